import * as z from 'zod';
import { entryShape } from './entry.ts';
import * as f from './fields/fields.ts';

/** Kinds of entry that can carry a part on. */
const carriers = ['projects', 'practices', 'principles', 'themes', 'lineages', 'dispatches'] as const;

const part = f
  .group(
    {
      kind: f.term('foundingPart', { label: 'Kind', hint: 'What it is: a lesson, an agreement, a note …' }),
      number: f.number(1, 999, {
        label: 'Number',
        hint: 'Its place among the parts of its kind, from 1. It is also its address, as in #lesson-4.',
      }),
      heading: f
        .line({
          label: 'Heading above',
          hint: 'Where a group of parts begins here: the name of the group.',
          isTranslated: true,
        })
        .optional(),
      title: f.line({ label: 'Title', hint: 'A few words. Its own title may be quoted.', isTranslated: true }),
      says: f.prose({ label: 'What it says', hint: 'In our own words: no sentence of the document is copied.' }, 1200),
      points: f.list(
        f.group(
          {
            title: f.line({ label: 'Title', hint: 'A few words.', isTranslated: true }),
            says: f.prose({ label: 'What it says', hint: 'In our own words.' }, 500).optional(),
          },
          { label: 'Point', hint: 'A step within the part.' },
        ),
        { label: 'Points', hint: 'Its steps, in order. Those of a drawing are its boxes, from the first to the last.' },
      ),
      found: f
        .prose(
          {
            label: 'What we found',
            hint: 'Where the record says something else, or more; the entries have the sources.',
          },
          600,
        )
        .optional(),
      carriedOnBy: f.list(f.entryReference(carriers, { label: 'Entry', hint: 'An entry that tells it further.' }), {
        label: 'Carried on by',
        hint: 'The entries that carry it on: at least one, the nearest first.',
        dcterms: 'relation',
      }),
      sources: f.list(f.citation({ label: 'Source', hint: 'A source id, or a source with a page.' }), {
        label: 'Sources',
        hint: 'Sources beside the document itself.',
      }),
    },
    { label: 'Part', hint: 'A part of the document.' },
  )
  .superRefine(({ title, carriedOnBy }, context) => {
    if (carriedOnBy.length > 0) return;
    context.addIssue({
      code: 'custom',
      path: ['carriedOnBy'],
      message: `the part “${title}” points to no entry`,
      params: {
        fault: 'founding-part-nowhere',
        remedy:
          'name under carriedOnBy an entry that carries it on, such as principles/dual-power; where none does, write one, or add what the part says to the entry it belongs to',
      } satisfies f.FaultParams,
    });
  });

/** Parts of one kind are numbered 1, 2, 3 … in the order of the document, so that an address never means another part. */
const parts = f
  .filledList(part, { label: 'Parts', hint: 'All its parts, in the order of the document.' })
  .superRefine((all, context) => {
    const counts = new Map<string, number>();
    all.forEach(({ kind, number }, index) => {
      const expected = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, expected);
      if (number === expected) return;
      context.addIssue({
        code: 'custom',
        path: [index, 'number'],
        message: `${kind} ${number} stands where ${kind} ${expected} belongs`,
        params: {
          fault: 'founding-number',
          remedy: `write number: ${expected}, or put the parts in order; if a part is missing, tell it`,
          formRemedy: `write ${expected}, or put the parts in order; if a part is missing, tell it`,
        } satisfies f.FaultParams,
      });
    });
  });

/** A text from which the archive began, told part by part. */
export const foundingSchema = z.strictObject({
  ...entryShape,
  number: f.number(1, 99, { label: 'Number', hint: 'Its place among the founding documents.' }),
  kind: f.term('foundingKind', { label: 'Kind', hint: 'Call, post, agreements or essay.' }),
  document: f.entryId('sources', { label: 'The document', hint: 'Its record among the sources.', dcterms: 'source' }),
  by: f.prose({ label: 'By', hint: 'Who wrote it, as far as is known, and how that is known.' }, 600),
  when: f.date({ label: 'When', hint: 'When it was published.' }),
  received: f.prose({ label: 'How it came to us', hint: 'As far as the archive can say.' }, 800),
  parts,
});

export type Founding = z.output<typeof foundingSchema>;
