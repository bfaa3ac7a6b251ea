import { limits } from '../dialect/dialect.ts';
import { checkMarkCounts } from './count-marks.ts';
import { lineColumn } from '../characters/characters.ts';
import type { PlacedFault } from '../../model/placed-fault.ts';

/**
 * Size and nesting, in linear time and before any parser: a parser takes long over large texts and
 * overflows its stack on deep nesting.
 */
export function prescan(text: string): PlacedFault[] {
  if (text.length > limits.characters) return [tooLong(text)];
  const lines = text.split('\n');
  if (lines.length > limits.lines) {
    return [
      {
        code: 'too-many-lines',
        line: limits.lines,
        column: 1,
        message: `the file has ${lines.length} lines`,
        remedy: `keep it under ${limits.lines} lines, or make two entries of it`,
      },
    ];
  }
  const faults = lines.flatMap((line, index) => checkLine(line, index + 1));
  const counts = [...checkFootnotes(lines), ...checkMarkCounts(lines)];
  return [...faults, ...checkBrackets(text), ...checkTags(text), ...counts].slice(0, limits.faultsOfOneKind);
}

function tooLong(text: string): PlacedFault {
  const limit = `${limits.characters / 1024} thousand characters`;
  return {
    code: 'too-long',
    ...lineColumn(text, limits.characters),
    message: `the file is longer than ${limit}`,
    remedy: `keep it under ${limit}, or make two entries of it`,
  };
}

function checkLine(line: string, number: number): PlacedFault[] {
  if (line.length > limits.lineCharacters) {
    return [
      {
        code: 'line-too-long',
        line: number,
        column: limits.lineCharacters,
        message: `the line has ${line.length} characters`,
        remedy: 'break it into paragraphs',
      },
    ];
  }
  if (conflictMark.test(line)) {
    return [
      {
        code: 'merge-conflict',
        line: number,
        column: 1,
        message: 'two people changed this place at the same time and it is not settled yet',
        remedy: 'keep the right words and delete the lines that start with <<<<<<<, ======= and >>>>>>>',
      },
    ];
  }
  return [...checkMarkers(line, number), ...checkRuns(line, number)];
}

function checkMarkers(line: string, number: number): PlacedFault[] {
  const lead = leadingMarkers.exec(line)?.[0] ?? '';
  const count = lead.match(marker)?.length ?? 0;
  if (count <= limits.markersOnLine) return [];
  return [
    {
      code: 'nested-too-deep',
      line: number,
      column: 1,
      message: `${count} quotes or lists are nested on one line`,
      remedy: `nest at most ${limits.markersOnLine}`,
    },
  ];
}

function checkRuns(line: string, number: number): PlacedFault[] {
  const run = markRun.exec(line);
  if (!run) return [];
  return [
    {
      code: 'mark-repeated',
      line: number,
      column: run.index + 1,
      message: `“${run[1]}” is repeated ${run[0].length} times`,
      remedy: 'delete the surplus',
    },
  ];
}

/** Brackets that stand open at once. A blank line ends round and square ones, as it ends a paragraph. */
function checkBrackets(text: string): PlacedFault[] {
  let round = 0;
  let square = 0;
  let curly = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '(') round += 1;
    else if (character === '[') square += 1;
    else if (character === '{') curly += 1;
    else if (character === ')') round = Math.max(0, round - 1);
    else if (character === ']') square = Math.max(0, square - 1);
    else if (character === '}') curly = Math.max(0, curly - 1);
    else if (character === '\n' && curly === 0 && isBlankAfter(text, at)) round = square = 0;
    if (round + square + curly > limits.bracketDepth) return [tooDeep(text, at, 'brackets')];
  }
  return [];
}

function checkTags(text: string): PlacedFault[] {
  let open = 0;
  for (const match of text.matchAll(tagEdge)) {
    open = match[0].startsWith('</') || match[0] === '/>' ? Math.max(0, open - 1) : open + 1;
    if (open > limits.openTags) return [tooDeep(text, match.index, 'tags')];
  }
  return [];
}

/** The parser's time grows with the square of their number. */
function checkFootnotes(lines: readonly string[]): PlacedFault[] {
  let count = 0;
  const line = lines.findIndex((content) => footnote.test(content) && (count += 1) > limits.footnotes) + 1;
  if (line === 0) return [];
  return [
    {
      code: 'too-many-parts',
      line,
      column: 1,
      message: `the entry has more than ${limits.footnotes} footnotes`,
      remedy: 'put some into the text, or make two entries of it',
    },
  ];
}

function tooDeep(text: string, offset: number, what: string): PlacedFault {
  return {
    code: 'nested-too-deep',
    ...lineColumn(text, offset),
    message: `too many ${what} are open at once`,
    remedy: `close the ${what}, or write them with a backslash in front`,
  };
}

function isBlankAfter(text: string, at: number): boolean {
  return text[at + 1] === '\n' || (text[at + 1] === '\r' && text[at + 2] === '\n');
}

const conflictMark = /^(?:<{7}|>{7}|\|{7})(?: |\r?$)/;
const leadingMarkers = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])(?=[ \t>]|$))+/;
const marker = />|[-*+]|\d{1,9}[.)]/g;
const markRun = new RegExp(`([*_~\`\\[\\]!(){}<>#"'\\\\])\\1{${limits.markRun - 1},}`);
const footnote = /^[ \t>]*\[\^[^\]]{1,200}\]:/;
const tagEdge = /(?<!\\)<\/?[A-Za-z_$>]|\/>/g;
