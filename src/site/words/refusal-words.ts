import { fill } from '../../model/names/fill.ts';
import { siteLanguage, type Language } from '../../model/names/site-languages.ts';
import { refusals as en } from '../strings/en/desk/refusals.ts';
import { refusals as es } from '../strings/es/desk/refusals.ts';
import { sayText } from './fault-words.ts';
import { gap, toGapped, type GappedSentence } from './gapped.ts';

const tables: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, es };

/**
 * What the desk's server refuses, in a language: the server speaks English to all, and its sentences are looked up here,
 * line by line, as the faults are that it lists. What nobody has said in that language stays English.
 */
export function sayRefusal(english: string, language: Language = siteLanguage): string {
  return english
    .split('\n')
    .map((line) => findRefusal(line, language) ?? sayListedFault(line, language))
    .join('\n');
}

/** One sentence or several that belong together; undefined where nobody has said it in that language. */
export function findRefusal(english: string, language: Language): string | undefined {
  const table = tables[language];
  if (Object.hasOwn(table, english)) return table[english];
  for (const { pattern, names, words } of listPatterns(language)) {
    const found = pattern.exec(english)?.slice(1);
    if (!found) continue;
    const values = found.map((value, index) =>
      sentences.has(names[index] ?? '') ? sayRefusal(value, language) : value,
    );
    return fill(words, Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])));
  }
  return undefined;
}

/** `content/projects/x.mdx:7:1 › body: what is wrong — what to do [code]`, or `picture.jpg: what is wrong — what to do`. */
function sayListedFault(line: string, language: Language): string {
  const [, place = '', message, remedy = '', code = ''] = listed.exec(line) ?? [];
  if (message === undefined) return line;
  return `${place}${sayText(message, language)} — ${sayText(remedy, language)}${code}`;
}

const listed = /^((?:\S+:\d+:\d+ › \S+|content\/\S+): )(.+?) — (.+?)( \[[a-z-]+\])?$/;

/** Gaps that hold a sentence of its own. */
const sentences: ReadonlySet<string> = new Set(['kept', 'remedy']);

/** Those with most words of their own first, since a gap takes anything. */
function listPatterns(language: Language): readonly GappedSentence[] {
  const patterns =
    made.get(language) ??
    Object.entries(tables[language])
      .filter(([english]) => gap.test(english))
      .map(([english, words]) => toGapped(english, words))
      .toSorted((one, other) => other.length - one.length);
  made.set(language, patterns);
  return patterns;
}

const made = new Map<Language, readonly GappedSentence[]>();
