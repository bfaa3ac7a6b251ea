/** Labels and hints of the model's fields, by their English words: nothing is said otherwise. */
export const fields: Readonly<Record<string, string>> = {};
