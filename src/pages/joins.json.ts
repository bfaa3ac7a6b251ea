import type { APIRoute } from 'astro';
import { loadArchive } from '../archive/load-archive.ts';
import { lineStyleOf } from '../drawings/line-style.ts';
import { listJoins } from '../search/joins.ts';

/** Claims as the page needs them that shows how two entries are joined. */
export const GET: APIRoute = async () => Response.json(listJoins(await loadArchive(), lineStyleOf));
