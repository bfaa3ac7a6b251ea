import * as z from 'zod';
import { entryShape } from './entry.ts';
import { place } from './place.ts';
import * as f from './fields/fields.ts';

/** Kinds of entry that something can pass between. */
export const lineageEnds = ['projects', 'practices', 'principles'] as const;

const { title, ...shape } = entryShape;

/** One sourced claim that something passed, or did not pass, from one entry to another. */
export const lineageSchema = z.strictObject({
  title: title.optional().meta({
    kind: 'line',
    label: 'Title',
    hint: 'Leave out: it is made from the two ends.',
    dcterms: 'title',
    schemaOrg: 'name',
    highwire: 'title',
  }),
  ...shape,
  from: f.entryOrNeighbour(lineageEnds, {
    label: 'From',
    hint: 'Who or what it came from; of a neighbour as in vancouver:projects/vandu.',
    dcterms: 'relation',
    prov: 'entity',
  }),
  to: f.entryOrNeighbour(lineageEnds, { label: 'To', hint: 'Who or what received it.', dcterms: 'relation' }),
  carried: f.list(
    f.entryReference(['practices', 'principles'], { label: 'Carried', hint: 'A practice or principle that passed.' }),
    { label: 'Carried', hint: 'What passed. Leave empty when it was a name, people or money.', dcterms: 'relation' },
  ),
  channel: f.term('channel', { label: 'How it passed', hint: 'How it passed, or that it did not.' }),
  passed: f.date({
    label: 'When it passed',
    hint: 'The date of the passing itself, as narrow as the evidence allows; XXXX where it is not known.',
    dcterms: 'date',
  }),
  passedReason: f
    .prose({ label: 'Why no narrower', hint: 'Only where it spans more than ten years: why. Shown on the page.' }, 300)
    .optional(),
  stated: f
    .date({
      label: 'When it was first said',
      hint: 'The date; leave out where it is that of the earliest source that supports it.',
      dcterms: 'issued',
    })
    .optional(),
  where: place.optional(),
  changed: f.prose({ label: 'What changed', hint: 'What was changed on the way.' }, 500).optional(),
  saidBy: f.term('saidBy', { label: 'Said by', hint: 'On whose word the claim stands.' }),
  evidence: f.filledList(
    f.group(
      {
        source: f.entryId('sources', { label: 'Source', hint: 'A source of this archive.' }),
        locator: f.line({ label: 'Where in it', hint: 'Page, minute or section.' }, 80).optional(),
        says: f.prose({ label: 'What it says', hint: 'In our own words.' }, 500),
        stance: f.term('stance', {
          label: 'For or against',
          hint: 'Whether it speaks for the claim or against it, is silent, or only shows what lies around it.',
        }),
        wordOf: f
          .line({
            label: 'On whose word',
            hint: 'Only where the source passes on the word of somebody else: who. All that rests on one person’s word is one origin.',
            isTranslated: true,
          })
          .optional(),
      },
      { label: 'Evidence', hint: 'One source, and what it says about this claim.' },
    ),
    {
      label: 'Evidence',
      hint: 'At least one source. A claim without evidence is refused.',
      dcterms: 'source',
      schemaOrg: 'isBasedOn',
      prov: 'hadPrimarySource',
    },
  ),
  standing: f.term('standing', {
    label: 'Standing',
    hint: 'How well it is supported. It follows from the evidence: the check says which, and why.',
  }),
  standingReason: f
    .prose(
      {
        label: 'Why this standing',
        hint: 'Only where the standing is not the one that follows from the evidence: why. Shown on the page.',
      },
      400,
    )
    .optional(),
});

export type Lineage = z.output<typeof lineageSchema>;
