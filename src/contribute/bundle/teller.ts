import { fill } from '../../model/names/fill.ts';
import { wordsFor, type BundleWords } from './bundle-strings.ts';
import { readCreditAs } from '../answers/credit-rule.ts';
import { toLine } from '../text/plain-text.ts';
import { Traced } from './write-entry.ts';

/** Who tells, and how all that is made of the telling names them. */
export interface Teller {
  credit: string;
  isAnonymous: boolean;
  /** The question whose answer the credit is made of. */
  question: 'creditName' | 'title';
  language: string;
  words: BundleWords;
  /** The day, as `YYYY-MM-DD`. */
  today: string;
}

export interface CreditAnswers {
  creditAs: string;
  creditName: string;
  language: string;
}

/** A pseudonym, “a member of …” with the title given, or nobody. */
export function toTeller(answers: CreditAnswers, title: string, today: string): Teller {
  const { creditName, language } = answers;
  const creditAs = readCreditAs(answers);
  const words = wordsFor(language);
  const member = fill(words.aMemberOf, { title: toLine(title) || '…' });
  const chosen = creditAs === 'name' ? toLine(creditName) : creditAs === 'member' ? member : '';
  return {
    credit: chosen || words.anonymous,
    isAnonymous: chosen === '',
    question: creditAs === 'member' ? 'title' : 'creditName',
    language: language || 'en',
    words,
    today,
  };
}

/** Fields by which an entry says who told it, and on what basis it is published. */
export function toTellerFields({ credit, question, words, today, language }: Teller, hasConsent: boolean) {
  return {
    ...(language !== 'en' && { language }),
    credits: [{ name: new Traced(credit, question), role: words.role }],
    ...(hasConsent && {
      consent: { basis: 'given', note: new Traced(fill(words.consentNote, { date: today, credit }), question) },
    }),
  };
}

export interface PersonAnswers {
  id: string;
  name: string;
  living: string;
  agreed: string;
}

/** The people named, as fields of an entry that know their questions. */
export function toToldPeople(people: readonly PersonAnswers[]): Traced[] {
  return people.map((person) => {
    const { basis, ...rest } = toPerson(person);
    return new Traced({ ...rest, basis: new Traced(basis, `people.${person.id}.agreed`) }, `people.${person.id}.name`);
  });
}

/** One person as the model holds them; a pseudonym that tells nobody apart, and the dead, need nobody’s consent. */
function toPerson({ name, living, agreed }: PersonAnswers) {
  if (agreed === 'pseudonym') return { name: toLine(name), form: 'pseudonym', living, basis: 'not-needed' };
  return {
    name: toLine(name),
    form: 'full',
    living: living || 'unknown',
    basis: agreed || (living === 'no' ? 'not-needed' : ''),
  };
}
