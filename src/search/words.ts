import { stemmer } from 'stemmer';
import { foldWords } from '../model/names/fold.ts';

/**
 * The words of a text as search compares them: folded, in one spelling where British and American English differ, without
 * the plural's ending; a text in a script without spaces as overlapping pairs of its signs.
 * @example listWords('Neighbours’ kitchens') // ['neighbor', 'kitchen']
 */
export function listWords(text: string): string[] {
  return foldWords(text).flatMap(splitUnspaced).map(spellOnce);
}

/** The stem of a word (Porter, 1980), by which “feeding” and “feeds” are the same. */
export function stemOf(word: string): string {
  return /^[a-z]{4,}$/.test(word) ? stemmer(word) : word;
}

/** The words of a question that say what is looked for: the others are left out where any is left. */
export function listTelling(words: readonly string[]): string[] {
  const telling = words.filter((word) => !silentWords.has(word));
  return telling.length > 0 ? telling : [...words];
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function splitUnspaced(word: string): string[] {
  if (!unspaced.test(word)) return [word];
  const signs = Array.from(word);
  return signs.length < 3 ? [word] : signs.slice(1).map((sign, index) => `${signs[index] ?? ''}${sign}`);
}

function spellOnce(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  let one = word;
  for (const [british, american] of spellings) one = one.replace(british, american);
  return one;
}

/** In order: endings of the plural, then spellings of which one stands for both. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?<=..)ies$/, 'y'],
  [/(?<=ch|sh|x|ss|zz)es$/, ''],
  [/(?<=[^suix])s$/, ''],
  [/(?<=[a-z]{2})our(?=$|ed$|er$|ing$|hood|ite$|able$)/, 'or'],
  [/(?<=[a-z]{3})is(?=e$|ed$|er$|ing$|ation)/, 'iz'],
  [/(?<=[a-z]{2}[bt])re$/, 'er'],
  [/(?<=gram)me$/, ''],
  [/^(def|off|lic)ence$/, '$1ense'],
];

/** English and Spanish, as `listWords` gives them. */
const silentWords: ReadonlySet<string> = new Set(
  listWords(
    `a about after an and any are as at be been by came can come comes could did do does during for from get had has have how i
     if in into is it its me my no not of on or our out over should show so some such than that the their them then there these
     they this to under up was we were what when where which while who whom whose why will with would you your
     al como con cual cuando de del donde el ella en es esta este fue ha hay la las lo los más mi o para pero por que quien
     se ser si sin sobre son su sus un una y`,
  ),
);
