import type { APIRoute } from 'astro';
import { buildEntryIndex } from '../archive/entry-index-build.ts';
import { loadArchive } from '../archive/load.ts';

/** The index that the desk and the contribution form look entries up in. */
export const GET: APIRoute = async () => Response.json(buildEntryIndex(await loadArchive()));
