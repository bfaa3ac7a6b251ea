import { collectionNames } from '../../model/names/collection-names.ts';
import { fill } from '../../model/names/fill.ts';
import { toFormRemedy, type FaultText } from '../../model/placed-fault.ts';
import { siteLanguage, type Language } from '../../model/names/site-languages.ts';
import { faults as en } from '../strings/en/faults.ts';
import { faults as es } from '../strings/es/faults.ts';
import { translate } from '../translate.ts';
import { sayField, sayFieldName } from './field-words.ts';
import { gap, toGapped, type GappedSentence } from './gapped.ts';
import { nameTerm } from './terms.ts';

const tables: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, es };

/** What is wrong and what to do about it in a form, in a language; in English what nobody has said in it yet. */
export function sayFault(
  fault: Pick<FaultText, 'message' | 'remedy' | 'formRemedy'>,
  language: Language = siteLanguage,
): { message: string; remedy: string } {
  return { message: sayText(fault.message, language), remedy: sayText(toFormRemedy(fault), language) };
}

/** The same on one line. */
export function sayFaultLine(fault: Parameters<typeof sayFault>[0]): string {
  const { message, remedy } = sayFault(fault);
  return `${message} — ${remedy}`;
}

/** A sentence of a fault, with the values that it quotes as they are. */
export function sayText(english: string, language: Language = siteLanguage): string {
  return findText(english, language) ?? english;
}

/** The same; undefined where nobody has said it in that language. */
export function findText(english: string, language: Language): string | undefined {
  const known = findExact(english, language);
  if (known !== undefined) return known;
  for (const { pattern, names, words } of listPatterns(language)) {
    const found = pattern.exec(english)?.slice(1);
    const values = found?.map((value, index) => sayValue(names[index] ?? '', value, language));
    if (values && !values.includes(undefined))
      return fill(words, Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])));
  }
  return sayHint(english, language);
}

function findExact(english: string, language: Language): string | undefined {
  const table = tables[language];
  return Object.hasOwn(table, english) ? table[english] : undefined;
}

/** What stands in a gap, by the name of the gap; undefined for a sentence that nobody has said in that language. */
function sayValue(name: string, value: string, language: Language): string | undefined {
  if (sentences.has(name)) return findText(value, language);
  if (name.endsWith('field')) return sayFieldName(value, language) ?? findExact(value, language) ?? value;
  if (name === 'scripts') return findExact(value, language) ?? value;
  if (name === 'standing' || name === 'proposed') return `“${nameTerm('standing', idOf(value), language)}”`;
  if (name.endsWith('part')) return nameTerm('foundingPart', value, language);
  if (name !== 'collection') return value;
  const collection = collectionNames.find((known) => known === value);
  return collection === undefined ? value : translate(collection, {}, language);
}

/** A hint of a field, which stands in the place of a remedy or within one. */
function sayHint(value: string, language: Language): string | undefined {
  const said = sayField(`${value}.`, language);
  return said === `${value}.` ? undefined : said.replace(/\.$/, '');
}

/** `inferred` of `inferred (“worked out”)`. */
function idOf(term: string): string {
  return term.replace(/ \(“.*$/, '');
}

const sentences: ReadonlySet<string> = new Set(['fix', 'fact', 'hint', 'what', 'why']);

const made = new Map<Language, GappedSentence[]>();

/**
 * Made when first asked for. Those that hold another sentence come first, then those with most words of their own, since
 * a gap takes anything.
 */
function listPatterns(language: Language): GappedSentence[] {
  const patterns =
    made.get(language) ??
    Object.entries(tables[language])
      .filter(([english]) => gap.test(english))
      .map(([english, words]) => toGapped(english, words))
      .toSorted((one, other) => Number(holdsSentence(other)) - Number(holdsSentence(one)) || other.length - one.length);
  made.set(language, patterns);
  return patterns;
}

function holdsSentence({ names }: GappedSentence): boolean {
  return names.some((name) => sentences.has(name));
}
