import { siteLanguage, type Language } from '../../model/names/site-languages.ts';
import { sayAsked } from '../../site/words/asked.ts';
import type { Part, Question } from './question.ts';

/** The parts of a form with all that a person reads in a language. */
export function inLanguage(parts: readonly Part[], language: Language = siteLanguage): Part[] {
  const say = (text: string) => sayAsked(text, language);
  return parts.map(({ name, short, title, lead, questions }) => ({
    name,
    short: say(short),
    title: say(title),
    ...(lead && { lead: say(lead) }),
    questions: questions.map((question) => sayQuestion(question, say)),
  }));
}

function sayQuestion(question: Question, say: (text: string) => string): Question {
  const { ask, hint, remedy } = question;
  const asked = {
    ...question,
    ask: say(ask),
    ...(hint && { hint: say(hint) }),
    ...(remedy && { remedy: say(remedy) }),
  };
  if (asked.kind === 'list')
    return { ...asked, one: say(asked.one), questions: asked.questions.map((inner) => sayQuestion(inner, say)) };
  if (asked.kind === 'choice' && typeof asked.options !== 'string')
    return { ...asked, options: asked.options.map(({ value, label }) => ({ value, label: say(label) })) };
  return asked;
}
