/** What the forms ask, by its English words: nothing is said otherwise. */
export const asked: Readonly<Record<string, string>> = {};
