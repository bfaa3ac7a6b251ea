import * as z from 'zod';
import { earliestKnown, entryShape } from './entry.ts';
import * as f from './fields/fields.ts';
import { seeAlso } from './see-also.ts';

/** An idea held to while doing something. */
export const principleSchema = z.strictObject({
  ...entryShape,
  statement: f.line({ label: 'Statement', hint: 'The principle in one plain sentence.', isTranslated: true }, 300),
  earliestKnown: f.list(earliestKnown, {
    label: 'Earliest known',
    hint: 'Where the phrase or the idea is first found.',
  }),
  statedBy: f.list(
    f.group(
      {
        by: f.line({ label: 'By', hint: 'The group or person who put it into words.' }),
        project: f.entryId('projects', { label: 'Project', hint: 'Where the group has an entry.' }).optional(),
        when: f.date({ label: 'When', hint: 'The date of the text.' }),
        says: f.prose({ label: 'What it says', hint: 'In our own words.' }, 500),
        sources: f.citations(),
      },
      { label: 'Stated by', hint: 'Who put it into words. The idea may be older than the words.' },
    ),
    { label: 'Stated by', hint: 'Who put the principle into words, with when and where.' },
  ),
  related: f.list(f.entryId('principles', { label: 'Principle', hint: 'A principle of this archive.' }), {
    label: 'Related',
    hint: 'Principles close to it.',
    dcterms: 'relation',
  }),
  seeAlso,
  tensions: f.list(
    f.group(
      {
        tension: f.prose({ label: 'Tension', hint: 'Where it rubs, fails or is abused.' }, 500),
        sources: f.list(f.citation({ label: 'Source', hint: 'A source id, or a source with a page.' }), {
          label: 'Sources',
          hint: 'On whose word; leave empty only for the archive’s own thought.',
        }),
      },
      { label: 'Tension', hint: 'A criticism or a difficulty.' },
    ),
    { label: 'Tensions', hint: 'Criticisms and difficulties.' },
  ),
});

export type Principle = z.output<typeof principleSchema>;
