import { escapePattern } from '../../model/names/escape-pattern.ts';

/** A sentence with gaps in English, as a pattern that finds what stands in them, and its words in another language. */
export interface GappedSentence {
  pattern: RegExp;
  /** Names of the gaps, in the order of the English sentence. */
  names: string[];
  words: string;
  /** Characters outside the gaps. */
  length: number;
}

export const gap = /\{[a-z]+\}/i;
const gaps = /\{([a-z]+)\}/gi;

export function toGapped(english: string, words: string): GappedSentence {
  const [first = '', ...rest] = english.split(gaps);
  const names = rest.filter((_part, index) => index % 2 === 0);
  const between = rest.filter((_part, index) => index % 2 === 1);
  const own = [first, ...between];
  const pattern = new RegExp(`^${own.map(escapePattern).join('(.+?)')}$`, 's');
  return { pattern, names, words, length: own.join('').length };
}
