import { diffArrays, diffLines } from 'diff';

/** Lines of a text beside their state before. */
export type DifferenceBlock =
  | { kind: 'changed'; pieces: readonly Piece[] }
  /** Lines that stayed; those in the middle of many are left out, and counted. */
  | { kind: 'same'; text: string }
  | { kind: 'skipped'; lines: number };

/** Words that stayed, were put in or were taken out. */
export interface Piece {
  state: 'same' | 'added' | 'removed';
  text: string;
}

/** What is different between two texts: by lines, and by words within those that were changed. */
export function listDifferences(before: string, after: string): DifferenceBlock[] {
  const parts = diffLines(toUnixLines(before), toUnixLines(after), { maxEditLength: mostEdits });
  if (!parts) return [{ kind: 'changed', pieces: replace(before, after) }];
  const blocks: DifferenceBlock[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    const next = parts[index + 1];
    if (!part) continue;
    if (!part.added && !part.removed)
      blocks.push(...shorten(part.value, { isFirst: index === 0, isLast: next === undefined }));
    else if (part.removed && next?.added) {
      blocks.push({ kind: 'changed', pieces: compareWords(part.value, next.value) });
      index += 1;
    } else blocks.push({ kind: 'changed', pieces: [{ state: part.added ? 'added' : 'removed', text: part.value }] });
  }
  return blocks;
}

/** How many changes are looked for before two texts are taken for wholly other ones. */
const mostEdits = 500;

/** So many lines are shown before and after what was changed. */
const context = 2;

/** Words that more than half of are other ones read better one text after the other. */
const leastShared = 0.4;

function compareWords(before: string, after: string): Piece[] {
  const [from, to] = [splitWords(before), splitWords(after)];
  const parts = diffArrays(from, to, { maxEditLength: mostEdits });
  const pieces = parts?.map(({ added, removed, value }): Piece => {
    return { state: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') };
  });
  const shared = pieces?.filter(({ state }) => state === 'same').reduce((sum, { text }) => sum + text.trim().length, 0);
  const isOther = (shared ?? 0) < leastShared * Math.min(before.trim().length, after.trim().length);
  return !pieces || isOther ? replace(before, after) : pieces;
}

function replace(before: string, after: string): Piece[] {
  const pieces: Piece[] = [
    { state: 'removed', text: before },
    { state: 'added', text: after },
  ];
  return pieces.filter(({ text }) => text !== '');
}

/** Words of any script, and what stands between them. */
function splitWords(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

function shorten(text: string, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }): DifferenceBlock[] {
  const lines = text.split(/(?<=\n)/);
  const [head, tail] = [isFirst ? 0 : context, isLast ? 0 : context];
  const skipped = lines.length - head - tail;
  if (skipped < 3) return text === '' ? [] : [{ kind: 'same', text }];
  const shown = [lines.slice(0, head), lines.slice(lines.length - tail)].map((some): DifferenceBlock => {
    return { kind: 'same', text: some.join('') };
  });
  const [first, last] = shown;
  return [
    ...(first && head > 0 ? [first] : []),
    { kind: 'skipped', lines: skipped },
    ...(last && tail > 0 ? [last] : []),
  ];
}

function toUnixLines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
