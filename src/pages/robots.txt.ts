import type { APIRoute } from 'astro';
import type { Language } from '../model/names/site-languages.ts';
import { fullUrl, pathIn, pagePath } from '../site/paths.ts';
import { site } from '../site/site.ts';

/** Everything may be read (RFC 9309); pages that are not to be listed say so themselves. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\n${site.languages.map(toLine).join('')}`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });

/** Each language has a list of its own. */
function toLine(language: Language): string {
  return `Sitemap: ${fullUrl(`${pathIn(language, pagePath(''))}sitemap.xml`)}\n`;
}
