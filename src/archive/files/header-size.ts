import type { LocalFault } from './yaml-header.ts';

/** How large a header may be, before any of it is parsed: parsing takes more than its share of time. */
const most = { characters: 64 * 1024, lines: 2000, separators: 6000 };

/** A header that is too large to be read, as one fault at the place where it became so. */
export function checkHeaderSize(text: string, firstLine: number): LocalFault | undefined {
  const end = text.length > most.characters ? most.characters : findExcess(text);
  if (end === undefined) return undefined;
  const before = text.slice(0, end).split('\n');
  return {
    code: 'header-size',
    line: before.length + firstLine - 1,
    column: (before.at(-1) ?? '').length + 1,
    field: 'header',
    message: `the header is too large: it has ${text.length} characters, with ${count(text, /\n/g)} lines`,
    remedy: `keep it under ${most.characters / 1024} thousand characters, ${most.lines} lines and ${most.separators} values: the long story belongs in the text, and what remains may be two entries`,
  };
}

/** Offset of the first line end or comma too many. */
function findExcess(text: string): number | undefined {
  let lines = 0;
  let separators = 0;
  for (const { 0: mark, index } of text.matchAll(/\r\n?|[\n,]/g)) {
    separators += 1;
    if (mark !== ',') lines += 1;
    if (lines > most.lines || separators > most.separators) return index;
  }
  return undefined;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
