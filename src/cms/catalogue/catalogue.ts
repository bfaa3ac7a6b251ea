import type { EntryKey } from '../../archive/entry/entry.ts';
import type { EntryIndex, IndexedEntry } from '../../archive/entry/entry-index.ts';
import type { DraftList } from './draft-list.ts';

/** What the desk knows of the other entries: the index of the site, all drafts, and what was saved since it was built. */
export interface Catalogue {
  /** Settles when the index is there or cannot be had. */
  loaded: Promise<void>;
  /** The same object until something changes. */
  current: () => CatalogueState;
  /** Looks again at what was saved in this session, and asks which drafts there are. */
  refresh: () => void;
  subscribe: (listener: () => void) => () => void;
}

export interface CatalogueState {
  state: 'loading' | 'ready' | 'missing';
  index: EntryIndex;
  /** Keys of those that are in no published form yet. */
  drafts?: ReadonlySet<string>;
}

export interface CatalogueOptions {
  /** Asked once, when the desk opens; rejects where there is no index. */
  fetchIndex: () => Promise<EntryIndex>;
  /** Entries that were saved in this session. */
  listOwn?: (() => readonly IndexedEntry[]) | undefined;
  /** Left out where nothing is kept as a draft. */
  drafts?: DraftList | undefined;
}

/** Begins to fetch the index and gives the catalogue at once; until the index is there it holds only own entries. */
export function createCatalogue({ fetchIndex, listOwn = () => [], drafts }: CatalogueOptions): Catalogue {
  const listeners = new Set<() => void>();
  let built = emptyIndex;
  const look = (state: CatalogueState['state']) => withOwn({ state, index: built }, listOwn(), drafts);
  let known = look('loading');
  const change = (state: CatalogueState['state']) => {
    known = look(state);
    for (const listener of listeners) listener();
  };
  const loaded = fetchIndex().then(
    (index) => {
      built = index;
      change('ready');
    },
    () => change('missing'),
  );
  drafts?.subscribe(() => change(known.state));
  return {
    loaded,
    current: () => known,
    refresh: () => {
      drafts?.refresh();
      change(known.state);
    },
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

/** What the index has is taken from there: it knows more. Of the others, drafts are marked as such. */
function withOwn(
  { state, index }: CatalogueState,
  own: readonly IndexedEntry[],
  drafts: DraftList | undefined,
): CatalogueState {
  const seen = drafts?.seen() ?? new Map<string, never>();
  const others = new Map(own.map((entry) => [entry.key as string, entry]));
  for (const [key, { title = others.get(key)?.title ?? toWords(key) }] of seen)
    others.set(key, { key: key as EntryKey, title });
  const fresh = [...others.values()].filter(({ key }) => findEntry(index, key) === undefined);
  if (fresh.length === 0) return { state, index };
  const waiting = new Set(fresh.flatMap(({ key }) => (seen.get(key)?.isDraft ? [key] : [])));
  if (state !== 'loading') drafts?.fetchTitles([...waiting]);
  const marked = fresh.map((entry) =>
    waiting.has(entry.key) ? { ...entry, detail: 'draft, not published yet' } : entry,
  );
  return { state, index: { ...index, entries: [...index.entries, ...marked] }, drafts: waiting };
}

/** The words of an id, for a draft whose title is not known. */
function toWords(key: string): string {
  return key.slice(key.indexOf('/') + 1).replaceAll('-', ' ');
}
