import type { TextEntry } from '../archive/entry/entry.ts';
import { listFacts, toFactText } from '../archive/facts.ts';
import type { FileRevision } from '../archive/files/git-revisions.ts';
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
  const states = revisions.slice(0, comparedSteps + 1).map(({ text }) => new Set(text === undefined ? [] : read(text)));
  return revisions.map(({ commit, day, author, subject }, index) => {
    const [state, before] = [states[index], states[index + 1] ?? new Set<string>()];
    const isCompared = index < comparedSteps && state !== undefined;
    const fresh = isCompared ? [...state].filter((unit) => !before.has(unit)) : [];
    const put = fresh.filter((unit) => shown.has(unit));
    const taken = isCompared ? [...before].filter((unit) => !state.has(unit)).length : 0;
    const summary = toSummary(subject, today);
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
    .replaceAll(/<[^>]*>/g, '')
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
 * The first line of a commit without the folder before it. One with a name in it that today's text does not hold is left
 * out: it may speak of what was taken out.
 */
function toSummary(subject: string, today: readonly string[]): string | undefined {
  const words = subject.replace(/^[\w/, -]{1,40}: /, '');
  const text = today.join(' ');
  const [, ...rest] = words.match(/[\p{L}\p{M}’'-]+/gu) ?? [];
  const names = rest.filter((word) => /^\p{Lu}/u.test(word));
  return names.every((name) => text.includes(name)) ? words : undefined;
}
