import { siteLanguage } from '../../model/names/site-languages.ts';
import { languageOf } from '../../archive/entry/words-language.ts';
import { addressForCode } from '../../search/list/list-address.ts';
import type { Entry, EntryKey } from '../../archive/entry/entry.ts';
import { isTextEntry } from '../../archive/entry/entry.ts';
import type { Archive } from '../../archive/graph/archive.ts';
import { listReferring } from '../../archive/graph/referring.ts';
import { defaultRights } from '../../model/entry.ts';
import { formatDate, sortTime } from '../../site/dates.ts';
import { pagePath, fullUrl } from '../../site/paths.ts';
import { translate, translateKind } from '../../site/translate.ts';
import { addressOf, toChapter, toChapterId, type Chapter } from './chapter.ts';

/** What a booklet is made of. */
export interface Request {
  /** Name of its files. */
  name: string;
  title: string;
  /** What sort of booklet it is, over the title. */
  kind: string;
  keys: readonly EntryKey[];
}

/** A booklet as content: what its cover says, its chapters, and how to go on from it. */
export interface Book {
  name: string;
  title: string;
  kind: string;
  /** Language of the title, and of the first chapter. */
  language: string;
  /** What a booklet of one entry is about, in its own words. */
  summary: string | undefined;
  /** Where its QR code leads. */
  address: string;
  /** Where readers tell what they know. */
  tellAt: string;
  licences: string[];
  /** When its entries last changed, where git tells. */
  changed: string | undefined;
  /** The same day as ISO 8601. */
  changedOn: string | undefined;
  chapters: Chapter[];
}

/** A booklet of one entry. */
export function requestEntry(archive: Archive, key: EntryKey): Request {
  return {
    name: toChapterId(key),
    title: archive.title(key),
    kind: translateKind(archive.get(key).collection),
    keys: [key],
  };
}

/** A theme with its projects, oldest first: as many as make a booklet that can still be folded. */
export function requestTheme(archive: Archive, { key }: Entry<'themes'>): Request {
  const projects = listReferring(archive, key, { collection: 'projects', field: 'themes' })
    .sort((a, b) => archive.incoming(b.key).length - archive.incoming(a.key).length)
    .slice(0, mostOfTheme)
    .sort((a, b) => sortTime(a.data.period) - sortTime(b.data.period));
  return {
    name: toChapterId(key),
    title: archive.title(key),
    kind: translate('bookFromTheme'),
    keys: [key, ...projects.map((one) => one.key)],
  };
}

/** A walk through the archive, and the projects, practices and principles that it passes, in its order. */
export function requestWalk(archive: Archive, walk: Entry<'dispatches'>): Request {
  const passed = (walk.body?.links ?? [])
    .map(({ path }) => path.split('/').filter(Boolean).join('/'))
    .filter((key) => /^(?:projects|practices|principles)\//.test(key) && archive.find(key))
    .map((key) => archive.get(key).key);
  return {
    name: toChapterId(walk.key),
    title: archive.title(walk.key),
    kind: translate('bookWalk'),
    keys: [walk.key, ...new Set(passed)],
  };
}

/** A reading list in its order; sources and people have no chapter. */
export function requestList(archive: Archive, keys: readonly EntryKey[]): Request {
  const entries = [...new Set(keys)].filter((key) => isTextEntry(archive.get(key)));
  return { name: 'reading-list', title: translate('list'), kind: translate('bookFromList'), keys: entries };
}

/** Chapters link to one another where they stand in one booklet. */
export function toBook(archive: Archive, { name, title, kind, keys }: Request): Book {
  const inside = new Set<string>(keys);
  const chapters = keys.map((key) =>
    toChapter(archive, key, (other) => (inside.has(other) ? `#${toChapterId(other)}` : undefined)),
  );
  const entries = keys.map((key) => archive.get(key)).filter(isTextEntry);
  const changed = keys
    .flatMap((key) => archive.revisions(key)?.lastChanged ?? [])
    .sort()
    .at(-1);
  return {
    name,
    title,
    kind,
    language: keys.length === 1 && entries[0] ? languageOf(entries[0].data, 'title') : siteLanguage,
    summary: entries.length === 1 ? entries[0]?.data.summary : undefined,
    address: addressOfBook(kind, keys),
    tellAt: fullUrl(pagePath('contribute')),
    licences: [...new Set(entries.map(({ data }) => (data.rights === defaultRights ? 'CC BY-SA 4.0' : data.rights)))],
    changed: changed && formatDate(changed),
    changedOn: changed,
    chapters,
  };
}

/** Where a booklet's entries stand; of a list, the list itself. */
function addressOfBook(kind: string, keys: readonly EntryKey[]): string {
  const [first] = keys;
  if (first === undefined) return fullUrl(pagePath(''));
  if (kind !== translate('bookFromList')) return addressOf(first);
  return addressForCode(fullUrl(pagePath('list')), keys) ?? fullUrl(pagePath(''));
}

const mostOfTheme = 12;
