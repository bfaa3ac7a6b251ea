/** Where Decap keeps what was not saved; its keys are `backup.<collection>` and `backup.<collection>.<id>`. */
export interface BackupStore {
  getItem(key: string): Promise<unknown>;
  setItem(key: string, value: unknown): Promise<unknown>;
  removeItem(key: string): Promise<unknown>;
  keys(): Promise<string[]>;
}

/** Which windows of the desk are open; a window is known by a name that outlasts a reload. */
export interface WindowNames {
  own: string;
  listOpen(): Promise<ReadonlySet<string>>;
}

/**
 * Gives each window a backup of its own, where Decap has one for all: two windows with the same entry, or with a new one
 * each, no longer write over what the other would offer after a crash, nor clear it with a save. What a window
 * left behind that is open no more is offered by the next that opens the same form. Changes the store in place.
 */
export function keepBackupsApart(store: BackupStore, windows: WindowNames): void {
  const get = store.getItem.bind(store);
  const set = store.setItem.bind(store);
  const remove = store.removeItem.bind(store);
  const toOwn = (key: string) => `${key}${mark}${windows.own}`;
  const adopt = async (key: string) => {
    const open = await windows.listOpen();
    const left = (await store.keys()).find((name) => name.startsWith(`${key}${mark}`) && !open.has(nameIn(name)));
    // One without a name is of a desk that kept a single one.
    const from = left ?? key;
    const value = await get(from);
    if (value === null || value === undefined) return value;
    await set(toOwn(key), value);
    await remove(from);
    return value;
  };
  store.getItem = async (key) => (isBackup(key) ? ((await get(toOwn(key))) ?? (await adopt(key))) : get(key));
  store.setItem = (key, value) => set(isBackup(key) ? toOwn(key) : key, value);
  store.removeItem = (key) => remove(isBackup(key) ? toOwn(key) : key);
}

/**
 * Names this window, and holds a lock of that name as long as it is open. A window that was made as a copy of another
 * bears its name, so it takes a new one. Undefined where the browser has no locks, or keeps nothing.
 */
export async function nameWindow(
  locks: LockManager | undefined,
  storage: Pick<Storage, 'getItem' | 'setItem'>,
): Promise<WindowNames | undefined> {
  if (!locks) return undefined;
  try {
    const known = storage.getItem(storageKey);
    const own = known !== null && (await hold(locks, known)) ? known : crypto.randomUUID();
    if (own !== known) {
      storage.setItem(storageKey, own);
      await hold(locks, own);
    }
    return {
      own,
      listOpen: async () => {
        const { held = [] } = await locks.query();
        return new Set(held.flatMap(({ name = '' }) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : [])));
      },
    };
  } catch {
    return undefined;
  }
}

/** False where another window holds the lock of that name. It is let go when the window is closed, or crashes. */
function hold(locks: LockManager, name: string): Promise<boolean> {
  return new Promise((done, failed) => {
    locks
      .request(`${prefix}${name}`, { ifAvailable: true }, (lock) => {
        done(lock !== null);
        return lock ? new Promise(() => undefined) : undefined;
      })
      .catch(failed);
  });
}

const prefix = 'desk window ';
const mark = '@';
const storageKey = 'handed-on-window';

/** Decap’s last text of any entry, `backup`, is only for its page of errors. */
function isBackup(key: string): boolean {
  return key.startsWith('backup.');
}

function nameIn(key: string): string {
  return key.slice(key.lastIndexOf(mark) + 1);
}
