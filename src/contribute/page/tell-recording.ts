import { isBlank } from '../answers/answers.ts';
import { findQuestion } from '../form/element.ts';
import type { LiveForm } from '../form/live-form.ts';
import type { ItemAnswers } from '../questions/question.ts';

/** Leads to a source for a recording that stays where it is: one in which nothing was said yet, or a new one. */
export function tellRecording(live: LiveForm, kind: 'sound' | 'film'): void {
  const question = live.questions.find(({ name }) => name === 'sources');
  if (question?.kind !== 'list') return;
  const items = live.draft().answers[question.name] as ItemAnswers[];
  const blank = items.find((item) => isBlank(question.questions, item));
  const path = `sources.${blank?.id ?? live.add('sources', { focus: false })}`;
  const type = findQuestion(live.form, `${path}.kind`)?.querySelector('select');
  if (type) type.value = kind === 'sound' ? 'song' : 'motion_picture';
  live.changed();
  findQuestion(live.form, `${path}.title`)?.querySelector('input')?.focus();
}
