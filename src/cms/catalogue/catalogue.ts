import type { EntryIndex, IndexedEntry } from '../../archive/entry/entry-index.ts';

/** What the desk knows of the other entries: the index of the site, and what was saved since it was built. */
export interface Catalogue {
  /** Settles when the index is there or cannot be had. */
  loaded: Promise<void>;
  /** The same object until something changes. */
  current: () => CatalogueState;
  /** Looks again at what was saved in this session. */
  refresh: () => void;
  subscribe: (listener: () => void) => () => void;
}

export interface CatalogueState {
  state: 'loading' | 'ready' | 'missing';
  index: EntryIndex;
}

export interface CatalogueOptions {
  /** Asked once, when the desk opens; rejects where there is no index. */
  fetchIndex: () => Promise<EntryIndex>;
  /** Entries that were saved in this session. */
  listOwn?: (() => readonly IndexedEntry[]) | undefined;
}

/** Begins to fetch the index and gives the catalogue at once; until the index is there it holds only own entries. */
export function createCatalogue({ fetchIndex, listOwn = () => [] }: CatalogueOptions): Catalogue {
  const listeners = new Set<() => void>();
  let built = emptyIndex;
  let known: CatalogueState = { state: 'loading', index: withOwn(built, listOwn()) };
  const change = (state: CatalogueState['state']) => {
    known = { state, index: withOwn(built, listOwn()) };
    for (const listener of listeners) listener();
  };
  const loaded = fetchIndex().then(
    (index) => {
      built = index;
      change('ready');
    },
    () => change('missing'),
  );
  return {
    loaded,
    current: () => known,
    refresh: () => change(known.state),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The entry of that key, where the index has it. */
export function findEntry(index: EntryIndex, key: string): IndexedEntry | undefined {
  return byKey(index).get(key);
}

const emptyIndex: EntryIndex = { entries: [], withdrawn: [], moved: [] };

const maps = new WeakMap<EntryIndex, ReadonlyMap<string, IndexedEntry>>();

function byKey(index: EntryIndex): ReadonlyMap<string, IndexedEntry> {
  const known = maps.get(index);
  if (known) return known;
  const map = new Map(index.entries.map((entry) => [entry.key as string, entry]));
  maps.set(index, map);
  return map;
}

/** An own entry is left out where the index has it: the index knows more of it. */
function withOwn(index: EntryIndex, own: readonly IndexedEntry[]): EntryIndex {
  const fresh = own.filter(({ key }) => findEntry(index, key) === undefined);
  return fresh.length === 0 ? index : { ...index, entries: [...index.entries, ...fresh] };
}
