/** Where drafts are kept, as far as a list of them has to know it. */
export interface DraftSource {
  /** Keys such as `sources/mill-row`. */
  listKeys: () => Promise<readonly string[]>;
  /** Title of a draft; undefined where it has none. */
  findTitle: (key: string) => Promise<string | undefined>;
}

/** The drafts that the store holds, of every person and from every window. */
export interface DraftList {
  /** Takes up a store, once there is a login, and asks it. */
  open: (source: DraftSource) => void;
  /** Asks again which drafts there are; what is being asked already is not asked twice. */
  refresh: () => void;
  /** Every draft that was ever seen here, by its key; one that is gone was most likely published. */
  seen: () => ReadonlyMap<string, { title?: string | undefined; isDraft: boolean }>;
  /** Fetches the titles of drafts that have none yet. */
  fetchTitles: (keys: readonly string[]) => void;
  subscribe: (listener: () => void) => void;
}

/** Titles are read a draft at a time, so that a forge is not asked for hundreds at once. */
const mostTitles = 60;

export function createDraftList(): DraftList {
  const listeners = new Set<() => void>();
  const drafts = new Map<string, { title?: string | undefined; isDraft: boolean }>();
  const asked = new Set<string>();
  let source: DraftSource | undefined;
  let running: Promise<void> | undefined;
  const tell = () => listeners.forEach((listener) => listener());
  const update = async () => {
    const keys = new Set((await source?.listKeys()) ?? []);
    const isSame = [...keys, ...drafts.keys()].every((key) => drafts.get(key)?.isDraft === keys.has(key));
    if (isSame) return;
    for (const key of [...drafts.keys(), ...keys]) drafts.set(key, { ...drafts.get(key), isDraft: keys.has(key) });
    tell();
  };
  const refresh = () => {
    // Where the list cannot be had, drafts only are not offered.
    running ??= update()
      .catch(() => undefined)
      .finally(() => (running = undefined));
  };
  const fetchTitles = async (keys: readonly string[]) => {
    const open = keys.filter((key) => !asked.has(key)).slice(0, Math.max(0, mostTitles - asked.size));
    open.forEach((key) => asked.add(key));
    for (const key of open) {
      const title = await source?.findTitle(key).catch(() => undefined);
      if (title !== undefined) drafts.set(key, { isDraft: true, ...drafts.get(key), title });
    }
    if (open.length > 0) tell();
  };
  return {
    open: (opened) => {
      source = opened;
      refresh();
    },
    refresh,
    seen: () => drafts,
    fetchTitles: (keys) => void fetchTitles(keys),
    subscribe: (listener) => listeners.add(listener),
  };
}
