import * as z from 'zod';
import { entryShape } from './entry.ts';
import * as f from './fields/fields.ts';

const { summary, ...shape } = entryShape;

/** A dated, signed contribution to the conversation. */
export const dispatchSchema = z.strictObject({
  ...shape,
  summary: summary.optional(),
  date: f.day({
    label: 'Date',
    hint: 'The day it was written.',
    dcterms: 'date',
    schemaOrg: 'datePublished',
    highwire: 'publication_date',
  }),
  kind: f.term('dispatchKind', {
    label: 'Kind',
    hint: 'Testimony, correction, dispute, question, answer or dispatch.',
  }),
  about: f.list(
    f.entryReference(['projects', 'practices', 'principles', 'themes', 'lineages'], {
      label: 'About',
      hint: 'An entry it speaks of.',
    }),
    { label: 'About', hint: 'The entries it is shown on.', dcterms: 'subject', schemaOrg: 'about' },
  ),
  inReplyTo: f.entryId('dispatches', { label: 'In reply to', hint: 'The dispatch it answers.' }).optional(),
  by: f.line({
    label: 'By',
    hint: 'Name, pseudonym or role, as the writer wishes.',
    dcterms: 'creator',
    schemaOrg: 'author',
    highwire: 'author',
  }),
});

export type Dispatch = z.output<typeof dispatchSchema>;
