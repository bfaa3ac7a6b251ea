import type { Option, Part } from './question.ts';
import { toOptions } from './story-work.ts';

/** How it reached them, in the words of those who received it. */
const waysIn: readonly Option[] = [
  { value: 'carried-by-a-person', label: 'Someone who had been part of it came to us' },
  { value: 'taught-by', label: 'They showed us or trained us' },
  { value: 'adapted-text-or-tool', label: 'We used something they had written or made' },
  { value: 'acknowledged-inspiration', label: 'We heard of them, and it moved us' },
  { value: 'grew-out-of', label: 'We began inside it, with the same people' },
  { value: 'split-from', label: 'We left it after a disagreement' },
  { value: 'revived', label: 'We started it up again after a break' },
  { value: 'transplanted', label: 'Our people moved and set it up again' },
  { value: 'answer-to-exclusion', label: 'They shut us out, so we made our own' },
  { value: 'material-support', label: 'They gave us money, food, space or hands' },
  { value: 'named-after', label: 'We only took the name' },
  { value: 'not-known', label: 'We do not know how' },
];

/** The same, in the words of those who handed it on. */
const waysOut: readonly Option[] = [
  { value: 'carried-by-a-person', label: 'One of us went there' },
  { value: 'taught-by', label: 'We showed them or trained them' },
  { value: 'adapted-text-or-tool', label: 'They used something we had written or made' },
  { value: 'acknowledged-inspiration', label: 'They say that we moved them' },
  { value: 'grew-out-of', label: 'It began inside ours, with the same people' },
  { value: 'split-from', label: 'They left us after a disagreement' },
  { value: 'revived', label: 'They started it up again after a break' },
  { value: 'transplanted', label: 'People moved and set it up again' },
  { value: 'answer-to-exclusion', label: 'We shut them out, so they made their own' },
  { value: 'absorbed-technique', label: 'An institution took the technique and left the politics' },
  { value: 'material-support', label: 'We gave them money, food, space or hands' },
  { value: 'named-after', label: 'They only took the name' },
  { value: 'not-known', label: 'I do not know how' },
];

const changed = {
  name: 'changed',
  ask: 'What changed on the way?',
  hint: '“They had done it in a church; we did it in the street.”',
  kind: 'text',
  max: 500,
  lines: 2,
  becomes: ['lineages.changed'],
} as const;

const newEnd = [
  {
    name: 'summary',
    ask: 'Who are they, in one sentence?',
    kind: 'text',
    max: 300,
    lines: 2,
    isRequired: true,
    isForNew: true,
    becomes: ['projects.summary'],
  },
  {
    name: 'kind',
    ask: 'What sort of thing?',
    kind: 'choice',
    options: toOptions('projectKind'),
    isRequired: true,
    isForNew: true,
    becomes: ['projects.kind'],
  },
] as const;

const when = {
  name: 'when',
  ask: 'When was that?',
  hint: '“about 1970”; leave it empty if you do not know.',
  kind: 'date',
  becomes: ['lineages.passed'],
} as const;

const carried = {
  name: 'carried',
  ask: 'Which of the things you did?',
  hint: 'None, if it was a name, money or people.',
  kind: 'choices',
  options: 'practices',
  becomes: ['lineages.carried'],
} as const;

const endsSuggested = ['projects', 'practices', 'principles'] as const;

/** Where it came from and where it went: each becomes a claim on the teller's word. */
export const lineageParts = [
  {
    name: 'learned',
    short: 'Learned from',
    title: 'Where did you learn it?',
    lead: 'Nobody begins from nothing. This is what this archive is for: to keep in sight who learned what from whom.',
    questions: [
      {
        name: 'learned',
        ask: 'Whom you learned from',
        kind: 'list',
        one: 'someone you learned from',
        becomes: ['lineages.from'],
        questions: [
          {
            name: 'from',
            ask: 'Whom, or what, did you learn it from?',
            hint: 'A group, a movement, a book, a way of doing things. “The kitchens of the 1926 strike.”',
            kind: 'entry',
            suggests: endsSuggested,
            max: 120,
            isRequired: true,
            becomes: ['lineages.from', 'projects.title'],
          },
          ...newEnd,
          {
            name: 'channel',
            ask: 'How did it reach you?',
            kind: 'choice',
            options: waysIn,
            isRequired: true,
            becomes: ['lineages.channel'],
          },
          carried,
          when,
          changed,
        ],
      },
    ],
  },
  {
    name: 'handed',
    short: 'Handed on to',
    title: 'Who learned it from you?',
    questions: [
      {
        name: 'handed',
        ask: 'Who took it up',
        kind: 'list',
        one: 'someone who took it up',
        becomes: ['lineages.to'],
        questions: [
          {
            name: 'to',
            ask: 'Who learned from you?',
            hint: 'A group or a place: “the tenants of the next estate”.',
            kind: 'entry',
            suggests: endsSuggested,
            max: 120,
            isRequired: true,
            becomes: ['lineages.to', 'projects.title'],
          },
          ...newEnd,
          {
            name: 'channel',
            ask: 'How did it reach them?',
            kind: 'choice',
            options: waysOut,
            isRequired: true,
            becomes: ['lineages.channel'],
          },
          carried,
          when,
          changed,
        ],
      },
    ],
  },
] as const satisfies readonly Part[];
