import type { Option, Part, Question } from '../../contribute/questions/question.ts';

/**
 * The parts as the browser needs them: what is asked of what kind. The words of the questions stand in the page
 * already.
 */
export function toSkeleton(parts: readonly Part[]): Part[] {
  return parts.map(({ name, questions }) => ({ name, short: '', title: '', questions: questions.map(toBareQuestion) }));
}

function toBareQuestion(question: Question): Question {
  const bare = { ...question, ask: '', hint: '', becomes: [] };
  if (bare.kind === 'list') return { ...bare, one: '', questions: bare.questions.map(toBareQuestion) };
  if (bare.kind === 'choice' && typeof bare.options !== 'string')
    return { ...bare, options: bare.options.map(({ value }): Option => ({ value, label: '' })) };
  return bare;
}
