import { capitalise } from '../../model/names/fill.ts';
import { getTerm } from '../../site/words/terms.ts';
import { listTerms, type VocabularyName } from '../../model/vocabularies/index.ts';
import type { Option, Part } from './question.ts';

/** What it was, who did it, where and when. */
export const workParts = [
  {
    name: 'what',
    short: 'What',
    title: 'What was it?',
    lead: 'Something people did together. It need not have been big, and it need not have worked.',
    questions: [
      {
        name: 'title',
        ask: 'What is it called?',
        hint: 'The name people know it by, such as “Lantern Street Kitchen”. If it had no name: “Rent strike on Mill Row”.',
        kind: 'line',
        max: 120,
        isRequired: true,
        becomes: ['projects.title'],
      },
      {
        name: 'address',
        ask: 'A short name in Latin letters',
        hint: 'Only needed where the name above has none: it becomes the address of the page, such as “lantern-street”.',
        kind: 'line',
        max: 120,
        becomes: [],
      },
      {
        name: 'otherNames',
        ask: 'Does it have other names?',
        hint: 'Short forms, nicknames, names in other languages; one on each line.',
        kind: 'lines',
        max: 600,
        lines: 2,
        becomes: ['projects.alsoKnownAs'],
      },
      {
        name: 'kind',
        ask: 'What sort of thing was it?',
        hint: 'The nearest will do.',
        kind: 'choice',
        options: toOptions('projectKind'),
        isRequired: true,
        becomes: ['projects.kind'],
      },
      {
        name: 'summary',
        ask: 'In one or two sentences: what was it?',
        hint: 'For someone who never heard of it. “Neighbours who cooked for each other every Sunday after the mill closed.”',
        kind: 'text',
        max: 300,
        lines: 3,
        isRequired: true,
        becomes: ['projects.summary'],
      },
    ],
  },
  {
    name: 'who',
    short: 'Who',
    title: 'Who did it?',
    questions: [
      {
        name: 'who',
        ask: 'Who were the people?',
        hint: 'As a group, in your own words: “about twenty women who had worked at the mill, and their children”. Please no legal names.',
        kind: 'text',
        max: 2000,
        lines: 3,
        becomes: ['projects.body'],
      },
    ],
  },
  {
    name: 'where',
    short: 'Where',
    title: 'Where was it?',
    lead: 'We never ask for a street or a position on a map. Leave this out if the place itself could put someone at risk.',
    questions: [
      {
        name: 'places',
        ask: 'Places',
        kind: 'list',
        one: 'a place',
        becomes: ['projects.places'],
        questions: [
          {
            name: 'name',
            ask: 'Town or region',
            hint: 'As people say it: “Leeds”, “the Fens”.',
            kind: 'line',
            max: 120,
            becomes: ['projects.places.name'],
          },
          {
            name: 'country',
            ask: 'Country',
            kind: 'choice',
            options: 'countries',
            isRequired: true,
            becomes: ['projects.places.country'],
          },
          {
            name: 'precision',
            ask: 'How exactly may it be shown?',
            kind: 'choice',
            preset: 'city',
            options: [
              { value: 'city', label: 'The town' },
              { value: 'region', label: 'A region only: then write no more than the region above' },
              { value: 'withheld', label: 'Only the country, and nothing more' },
            ],
            becomes: ['projects.places.precision'],
          },
        ],
      },
    ],
  },
  {
    name: 'when',
    short: 'When',
    title: 'When was it?',
    lead: 'Your own words will do, with a year or a decade in them: “about 1969”, “summer 1971”, “sometime in the seventies”. “Not known” is an answer too.',
    questions: [
      { name: 'began', ask: 'When did it begin?', kind: 'date', becomes: ['projects.period'] },
      {
        name: 'ended',
        ask: 'When did it end?',
        hint: '“It goes on” is an answer too.',
        kind: 'date',
        becomes: ['projects.period', 'projects.endings.when'],
      },
    ],
  },
] as const satisfies readonly Part[];

/** Options made of a vocabulary: what each term is called, and what it means. */
export function toOptions(vocabulary: VocabularyName): Option[] {
  return listTerms(vocabulary).map((value) => {
    const { label, definition } = getTerm(vocabulary, value);
    return { value, label: `${capitalise(label)}: ${definition}` };
  });
}

/** Options by their names alone, for long vocabularies whose names say enough. */
export function toNamedOptions(vocabulary: VocabularyName): Option[] {
  return listTerms(vocabulary).map((value) => ({ value, label: capitalise(getTerm(vocabulary, value).label) }));
}
