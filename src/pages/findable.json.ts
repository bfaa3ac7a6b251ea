import type { APIRoute } from 'astro';
import { loadArchive } from '../archive/load-archive.ts';
import { listFindable } from '../search/findable-index.ts';

/** What the search page answers from before it loads any text. */
export const GET: APIRoute = async () => Response.json(listFindable(await loadArchive()));
