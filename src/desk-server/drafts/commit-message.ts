import { shorten } from '../../model/names/shorten.ts';
import { titleFieldOf } from '../../model/names/collection-names.ts';
import { parseHeader } from '../../archive/files/yaml-header.ts';
import { splitHeader } from '../../mdx/split-header.ts';
import { compareText } from '../../archive/entry/faults.ts';
import { collectionNames, collections } from '../../model/collections.ts';
import { parseEntryPath, type EntryPath } from '../../model/content-path.ts';

/** What is done to an entry, in the words of a commit message. */
export type Verb = 'Add' | 'Ask about' | 'Change' | 'Draft' | 'Leave out' | 'Take in' | 'Withdraw';

/** First line of a commit message: `content: Add project “Young Lords”`. */
export function toSubject(verb: Verb, entry: EntryPath, text: string): string {
  return `content: ${verb} ${collections[entry.collection].label.one} “${findTitle(entry, text)}”`;
}

/** What publishing a text does to the entry. */
export function chooseVerb(entry: EntryPath, text: string, isNew: boolean): Verb {
  return isNew ? 'Add' : readHeader(entry, text)['withdrawn'] ? 'Withdraw' : 'Change';
}

/** Entries in the order in which readers meet them: a project before what it cites. */
export function sortEntries(entries: readonly EntryPath[]): EntryPath[] {
  const rank = ({ collection }: EntryPath) => collectionNames.indexOf(collection);
  return entries.toSorted((one, other) => rank(one) - rank(other) || compareText(one.id, other.id));
}

/** How an entry is called: its title, the two ends of a claim of lineage, or its id where neither can be read. */
export function findTitle(entry: EntryPath, text: string): string {
  const { [titleFieldOf(entry.collection)]: called, from, to } = readHeader(entry, text);
  const words =
    typeof called === 'string' ? called : typeof from === 'string' && typeof to === 'string' ? `${from} → ${to}` : '';
  return toLine(words) || entry.id;
}

/** Title of whatever entry a path names. */
export function findTitleAt(path: string, text: string): string {
  const entry = parseEntryPath(path);
  return entry ? findTitle(entry, text) : path;
}

function readHeader({ collection }: EntryPath, text: string): Record<string, unknown> {
  const parts = collections[collection].extension === 'yaml' ? { header: text } : splitHeader(text);
  const data = 'header' in parts ? parseHeader(parts.header, 1).header.data : undefined;
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
}

/** Short enough for a list of commits, without characters that a terminal would obey. */
export function toLine(text: string): string {
  return shorten(text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim());
}
