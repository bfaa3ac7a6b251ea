import * as z from 'zod';
import { earliestKnown, entryShape, livedPrinciple } from './entry.ts';
import * as f from './fields/fields.ts';
import { pictures } from './fields/picture.ts';
import { seeAlso } from './see-also.ts';

/** Something people can do and hand on. */
export const practiceSchema = z.strictObject({
  ...entryShape,
  needs: f.list(
    f.group(
      {
        kind: f.term('needKind', { label: 'Kind', hint: 'Materials, people, money, training, place or permission.' }),
        need: f.prose({ label: 'Need', hint: 'What it takes.' }, 400),
      },
      { label: 'Need', hint: 'One thing it takes.' },
    ),
    { label: 'What it takes', hint: 'Materials, people, money, training: enough that someone could begin.' },
  ),
  risks: f.list(
    f.group(
      {
        kind: f.term('riskKind', { label: 'Kind', hint: 'What is threatened.' }),
        risk: f.prose({ label: 'Risk', hint: 'What can go wrong.' }, 400),
        mitigation: f.prose({ label: 'What helps', hint: 'What people did about it.' }, 400).optional(),
      },
      { label: 'Risk', hint: 'One risk.' },
    ),
    { label: 'Risks', hint: 'What can go wrong, and what helps.' },
  ),
  principles: f.list(livedPrinciple, { label: 'Principles', hint: 'Principles it embodies, and how.' }),
  variants: f.list(f.line({ label: 'Variant', hint: 'One other way of doing it.', isTranslated: true }, 300), {
    label: 'Variants',
    hint: 'Other ways of doing it.',
  }),
  earliestKnown: f.list(earliestKnown, {
    label: 'Earliest known',
    hint: 'Where it is first found; several when sources disagree.',
  }),
  seeAlso,
  pictures,
});

export type Practice = z.output<typeof practiceSchema>;
