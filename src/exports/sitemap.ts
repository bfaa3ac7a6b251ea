import type { Archive } from '../archive/graph/archive.ts';
import type { AnyEntry } from '../archive/entry/entry.ts';
import { mayLive } from '../model/living.ts';
import { listedCollections } from '../model/names/collection-names.ts';
import { siteLanguages } from '../model/names/site-languages.ts';
import { site } from '../site/site.ts';
import { pageNames } from '../site/page-names.ts';
import { entryPath, fullUrl, listPath, pagePath, pathIn, shortFormPath } from '../site/paths.ts';

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

/** The same page in every language, and in the first for readers of any other: here, since heads of pages stay light. */
function toLanguageLinks(path: string): string {
  if (site.languages.length === 1) return '';
  const rows = [
    ...site.languages.map((language) => [language, language] as const),
    ['x-default', siteLanguages[0]] as const,
  ];
  return rows
    .map(
      ([name, language]) =>
        `<xhtml:link rel="alternate" hreflang="${name}" href="${toAddress(pathIn(language, path))}"/>`,
    )
    .join('');
}

function toAddress(path: string): string {
  return fullUrl(path).replaceAll('&', '&amp;');
}

const others = site.languages.length > 1 ? ' xmlns:xhtml="http://www.w3.org/1999/xhtml"' : '';

/** Pages of people who live, or may live, ask not to be indexed. */
function isListed(entry: AnyEntry): boolean {
  return entry.collection !== 'people' || !mayLive(entry.data, Date.now());
}

/** Pages that ask not to be indexed; the vocabulary is a page that only leads on to the glossary. */
const unlisted: ReadonlySet<string> = new Set(['search', 'admin', 'review', 'vocabulary']);

function toRow(path: string, lastChanged?: string): string {
  const changed = lastChanged ? `<lastmod>${lastChanged}</lastmod>` : '';
  return `<url><loc>${toAddress(path)}</loc>${changed}${toLanguageLinks(path)}</url>`;
}
