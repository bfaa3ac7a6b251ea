import * as z from 'zod';
import { costs, setbacks } from './costs.ts';
import { entryShape, livedPrinciple } from './entry.ts';
import { place } from './place.ts';
import * as f from './fields/fields.ts';
import { pictures } from './fields/picture.ts';
import { seeAlso } from './see-also.ts';

/** People acting together: an organization, campaign, programme, network, camp, occupation. */
export const projectSchema = z.strictObject({
  ...entryShape,
  kind: f.term('projectKind', {
    label: 'Kind',
    hint: 'What sort of thing it was.',
    dcterms: 'type',
    schemaOrg: 'additionalType',
  }),
  period: f.interval({
    label: 'Period',
    hint: 'From when to when: 1969-07/1976~ ended about 1976; 1997-09-09/.. goes on.',
    dcterms: 'temporal',
    schemaOrg: 'temporalCoverage',
    example: '1969-07/1976~',
  }),
  places: f.list(place, { label: 'Places', hint: 'Where it was. Withhold what could put people at risk.' }),
  needMet: f.prose({ label: 'Need met', hint: 'What people lacked, and set out to provide.' }, 600),
  practices: f.list(
    f.group(
      {
        practice: f.entryId('practices', { label: 'Practice', hint: 'A practice of this archive.' }),
        how: f.prose({ label: 'How', hint: 'How they did it, in a sentence.' }, 400).optional(),
        period: f.interval({ label: 'Period', hint: 'When they did it.' }).optional(),
        sources: f.citations(),
      },
      { label: 'Practice', hint: 'Something they did that others can take up.' },
    ),
    { label: 'Practices', hint: 'What they did that can be handed on.' },
  ),
  principles: f.list(livedPrinciple, {
    label: 'Principles',
    hint: 'Principles they held to, and how they lived them.',
  }),
  decisions: f
    .prose({ label: 'How decisions were made', hint: 'How they decided, and who could be a member.' }, 1200)
    .optional(),
  scale: f.list(
    f.group(
      {
        what: f.line({ label: 'What', hint: 'What was counted: members, meals, needles a night.', isTranslated: true }),
        figure: f.line(
          { label: 'Figure', hint: 'The figure as the source gives it, such as “about 1,200”.', isTranslated: true },
          80,
        ),
        when: f.date({ label: 'When', hint: 'The date of the figure.' }).optional(),
        sources: f.citations(),
      },
      { label: 'Figure', hint: 'A figure that shows how large it was.' },
    ),
    { label: 'Scale', hint: 'How large it was, with sources.' },
  ),
  costs,
  setbacks,
  endings: f.list(
    f
      .group(
        {
          how: f.term('ending', { label: 'How', hint: 'How it ended, or that it goes on.' }),
          when: f.date({ label: 'When', hint: 'The date; where it goes on, when it was last checked.' }).optional(),
          note: f.prose({ label: 'Note', hint: 'What happened, and whose account it is.' }, 500).optional(),
          sources: f.list(f.citation({ label: 'Source', hint: 'A source id, or a source with a page.' }), {
            label: 'Sources',
            hint: 'On whose word. Only “not known” may stand without one.',
          }),
        },
        { label: 'Ending', hint: 'One way in which it ended.' },
      )
      .superRefine((value, context) => {
        if (value.how === 'not-known' || value.sources.length > 0) return;
        context.addIssue({
          code: 'custom',
          path: ['sources'],
          message: 'is an ending without a source',
          params: {
            fault: 'fact-without-source',
            remedy: 'add sources: [source-id], or write how: not-known',
            formRemedy: 'choose a source for it, or “not known” as the way it ended',
          },
        });
      }),
    { label: 'How it ended', hint: 'The first is the one the sources stress.' },
  ),
  events: f.list(
    f.group(
      {
        when: f.date({ label: 'When', hint: 'The date, as narrow as it is known.' }),
        what: f.prose({ label: 'What', hint: 'What happened, in a sentence or two.' }, 500),
        sources: f.citations(),
      },
      { label: 'Event', hint: 'One dated fact.' },
    ),
    { label: 'Events', hint: 'The dated facts. The timeline is drawn from these.' },
  ),
  seeAlso,
  pictures,
});

export type Project = z.output<typeof projectSchema>;
