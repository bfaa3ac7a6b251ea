import type { AnswersOf, Part } from './question.ts';
import { beforePart, careNoteQuestion, languageQuestion } from './story-sending.ts';

/** What the short form asks: one dispatch about entries that are there. */
export const answerParts = [
  {
    name: 'what',
    short: 'Your words',
    title: 'What do you have to say?',
    questions: [
      {
        name: 'kind',
        ask: 'What is it?',
        kind: 'choice',
        isRequired: true,
        options: [
          { value: 'testimony', label: 'I was there, and this is what I lived' },
          { value: 'answer', label: 'I know the answer to a question' },
          { value: 'correction', label: 'Something is wrong and should read otherwise' },
          { value: 'dispute', label: 'We tell it differently' },
          { value: 'question', label: 'I have a question' },
        ],
        becomes: ['dispatches.kind'],
      },
      {
        name: 'about',
        ask: 'About what?',
        kind: 'list',
        one: 'an entry',
        becomes: ['dispatches.about'],
        questions: [
          {
            name: 'entry',
            ask: 'An entry of this archive',
            hint: 'Begin to type its name, and choose it from the list.',
            kind: 'entry',
            suggests: ['projects', 'practices', 'principles', 'themes', 'lineages'],
            max: 160,
            isRequired: true,
            isPublic: true,
            becomes: ['dispatches.about'],
          },
        ],
      },
      {
        name: 'title',
        ask: 'In a few words',
        hint: 'A headline: “Who brought the first pot”.',
        kind: 'line',
        max: 120,
        isRequired: true,
        becomes: ['dispatches.title'],
      },
      {
        name: 'text',
        ask: 'Tell it',
        hint: 'Three lines are enough. Say how you know it.',
        kind: 'text',
        max: 60_000,
        lines: 9,
        isRequired: true,
        becomes: ['dispatches.body'],
      },
      { ...careNoteQuestion, becomes: ['dispatches.careNote'] },
    ],
  },
  {
    name: 'credit',
    short: 'Your name',
    title: 'How shall we name you?',
    lead: 'Nobody needs to give a legal name.',
    questions: [
      {
        name: 'creditName',
        ask: 'Signed',
        hint: 'A name, a pseudonym or a role: “a neighbour”. Leave it empty for “Anonymous”.',
        kind: 'line',
        max: 120,
        isPublic: true,
        becomes: ['dispatches.by', 'dispatches.credits'],
      },
      languageQuestion,
    ],
  },
  beforePart,
] as const satisfies readonly Part[];

export type AnswerAnswers = AnswersOf<(typeof answerParts)[number]['questions'][number]>;
