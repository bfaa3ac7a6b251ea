import type { APIRoute } from 'astro';
import { loadArchive } from '../archive/load-archive.ts';
import { listRest } from '../search/list/list-rest.ts';

/** What a reading list can hold beside the entries that search knows by name. */
export const GET: APIRoute = async () => Response.json(listRest(await loadArchive()));
