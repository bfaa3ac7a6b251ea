import type { Part } from './question.ts';
import { toNamedOptions, toOptions } from './story-work.ts';

/** What happened when, what it cost, and how it ended. */
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
    name: 'cost',
    short: 'The cost',
    title: 'What did it cost, and what went wrong?',
    lead: 'Those who try it next look here first. Say what happened, and leave out the names of those you blame.',
    questions: [
      {
        name: 'costs',
        ask: 'What it cost',
        kind: 'list',
        one: 'a cost',
        becomes: ['projects.costs'],
        questions: [
          {
            name: 'kind',
            ask: 'What sort of cost was it?',
            hint: 'The nearest will do.',
            kind: 'choice',
            options: toNamedOptions('costKind'),
            isRequired: true,
            becomes: ['projects.costs.kind'],
          },
          {
            name: 'what',
            ask: 'What did people give or lose?',
            hint: '“We paid the gas out of our own pockets, all winter.”',
            kind: 'text',
            max: 300,
            lines: 2,
            isRequired: true,
            becomes: ['projects.costs.what'],
          },
        ],
      },
      {
        name: 'setbacks',
        ask: 'What went wrong',
        kind: 'list',
        one: 'a thing that went wrong',
        becomes: ['projects.setbacks'],
        questions: [
          {
            name: 'kind',
            ask: 'What kind of trouble was it?',
            hint: 'The nearest will do.',
            kind: 'choice',
            options: toNamedOptions('setbackKind'),
            isRequired: true,
            becomes: ['projects.setbacks.kind'],
          },
          {
            name: 'what',
            ask: 'What went wrong?',
            hint: '“The landlord changed the lock.” “Three of us did all the cooking.”',
            kind: 'text',
            max: 300,
            lines: 2,
            isRequired: true,
            becomes: ['projects.setbacks.what'],
          },
          {
            name: 'followed',
            ask: 'What did you do then, or what came of it?',
            kind: 'text',
            max: 300,
            lines: 2,
            becomes: ['projects.setbacks.whatFollowed'],
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
