import type { AnyAnswers, DateAnswer, EntryAnswer, ItemAnswers, Question } from './question.ts';
import { findPersonalDetails, type PersonalDetail } from './safety.ts';

/** A personal detail, and the question in whose answer it first stands. */
export interface FoundDetail extends PersonalDetail {
  question: string;
  /** How often it stands in all answers. */
  count: number;
}

/** Personal details in everything that was typed, each once, except where what is asked for is public. */
export function findInAnswers(
  questions: readonly Question[],
  answers: AnyAnswers,
  known: readonly string[],
): FoundDetail[] {
  const found = new Map<string, FoundDetail>();
  for (const { question, text } of listTexts(questions, answers))
    for (const detail of findPersonalDetails(text, known)) {
      const name = `${detail.kind} ${detail.words}`;
      const first = found.get(name) ?? { ...detail, question, count: 0 };
      found.set(name, { ...first, count: first.count + 1 });
    }
  return [...found.values()];
}

/** Each text that someone typed, with the path of its question. */
export function listTexts(
  questions: readonly Question[],
  answers: AnyAnswers,
  prefix = '',
): { question: string; text: string }[] {
  return questions.flatMap((question) => {
    const answer = answers[question.name];
    const path = `${prefix}${question.name}`;
    if (question.kind === 'list')
      return (answer as ItemAnswers[]).flatMap((item) => listTexts(question.questions, item, `${path}.${item.id}.`));
    if (question.isPublic) return [];
    const text = textOf(question, answer);
    return text.trim() === '' ? [] : [{ question: path, text }];
  });
}

function textOf({ kind }: Question, answer: AnyAnswers[string] | undefined): string {
  if (kind === 'line' || kind === 'text' || kind === 'lines') return answer as string;
  if (kind === 'date') return (answer as DateAnswer).said;
  if (kind === 'entry' && (answer as EntryAnswer).key === '') return (answer as EntryAnswer).name;
  return '';
}
