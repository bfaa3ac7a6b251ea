import type { APIRoute } from 'astro';
import { loadArchive } from '../archive/load-archive.ts';
import { buildFinderRows } from '../search/find/finder-index.ts';

/** What the finder tells of each entry that it found. */
export const GET: APIRoute = async () => Response.json(buildFinderRows(await loadArchive()));
