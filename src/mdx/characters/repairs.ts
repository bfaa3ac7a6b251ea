import { listHidden } from './hidden.ts';

/** A change of a text that takes away what nobody can read, and nothing else. */
export interface Repair {
  offset: number;
  /** Length of what is replaced, in UTF-16 units. */
  length: number;
  replacement: string;
  /** Code of the fault that it mends. */
  code: string;
}

/**
 * The repairs of a file's text that a program may make, in order and without overlap: a byte order mark, lone CR,
 * invisible spaces and joiners where no script needs them, idle variation selectors, surplus direction marks and,
 * where `softHyphens` says so, soft hyphens. Controls that turn a text, tags and private characters are for people.
 */
export function listRepairs(text: string, { softHyphens = false } = {}): Repair[] {
  const repairs = listHidden(text)
    .filter(({ isMechanical }) => isMechanical)
    .map(({ code, offset, characters }) => ({
      code: offset === 0 && characters.startsWith('\uFEFF') ? 'byte-order-mark' : code,
      offset,
      length: characters.length,
      replacement: code === 'carriage-return' ? toLineEnd(text, offset + characters.length) : '',
    }));
  if (!softHyphens) return repairs;
  const taken = new Set(repairs.flatMap(({ offset, length }) => Array.from({ length }, (_, index) => offset + index)));
  const hyphens = [...text.matchAll(/\u00AD/g)].filter(({ index }) => !taken.has(index));
  return [
    ...repairs,
    ...hyphens.map(({ index }) => ({ code: 'soft-hyphen', offset: index, length: 1, replacement: '' })),
  ].sort((a, b) => a.offset - b.offset);
}

/** The text with the repairs made. */
export function repairText(text: string, repairs: readonly Repair[]): string {
  let done = 0;
  const parts = repairs.map(({ offset, length, replacement }) => {
    const part = text.slice(done, offset) + replacement;
    done = offset + length;
    return part;
  });
  return parts.join('') + text.slice(done);
}

/** CR alone ends a line; before a CR LF it is one too many. */
function toLineEnd(text: string, end: number): string {
  return text[end] === '\r' && text[end + 1] === '\n' ? '' : '\n';
}
