import type { APIRoute } from 'astro';
import { loadArchive } from '../archive/load-archive.ts';
import { buildFinderIndex } from '../search/find/finder-index.ts';

/** What the finder asks and counts by. */
export const GET: APIRoute = async () => Response.json(buildFinderIndex(await loadArchive()));
