import { isRecord } from '../../model/fields/record.ts';
import { openText } from '../../archive/files/open-file.ts';
import { idPattern } from '../../model/fields/fields.ts';
import { parseEntryPath, type EntryPath } from '../../model/content-path.ts';
import { findPersonalDetails, type PersonalDetail } from './personal-details.ts';

/** Something in an entry's file that could lead to a person. */
export interface FoundDetail extends Pick<PersonalDetail, 'kind' | 'words'> {
  /** Path from the folder that holds `content/`. */
  file: string;
}

/**
 * What in the texts of entries could lead to a person, once for each file. People whom an entry lists are named on
 * purpose, and so are its places.
 * @param files texts by their paths from the folder that holds `content/`
 * @param titles names that are no secret
 */
export function listDetails(files: ReadonlyMap<string, string>, titles: readonly string[]): FoundDetail[] {
  const entries = [...files].flatMap(([file, text]) => {
    const entry = parseEntryPath(file);
    return entry ? [{ file, ...readTexts(entry, text) }] : [];
  });
  const known = [...titles, ...entries.flatMap(({ named }) => named)].filter((name) => name.trim() !== '');
  return entries.flatMap(({ file, texts }) => {
    const details = texts.flatMap((text) => findPersonalDetails(text, known));
    const once = new Map(details.map(({ kind, words }) => [`${kind} ${words}`, { file, kind, words }]));
    return [...once.values()];
  });
}

interface Texts {
  texts: string[];
  /** Names of the people and places that the header lists. */
  named: string[];
}

function readTexts(entry: EntryPath, content: string): Texts {
  const { header, text = '' } = openText({ ...entry, name: '', path: '' }, content);
  const data = toRecord(header?.data);
  const named = [data['people'], data['places']].flatMap((list): unknown[] => (Array.isArray(list) ? list : []));
  return {
    texts: [...listStrings(data), text.replaceAll(tagName, ' ')].filter((value) => value.trim() !== ''),
    named: named.flatMap((item) => toRecord(item)['name']).filter((name) => typeof name === 'string'),
  };
}

/** Texts of a header at any depth, without ids, keys, dates, addresses and what was printed on a source. */
function listStrings(value: unknown): string[] {
  if (typeof value === 'string') return isText(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(listStrings);
  return Object.entries(toRecord(value)).flatMap(([name, held]) => (untold.has(name) ? [] : listStrings(held)));
}

/** Fields that hold no words of whoever wrote the entry. */
const untold: ReadonlySet<string> = new Set([
  ...['URL', 'archivedUrl', 'url', 'DOI', 'ISBN', 'issued', 'accessed', 'period', 'when', 'passed', 'stated', 'date'],
  ...['author', 'editor', 'container-title', 'publisher', 'volume', 'issue', 'page'],
]);

/** False for an id and a key; digits alone may be a telephone number. */
function isText(value: string): boolean {
  return !/\p{L}/u.test(value) || !value.split('/').every((part) => idPattern.test(part));
}

/** Names of components, which begin with a capital as names of people do. */
const tagName = /<\/?\p{Lu}\w*/gu;

function toRecord(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}
