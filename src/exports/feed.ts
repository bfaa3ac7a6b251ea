import { shownPicturesOf, tellPicture } from '../archive/entry/pictures.ts';
import { languageOfTitle } from '../archive/entry/words-language.ts';
import type { Archive } from '../archive/graph/archive.ts';
import { isTextEntry, type Entry, type TextEntry } from '../archive/entry/entry.ts';
import { formatOrigin } from '../archive/graph/origin.ts';
import { hasOrigin } from '../citations/csl-item.ts';
import { siteLanguage } from '../model/names/site-languages.ts';
import { toMediaType } from '../model/addresses/media-path.ts';
import { parseDate } from '../model/dates/edtf.ts';
import { isolate } from '../site/language.ts';
import { entryPath, feedPath, fullUrl, picturePath } from '../site/paths.ts';
import { site } from '../site/site.ts';
import { translate, translateKind, type StringKey } from '../site/translate.ts';
import { getTerm } from '../site/words/terms.ts';
import { element, escapeXml } from './xml.ts';

/** What a feed tells, newest first, in whatever form. */
export interface Feed {
  title: string;
  /** Path of the page that it belongs to. */
  home: string;
  items: readonly FeedItem[];
}

export interface FeedItem {
  url: string;
  title: string;
  language: string;
  authors: readonly string[];
  category: { term: string; label: string };
  /** Care note first, then what it is and where it came from. */
  summary: string;
  /** Moments (RFC 3339). */
  published: string;
  updated: string;
  /** Each with what it is, who keeps it and on what terms. */
  pictures: readonly { url: string; type: string; title: string }[];
}

/** The conversation as an Atom feed, newest first: every dispatch with who wrote it and what it is about. */
export function toFeed(archive: Archive, path: string): string {
  return toAtom(toConversation(archive), path);
}

/** The conversation: every dispatch. */
export function toConversation(archive: Archive): Feed {
  const dispatches = [...archive.list('dispatches')].reverse().slice(0, mostItems);
  return {
    title: `${site.name}: ${translate('feedConversation')}`,
    home: `${site.base}dispatches/`,
    items: dispatches.map((entry) => toDispatchItem(archive, entry)),
  };
}

/** New and changed entries, those that changed last first; of one kind, or under one theme, where that is asked for. */
export function toNews(archive: Archive, { kind, theme }: { kind?: string; theme?: string } = {}): Feed {
  const all = [...archive.entries.values()].filter(isTextEntry);
  const asked = all.filter(
    (entry) => (!kind || entry.collection === kind) && (!theme || entry.data.themes.includes(theme)),
  );
  const dated = asked.flatMap((entry) => {
    const revisions = archive.revisions(entry.key);
    return revisions ? [{ entry, ...revisions }] : [];
  });
  dated.sort((a, b) => compare(b.lastChanged, a.lastChanged) || compare(a.entry.key, b.entry.key));
  const about = theme ? archive.title(`themes/${theme}`) : kind && translate(kind as StringKey);
  return {
    title: [site.name, about ?? translate('feedNews')].join(': '),
    home: theme ? entryPath(`themes/${theme}`) : kind ? `${site.base}${kind}/` : site.base,
    items: dated.slice(0, mostItems).map(({ entry, firstPublished, lastChanged }) => ({
      ...toItem(archive, entry),
      published: toTimestamp(firstPublished, entry.key),
      updated: toTimestamp(lastChanged, entry.key),
    })),
  };
}

/** Readers of feeds ask again; nobody needs more at once. */
const mostItems = 50;

