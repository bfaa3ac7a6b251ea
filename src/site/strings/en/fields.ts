/** Labels and hints of the model's fields, by their English words: nothing is said otherwise. */
export const fields: Readonly<Record<string, string>> = {};

/** What fields are called, by their names in a file: as they are named there. */
export const names: Readonly<Record<string, string>> = {};
