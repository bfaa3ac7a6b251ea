import type { Archive } from '../archive/graph/archive.ts';
import type { AnyEntry } from '../archive/entry/entry.ts';
import { readToday } from '../archive/reads/page-reads.ts';
import { mayLive } from '../model/living.ts';
import { listedCollections } from '../model/names/collection-names.ts';
import { listLanguageLinks } from '../site/metadata.ts';
import { site } from '../site/site.ts';
import { pageNames } from '../site/page-names.ts';
import { entryPath, fullUrl, listPath, pagePath, shortFormPath } from '../site/paths.ts';

/**
 * Every page that may be found by search engines (sitemaps.org 0.9), with the day on which its entry last changed;
 * `parts` are addresses of pages of lists that stand on several.
 */
export function toSitemap(archive: Archive, parts: readonly string[] = []): string {
  const pages = ['' as const, ...pageNames.filter((name) => !unlisted.has(name))].map(pagePath);
  const lists = listedCollections.map(listPath);
  const rows = [
    ...[...pages, shortFormPath(), ...lists, ...parts].map((path) => toRow(path)),
    ...[...archive.entries.values()]
      .filter(isListed)
      .map(({ key }) => key)
      .sort()
      .map((key) => toRow(entryPath(key), archive.revisions(key)?.lastChanged)),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${others}>\n${rows.join('\n')}\n</urlset>\n`;
}

function toLanguageLinks(path: string): string {
  return listLanguageLinks(path)
    .map(({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeAddress(href)}"/>`)
    .join('');
}

function escapeAddress(address: string): string {
  return address.replaceAll('&', '&amp;');
}

const others = site.languages.length > 1 ? ' xmlns:xhtml="http://www.w3.org/1999/xhtml"' : '';

/** Pages of people who live, or may live, ask not to be indexed. */
function isListed(entry: AnyEntry): boolean {
  return entry.collection !== 'people' || !mayLive(entry.data, readToday());
}

/** Pages that ask not to be indexed; the vocabulary is a page that only leads on to the glossary. */
const unlisted: ReadonlySet<string> = new Set(['search', 'admin', 'review', 'vocabulary']);

function toRow(path: string, lastChanged?: string): string {
  const changed = lastChanged ? `<lastmod>${lastChanged}</lastmod>` : '';
  return `<url><loc>${escapeAddress(fullUrl(path))}</loc>${changed}${toLanguageLinks(path)}</url>`;
}
