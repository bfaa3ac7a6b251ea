import type { BodyInput, BodyResult } from '../../mdx/dialect/body.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { DeskCollection } from '../settings/decap-config.ts';
import { checkDraft, type EntryCheck } from './check-draft.ts';
import type { OpenEntry } from '../decap/editor-store.ts';

/** The entry that is open, with what the check says of it a moment after the last change. */
export interface DraftWatch {
  /** The same object until something changes. */
  current: () => WatchedDraft;
  subscribe: (listener: () => void) => () => void;
  /** Checks an entry at once, when the index is there or known to be missing. */
  check: (entry: OpenEntry) => Promise<EntryCheck>;
  /** Remembers that a save was refused, until the entry is mended or another is opened. */
  refuse: () => void;
}

export interface WatchedDraft {
  entry?: OpenEntry | undefined;
  check?: EntryCheck | undefined;
  /** The entry as it was when it was checked. */
  checked?: OpenEntry | undefined;
  /** How many times saving this entry was refused. */
  refusals: number;
}

export interface WatchOptions {
  catalogue: Catalogue;
  collections: readonly DeskCollection[];
  base: string;
  parse: (input: BodyInput) => BodyResult;
  /** Where the open entry is read, and what tells that it may have changed. */
  source: { read: () => OpenEntry | undefined; watch: (listener: () => void) => void };
  /** Milliseconds after the last change until it is checked. */
  delay?: number;
}

export function watchDraft(options: WatchOptions): DraftWatch {
  const { catalogue, source, delay = 400 } = options;
  const listeners = new Set<() => void>();
  let now: WatchedDraft = { refusals: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const change = (next: WatchedDraft) => {
    now = next;
    for (const listener of listeners) listener();
  };
  const checkOpen = () => {
    timer = undefined;
    const { entry } = now;
    if (entry) change({ ...now, check: checkOne(entry, options), checked: entry });
  };
  const schedule = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(checkOpen, wait);
  };
  source.watch(() => {
    const entry = source.read();
    if (entry === now.entry) return;
    const isSame = isSameEntry(entry, now.entry);
    change(isSame ? { ...now, entry } : { entry, refusals: 0 });
    if (entry) schedule(isSame ? delay : 0);
  });
  catalogue.subscribe(() => schedule(0));
  return {
    current: () => now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    check: async (entry) => {
      await catalogue.loaded;
      return checkOne(entry, options);
    },
    refuse: () => change({ ...now, refusals: now.refusals + 1 }),
  };
}

function checkOne(entry: OpenEntry, { catalogue, collections, base, parse }: WatchOptions): EntryCheck {
  const collection = collections.find(({ name }) => name === entry.collection);
  if (!collection) throw new Error(`The desk has no collection called “${entry.collection}”.`);
  return checkDraft({ ...entry, collection }, { known: catalogue.current(), base, parse });
}

function isSameEntry(one: OpenEntry | undefined, other: OpenEntry | undefined): boolean {
  return one?.collection === other?.collection && one?.isNew === other?.isNew && (one?.isNew || one?.id === other?.id);
}
