import { buildEntryIndex } from '../../../src/archive/graph/build-entry-index.ts';
import type { EntryIndex } from '../../../src/archive/entry/entry-index.ts';
import { emptyDraft, type StoryDraft } from '../../../src/contribute/answers/story-draft.ts';
import type { StoryAnswers } from '../../../src/contribute/questions/story.ts';
import { loadGraph } from '../../fixtures/good-archive.ts';

/** Index of the good archive. */
export const goodIndex: EntryIndex = buildEntryIndex(await loadGraph());

export const emptyIndex: EntryIndex = { entries: [], withdrawn: [], moved: [] };

export const today = '2026-11-26';

/** The least that can be handed over. */
export const leastAnswers = {
  title: 'Rent strike on Mill Row',
  kind: 'campaign',
  summary: 'Tenants kept back their rent until the roofs were mended.',
  needMet: 'Dry rooms.',
  presence: 'there',
  consent: true,
} satisfies Partial<StoryAnswers>;

/** A whole story, every question answered. */
export const wholeAnswers: Partial<StoryAnswers> = {
  ...leastAnswers,
  otherNames: 'The Row\nLa huelga de Mill Row',
  who: 'About forty tenants, most of them women who worked at the mill.\nTheir children carried the letters.',
  places: [
    { id: '1', name: 'Leeds', country: 'GB', precision: 'city' },
    { id: '2', name: 'the cellar at number nine', country: 'GB', precision: 'withheld' },
  ],
  began: { said: 'about 1969', means: '1969~' },
  ended: { said: '1976', means: '' },
  story: 'It began with the rain.\n\nBy spring there were forty of us.',
  practices: [
    {
      id: '1',
      practice: { name: 'Shared pot', key: 'practices/shared-pot' },
      how: 'Every Sunday, on the stairs.',
      summary: '',
      steps: '',
    },
    {
      id: '2',
      practice: { name: 'Keeping back the rent', key: '' },
      how: 'Into a tin that three of us held.',
      summary: 'Tenants pay their rent to each other until the landlord repairs.',
      steps: 'Agree on a day.\nPay into the tin.\n\nTell the landlord together.',
    },
  ],
  decisions: 'On the stairs, until nobody was against it.',
  principles: [
    {
      id: '1',
      principle: { name: 'Nobody eats alone', key: 'principles/nobody-eats-alone' },
      how: 'The pot came first.',
    },
    { id: '2', principle: { name: 'No row is too short', key: '' }, how: 'We went to every door.' },
  ],
  learned: [
    {
      id: '1',
      from: { name: 'Lantern Street Kitchen', key: 'projects/lantern-street-kitchen' },
      summary: '',
      kind: '',
      channel: 'carried-by-a-person',
      carried: ['1'],
      when: { said: 'about 1969', means: '1969~' },
      changed: 'They had a room; we had the stairs.',
    },
  ],
  handed: [
    {
      id: '1',
      to: { name: 'Canal Side tenants', key: '' },
      summary: 'Tenants of the next estate.',
      kind: 'organization',
      channel: 'taught-by',
      carried: ['2'],
      when: { said: '', means: '' },
      changed: '',
    },
  ],
  events: [
    { id: '1', when: { said: '14 July 1970', means: '1970-07-14' }, what: 'The first rent goes into the tin.' },
    { id: '2', when: { said: '', means: '' }, what: 'The roof of number two falls in.' },
  ],
  costs: [{ id: '1', kind: 'money', what: 'The stamps for forty letters.' }],
  setbacks: [
    { id: '1', kind: 'attack', what: 'The agent let the air out of our tyres.', followed: 'We walked.' },
    { id: '2', kind: 'burnout', what: 'Two of us kept the tin all year.', followed: '' },
  ],
  ending: 'need-met',
  endingNote: 'The roofs were mended.',
  advice: 'Begin with the stairs.',
  careNote: 'Speaks of an eviction.',
  openQuestions: 'Who kept the tin?\n- Where is the banner?',
  telling: 'spoke',
  sources: [
    {
      id: '1',
      kind: 'pamphlet',
      title: 'leaflet against the rent rise',
      hasNoTitle: true,
      author: 'Mill Row tenants',
      voice: 'movement-document',
      year: { said: '1970', means: '' },
      place: '',
      url: '',
      supports: 'the beginning',
    },
  ],
  themes: ['food'],
  people: [{ id: '1', name: 'Ada Rossi', living: 'no', agreed: '' }],
  note: 'Ask for me at the library.',
};

export function toStory(answers: Partial<StoryAnswers>): StoryDraft {
  const draft = emptyDraft();
  return { ...draft, answers: { ...draft.answers, ...answers } };
}
