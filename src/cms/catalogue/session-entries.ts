/** An entry that was saved in this tab and may not be in the index that the site was built with. */
export interface OwnEntry {
  /** Collection and id, such as `projects/young-lords`. */
  key: string;
  title: string;
}

/** Keeps an entry for the rest of the session, the latest last; a later title takes the place of an earlier one. */
export function rememberOwnEntry(storage: Pick<Storage, 'getItem' | 'setItem'>, { key, title }: OwnEntry): void {
  const others = listOwnEntries(storage).filter((entry) => entry.key !== key);
  try {
    storage.setItem(storageKey, JSON.stringify([...others, { key, title }].slice(-largestCount)));
  } catch {
    // Where storage is full or refused, the entry only is not offered; saving it must not fail for that.
  }
}

/** The entries that were saved in this session; none where the storage holds something else or may not be read. */
export function listOwnEntries(storage: Pick<Storage, 'getItem'>): OwnEntry[] {
  try {
    const value: unknown = JSON.parse(storage.getItem(storageKey) ?? '[]');
    return Array.isArray(value) ? value.filter(isOwnEntry).map(({ key, title }) => ({ key, title })) : [];
  } catch {
    return [];
  }
}

const storageKey = 'handed-on-own-entries';
const largestCount = 200;

function isOwnEntry(value: unknown): value is OwnEntry {
  return (
    typeof value === 'object' &&
    value !== null &&
    'key' in value &&
    typeof value.key === 'string' &&
    'title' in value &&
    typeof value.title === 'string'
  );
}
