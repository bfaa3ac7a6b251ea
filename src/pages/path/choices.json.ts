import type { APIRoute } from 'astro';
import { loadArchive } from '../../archive/load-archive.ts';
import { listChainEnds } from '../../search/choices.ts';

/** What the page that shows chains of claims offers. */
export const GET: APIRoute = async () => Response.json(listChainEnds(await loadArchive()));
