import { siteLanguage } from '../../model/names/site-languages.ts';
import type { Part } from './question.ts';

/** The people named, as the model holds them. */
export const peopleQuestion = {
  name: 'people',
  ask: 'People named in what you wrote',
  kind: 'list',
  one: 'a person',
  becomes: ['projects.people'],
  questions: [
    {
      name: 'name',
      ask: 'Name, as you wrote it',
      kind: 'line',
      max: 160,
      isRequired: true,
      isPublic: true,
      becomes: ['projects.people.name'],
    },
    {
      name: 'living',
      ask: 'Do they live?',
      kind: 'choice',
      preset: 'unknown',
      options: [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'They have died' },
        { value: 'unknown', label: 'I do not know' },
      ],
      becomes: ['projects.people.living'],
    },
    {
      name: 'agreed',
      ask: 'Why is it right to name them?',
      kind: 'choice',
      options: [
        { value: 'given', label: 'I asked, and they agreed' },
        { value: 'published-by-them', label: 'They published it themselves, under this name' },
        { value: 'public-record', label: 'It was public: newspaper, court, book' },
        { value: 'pseudonym', label: 'It is not their real name, and nobody can tell who it is' },
      ],
      hint: 'None of these? Then write what they were instead of the name: “a nurse”, “the neighbour who had the key”.',
      becomes: ['projects.people.basis', 'projects.people.form'],
    },
  ],
} as const;

/** The sentence that is agreed to before anything is handed over. */
export const consentQuestion = {
  name: 'consent',
  ask: 'I may tell this: it is my own story, or those it is about have agreed. The archive may publish it under the licence CC BY-SA 4.0, credited as shown above.',
  kind: 'flag',
  isRequired: true,
  becomes: ['projects.consent'],
} as const;

/** What readers are told before the text; each form says of what. */
export const careNoteQuestion = {
  name: 'careNote',
  ask: 'Should readers be warned of anything, or asked to take care?',
  hint: 'It is shown before the text: “Speaks of a death in custody.”',
  kind: 'text',
  max: 300,
  lines: 2,
} as const;

/** A word to the stewards, which no entry holds. */
export const noteQuestion = {
  name: 'note',
  ask: 'Anything the stewards should know?',
  hint: 'For them alone; it is not published. It travels with the file, so leave out what could harm someone.',
  kind: 'text',
  max: 2000,
  lines: 3,
  becomes: [],
} as const;

/** The language of the telling, by its code. */
export const languageQuestion = {
  name: 'language',
  ask: 'In which language did you write?',
  kind: 'choice',
  preset: siteLanguage,
  options: 'languages',
  becomes: ['projects.language'],
} as const;

/** What every form ends with: a last look before the text leaves the device. */
export const beforePart = {
  name: 'before',
  short: 'Before you send',
  title: 'Before you send',
  lead: 'What has been published cannot be taken back everywhere: the archive keeps its history, and others copy it. So look once more.',
  questions: [peopleQuestion, noteQuestion, consentQuestion],
} as const satisfies Part;

/** How the teller is named, and what must be settled before the text leaves the device. */
export const sendingParts = [
  {
    name: 'credit',
    short: 'Your name',
    title: 'How shall we name you?',
    lead: 'Nobody needs to give a legal name.',
    questions: [
      {
        name: 'creditAs',
        ask: 'Credit this story to',
        kind: 'choice',
        preset: 'member',
        options: [
          { value: 'member', label: '“A member of …”, with the name from the top' },
          { value: 'name', label: 'A name I choose' },
          { value: 'nobody', label: 'Nobody: “Anonymous”' },
        ],
        becomes: ['projects.credits'],
      },
      {
        name: 'creditName',
        ask: 'The name you choose',
        hint: 'A pseudonym is right: “Rosa from the kitchen”.',
        kind: 'line',
        max: 120,
        isPublic: true,
        becomes: ['projects.credits'],
      },
      languageQuestion,
    ],
  },
  beforePart,
] as const satisfies readonly Part[];
