import type { CollectionName } from '../../model/names/collection-names.ts';

/** An entry that is missing where a field asks for one. */
export interface MissingEntry {
  collection: CollectionName;
  /** Words that were typed for it; its title most likely. */
  words: string;
  /** Takes the key of the entry that was made. */
  onMade: (key: string) => void;
  /** Values that are known already. */
  data?: Readonly<Record<string, unknown>>;
}

/** Asks for an entry to be made, without leaving the form; nothing happens where the desk cannot. */
export function makeEntry(missing: MissingEntry): void {
  maker?.(missing);
}

/** True where entries can be made in place. */
export function canMake(): boolean {
  return maker !== undefined;
}

/** Says who makes entries; undefined takes it back. */
export function setMaker(next: ((missing: MissingEntry) => void) | undefined): void {
  maker = next;
}

let maker: ((missing: MissingEntry) => void) | undefined;
