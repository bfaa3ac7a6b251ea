import type { AnyEntry, Entry, EntryKey } from '../archive/entry/entry.ts';
import type { Archive, Claim } from '../archive/graph/archive.ts';
import { listTermValues, type TermValue } from '../site/field-terms.ts';
import type { Revisions } from '../archive/files/git-history.ts';
import { shownPicturesOf, type ShownPicture } from '../archive/entry/pictures.ts';
import { toLicenceAddress } from '../model/names/licence-name.ts';
import { entryPath, fullUrl, picturePath } from '../site/paths.ts';
import { site } from '../site/site.ts';

/** What an entry is in the words of schema.org, where it is no article. */
const types: Readonly<Partial<Record<AnyEntry['collection'], string>>> = { themes: 'DefinedTerm' };

/** Types of sources that schema.org has a narrower name for. */
const sourceTypes: Readonly<Partial<Record<string, string>>> = {
  book: 'Book',
  chapter: 'Chapter',
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  article: 'Article',
  report: 'Report',
  thesis: 'Thesis',
  webpage: 'WebPage',
  'post-weblog': 'BlogPosting',
  post: 'SocialMediaPosting',
  motion_picture: 'Movie',
  podcast: 'PodcastEpisode',
  manuscript: 'Manuscript',
  review: 'Review',
  collection: 'ArchiveComponent',
  periodical: 'Periodical',
};

/** A node of JSON-LD 1.1. */
export type JsonLd = Record<string, unknown>;

/**
 * An entry or source as schema.org reads it, from the rows of its fields: what it is, who wrote it, under which licence,
 * which sources it rests on, and what it came from by claims that a source says and nobody of like weight denies. A claim
 * is a derivation of PROV-O as well, unless it says no. Of people nothing is said.
 */
export function toJsonLd(archive: Archive, entry: PublicEntry): JsonLd {
  const { collection, key } = entry;
  if (collection === 'lineages') return toClaim(archive, entry);
  const title = collection === 'sources' ? entry.data.title : archive.title(key);
  const type = collection === 'sources' ? (sourceTypes[entry.data.type] ?? 'CreativeWork') : types[collection];
  const revisions = collection === 'sources' ? undefined : archive.revisions(key);
  const images = shownPicturesOf(entry).map(toImage);
  const based = listAncestors(archive, key).map((ancestor) => ({ '@id': archive.address(ancestor) }));
  return {
    '@context': 'https://schema.org',
    '@type': type ?? 'Article',
    '@id': toAddress(key),
    ...toSchema(listTermValues(collection, { ...entry.data, title }, 'schemaOrg')),
    ...(revisions && toDates(revisions)),
    ...(collection !== 'sources' && { isPartOf: archiveNode }),
    ...(based.length > 0 && { isBasedOn: based }),
    ...(images.length > 0 && { image: images }),
  };
}

/** The same without what other rows of the head say, and without the sources, which the page “Cite” has in its head. */
export function toHeadJsonLd(archive: Archive, entry: PublicEntry): JsonLd {
  return Object.fromEntries(
    Object.entries(toJsonLd(archive, entry)).filter(
      ([name]) => !saidBeside.has(name) && (name !== 'about' || entry.collection === 'lineages'),
    ),
  );
}

const saidBeside: ReadonlySet<string> = new Set([
  ...['description', 'alternateName', 'inLanguage', 'additionalType', 'temporalCoverage', 'citation'],
  ...['contributor', 'isPartOf', 'license'],
]);

/** What is published of an entry beyond its page. */
export type PublicEntry = Exclude<AnyEntry, { collection: 'people' }>;

/** JSON for a `script` element: nothing in it can end the element. */
export function toScriptText(node: JsonLd): string {
  return JSON.stringify(node)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** Entries from which something passed to this one, by claims that say so on somebody's word and that nobody denies. */
export function listAncestors(archive: Archive, key: EntryKey): EntryKey[] {
  return [
    ...new Set(
      archive
        .received(key)
        .filter(isSaid)
        .map(({ from }) => from.key),
    ),
  ];
}

/** True for a claim of descent that a source says, and that nobody of like weight denies. */
export function isSaid({ isDescent, entry: { data } }: Claim): boolean {
  return isDescent && ['documented', 'testimony', 'attributed'].includes(data.standing);
}

export const provNamespace = 'http://www.w3.org/ns/prov#';

function toClaim(archive: Archive, entry: Entry<'lineages'>): JsonLd {
  const { key, data } = entry;
  const claim = archive.received(data.to as EntryKey).find((one) => one.entry.key === key);
  const isDerivation = claim?.isDescent === true;
  const own = {
    ...data,
    title: archive.title(key),
    evidence: data.evidence.filter(({ stance }) => stance === 'supports'),
  };
  const link = (end: string) => ({ '@id': archive.address(end) });
  const revisions = archive.revisions(key);
  return {
    '@context': ['https://schema.org', { prov: provNamespace }],
    '@type': isDerivation ? ['Claim', 'prov:Derivation'] : 'Claim',
    '@id': toAddress(key),
    ...toSchema(listTermValues('lineages', own, 'schemaOrg')),
    about: [data.from, data.to, ...data.carried].map(link),
    ...(revisions && toDates(revisions)),
    isPartOf: archiveNode,
    ...(isDerivation && {
      ...toProv(listTermValues('lineages', own, 'prov')),
      'prov:entity': [link(data.from)],
      '@reverse': { 'prov:qualifiedDerivation': link(data.to) },
    }),
  };
}

const archiveNode = { name: site.name, url: fullUrl(site.base) };

/** A picture with its licence, as search engines ask for it; where the licence has no address, in the holder's words. */
function toImage({ file, title, maker, year, holder, address, licence, alt }: ShownPicture): JsonLd {
  return {
    '@type': 'ImageObject',
    contentUrl: fullUrl(picturePath(file)),
    name: title,
    description: alt,
    ...(maker && { creator: { name: maker } }),
    ...(year && { dateCreated: year }),
    creditText: holder,
    license: toLicenceAddress(licence) ?? { '@type': 'CreativeWork', name: licence },
    ...(address && { acquireLicensePage: address }),
  };
}

function toDates({ firstPublished, lastChanged }: Revisions): JsonLd {
  return { datePublished: firstPublished, ...(lastChanged !== firstPublished && { dateModified: lastChanged }) };
}

function toProv(values: readonly TermValue[]): JsonLd {
  const groups = Map.groupBy(values, ({ term }) => `prov:${term}`);
  return Object.fromEntries([...groups].map(([term, group]) => [term, group.map(({ text }) => ({ '@id': text }))]));
}

/** Values by their property: one alone, several as a list; names as nodes, other entries by their address. */
function toSchema(values: readonly TermValue[]): JsonLd {
  const groups = Map.groupBy(values, ({ term }) => term);
  return Object.fromEntries(
    [...groups].map(([term, group]) => {
      const said = group.map(({ text, isAddress }) =>
        isAddress ? { '@id': text } : named.has(term) ? { name: text } : text,
      );
      return [term, said.length === 1 ? said[0] : said];
    }),
  );
}

/** Properties whose value is somebody or something with a name. */
const named: ReadonlySet<string> = new Set([
  ...['author', 'contributor', 'editor', 'translator', 'publisher', 'isPartOf'],
]);

function toAddress(key: string): string {
  return fullUrl(entryPath(key));
}