/** A feed in Atom (RFC 4287). */
export function toAtom({ title, home, items }: Feed, path: string): string {
  const entries = items.map((item) =>
    [
      '<entry>',
      element('title', item.title, { 'xml:lang': item.language }),
      element('id', item.url),
      `<link href="${item.url}"/>`,
      ...item.pictures.map(
        ({ url, type, title }) => `<link rel="enclosure" href="${url}" type="${type}" title="${escapeXml(title)}"/>`,
      ),
      element('published', item.published),
      element('updated', item.updated),
      ...item.authors.map((name) => `<author>${element('name', name)}</author>`),
      `<category term="${item.category.term}" label="${item.category.label}"/>`,
      element('summary', item.summary, { 'xml:lang': item.language }),
      '</entry>\n',
    ].join(''),
  );
  const url = fullUrl(path);
  const head = [
    element('title', title),
    element('id', url),
    `<link rel="self" href="${url}"/><link href="${fullUrl(home)}"/>`,
    element('updated', newestOf(items)),
    element('rights', rights),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${siteLanguage}">${head.join('')}\n${entries.join('')}</feed>\n`;
}

/** A feed in JSON Feed 1.1. */
export function toJsonFeed({ title, home, items }: Feed, path: string): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: fullUrl(home),
    feed_url: fullUrl(path),
    description: rights,
    language: siteLanguage,
    items: items.map((item) => ({
      id: item.url,
      url: item.url,
      title: item.title,
      content_text: item.summary,
      language: item.language,
      date_published: item.published,
      date_modified: item.updated,
      authors: item.authors.map((name) => ({ name })),
      tags: [item.category.label],
      ...(item.pictures.length > 0 && {
        attachments: item.pictures.map(({ url, type, title }) => ({ url, mime_type: type, title })),
      }),
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

/** Every feed by the name of its file without the ending: all that is new, one for each kind and theme, the conversation. */
export function listFeeds(archive: Archive): Map<string, Feed> {
  return new Map([
    ['all', toNews(archive)],
    ...feedKinds.map((kind): [string, Feed] => [kind, toNews(archive, { kind })]),
    ['dispatches', toConversation(archive)],
    ...archive.list('themes').map(({ id }): [string, Feed] => [`theme-${id}`, toNews(archive, { theme: id })]),
  ]);
}

/** Both forms of every feed, by their paths. */
export function* writeFeeds(archive: Archive): Generator<[path: string, text: string]> {
  for (const [name, feed] of listFeeds(archive)) {
    yield [feedPath(name, 'atom'), toAtom(feed, feedPath(name, 'atom'))];
    yield [feedPath(name, 'json'), toJsonFeed(feed, feedPath(name, 'json'))];
  }
}

const feedKinds = ['projects', 'practices', 'principles', 'themes', 'lineages', 'founding'] as const;

const rights = translate('feedRights');

function toItem(archive: Archive, entry: TextEntry): Omit<FeedItem, 'published' | 'updated'> {
  const { data, key, collection } = entry;
  const names = collection === 'dispatches' ? [data.by] : data.credits.map(({ name }) => name);
  return {
    url: fullUrl(entryPath(key)),
    title: archive.title(key),
    language: languageOfTitle(entry),
    authors: names.length > 0 ? [...new Set(names)] : [site.name],
    category: { term: collection, label: translateKind(collection) },
    summary: [data.careNote, data.summary, hasOrigin(entry) && formatOrigin(archive, entry)].filter(Boolean).join(' '),
    pictures: shownPicturesOf(entry).map((picture) => ({
      url: fullUrl(picturePath(picture.file)),
      type: toMediaType(picture.file),
      title: tellPicture(picture),
    })),
  };
}

function toDispatchItem(archive: Archive, entry: Entry<'dispatches'>): FeedItem {
  const { key, data } = entry;
  const about = data.about.map((other) => isolate(archive.title(other))).join(', ');
  const moment = toTimestamp(data.date, key);
  return {
    ...toItem(archive, entry),
    category: { term: data.kind, label: getTerm('dispatchKind', data.kind).label },
    summary: [data.careNote, data.summary, about && `${translate('feedAbout', { what: about })}.`]
      .filter(Boolean)
      .join(' '),
    published: moment,
    updated: moment,
  };
}

function newestOf(items: readonly FeedItem[]): string {
  return items[0]?.updated ?? toTimestamp('1970', 'feed');
}

/** Atom wants a moment (RFC 3339); a dispatch has a day, which its schema keeps bounded. */
function toTimestamp(date: string, entry: string): string {
  const earliest = parseDate(date)?.earliest ?? NaN;
  if (!Number.isFinite(earliest)) throw new Error(`${entry}: the date “${date}” is no moment`);
  return new Date(earliest).toISOString();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
