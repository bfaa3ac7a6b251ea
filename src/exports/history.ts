import type { TextEntry } from '../archive/entry/entry.ts';
import { listFacts, toFactText } from '../archive/facts.ts';
import type { FileRevision } from '../archive/files/git-revisions.ts';
import { foldWords } from '../model/names/fold.ts';
import type { Archive } from '../archive/graph/archive.ts';

/** One step of an entry's life: the day, and what of today's text came with it. */
export interface HistoryStep {
  commit: string;
  day: string;
  /** Who made it, where the entry credits them by that name. */
  by?: string;
  summary?: string;
  /** Sentences and facts that came in and stand today. */
  put: string[];
  /** How many were taken out, or came in and stand no more; they are told nowhere. */
  gone: number;
  /** False for steps so old that their texts are not compared. */
  isCompared: boolean;
}

/** States of a file, read for comparing: a text becomes its sentences. */
export type ReadText = (text: string) => string[];

/** So many steps are compared. */
export const comparedSteps = 10;

/**
 * The history of an entry, newest first. Only what stands today is shown: a name that was taken out, a place that was
 * withheld or a sentence that was withdrawn is counted, and never told again.
 */
export function toHistory(
  today: readonly string[],
  revisions: readonly FileRevision[],
  { read, credited }: { read: ReadText; credited: readonly string[] },
): HistoryStep[] {
  const shown = new Set(today);
  const words = new Set(today.flatMap(foldWords));
  const states = revisions.slice(0, comparedSteps + 1).map(({ text }) => new Set(text === undefined ? [] : read(text)));
  return revisions.map(({ commit, day, author, subject }, index) => {
    const [state, before] = [states[index], states[index + 1] ?? new Set<string>()];
    const isCompared = index < comparedSteps && state !== undefined;
    const fresh = isCompared ? [...state].filter((unit) => !before.has(unit)) : [];
    const put = fresh.filter((unit) => shown.has(unit));
    const taken = isCompared ? [...before].filter((unit) => !state.has(unit)).length : 0;
    const summary = toSummary(subject, words);
    return {
      commit: commit.slice(0, 10),
      day,
      ...(credited.includes(author) && { by: author }),
      ...(summary && { summary }),
      put,
      gone: taken + fresh.length - put.length,
      isCompared,
    };
  });
}

/** What an entry says today, as sentences: its fields as pages write them, and its story. */
export function listSentences(
  archive: Archive,
  entry: Pick<TextEntry, 'collection'>,
  state: { data: object; body: string },
): string[] {
  const facts = listFacts(entry.collection, state.data as Readonly<Record<string, unknown>>)
    .filter(({ name }) => !untold.has(name))
    .flatMap(({ label, values }) =>
      values.map((parts) => `${label}: ${toFactText(parts, (key) => (archive.find(key) ? archive.title(key) : ''))}`),
    );
  return [...new Set([...facts, ...toSentences(state.body)])].map((text) => text.trim()).filter(Boolean);
}

/** Fields of which no history is told: who is named and where it was, why, and what makes no sentence. */
const untold: ReadonlySet<string> = new Set([
  ...['people', 'consent', 'places', 'where', 'formerIds', 'withdrawn', 'sources', 'rights', 'language'],
]);

/** The sentences of a text in our dialect, without its marks. */
export function toSentences(body: string): string[] {
  const plain = body
    .replaceAll(/<\/?[A-Za-z][^>]*>/g, '')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^[#>*\t -]+/gm, '')
    .replaceAll(/[*_`]/g, '');
  return plain
    .split(/\n\s*\n/)
    .flatMap((paragraph) =>
      [...segmenter.segment(paragraph.replaceAll(/\s+/g, ' '))].map(({ segment }) => segment.trim()),
    );
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The first line of a commit without the folder before it, where every word of it stands in today's text or is one of
 * ours. Another one may speak of whom or what was taken out, and is not told.
 */
function toSummary(subject: string, today: ReadonlySet<string>): string | undefined {
  const words = subject.replace(/^[a-z]+(?:[/, -]{1,2}[a-z]+){0,3}: /, '');
  const folded = foldWords(words);
  return folded.length > 0 && folded.every((word) => ours.has(word) || today.has(word)) ? words : undefined;
}

/** Words of summaries that name nobody and nothing. */
const ours: ReadonlySet<string> = new Set(
  [
    'a about add again all an and anew another archive as at be before begin by change check cite claim claims complete',
    'correct costs count date dates each end ends entries entry event events every fill find first for from full give',
    'histories history how in is it its leave let line lines list looked make mend more move name names need new not of',
    'on once one open or other out own page part parts people practice practices principle principles project projects',
    'put question questions read rest rests say says seen shorten show source sources state stories story tell text than',
    'that the their them theme themes they this those to told twenty two twice us was were what when where which who',
    'whole why with word words year years',
  ].flatMap((line) => line.split(' ')),
);
