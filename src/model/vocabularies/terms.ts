import './without-eval.ts';
import * as z from 'zod';

/** One term of a controlled vocabulary in one language (a SKOS concept: preferred label and definition). */
export const termSchema = z.strictObject({
  label: z.string().min(1).meta({ label: 'Label', hint: 'The words readers see (skos:prefLabel).' }),
  definition: z
    .string()
    .min(1)
    .meta({ label: 'Definition', hint: 'What the term means here, in one sentence (skos:definition).' }),
});

export type Term = z.output<typeof termSchema>;

/** A closed list of terms; the key of a term is its id and never changes. */
export interface Vocabulary<Id extends string = string> {
  title: string;
  terms: Readonly<Record<Id, Term>>;
}

/** A vocabulary from rows of `id: [label, definition]`. */
export function vocabulary<Id extends string>(
  title: string,
  rows: Readonly<Record<Id, readonly [label: string, definition: string]>>,
): Vocabulary<Id> {
  const terms = {} as Record<Id, Term>;
  for (const [id, [label, definition]] of Object.entries(rows) as [Id, readonly [string, string]][])
    terms[id] = { label, definition };
  return { title, terms };
}
