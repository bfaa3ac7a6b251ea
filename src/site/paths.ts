import type { CollectionName } from '../model/collections.ts';
import type { Language } from '../model/names/site-languages.ts';
import { keyPath, type pageNames } from './page-names.ts';
import { toLanguageBase } from './settings.ts';
import { site } from './site.ts';

/**
 * The only place that spells an address, but for `keyPath`, which scripts of pages use too. Every path begins with the
 * site's base and ends with a slash.
 */
export function pagePath(name: '' | (typeof pageNames)[number]): string {
  return name ? `${site.base}${name}/` : site.base;
}

export function listPath(collection: CollectionName): string {
  return `${site.base}${collection}/`;
}

/** Address of an entry, from its key; for one of a neighbour, of the page that tells of it here. */
export function entryPath(key: string): string {
  return `${site.base}${keyPath(key)}`;
}

/** Where the page of neighbours tells of one: an anchor that nothing else of a page has, whatever the archive is called. */
export function archiveAnchor(id: string): string {
  return `archive-${id}`;
}

/** Where it is told how to cite an entry, with the files for that. */
export function citePath(key: string): string {
  return `${entryPath(key)}cite/`;
}

/** Where the changes of an entry are told. */
export function historyPath(key: string): string {
  return `${entryPath(key)}history/`;
}

/**
 * A file of an entry, beside its page: `projects/vandu/vandu.md`. Pictures and parts of booklets are in the language of
 * the page; what is data is the same in all, and stands beside the page in the first.
 */
export function entryFilePath(key: string, ending: string): string {
  const [collection = '', id = ''] = key.split('/');
  const base = ending === 'png' || ending === 'booklet.json' ? site.base : site.root;
  return `${base}${collection}/${id}/${id}.${ending}`;
}

/** What a booklet that is made in the browser tells of an entry. */
export function bookletPartPath(key: string): string {
  return entryFilePath(key, 'booklet.json');
}

/** A file with the sources of an entry. */
export function sourcesFilePath(key: string, ending: string): string {
  return entryFilePath(key, `sources.${ending}`);
}

/** A feed of what is new: `all`, a kind, `dispatches`, or `theme-` and the id of a theme. */
export function feedPath(name: string, form: 'atom' | 'json'): string {
  return assetPath(`feeds/${name}.${form === 'atom' ? 'xml' : 'json'}`);
}

/** The page that tells a project or practice on one sheet of paper. */
export function sheetPath(key: string): string {
  return `${entryPath(key)}sheet/`;
}

/** One page of a list that stands on several, such as the sources of one letter. */
export function partPath(list: string, ...names: readonly string[]): string {
  return `${list}${names.map((name) => `${name}/`).join('')}`;
}

/** Where a term of a vocabulary is explained; one of the archive's own words is of the vocabulary `word`. */
export function termPath(vocabulary: string, term: string): string {
  return `${pagePath('glossary')}#${vocabulary}-${term}`;
}

/** The short form, for a word about entries that are there. */
export function shortFormPath(request: { about?: string; kind?: string; question?: number } = {}): string {
  const query = Object.entries(request)
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2F', '/')}`)
    .join('&');
  return `${pagePath('contribute')}answer/${query && `?${query}`}`;
}

/** Address of a file that is served untouched. */
export function assetPath(name: string): string {
  return `${site.base}${name.replace(/^\//, '')}`;
}

/** Address of a file that all languages share. */
export function sharedPath(name: string): string {
  return `${site.root}${name}`;
}

/** Address of a picture of the media folder for other programs, by the address that entries use; each language has a copy for its own pages. */
export function picturePath(file: string): string {
  return sharedPath(file.slice(1));
}

/** A page of this language, by its path, in another: they all have the same pages. */
export function pathIn(language: Language, path: string): string {
  return `${toLanguageBase(site.root, language)}${path.slice(site.base.length)}`;
}

/** Where a story is sent to a forge. */
export function sendingPath(): string {
  return `${pagePath('contribute')}send/`;
}

/** A path of this site as a full address. */
export function fullUrl(path: string): string {
  return `${site.url}${path}`;
}

/** The index of all entries, for forms. */
export function entryIndexPath(): string {
  return assetPath('entries.json');
}
