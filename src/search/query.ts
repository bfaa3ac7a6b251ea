import { listTelling, listWords } from './words.ts';

/** A search as it was typed, read. */
export interface SearchQuery {
  /** All its words, as `listWords` gives them. */
  all: string[];
  /** The words that say what is looked for. */
  words: string[];
  /** Words between quotation marks, to be found just so. */
  phrases: string[][];
}

/** Words beyond this are left out: nobody types them. */
const mostWords = 20;

/** Reads what somebody typed or what stands in an address; takes any text. */
export function readQuery(text: string): SearchQuery {
  const short = text.slice(0, 500);
  const all = listWords(short).slice(0, mostWords);
  const phrases = Array.from(short.matchAll(/["“”„«»]([^"“”„«»]{2,})["“”«»]/gu), (match) => listWords(match[1] ?? ''));
  return { all, words: [...new Set(listTelling(all))], phrases: phrases.filter((phrase) => phrase.length > 1) };
}

/** The words of a search as the index of texts takes them: those that tell, as they are written, or phrases just so. */
export function toTextQuery(text: string): string {
  // A mark within a Hebrew word is no beginning of a phrase.
  const plain = text.normalize('NFKC').replaceAll(/(?<=\p{Script=Hebr})["״](?=\p{Script=Hebr})/gu, '');
  const { words, phrases } = readQuery(plain);
  if (phrases.length > 0) return plain;
  const telling = new Set(words);
  const kept = plain.split(/\s+/).filter((word) => listWords(word).some((one) => telling.has(one)));
  return kept.length > 0 ? kept.join(' ') : plain;
}
