import { languageOf } from './entry/words-language.ts';
import { splitFirstSentence } from '../model/names/first-sentence.ts';
import type { Entry } from './entry/entry.ts';
import { listFacts, pickFacts, type Fact, type FactPart } from './facts.ts';

/** What an organizer asks first of a project, and what of its facts is left for the fold below. */
export interface InShort {
  short: Fact[];
  rest: Fact[];
}

const asked = ['period', 'places', 'needMet', 'decisions', 'scale', 'endings'];
const most: Readonly<Record<string, number>> = { places: 3, scale: 2, endings: 2 };
/** Long answers, of which the first sentence stands in short, and the whole below. */
const texts: ReadonlySet<string> = new Set(['needMet', 'decisions']);

/** The first values of long lists and the first sentence of long answers; what is left has each value once. */
export function toInShort(data: Entry<'projects'>['data']): InShort {
  const facts = pickFacts(listFacts('projects', data), asked);
  const shorten = (part: FactPart, name: string): FactPart =>
    part.kind === 'text' ? { ...part, text: splitFirstSentence(part.text, languageOf(data, name))[0] } : part;
  const short = facts.map((fact) => ({
    ...fact,
    values: fact.values
      .slice(0, most[fact.name])
      .map((parts) => (texts.has(fact.name) ? parts.map((part) => shorten(part, fact.name)) : parts)),
  }));
  const rest = facts.flatMap((fact, index) => {
    if (texts.has(fact.name)) return JSON.stringify(fact) === JSON.stringify(short[index]) ? [] : [fact];
    const values = fact.values.slice(short[index]?.values.length);
    return values.length > 0 ? [{ ...fact, values }] : [];
  });
  return { short, rest };
}
