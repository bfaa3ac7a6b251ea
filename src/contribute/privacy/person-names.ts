import { fold } from '../../model/names/fold.ts';
import { commonSubjects, isOfPeople, leading, ordinary } from './ordinary-words.ts';
import { personAfter, personBefore, placeBefore, tellsOfPerson } from './person-words.ts';

/**
 * What looks like somebody’s name: capitalised words beside each other, a word after a title, and a single word where
 * the sentence speaks of a person, once for each such word.
 * @param known names that are no secret
 */
export function findNames(text: string, known: readonly string[]): NameFound[] {
  const unsuspicious = foldAll(known);
  const seen = new Set<string>();
  return [...text.matchAll(nameRun)].flatMap((match): NameFound[] => {
    if (match[0].includes(' ') && match[0] === match[0].toUpperCase()) return listInCapitals(match, unsuspicious);
    const isTitled = titled.test(text.slice(Math.max(0, match.index - 14), match.index));
    const name = trimRun(match[0], isSentenceStart(text, match.index));
    const words = name.words.split(' ').filter((word) => /^\p{Lu}/u.test(word));
    const found = { words: name.words, index: match.index + name.offset };
    if (words.length === 0) return [];
    if (words.length === 1 && !isTitled) {
      const plain = foldName(found.words);
      if (seen.has(plain) || unsuspicious.words.has(plain) || !isPerson(text, found)) return [];
      seen.add(plain);
      return [found];
    }
    if (words.length > 1 && (words.some(isOrdinary) || words.every(isAcronym))) return [];
    return isTitle(found, unsuspicious) ? [] : [found];
  });
}

/** Capitalised words in a row, with the small words that stand inside names. */
const nameRun =
  /(?<![\p{L}\p{N}@/.'’-])(?:\p{Lu}\.[ ]?){0,6}\p{Lu}[\p{L}\p{M}'’-]+(?: (?:(?:de|del|de la|de los|de las|la|van|van der|van den|von|da|dos|bin|bint|al|el|y) )?(?:\p{Lu}\.(?: \p{Lu}\.)*|\p{Lu}[\p{L}\p{M}'’-]+))*/gu;

const titled =
  /(?<![\p{L}\p{N}])(?:Mrs?|Ms|Mx|Mayor|Dr|Prof|Sister|Brother|Father|Auntie|Aunt|Uncle|Comrade|Rev|Don|Doña|Señora?|Señorita|Sra?|Tía|Tío|Hermana|Compañer[oa]|Compa|Padre)\.? $/iu;

/** True for a single word where the words beside it speak of a person. */
function isPerson(text: string, { words, index }: NameFound): boolean {
  if (words.length < 2 || words.includes('.') || words === words.toUpperCase() || isOrdinary(words)) return false;
  if (commonSubjects.has(foldName(words)) || isOfPeople(words)) return false;
  const before = text.slice(Math.max(0, index - 40), index);
  const after = text.slice(index + words.length, index + words.length + 30);
  const isStart = isSentenceStart(text, index);
  if (!isStart && placeBefore.test(before) && !/^['’]s /.test(after)) return false;
  const isMeant = isStart ? tellsOfPerson.test(after) : personBefore.test(before) || personAfter.test(after);
  return isMeant && !isWrittenSmall(text, words);
}

/** A word that stands in small letters elsewhere in the text is a word, and no name. */
function isWrittenSmall(text: string, words: string): boolean {
  const small = words.toLowerCase();
  for (let at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1))
    if (!/[\p{L}\p{M}]/u.test(`${text[at - 1] ?? ''}${text[at + small.length] ?? ''}`)) return true;
  return false;
}

function isTitle({ words }: NameFound, { titles }: KnownNames): boolean {
  const plain = foldName(words);
  return titles.some((title) => title.includes(plain));
}

/** Of words that are all in capitals, those beside each other that can be spoken and are no common ones. */
function listInCapitals({ 0: run, index }: RegExpExecArray, known: KnownNames): NameFound[] {
  const stretches: NameFound[] = [];
  let isOpen = false;
  for (const { 0: word, index: at } of run.matchAll(/\S+/g)) {
    const isName = isSpoken(word) && !isOrdinary(word) && !isSmallWord(word);
    const last = stretches.at(-1);
    if (isName && isOpen && last) last.words = run.slice(last.index, at + word.length);
    else if (isName) stretches.push({ words: word, index: at });
    isOpen = isName;
  }
  return stretches
    .filter(({ words }) => words.includes(' ') && words.split(' ').some(({ length }) => length > 3))
    .map(({ words, index: at }) => ({ words, index: index + at }))
    .filter((found) => !isTitle(found, known));
}

function isSpoken(word: string): boolean {
  return word.length > 2 && /[AEIOUY]/.test(word.normalize('NFD'));
}

function isSmallWord(word: string): boolean {
  return /^(?:of|to|be|is|are|was|were|will|can|now|out|up|our|us|all|stop|del|los|las|que|hay)$/i.test(word);
}

const folded = new WeakMap<readonly string[], KnownNames>();

/** The same list is asked about for every text of a story. */
function foldAll(known: readonly string[]): KnownNames {
  const kept = folded.get(known);
  if (kept) return kept;
  const titles = known.map(fold);
  const all = { titles, words: new Set(titles.flatMap((title) => title.split(/[^\p{L}\p{N}']+/u))) };
  folded.set(known, all);
  return all;
}

/** Without the word that only begins a sentence, and without a title, which is no part of the name. */
function trimRun(run: string, isStart: boolean): { words: string; offset: number } {
  let words = run;
  for (;;) {
    const first = /^[^ ]+ /.exec(words)?.[0] ?? '';
    const bare = first.trim().replace(/\.$/, '');
    const isLead = isStart && words === run ? leading.has(bare.toLowerCase()) : false;
    if (!first || !(isLead || titled.test(` ${bare} `))) break;
    words = words.slice(first.length).replace(/^(?:de|del|la|y) /, '');
  }
  const { length } = words;
  return { words: words.replace(/['’]s$/, ''), offset: run.length - length };
}

function isSentenceStart(text: string, index: number): boolean {
  return /(?:^|[.!?…:\n]["”»’)]*\s*|[“"«¿¡(—–-]\s*)$/u.test(text.slice(Math.max(0, index - 8), index));
}

function isAcronym(word: string): boolean {
  return word.length <= 5 && word === word.toUpperCase();
}

function isOrdinary(word: string): boolean {
  const plain = foldName(word);
  return ordinary.has(plain) || ordinary.has(plain.replace(/s$/, '')) || leading.has(plain);
}

/** A folded name without its possessive ending. */
function foldName(text: string): string {
  return fold(text).replace(/'s$/, '');
}

interface NameFound {
  /** As they stand in the text. */
  words: string;
  index: number;
}

interface KnownNames {
  titles: readonly string[];
  words: ReadonlySet<string>;
}
