import type { APIRoute } from 'astro';
import { buildEntryIndex } from '../archive/graph/build-entry-index.ts';
import { loadArchive } from '../archive/load-archive.ts';

/** The index that the desk and the contribution form look entries up in. */
export const GET: APIRoute = async () => Response.json(buildEntryIndex(await loadArchive()));
