import type { APIRoute } from 'astro';
import { loadArchive } from '../archive/load-archive.ts';
import { toSitemap } from '../exports/sitemap.ts';

export const GET: APIRoute = async () =>
  new Response(toSitemap(await loadArchive()), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
