import type { APIRoute } from 'astro';
import { loadArchive } from '../../archive/load-archive.ts';
import { toFeed } from '../../exports/feed.ts';
import { assetPath } from '../../site/paths.ts';

export const GET: APIRoute = async () =>
  new Response(toFeed(await loadArchive(), assetPath('dispatches/feed.xml')), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
