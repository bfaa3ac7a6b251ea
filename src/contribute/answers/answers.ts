import { isRecord } from '../../model/fields/record.ts';
import {
  listQuestions,
  type AnswersOf,
  type AnyAnswers,
  type Answer,
  type DateAnswer,
  type EntryAnswer,
  type ItemAnswers,
  type Part,
  type Question,
} from '../questions/question.ts';
import { formNames, type FormName } from '../questions/form-settings.ts';

/** By which a saved draft knows itself; what it holds is plain JSON. */
export const draftFormat = 'handed-on-draft';

export interface FormDraft<Answers extends object = AnyAnswers> {
  format: typeof draftFormat;
  version: 1;
  form: FormName;
  answers: Answers;
}

/**
 * The answers of a saved draft of a form; undefined for anything else, a draft of the other form included. A draft
 * that names no form is an older one, and belongs to the form that asks all it holds.
 */
export function parseAnswers<Parts extends readonly Part[]>(
  form: FormName,
  parts: Parts,
  value: unknown,
): AnswersOf<Parts[number]['questions'][number]> | undefined {
  if (!isDraft(value)) return undefined;
  const questions = listQuestions(parts);
  const isOwn =
    value['form'] === undefined
      ? Object.keys(value.answers).every((name) => questions.some((question) => question.name === name))
      : value['form'] === form;
  return isOwn
    ? (readAnswers(questions, value.answers) as unknown as AnswersOf<Parts[number]['questions'][number]>)
    : undefined;
}

/** The form that a saved draft names; undefined for an older draft, and for anything else. */
export function findForm(value: unknown): FormName | undefined {
  return isDraft(value) ? formNames.find((name) => name === value['form']) : undefined;
}

/** Answers in the form in which they are kept and saved. */
export function toDraft<Answers extends object>(form: FormName, answers: Answers): FormDraft<Answers> {
  return { format: draftFormat, version: 1, form, answers };
}

/** No answers yet; a choice that has a preset begins with it. */
export function emptyAnswers(questions: readonly Question[]): AnyAnswers {
  return Object.fromEntries(questions.map((question) => [question.name, emptyAnswer(question)]));
}

/** True where nothing was said: presets do not count. */
export function isBlank(questions: readonly Question[], answers: AnyAnswers): boolean {
  return questions.every((question) => isUnanswered(question, answers[question.name]));
}

/** True where nothing was said to one question: white space, a preset and items that are blank do not count. */
export function isUnanswered(question: Question, answer: Answer | undefined): boolean {
  if (answer === undefined || answer === false || answer === '') return true;
  if (question.kind === 'choice') return answer === question.preset;
  if (typeof answer === 'string') return answer.trim() === '';
  if (Array.isArray(answer))
    return question.kind === 'list'
      ? (answer as ItemAnswers[]).every((item) => isBlank(question.questions, item))
      : answer.length === 0;
  if (typeof answer === 'object') return ('said' in answer ? answer.said : answer.name).trim() === '';
  return false;
}

/** How far someone is with a part. */
export function countAnswered({ questions }: Part, answers: AnyAnswers): { answered: number; missing: number } {
  const open = questions.filter((question) => isUnanswered(question, answers[question.name]));
  return { answered: questions.length - open.length, missing: open.filter(isMissing).length };
}

function isMissing({ isRequired = false }: Question): boolean {
  return isRequired;
}

/** The items that say anything of what the list question asks. */
export function listFilled<Item extends { id: string }>(question: Question, items: readonly Item[]): Item[] {
  if (question.kind !== 'list') throw new Error(`The question “${question.name}” asks for no list.`);
  return items.filter((item) => !isBlank(question.questions, item as unknown as AnyAnswers));
}

/** An id that no item of the list has. */
export function nextItemId(items: readonly { id: string }[]): string {
  return String(Math.max(0, ...items.map(({ id }) => Number(id))) + 1);
}

function emptyAnswer(question: Question): Answer {
  switch (question.kind) {
    case 'flag':
      return false;
    case 'choices':
    case 'list':
      return [];
    case 'date':
      return { said: '', means: '' };
    case 'entry':
      return { name: '', key: '' };
    case 'choice':
      return question.preset ?? '';
    default:
      return '';
  }
}

function readAnswers(questions: readonly Question[], value: Record<string, unknown>): AnyAnswers {
  return Object.fromEntries(
    questions.map((question) => [question.name, readAnswer(question, value[question.name]) ?? emptyAnswer(question)]),
  );
}

function readAnswer(question: Question, value: unknown): Answer | undefined {
  switch (question.kind) {
    case 'flag':
      return typeof value === 'boolean' ? value : undefined;
    case 'choices':
      return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
    case 'date':
      return readTexts(value, ['said', 'means']) as DateAnswer | undefined;
    case 'entry':
      return readTexts(value, ['name', 'key']) as EntryAnswer | undefined;
    case 'list':
      return Array.isArray(value) ? readItems(question.questions, value) : undefined;
    case 'choice':
      return typeof value === 'string' && isOption(question, value) ? value : undefined;
    default:
      return typeof value === 'string' ? value : undefined;
  }
}

function readItems(questions: readonly Question[], values: readonly unknown[]): ItemAnswers[] {
  const items: ItemAnswers[] = [];
  for (const value of values) {
    if (!isRecord(value)) continue;
    const { id } = value;
    const isFree = typeof id === 'string' && /^\d{1,6}$/.test(id) && !items.some((item) => item.id === id);
    items.push({ ...readAnswers(questions, value), id: isFree ? id : nextItemId(items) });
  }
  return items;
}

function readTexts(value: unknown, names: readonly string[]): unknown {
  if (!isRecord(value) || names.some((name) => typeof value[name] !== 'string')) return undefined;
  return Object.fromEntries(names.map((name) => [name, value[name]]));
}

function isOption({ options }: Extract<Question, { kind: 'choice' }>, value: string): boolean {
  return typeof options === 'string' || options.some((option) => option.value === value);
}

function isDraft(value: unknown): value is Record<string, unknown> & { answers: Record<string, unknown> } {
  return isRecord(value) && value['format'] === draftFormat && value['version'] === 1 && isRecord(value['answers']);
}
