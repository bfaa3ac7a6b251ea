import type { APIRoute } from 'astro';
import { buildEntryIndex } from '../archive/graph/build-entry-index.ts';
import { splitIndex } from '../archive/entry/index-parts.ts';
import { loadArchive } from '../archive/load-archive.ts';

/** The index that the desk and the contribution form look entries up in, without sources: those lie in parts beside it. */
export const GET: APIRoute = async () => Response.json(splitIndex(buildEntryIndex(await loadArchive())).served);
