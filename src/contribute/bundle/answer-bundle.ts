import type { EntryIndex } from '../../archive/entry/entry-index.ts';
import { findEntryPath } from '../../model/content-path.ts';
import type { Contribution } from '../../model/contribution.ts';
import { toId } from '../../model/names/id.ts';
import { listFilled, type FormDraft } from '../answers/answers.ts';
import { cut, Ids } from './free-ids.ts';
import { toManifest } from './manifest.ts';
import { listMissing, type Problem } from '../answers/list-problems.ts';
import { toLine, toPlainText } from '../text/plain-text.ts';
import { getQuestion, listQuestions, type Option } from '../questions/question.ts';
import { answerParts, type AnswerAnswers } from '../questions/answer-parts.ts';
import { peopleQuestion } from '../questions/story-sending.ts';
import { toTeller, toTellerFields, toToldPeople } from './teller.ts';
import { Traced, writeEntry, type Trace } from './write-entry.ts';

export type AnswerDraft = FormDraft<AnswerAnswers>;

export interface AnswerBundle {
  files: { path: string; text: string }[];
  manifest: Contribution;
  problems: Problem[];
  traces: Trace[];
}

/** The dispatch as a file of the archive, dated today; what is missing is a problem. */
export function toAnswerBundle(
  { answers }: AnswerDraft,
  { index, today }: { index: EntryIndex; today: string },
): AnswerBundle {
  const teller = toTeller({ ...answers, creditAs: 'name' }, '', today);
  const about = listFilled(getQuestion(answerParts, 'about'), answers.about);
  const words = toId(answers.title).split('-').slice(0, 6).join('-');
  const id = new Ids(index).take('dispatches', `${today}-${cut(words, 60) || answers.kind || 'dispatch'}`);
  const people = listFilled(peopleQuestion, answers.people);
  const written = writeEntry({
    collection: 'dispatches',
    id,
    fields: {
      title: new Traced(toLine(answers.title), 'title'),
      date: today,
      kind: new Traced(answers.kind, 'kind'),
      about: about.map(({ id: item, entry }) => new Traced(entry.key, `about.${item}.entry`)),
      by: new Traced(teller.credit, 'creditName'),
      careNote: new Traced(toPlainText(answers.careNote), 'careNote'),
      people: toToldPeople(people),
      completeness: 'full',
      ...toTellerFields(teller, answers.consent),
    },
    sections: toPlainText(answers.text) ? [{ text: answers.text, question: 'text' }] : [],
  });
  return {
    files: [{ path: written.path, text: written.text }],
    manifest: toManifest({ teller, note: answers.note, files: [written.path], pictures: [] }),
    problems: [...listMissing(listQuestions(answerParts), answers), ...listUnjoined(answers)],
    traces: written.traces,
  };
}

/**
 * What the address of the short form asks for: `?about=projects/vandu&kind=answer&question=3`. An answer is headed by
 * the question itself, which is taken from the archive and never from the address.
 */
export function readRequest(
  search: string,
  index: EntryIndex,
): Partial<Pick<AnswerAnswers, 'kind' | 'about' | 'title'>> {
  const parameters = new URLSearchParams(search);
  const asked = getQuestion(answerParts, 'kind');
  const options = asked.kind === 'choice' && Array.isArray(asked.options) ? (asked.options as readonly Option[]) : [];
  const kind = parameters.get('kind') ?? '';
  const named = parameters
    .getAll('about')
    .filter(isEntryKey)
    .slice(0, 10)
    .map((key) => ({ key, entry: index.entries.find((entry) => entry.key === key) }));
  const about = named.map(({ key, entry }, at) => ({ id: String(at + 1), entry: { name: entry?.title ?? key, key } }));
  const number = Number(/^\d{1,3}$/.exec(parameters.get('question') ?? '')?.[0] ?? 0);
  const question = named[0]?.entry?.questions?.[number - 1];
  return {
    ...(options.some(({ value }) => value === kind) && { kind }),
    ...(about.length > 0 && { about }),
    ...(question && { title: cutWords(toLine(question), 120) }),
  };
}

/** The beginning of a line, up to a whole word. */
function cutWords(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/\s+\S*$/, '')}…`;
}

function isEntryKey(key: string): boolean {
  const [collection = '', id = '', ...rest] = key.split('/');
  return rest.length === 0 && collection !== 'people' && findEntryPath(collection, id) !== undefined;
}

function listUnjoined({ about }: AnswerAnswers): Problem[] {
  const problem = {
    code: 'entry-unknown',
    message: 'is not an entry of this archive yet',
    remedy: 'choose one from the list; for something new, tell its story with the long form',
  };
  const filled = listFilled(getQuestion(answerParts, 'about'), about);
  if (filled.length === 0)
    return [
      { question: 'about', code: 'not-answered', message: 'is empty', remedy: 'name the entry that it is about' },
    ];
  return filled
    .filter(({ entry }) => entry.key === '')
    .map(({ id }) => ({ question: `about.${id}.entry`, ...problem }));
}
