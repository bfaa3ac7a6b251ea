import type { EntryIndex } from '../../archive/entry/entry-index.ts';
import { findEntryPath } from '../../model/content-path.ts';
import type { Contribution } from '../../model/contribution.ts';
import { toId } from '../../model/names/id.ts';
import { listFilled, type FormDraft } from '../answers/answers.ts';
import { cut, Ids } from './free-ids.ts';
import { toManifest } from './manifest.ts';
import { listMissing, type Problem } from '../answers/list-problems.ts';
import { toLine, toPlainText } from '../text/plain-text.ts';
import { listQuestions, type AnswersOf, type Part } from '../questions/question.ts';
import { beforePart, careNoteQuestion, languageQuestion, peopleQuestion } from '../questions/story-sending.ts';
import { toTeller, toTellerFields, toToldPeople } from './teller.ts';
import { Traced, writeEntry, type Trace } from './write-entry.ts';

/** What the short form asks: one dispatch about entries that are there. */
export const answerParts = [
  {
    name: 'what',
    short: 'Your words',
    title: 'What do you have to say?',
    questions: [
      {
        name: 'kind',
        ask: 'What is it?',
        kind: 'choice',
        isRequired: true,
        options: [
          { value: 'testimony', label: 'I was there, and this is what I lived' },
          { value: 'answer', label: 'I know the answer to a question' },
          { value: 'correction', label: 'Something is wrong and should read otherwise' },
          { value: 'dispute', label: 'We tell it differently' },
          { value: 'question', label: 'I have a question' },
        ],
        becomes: ['dispatches.kind'],
      },
      {
        name: 'about',
        ask: 'About what?',
        kind: 'list',
        one: 'an entry',
        becomes: ['dispatches.about'],
        questions: [
          {
            name: 'entry',
            ask: 'An entry of this archive',
            hint: 'Begin to type its name, and choose it from the list.',
            kind: 'entry',
            suggests: ['projects', 'practices', 'principles', 'themes', 'lineages'],
            max: 160,
            isRequired: true,
            isPublic: true,
            becomes: ['dispatches.about'],
          },
        ],
      },
      {
        name: 'title',
        ask: 'In a few words',
        hint: 'A headline: “Who brought the first pot”.',
        kind: 'line',
        max: 120,
        isRequired: true,
        becomes: ['dispatches.title'],
      },
      {
        name: 'text',
        ask: 'Tell it',
        hint: 'Three lines are enough. Say how you know it.',
        kind: 'text',
        max: 60_000,
        lines: 9,
        isRequired: true,
        becomes: ['dispatches.body'],
      },
      { ...careNoteQuestion, becomes: ['dispatches.careNote'] },
    ],
  },
  {
    name: 'credit',
    short: 'Your name',
    title: 'How shall we name you?',
    lead: 'Nobody needs to give a legal name.',
    questions: [
      {
        name: 'creditName',
        ask: 'Signed',
        hint: 'A name, a pseudonym or a role: “a neighbour”. Leave it empty for “Anonymous”.',
        kind: 'line',
        max: 120,
        isPublic: true,
        becomes: ['dispatches.by', 'dispatches.credits'],
      },
      languageQuestion,
    ],
  },
  beforePart,
] as const satisfies readonly Part[];

export type AnswerAnswers = AnswersOf<(typeof answerParts)[number]['questions'][number]>;
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
  const about = listFilled(answerParts[0].questions[1].questions, answers.about);
  const words = toId(answers.title).split('-').slice(0, 6).join('-');
  const id = new Ids(index).take('dispatches', `${today}-${cut(words, 60) || answers.kind || 'dispatch'}`);
  const people = listFilled(peopleQuestion.questions, answers.people);
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
  const kinds: readonly string[] = answerParts[0].questions[0].options.map(({ value }) => value);
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
    ...(kinds.includes(kind) && { kind }),
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
  return rest.length === 0 && findEntryPath(collection, id) !== undefined;
}

function listUnjoined({ about }: AnswerAnswers): Problem[] {
  const problem = {
    code: 'entry-unknown',
    message: 'is not an entry of this archive yet',
    remedy: 'choose one from the list; for something new, tell its story with the long form',
  };
  const filled = listFilled(answerParts[0].questions[1].questions, about);
  if (filled.length === 0)
    return [
      { question: 'about', code: 'not-answered', message: 'is empty', remedy: 'name the entry that it is about' },
    ];
  return filled
    .filter(({ entry }) => entry.key === '')
    .map(({ id }) => ({ question: `about.${id}.entry`, ...problem }));
}
