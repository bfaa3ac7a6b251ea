import { isScalar, parseDocument, Scalar, type Node } from 'yaml';
import { isRetyped } from '../../archive/files/yaml-write.ts';

/**
 * The text of a scalar with one word changed and everything else as it was, line breaks and quotes included;
 * undefined where the change is larger than that or would not read back as the wanted value.
 */
export function swapWord({ source, start, end, node }: ScalarPlace, wanted: string): string | undefined {
  if (!isScalar(node) || typeof node.value !== 'string') return undefined;
  const change = findChange(node.value, wanted);
  if (!change || /\s/.test(change.before) || change.after.includes('\n')) return undefined;
  const text = source.slice(start, end);
  const at = indexOfNth(text, change.before, countIn(node.value.slice(0, change.at), change.before));
  if (at < 0) return undefined;
  const swapped = text.slice(0, at) + change.after + text.slice(at + change.before.length);
  if (node.type === Scalar.PLAIN && !wanted.includes('\n') && isRetyped(swapped)) return undefined;
  return readsAs({ source, start, end, node }, swapped, wanted) ? swapped : undefined;
}

/** The one stretch in which two texts differ, widened to whole words, so that it is never empty. */
function findChange(old: string, wanted: string): { at: number; before: string; after: string } | undefined {
  let start = 0;
  while (start < old.length && old[start] === wanted[start]) start += 1;
  let tail = 0;
  while (
    tail < Math.min(old.length, wanted.length) - start &&
    old[old.length - 1 - tail] === wanted[wanted.length - 1 - tail]
  )
    tail += 1;
  while (start > 0 && /\S/.test(old[start - 1] ?? '')) start -= 1;
  while (tail > 0 && /\S/.test(old[old.length - tail] ?? '')) tail -= 1;
  const before = old.slice(start, old.length - tail);
  return before === '' ? undefined : { at: start, before, after: wanted.slice(start, wanted.length - tail) };
}

function countIn(text: string, part: string): number {
  return text.split(part).length - 1;
}

function indexOfNth(text: string, part: string, count: number): number {
  let at = text.indexOf(part);
  for (let seen = 0; seen < count && at >= 0; seen += 1) at = text.indexOf(part, at + part.length);
  return at;
}

/** Reads the whole source with the new text, since what a scalar means depends on where it stands. */
function readsAs({ source, start, end }: ScalarPlace, text: string, wanted: string): boolean {
  const document = parseDocument(source.slice(0, start) + text + source.slice(end), {
    schema: 'core',
    logLevel: 'silent',
  });
  if (document.errors.length > 0) return false;
  let found = false;
  const look = (value: unknown): void => {
    if (isScalar(value)) found ||= value.range?.[0] === start && value.value === wanted;
    else if (value && typeof value === 'object' && 'items' in value)
      for (const item of value.items as unknown[]) look(item);
    else if (value && typeof value === 'object' && 'value' in value) look(value.value);
  };
  look(document.contents);
  return found;
}

interface ScalarPlace {
  source: string;
  start: number;
  end: number;
  node: Node;
}
