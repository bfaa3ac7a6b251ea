/** What faults say and tell to do, by their English words: nothing is said otherwise. */
export const faults: Readonly<Record<string, string>> = {};
