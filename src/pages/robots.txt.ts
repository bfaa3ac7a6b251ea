import type { APIRoute } from 'astro';
import { assetPath, fullUrl } from '../site/paths.ts';

/** Everything may be read (RFC 9309); pages that are not to be listed say so themselves. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${fullUrl(assetPath('sitemap.xml'))}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
