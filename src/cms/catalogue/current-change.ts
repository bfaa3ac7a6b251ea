import { changePrefix } from '../settings/change-protocol.ts';
import { toId } from '../../model/names/id.ts';

/** The change that what is saved in this tab goes into, until it is left. */
export interface CurrentChange {
  /** Name of it, or undefined where every new entry gets a branch of its own. The same until something changes. */
  current: () => string | undefined;
  /** Goes on in a change of that name. */
  enter: (name: string) => void;
  leave: () => void;
  /** Branches of the changes that windows of this browser are working at, whether anything was saved in them or not. */
  listOpen: () => Promise<readonly string[]>;
  subscribe: (listener: () => void) => () => void;
}

/**
 * Keeps the name for the rest of the session; where storage is full or refused, until the page is left. As long as the
 * change is worked at, a lock of its name tells other windows of it.
 */
export function createCurrentChange(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  locks?: LockManager,
): CurrentChange {
  const listeners = new Set<() => void>();
  let name = read(storage);
  let release = locks && name ? hold(locks, name) : undefined;
  const set = (next: string | undefined) => {
    if (name !== next) release?.();
    if (name !== next) release = locks && next ? hold(locks, next) : undefined;
    name = next;
    try {
      if (next) storage.setItem(storageKey, next);
      else storage.removeItem(storageKey);
    } catch {
      // It is kept in this page.
    }
    for (const listener of listeners) listener();
  };
  return {
    current: () => name,
    enter: set,
    leave: () => set(undefined),
    listOpen: async () => {
      const { held = [] } = (await locks?.query()) ?? {};
      return held.flatMap(({ name: lock = '' }) =>
        lock.startsWith(lockPrefix) ? [lock.slice(lockPrefix.length)] : [],
      );
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Holds a lock that many windows may hold, until what it answers with is called. */
function hold(locks: LockManager, name: string): () => void {
  // Browsers that know locks need not know `Promise.withResolvers`.
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  locks.request(`${lockPrefix}${changePrefix}${name}`, { mode: 'shared' }, () => held).catch(() => undefined);
  return release;
}

const lockPrefix = 'desk change ';

/** A name for a change, made of what it is about, that no branch has yet. */
export function toChangeName(title: string, branches: readonly string[]): string {
  const name = toId(title) || 'change';
  const taken = new Set(branches);
  for (let count = 1; ; count += 1) {
    const next = count === 1 ? name : `${name}-${count}`;
    if (!taken.has(`${changePrefix}${next}`)) return next;
  }
}

/** Name of a change in words: its branch says no more. */
export function toChangeWords(name: string): string {
  return name.replaceAll('-', ' ');
}

function read(storage: Pick<Storage, 'getItem'>): string | undefined {
  try {
    return storage.getItem(storageKey) ?? undefined;
  } catch {
    return undefined;
  }
}

const storageKey = 'handed-on-current-change';
