import type { CollectionName } from '../names/collection-names.ts';
import { vocabulary } from './terms.ts';

/**
 * The words that this archive uses in a sense of its own. With the vocabularies they are the glossary: page, hints and
 * collections take their definitions from here, so that nothing is explained twice.
 */
export const words = vocabulary('Words of this archive', {
  'care-note': [
    'care note',
    'A warning, or a request to be careful. It stands before the text and wherever the entry appears.',
  ],
  claim: ['claim', 'A sentence with its sources: something was handed on from one entry to another, or it was not.'],
  carried: [
    'carried',
    'Handed on. What a claim carried is the practice or the principle that passed from one to the other.',
  ],
  'came-from': [
    'came from',
    'Step by step, all that something learned from or grew out of, as far as claims here say.',
  ],
  dispatch: [
    'dispatch',
    'A dated and signed note: news, a memory, a correction, a question, an answer or another view.',
  ],
  entry: ['entry', 'One page with one story: of a project, a practice, a principle, a theme, a claim or a dispatch.'],
  evidence: ['evidence', 'What one source says for a claim, against it or beside it.'],
  founding: [
    'founding document',
    'A text from which this archive began, told part by part, with the entries that carry each part on.',
  ],
  lineage: [
    'lineage',
    'Who received something from whom, step by step: like a family tree, but of ways of doing things.',
  ],
  'mutual-aid': ['mutual aid', 'People look after one another as equals, because they choose to, and not as charity.'],
  'open-question': ['open question', 'Something that nobody here knows yet, written down so that someone can answer.'],
  person: ['person', 'Somebody whom entries name, and why it is right to name them.'],
  practice: ['practice', 'Something people can do and hand on, such as a free clinic or a rent strike.'],
  principle: ['principle', 'An idea that people hold to while they do it, such as “solidarity, not charity”.'],
  project: ['project', 'People acting together: an organization, campaign, programme, network, camp or occupation.'],
  source: ['source', 'A book, paper, film, talk or memory that a fact rests on, and how much of it we saw.'],
  standing: ['standing', 'How well a claim is supported, said in a word and never as a number.'],
  steward: ['steward', 'Someone who looks after this archive, and reads what is sent in before it is published.'],
  theme: ['theme', 'What brings entries together: a need, a situation, or a way of joining up.'],
  version: ['version', 'An entry as it stood after a change. Every change can be looked up.'],
});

/** Words of the archive, by id. */
export type WordId = Extract<keyof (typeof words)['terms'], string>;

/** The word for an entry of each collection. */
export const wordOf: Readonly<Record<CollectionName, WordId>> = {
  projects: 'project',
  practices: 'practice',
  principles: 'principle',
  themes: 'theme',
  lineages: 'claim',
  dispatches: 'dispatch',
  founding: 'founding',
  sources: 'source',
  people: 'person',
};
