/** What is said of a claim, by its channel: one sentence, or one for each kind of entry that something came from. */
export type Sentences = Readonly<Record<string, string | Readonly<Partial<Record<string, string>>>>>;
