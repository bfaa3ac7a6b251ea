import { foldWords } from '../../model/names/fold.ts';
import { isBlank, isUnanswered } from './answers.ts';
import { toPlainText } from '../text/plain-text.ts';
import type { Answer, AnyAnswers, DateAnswer, EntryAnswer, ItemAnswers, Question } from '../questions/question.ts';
import { meaningOf, readDate } from './spoken-date.ts';

/** Something that stands in the way of a bundle, at the question where it can be mended. */
export interface Problem {
  /** Path of the question, such as `practices.2.how`; 2 is the id of the item. */
  question: string;
  code: string;
  message: string;
  remedy: string;
}

/**
 * Required questions that are open, texts that are too long, and dates that nobody has agreed to, at every
 * depth. An item of a list of files is there with its file, even where nothing was said of it. Of a new thing that is named
 * twice, more is asked the first time alone.
 */
export function listMissing(
  questions: readonly Question[],
  answers: AnyAnswers,
  { prefix = '', told = new Set<string>() }: Place = {},
): Problem[] {
  const isNew = isNewThing(questions, answers) && !wasTold(questions, answers, told);
  return questions.flatMap((question) => {
    if (question.isForNew && !isNew) return [];
    const answer = answers[question.name];
    const path = `${prefix}${question.name}`;
    if (question.kind === 'list')
      return (answer as ItemAnswers[])
        .filter((item) => question.isFiles || !isBlank(question.questions, item))
        .flatMap((item) => listMissing(question.questions, item, { prefix: `${path}.${item.id}.`, told }));
    if (question.isRequired && isUnanswered(question, answer)) return [{ question: path, ...describeOpen(question) }];
    if (question.kind === 'date') return checkDate(path, answer as DateAnswer);
    return checkLength(path, question, answer);
  });
}

/** True where the thing that these questions are about is named, and is not in the archive. */
export function isNewThing(questions: readonly Question[], answers: AnyAnswers): boolean {
  const entry = questions.find(({ kind }) => kind === 'entry');
  return !entry || (answers[entry.name] as EntryAnswer).key === '';
}

interface Place {
  prefix?: string;
  /** Names of the things that were asked about before, each after what it may be. */
  told?: Set<string>;
}

/** True where these questions are about a thing that was named before; notes its name otherwise. */
function wasTold(questions: readonly Question[], answers: AnyAnswers, told: Set<string>): boolean {
  const entry = questions.find((question) => question.kind === 'entry');
  const words = entry ? foldWords((answers[entry.name] as EntryAnswer).name) : [];
  if (words.length === 0) return false;
  const name = [entry?.suggests, ...words].join(' ');
  const isKnown = told.has(name);
  told.add(name);
  return isKnown;
}

function describeOpen({ kind, remedy }: Question): Omit<Problem, 'question'> {
  if (kind === 'flag') return { code: 'not-agreed', message: 'is not ticked yet', remedy: 'tick it if you agree' };
  if (kind === 'choice')
    return { code: 'not-chosen', message: 'is not chosen yet', remedy: remedy ?? 'choose the nearest' };
  return { code: 'not-answered', message: 'is empty', remedy: remedy ?? 'a few words are enough' };
}

function checkLength(path: string, question: Question, answer: Answer | undefined): Problem[] {
  if (!('max' in question)) return [];
  const text = typeof answer === 'string' ? answer : (answer as EntryAnswer).name;
  const { length } = toPlainText(text);
  if (length <= question.max) return [];
  return [
    {
      question: path,
      code: 'text-too-long',
      message: `has ${length} characters where ${question.max} have room`,
      remedy: 'say it in fewer words, or tell the rest elsewhere',
    },
  ];
}

function checkDate(question: string, answer: DateAnswer): Problem[] {
  const said = answer.said.trim();
  if (said === '' || meaningOf(answer) !== undefined) return [];
  const read = readDate(said);
  if (read)
    return [
      {
        question,
        code: 'date-not-agreed',
        message: `“${said}” would be written as “${read.words}”`,
        remedy: 'say yes to that, or write it in other words',
      },
    ];
  return [
    {
      question,
      code: 'date-unclear',
      message: `“${said.slice(0, 60)}” cannot be read as a date`,
      remedy: 'write it like “about 1969”, “summer 1971” or “the 1970s”, or leave it empty',
    },
  ];
}
