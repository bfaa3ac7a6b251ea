import { listPlaces, listWithheld } from './public-names.ts';
import type { AnyAnswers, DateAnswer, EntryAnswer, ItemAnswers, Question } from '../questions/question.ts';
import { findPersonalDetails, type PersonalDetail } from './personal-details.ts';
import { findMentions } from './withheld-places.ts';

/** A personal detail or the name of a place that was withheld, and the question in whose answer it first stands. */
export interface FoundDetail extends Omit<PersonalDetail, 'kind'> {
  kind: PersonalDetail['kind'] | 'withheld';
  question: string;
  /** How often it stands in all answers; of a withheld place, in this one. */
  count: number;
}

/**
 * Withheld places wherever they are named, each once for every answer, and personal details in everything that was
 * typed, each once; names and streets only where what is asked for is not public.
 * @param known names that are no secret
 */
export function findInAnswers(
  questions: readonly Question[],
  answers: AnyAnswers,
  known: readonly string[],
): FoundDetail[] {
  const places = listWithheld(answers);
  const own = new Set(places.map(({ question }) => question));
  const named = new Set(listPlaces(answers).map(({ id }) => `places.${id}.name`));
  const withheld = new Map<string, FoundDetail>();
  const others = new Map<string, FoundDetail>();
  for (const { question, text, isPublic, isLink } of listTexts(questions, answers)) {
    if (own.has(question)) continue;
    const mentions = places.flatMap(({ name }) => findMentions(text, name));
    for (const mention of mentions)
      count(withheld, `${question} ${mention.words.toLowerCase()}`, { ...mention, kind: 'withheld', question });
    const isKnown = ({ kind }: PersonalDetail) =>
      kind === 'link' ? isLink : kind === 'name' ? isPublic || named.has(question) : kind === 'street' && isPublic;
    for (const detail of findPersonalDetails(text, known))
      if (!mentions.some((mention) => overlaps(mention, detail)) && !isKnown(detail))
        count(others, `${detail.kind} ${detail.words}`, { ...detail, question });
  }
  return [...withheld.values(), ...others.values()];
}

function count(found: Map<string, FoundDetail>, name: string, detail: Omit<FoundDetail, 'count'>): void {
  const first = found.get(name) ?? { ...detail, count: 0 };
  found.set(name, { ...first, count: first.count + 1 });
}

type Span = Pick<PersonalDetail, 'index' | 'words'>;

function overlaps(a: Span, b: Span): boolean {
  return a.index < b.index + b.words.length && b.index < a.index + a.words.length;
}

/**
 * True where some text is mostly in letters without capitals, such as Chinese or Arabic ones: by capitals no name can
 * be found in it.
 */
export function hasUncapitalized(questions: readonly Question[], answers: AnyAnswers): boolean {
  return listTexts(questions, answers).some(({ text }) => {
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    const plain = text.match(/\p{Lo}/gu)?.length ?? 0;
    return plain > 1 && plain > letters / 2;
  });
}

/** A text that someone typed. */
export interface TypedText {
  /** Path of its question. */
  question: string;
  text: string;
  /** True where what is asked for was published before, or is shown elsewhere. */
  isPublic: boolean;
  /** True where an address on the web is asked for. */
  isLink: boolean;
}

/** Each text of the answers, in the order of the questions; names of entries that were joined to are public. */
export function listTexts(questions: readonly Question[], answers: AnyAnswers, prefix = ''): TypedText[] {
  return questions.flatMap((question) => {
    const answer = answers[question.name];
    const path = `${prefix}${question.name}`;
    if (question.kind === 'list')
      return (answer as ItemAnswers[]).flatMap((item) => listTexts(question.questions, item, `${path}.${item.id}.`));
    const text = textOf(question, answer);
    if (text.trim() === '') return [];
    const isJoined = question.kind === 'entry' && (answer as EntryAnswer).key !== '';
    return [
      { question: path, text, isPublic: (question.isPublic ?? false) || isJoined, isLink: question.isLink ?? false },
    ];
  });
}

function textOf({ kind }: Question, answer: AnyAnswers[string] | undefined): string {
  if (kind === 'line' || kind === 'text' || kind === 'lines') return answer as string;
  if (kind === 'date') return (answer as DateAnswer).said;
  return kind === 'entry' ? (answer as EntryAnswer).name : '';
}
