/** What the desk's server refuses, by its English words: nothing is said otherwise. */
export const refusals: Readonly<Record<string, string>> = {};
