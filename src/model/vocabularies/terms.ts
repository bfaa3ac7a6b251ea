import './without-eval.ts';
import * as z from 'zod';

/** One term of a controlled vocabulary (a SKOS concept: preferred labels and a definition). */
export const termSchema = z.strictObject({
  label: z.strictObject({ en: z.string().min(1), es: z.string().min(1) }).meta({
    label: 'Label',
    hint: 'The words readers see, in English and Spanish (skos:prefLabel).',
  }),
  definition: z.strictObject({ en: z.string().min(1), es: z.string().min(1) }).meta({
    label: 'Definition',
    hint: 'What the term means here, in one sentence (skos:definition).',
  }),
});

export type Term = z.output<typeof termSchema>;

/** A closed list of terms; the key of a term is its id and never changes. */
export interface Vocabulary<Id extends string = string> {
  title: string;
  terms: Readonly<Record<Id, Term>>;
}

/** A vocabulary from rows of `id: [English label, English definition, Spanish label, Spanish definition]`. */
export function vocabulary<Id extends string>(
  title: string,
  rows: Record<Id, readonly [en: string, means: string, es: string, significa: string]>,
): Vocabulary<Id> {
  const terms = {} as Record<Id, Term>;
  for (const [id, [en, means, es, significa]] of Object.entries(rows) as [
    Id,
    readonly [string, string, string, string],
  ][])
    terms[id] = { label: { en, es }, definition: { en: means, es: significa } };
  return { title, terms };
}
