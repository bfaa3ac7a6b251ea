import type { Part } from './question.ts';
import { toOptions } from './story-work.ts';

/** What happened when, and how it ended. */
export const courseParts = [
  {
    name: 'happened',
    short: 'Events',
    title: 'What happened when?',
    lead: 'The days, months or years that should not be forgotten. Skip this if you told it above.',
    questions: [
      {
        name: 'events',
        ask: 'Events',
        kind: 'list',
        one: 'an event',
        becomes: ['projects.events'],
        questions: [
          {
            name: 'when',
            ask: 'When?',
            hint: '“14 July 1969”, “winter 1970”',
            kind: 'date',
            becomes: ['projects.events.when'],
          },
          {
            name: 'what',
            ask: 'What happened?',
            kind: 'text',
            max: 500,
            lines: 2,
            isRequired: true,
            becomes: ['projects.events.what'],
          },
        ],
      },
    ],
  },
  {
    name: 'end',
    short: 'The end',
    title: 'How did it end?',
    questions: [
      {
        name: 'ending',
        ask: 'How did it end, if it did?',
        kind: 'choice',
        options: toOptions('ending'),
        becomes: ['projects.endings.how'],
      },
      {
        name: 'endingNote',
        ask: 'What happened?',
        hint: 'In a sentence or two. Endings teach as much as beginnings.',
        kind: 'text',
        max: 500,
        lines: 2,
        becomes: ['projects.endings.note'],
      },
    ],
  },
] as const satisfies readonly Part[];
