import { fill } from '../../model/names/fill.ts';
import { toFormRemedy, type FaultText } from '../../model/placed-fault.ts';
import { siteLanguage, type Language } from '../../model/names/site-languages.ts';
import { faults as en } from '../strings/en/faults.ts';
import { faults as es } from '../strings/es/faults.ts';
import { sayField } from './field-words.ts';

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
  const known = tables[language][english];
  if (known !== undefined) return known;
  for (const { pattern, names, words } of listPatterns(language)) {
    const values = pattern.exec(english)?.slice(1);
    if (!values) continue;
    return fill(words, Object.fromEntries(names.map((name, index) => [name, sayField(values[index] ?? '', language)])));
  }
  return english;
}

interface Pattern {
  pattern: RegExp;
  names: string[];
  words: string;
}

const made = new Map<Language, Pattern[]>();

/** Made when first asked for; those with most words of their own first, since a gap takes anything. */
function listPatterns(language: Language): Pattern[] {
  const patterns =
    made.get(language) ??
    Object.entries(tables[language])
      .filter(([english]) => gap.test(english))
      .toSorted(([one], [other]) => other.replaceAll(gaps, '').length - one.replaceAll(gaps, '').length)
      .map(([english, words]) => toPattern(english, words));
  made.set(language, patterns);
  return patterns;
}

function toPattern(english: string, words: string): Pattern {
  const [first = '', ...rest] = english.split(gaps);
  const names = rest.filter((_part, index) => index % 2 === 0);
  const between = rest.filter((_part, index) => index % 2 === 1);
  return { pattern: new RegExp(`^${[first, ...between].map(escape).join('(.+?)')}$`, 's'), names, words };
}

function escape(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}

const gap = /\{[a-z]+\}/i;
const gaps = /\{([a-z]+)\}/gi;
