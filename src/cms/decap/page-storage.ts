/** The part of a window that is used here. */
type StorageOwner = Pick<Window, 'localStorage' | 'sessionStorage'>;

/**
 * Gives a page a storage in memory where the browser’s own is full or may not be used: Decap reads and writes its user
 * there, and the desk would not open without. What could be read is in it; what is written is gone with the page.
 */
export function ensureStorage(page: StorageOwner): void {
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    if (canWrite(page, name)) continue;
    Object.defineProperty(page, name, { configurable: true, value: toStorage(new Map(readAll(page, name))) });
  }
}

function canWrite(page: StorageOwner, name: keyof StorageOwner): boolean {
  try {
    page[name].setItem(probe, '1');
    page[name].removeItem(probe);
    return true;
  } catch {
    return false;
  }
}

function readAll(page: StorageOwner, name: keyof StorageOwner): [string, string][] {
  try {
    return Object.entries(page[name] as unknown as Record<string, string>);
  } catch {
    return [];
  }
}

function toStorage(kept: Map<string, string>): Storage {
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

const probe = 'handed-on-probe';
