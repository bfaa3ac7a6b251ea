import { languageOf, type Worded } from '../entry/words-language.ts';
import type { AnyEntry } from '../entry/entry.ts';
import type { Archive } from './archive.ts';
import { siteLanguage } from '../../model/names/site-languages.ts';

/** One entry that stands beside another, and why. */
export interface Beside {
  entry: AnyEntry;
  why: string;
  /** Language of the words. */
  language: string;
  /** What the words rest on; only where this entry itself declares it. */
  own?: { sources: readonly { source: string; locator?: string | undefined }[] };
}

/** The entries beside one: first those that it names, then those that name it, by their titles. */
export function listBeside(archive: Archive, entry: AnyEntry): Beside[] {
  const own = listDeclared(entry).map((item): Beside => ({
    entry: archive.get(item.entry),
    why: item.why,
    language: languageOf(entry.data as Worded, 'seeAlso'),
    own: { sources: item.sources },
  }));
  const others = archive
    .incoming(entry.key)
    .filter(({ field }) => field === 'seeAlso')
    .flatMap(({ from }): Beside[] => {
      const other = archive.get(from);
      const item = listDeclared(other).find(({ entry: key }) => key === entry.key);
      return item ? [{ entry: other, why: item.why, language: languageOf(other.data as Worded, 'seeAlso') }] : [];
    });
  return [
    ...own,
    ...others.sort((a, b) => archive.title(a.entry.key).localeCompare(archive.title(b.entry.key), siteLanguage)),
  ];
}

function listDeclared({ data }: AnyEntry) {
  return 'seeAlso' in data ? data.seeAlso : [];
}
