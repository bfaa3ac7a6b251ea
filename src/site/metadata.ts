import type { JsonSchema } from '../model/json-schema.ts';
import { toJsonSchema } from '../model/json-schema.ts';
import type { CollectionName } from '../model/collections.ts';
import { assetPath, entryPath, fullUrl } from './paths.ts';
import { site } from './site.ts';
import { translate } from './translate.ts';

/** What a page says of itself, of which its head is made. */
export interface PageFacts {
  title: string;
  /** What sort of thing the page is about, such as “practice”; tells pages of one title apart. */
  kind?: string | undefined;
  description: string;
  /** Path of the page itself, with the base. */
  path: string;
  /** BCP 47 tag of the language that title and description are written in. */
  language?: string | undefined;
  isIndexed?: boolean | undefined;
  /** Rows of Dublin Core, from `toDublinCore`. */
  dublinCore?: readonly DublinCoreRow[] | undefined;
}

/** What stands in a page's head beside its policy and styles; each row holds the attributes of one element. */
export interface Head {
  title: string;
  metas: Record<string, string>[];
  links: Record<string, string>[];
}

export type DublinCoreRow = readonly [name: string, content: string];

/** The head of a page: title, description, addresses, icons, what others show of a link to it, and Dublin Core. */
export function toHead(facts: PageFacts): Head {
  const { title, kind, description, isIndexed = true, dublinCore = [] } = facts;
  return {
    title: title === site.name ? `${site.name}: ${site.tagline}` : [title, kind, site.name].filter(Boolean).join(' · '),
    metas: [
      { name: 'description', content: description },
      ...(isIndexed ? [] : [{ name: 'robots', content: 'noindex' }]),
      ...toSocialRows(facts),
      ...dublinCore.map(([name, content]) => ({ name, content })),
    ],
    links: [
      ...(isIndexed ? [{ rel: 'canonical', href: fullUrl(facts.path) }] : []),
      feedLink,
      ...iconLinks,
      ...(dublinCore.length > 0 ? [{ rel: 'schema.DCTERMS', href: 'http://purl.org/dc/terms/' }] : []),
    ],
  };
}

/** Rows of Dublin Core (DCMI Metadata Terms) for a page's head, from the terms that the fields of the schema name. */
export function toDublinCore(collection: CollectionName, data: object): DublinCoreRow[] {
  const properties = toJsonSchema(collection)['properties'] as Record<string, JsonSchema>;
  const rows = Object.entries(data).flatMap(([field, value]) => {
    const property = properties[field];
    const dcterms = property?.['dcterms'];
    if (typeof dcterms !== 'string') return [];
    const values = Array.isArray(value) ? value : [value];
    const texts = values.flatMap((item) => toText(item, property) ?? []);
    return texts.map((text): DublinCoreRow => [`DCTERMS.${dcterms}`, text]);
  });
  return [...new Map(rows.map((row) => [row.join('='), row])).values()];
}

const feedLink = {
  rel: 'alternate',
  type: 'application/atom+xml',
  title: translate('feed'),
  href: assetPath('dispatches/feed.xml'),
};

const iconLinks = [
  { rel: 'icon', href: assetPath('favicon.ico'), sizes: '32x32' },
  { rel: 'icon', href: assetPath('mark.svg'), type: 'image/svg+xml' },
  { rel: 'apple-touch-icon', href: assetPath('icon-180.png') },
  { rel: 'manifest', href: assetPath('manifest.webmanifest') },
];

/** What messengers and networks show of a link: Open Graph (ogp.me), and the one tag that X wants beside it. */
function toSocialRows({ title, description, path, language = 'en', kind, isIndexed = true }: PageFacts) {
  const rows: Record<string, string> = {
    'og:site_name': site.name,
    'og:type': kind ? 'article' : 'website',
    'og:title': title,
    'og:description': description,
    'og:locale': toLocale(language),
    ...(isIndexed && { 'og:url': fullUrl(path) }),
    'og:image': fullUrl(assetPath('share.png')),
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': `${site.name}: ${site.tagline}`,
  };
  return [
    ...Object.entries(rows).map(([property, content]) => ({ property, content })),
    { name: 'twitter:card', content: 'summary' },
  ];
}

/** Open Graph wants a language with a country: the likeliest one where the tag names none. */
function toLocale(language: string): string {
  const { language: code, region } = new Intl.Locale(language).maximize();
  return region ? `${code}_${region}` : code;
}

/** Names as libraries write them, entries and sources by their address; nothing for a date that is not known. */
function toText(value: unknown, property: JsonSchema | undefined): string | undefined {
  if (value === 'XXXX') return undefined;
  if (typeof value === 'string') {
    const collection = relatedCollection(property);
    if (collection !== undefined) return fullUrl(entryPath(`${collection}/${value}`));
    return isReference(property) ? fullUrl(entryPath(value)) : value;
  }
  if (value === null || typeof value !== 'object') return undefined;
  const group = value as Record<string, unknown>;
  if (typeof group['family'] === 'string') return [group['family'], group['given']].filter(Boolean).join(', ');
  if (typeof group['source'] === 'string') return fullUrl(entryPath(`sources/${group['source']}`));
  if (typeof group['entry'] === 'string') return fullUrl(entryPath(group['entry']));
  if (group['precision'] === 'withheld') return undefined;
  const text = group['literal'] ?? group['name'];
  return typeof text === 'string' ? text : undefined;
}

/** The one collection that a relation by id alone leads to; none for a subject, which is written as a word. */
function relatedCollection(property: JsonSchema | undefined): string | undefined {
  const items = property?.['items'] as JsonSchema | undefined;
  if (property?.['dcterms'] !== 'relation' || (items ?? property)['kind'] !== 'reference') return undefined;
  return ((items ?? property)['relation'] as string[] | undefined)?.[0];
}

/** True for a field, or a list of fields, whose value is the key of an entry. */
function isReference(property: JsonSchema | undefined): boolean {
  const items = property?.['items'] as JsonSchema | undefined;
  return (items ?? property)?.['kind'] === 'anyReference';
}
