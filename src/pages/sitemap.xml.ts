import type { APIRoute } from 'astro';
import { loadArchive } from '../archive/load-archive.ts';
import { listPartPaths } from '../components/lists/part-paths.ts';
import { toSitemap } from '../exports/sitemap.ts';

export const GET: APIRoute = async () => {
  const archive = await loadArchive();
  return new Response(toSitemap(archive, listPartPaths(archive)), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
};
