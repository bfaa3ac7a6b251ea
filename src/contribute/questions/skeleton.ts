import type { Option, Part, Question } from './question.ts';

/** Parts as the page hands them to its script: without words, which stand in the page already. */
export type BarePart = { name: string; questions: readonly BareQuestion[] };
type BareQuestion = Record<string, unknown> & { name: string };

/** What is asked of what kind, and no more. */
export function toSkeleton(parts: readonly Part[]): BarePart[] {
  return parts.map(({ name, questions }) => ({ name, questions: questions.map(toBare) }));
}

/** The parts of a skeleton, with empty words. */
export function fromSkeleton(parts: readonly BarePart[]): Part[] {
  return parts.map(({ name, questions }) => ({ name, short: '', title: '', questions: questions.map(fromBare) }));
}

function toBare(question: Question): BareQuestion {
  const { ask: _ask, hint: _hint, becomes: _becomes, ...bare } = question;
  if (bare.kind === 'list') {
    const { one: _one, ...list } = bare;
    return { ...list, questions: bare.questions.map(toBare) };
  }
  if (bare.kind === 'choice' && typeof bare.options !== 'string')
    return { ...bare, options: bare.options.map(({ value }) => value) };
  return bare;
}

function fromBare({ options, questions, ...bare }: BareQuestion): Question {
  return {
    ask: '',
    becomes: [],
    ...bare,
    ...(options !== undefined && {
      options: Array.isArray(options) ? options.map((value: string): Option => ({ value, label: '' })) : options,
    }),
    ...(Array.isArray(questions) && { one: '', questions: questions.map(fromBare) }),
  } as unknown as Question;
}
