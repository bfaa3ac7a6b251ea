import type { APIRoute } from 'astro';
import { loadArchive } from '../../archive/load-archive.ts';
import { listComparable } from '../../search/choices.ts';

/** What the page “Compare” offers. */
export const GET: APIRoute = async () => Response.json(listComparable(await loadArchive()));
