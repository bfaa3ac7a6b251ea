import { isKey, longestNote, mostKept, type Kept } from './kept-list.ts';

/** What the address of a list holds, read. */
export interface SentList {
  items: Kept[];
  /** What stands in it and can be no entry, as far as it is worth telling. */
  unknown: string[];
  /** How many entries there are beyond those that one list can hold. */
  left: number;
}

/** Longer addresses are cut off by some messengers and letters. */
export const longAddress = 2000;
/** Longer ones make a QR code that telephones read badly. */
const longestCode = 620;
/** A name that nobody has is told as far as this. */
const longestName = 60;

/**
 * Reads a list from the part of an address behind `#`: keys in `l`, divided by commas, and notes in `n`, each as the place
 * of its entry among them, a point, and the words. Takes any text.
 */
export function readList(fragment: string): SentList {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const names = (parameters.get('l') ?? '').split(',').map((name) => name.trim());
  const notes = new Map(parameters.getAll('n').flatMap(readNote));
  const items = new Map<string, Kept>();
  const unknown = new Set<string>();
  for (const [place, name] of names.entries()) {
    const note = notes.get(place);
    if (!isKey(name)) {
      if (name) unknown.add(shorten(name));
    } else if (!items.has(name)) items.set(name, note ? { key: name, note } : { key: name });
  }
  return {
    items: [...items.values()].slice(0, mostKept),
    unknown: [...unknown],
    left: Math.max(0, items.size - mostKept),
  };
}

/** A list as the part of an address behind `#`, which browsers keep to themselves; empty for an empty list. */
export function writeList(items: readonly Kept[], hasNotes: boolean): string {
  if (items.length === 0) return '';
  const notes = items.flatMap(({ note }, place) =>
    hasNotes && note ? [`&n=${String(place)}.${encodeURIComponent(note)}`] : [],
  );
  return `#l=${items.map(({ key }) => key).join(',')}${notes.join('')}`;
}

/** Address of a list for a QR code, without its notes; undefined where the code would be too fine. */
export function addressForCode(page: string, keys: readonly string[]): string | undefined {
  const listed = keys.map((key) => ({ key }));
  const address = `${page}${writeList(listed, false)}`;
  return address.length > longestCode ? undefined : address;
}

function readNote(text: string): [number, string][] {
  const [, place, note] = /^(\d{1,4})\.(.*)$/s.exec(text) ?? [];
  return place && note ? [[Number(place), note.slice(0, longestNote)]] : [];
}

function shorten(name: string): string {
  const signs = Array.from(name);
  return signs.length > longestName ? `${signs.slice(0, longestName).join('')}…` : name;
}
