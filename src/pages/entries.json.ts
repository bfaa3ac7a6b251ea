import type { APIRoute } from 'astro';
import { loadArchive } from '../archive/load-archive.ts';
import { toServedIndex } from '../archive/served-index.ts';

/** The index in which the desk and the contribution form look entries up; what it does not hold lies in parts beside it. */
export const GET: APIRoute = async () => Response.json(toServedIndex(await loadArchive()).head);
