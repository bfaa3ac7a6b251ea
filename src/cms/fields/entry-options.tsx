import { useSyncExternalStore } from 'react';
import type { EntryIndex, IndexedEntry } from '../../archive/entry/entry-index.ts';
import type { CollectionName } from '../../model/names/collection-names.ts';
import { idPattern } from '../../model/fields/fields.ts';
import { parseAbroad } from '../../model/neighbours/abroad-key.ts';
import { findEntry, type Catalogue, type CatalogueState } from '../catalogue/catalogue.ts';
import type { ComboboxOption } from './combobox.tsx';
import { offerEntries } from '../../archive/entry/entry-search.ts';
import { translate, nameKind } from '../../site/translate.ts';
import { say } from '../settings/say.ts';

/** What is known of the other entries, anew whenever more is. */
export function useKnown({ subscribe, current }: Catalogue): CatalogueState {
  return useSyncExternalStore(subscribe, current);
}

/** Entries to choose from, as the list shows them; the value of a choice is the entry’s key. */
export function listChoices(
  index: EntryIndex,
  words: string,
  collections: readonly CollectionName[],
): ComboboxOption[] {
  return offerEntries(index, words, { collections, limit: 30 }).map(toChoice);
}

export function toChoice(entry: IndexedEntry): ComboboxOption {
  return {
    value: entry.key,
    shown: (
      <>
        <b>{entry.title}</b> <small>{describeEntry(entry)}</small>
      </>
    ),
  };
}

/**
 * The key that typed words stand for: a key, or an id where only one collection is meant; undefined for other words.
 * @param takesNeighbours true where the key of an entry of another archive is one too
 */
export function toTypedKey(
  words: string,
  collections: readonly CollectionName[],
  takesNeighbours = false,
): string | undefined {
  const abroad = takesNeighbours ? parseAbroad(words) : undefined;
  if (abroad) return idPattern.test(abroad.archive) && toOwnKey(abroad.key, collections) ? words : undefined;
  return toOwnKey(words, collections);
}

function toOwnKey(words: string, collections: readonly CollectionName[]): string | undefined {
  const whole = words.includes('/') || collections.length !== 1 ? words : `${collections[0]}/${words}`;
  const [collection, id = '', ...rest] = whole.split('/');
  const isKey = collections.some((name) => name === collection) && rest.length === 0 && idPattern.test(id);
  return isKey ? whole : undefined;
}

interface ChosenProps {
  entryKey: string;
  known: CatalogueState;
}

/** A chosen entry in words: title, kind and detail, its care note, and whether the index knows it. */
export function ChosenEntry({ entryKey, known }: ChosenProps) {
  if (parseAbroad(entryKey)) return <b>{entryKey}</b>;
  const entry = findEntry(known.index, entryKey);
  if (!entry)
    return (
      <span>
        <b>{entryKey.slice(entryKey.indexOf('/') + 1)}</b>{' '}
        <small>{known.state === 'loading' ? say('lookingItUp') : unknownWords(known.state)}</small>
      </span>
    );
  return (
    <span>
      <b>{entry.title}</b> <small>{describeEntry(entry)}</small>
      {entry.careNote && (
        <span className="desk-care">
          {translate('careNote')}: {entry.careNote}
        </span>
      )}
    </span>
  );
}

/** Title of an entry, or its id where the index does not know it. */
export function titleOf(known: CatalogueState, key: string): string {
  return findEntry(known.index, key)?.title ?? key.slice(key.indexOf('/') + 1);
}

/** Said once at each field that looks entries up, where there is nothing to look up in. */
export const missingIndexWords = say('theIndexOfEntriesCould');

function unknownWords(state: CatalogueState['state']): string {
  return state === 'missing' ? say('notLookedUp') : say('notInIndex');
}

function describeEntry({ key, detail }: IndexedEntry): string {
  const kind = nameKind(key.slice(0, key.indexOf('/')) as CollectionName);
  return [kind, detail, key.slice(key.indexOf('/') + 1)].filter(Boolean).join(' · ');
}
