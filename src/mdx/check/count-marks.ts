import { limits } from '../dialect/dialect.ts';
import type { PlacedFault } from '../../model/placed-fault.ts';

/**
 * More marks of one kind than any honest text holds: the parser’s time grows with the square of their number in a
 * paragraph, in a browser as on a server. One fault for each kind, where the first surplus one stands.
 */
export function checkMarkCounts(lines: readonly string[]): PlacedFault[] {
  return counted.flatMap((kind) => checkCount(lines, kind) ?? []);
}

function checkCount(lines: readonly string[], kind: CountedMark): PlacedFault | undefined {
  let whole = 0;
  let paragraph = 0;
  for (const [index, line] of lines.entries()) {
    if (blank.test(line)) paragraph = 0;
    const count = kind.count(line, lines[index - 1] ?? '');
    whole += count;
    paragraph += count;
    if (whole > kind.inText) return toFault(index + 1, kind.what, { most: kind.inText, where: 'the text' });
    if (paragraph > kind.inParagraph)
      return toFault(index + 1, kind.what, { most: kind.inParagraph, where: 'one paragraph' });
  }
  return undefined;
}

function toFault(line: number, what: string, { most, where }: { most: number; where: string }): PlacedFault {
  const message = `${where} has more than ${most} ${what}`;
  const remedy =
    where === 'the text'
      ? 'take out those that are not needed, or make two entries of it'
      : 'put an empty line between its parts, or take out those that are not needed';
  return { code: 'too-many-parts', line, column: 1, message, remedy };
}

const counted: readonly CountedMark[] = [
  {
    what: 'opening brackets [',
    count: (line) => countOf(line, /\[/g),
    inParagraph: limits.bracketsInParagraph,
    inText: limits.brackets,
  },
  {
    what: 'marks of emphasis',
    count: (line) => countOf(line, /[*_~]+/g),
    inParagraph: limits.emphasesInParagraph,
    inText: limits.emphases,
  },
  {
    what: 'headings underlined with = or -',
    count: (line, before) => (underline.test(line) && !blank.test(before) ? 1 : 0),
    inParagraph: limits.underlinedHeadings,
    inText: limits.underlinedHeadings,
  },
  {
    what: 'lists that begin inside a list on one line',
    count: (line) => Math.max(0, countOf(leadingLists.exec(line)?.[0] ?? '', /[-*+]|\d[.)]/g) - 1),
    inParagraph: limits.listsInLists,
    inText: limits.listsInLists,
  },
];

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

const blank = /^[ \t>]*\r?$/;
const underline = /^[ \t>]*(?:=+|-+)[ \t]*\r?$/;
const leadingLists = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])(?=[ \t>]|$))+/;

interface CountedMark {
  what: string;
  /** How many of them a line has, below the line before it. */
  count: (line: string, before: string) => number;
  inParagraph: number;
  inText: number;
}
