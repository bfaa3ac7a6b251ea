/** Values of earlier runs, found again by a hash of what they were made of. */
export interface KeptMap<Value> {
  find(key: string): Value | undefined;
  keep(key: string, value: Value): void;
  /** Stores what was found or kept since the last time, and forgets the rest. */
  save(): void;
}

/** A map that this process keeps for itself, unless `store` writes it down. */
export function createKeptMap<Value>(
  known: Map<string, Value> = new Map(),
  store?: (values: Map<string, Value>) => void,
): KeptMap<Value> {
  let before = known;
  let used = new Map<string, Value>();
  let isNew = false;
  return {
    find(key) {
      const value = used.get(key) ?? before.get(key);
      if (value !== undefined) used.set(key, value);
      return value;
    },
    keep(key, value) {
      used.set(key, value);
      isNew = true;
    },
    save() {
      if (isNew || used.size < before.size) store?.(used);
      before = used;
      used = new Map();
      isNew = false;
    },
  };
}
