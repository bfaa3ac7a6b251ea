import type { CollectionName } from '../../model/names/collection-names.ts';

/** What every question says of itself. */
interface Asked {
  /** Name in the draft; unique among its neighbours. */
  name: string;
  /** The question, in plain words. */
  ask: string;
  /** What helps, with an example. */
  hint?: string;
  /** Where it stands in a list: required once anything of that item is filled in. */
  isRequired?: boolean;
  /** What mends it where it is required and open, if the usual words do not fit. */
  remedy?: string;
  /** Asked only where the thing is not in the archive yet. */
  isForNew?: boolean;
  /** Holds what was published before, or what is shown elsewhere: names in it are nothing to warn of. */
  isPublic?: boolean;
  /** Asks for an address on the web, so that one is nothing to warn of. */
  isLink?: boolean;
  /** Fields of the model that the answer becomes, as `collection.field`; `body` is the text of an entry. */
  becomes: readonly string[];
}

export interface Option {
  value: string;
  label: string;
}

/** Options that the page has to supply: themes from the archive, and things named elsewhere in the same draft. */
export type OptionList = 'countries' | 'languages' | 'themes' | 'practices' | 'entries';

export type Question = Asked &
  (
    | { kind: 'line'; max: number }
    | { kind: 'text'; max: number; lines: number }
    /** Several, one on each line. */
    | { kind: 'lines'; max: number; lines: number }
    | { kind: 'date' }
    | { kind: 'choice'; options: readonly Option[] | OptionList; preset?: string }
    | { kind: 'choices'; options: OptionList }
    | { kind: 'flag' }
    /** An entry of the archive, or a name that is not in it yet. */
    | { kind: 'entry'; max: number; suggests: readonly CollectionName[] }
    /** The same questions for each of several things; `one` names a thing, as in “Add {one}”. With `isFiles` each is a file. */
    | { kind: 'list'; one: string; questions: readonly Question[]; isFiles?: boolean }
  );

/** Some questions that belong together: a part of the page. */
export interface Part {
  name: string;
  /** The part in a word or two, for the list of parts. */
  short: string;
  title: string;
  lead?: string;
  questions: readonly Question[];
}

/** A date as it was said, and the EDTF text that the person agreed it means. */
export interface DateAnswer {
  said: string;
  means: string;
}

/** A name as it was typed, and the key of the entry it was joined to; empty for something new. */
export interface EntryAnswer {
  name: string;
  key: string;
}

/** What is kept for a question. */
export type Answer = string | boolean | string[] | DateAnswer | EntryAnswer | ItemAnswers[];
export type ItemAnswers = { id: string } & Record<string, Answer>;
export type AnyAnswers = Record<string, Answer>;

/** The answer to one question, by its kind. */
export type AnswerOf<Q> = Q extends { kind: 'list'; questions: readonly (infer Inner)[] }
  ? ({ id: string } & AnswersOf<Inner>)[]
  : Q extends { kind: 'date' }
    ? DateAnswer
    : Q extends { kind: 'entry' }
      ? EntryAnswer
      : Q extends { kind: 'flag' }
        ? boolean
        : Q extends { kind: 'choices' }
          ? string[]
          : string;

/** The answers to some questions, by name. */
export type AnswersOf<Q> = {
  [One in Q as One extends { name: infer Name extends string } ? Name : never]: AnswerOf<One>;
};

/** Names of the questions of some parts. */
export type QuestionName<Parts extends readonly Part[]> = Parts[number]['questions'][number]['name'];

/** The question of that name; throws where there is none, so that one that was renamed is found by any test. */
export function getQuestion<Parts extends readonly Part[]>(parts: Parts, name: QuestionName<Parts>): Question {
  const question = listQuestions(parts).find((one) => one.name === name);
  if (!question) throw new Error(`There is no question called “${name}”.`);
  return question;
}

/** The part of that name; throws where there is none. */
export function getPart<Parts extends readonly Part[]>(parts: Parts, name: Parts[number]['name']): Part {
  const part = parts.find((one) => one.name === name);
  if (!part) throw new Error(`There is no part called “${name}”.`);
  return part;
}

/** The questions of all parts, in order. */
export function listQuestions(parts: readonly Part[]): Question[] {
  return parts.flatMap(({ questions }) => questions);
}
