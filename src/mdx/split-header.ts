import type { PlacedFault } from '../model/placed-fault.ts';

/** The parts of an entry's file. */
export interface EntryText {
  header: string;
  /** Line of the file on which the header begins, from 1. */
  headerLine: number;
  /** The whole text with everything up to the closing line blanked: places in it are places in the file. */
  body: string;
  /** The text below the header as it stands. */
  rest: string;
}

/** The header between a first line and a closing line that are exactly `---`, and what follows; line ends may be CRLF. */
export function splitHeader(text: string): EntryText | { faults: PlacedFault[] } {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  if (lines[0] !== '---') return { faults: [openingFault(lines)] };
  const close = lines.findIndex((line, index) => index > 0 && oddDelimiter.test(line));
  if (close === -1)
    return {
      faults: [
        {
          code: 'header-unclosed',
          line: lines.length,
          column: 1,
          message: 'the header is never closed',
          remedy: 'end it with a line that is exactly ---',
        },
      ],
    };
  if (lines[close] !== '---') return { faults: [closingFault(lines[close] ?? '', close + 1)] };
  const start = endOfLine(text, 1);
  const end = endOfLine(text, close);
  const below = endOfLine(text, close + 1);
  const rest = text.slice(below);
  return { header: text.slice(start, end), headerLine: 2, body: blank(text.slice(0, below)) + rest, rest };
}

function openingFault(lines: readonly string[]): PlacedFault {
  const first = lines[0] ?? '';
  const fault = { line: 1, column: 1, remedy: 'make the first line exactly ---' };
  if (first.startsWith('\uFEFF'))
    return {
      ...fault,
      code: 'byte-order-mark',
      message: 'the file starts with an invisible byte order mark',
      remedy: 'save the file as UTF-8 without BOM',
    };
  if (first.trim() === '' && lines.some((line) => line === '---'))
    return {
      ...fault,
      code: 'header-delimiter',
      message: 'there is an empty line before the header',
      remedy: 'delete it, so that the first line is exactly ---',
    };
  if (/^\s*(?:---|\+\+\+|;;;)/.test(first))
    return { ...fault, code: 'header-delimiter', message: `the first line is “${first.slice(0, 40)}”` };
  return {
    ...fault,
    code: 'header-missing',
    message: 'the file has no header',
    remedy: 'start it with a line ---, the fields, and another line ---',
  };
}

function closingFault(line: string, number: number): PlacedFault {
  return {
    code: 'header-delimiter',
    line: number,
    column: 1,
    message: `“${line.slice(0, 40)}” is not a line of a header`,
    remedy: 'end the header with a line that is exactly ---',
  };
}

/** Offset just after the given line, counted from 1. */
function endOfLine(text: string, number: number): number {
  let offset = 0;
  for (let line = 0; line < number; line += 1) {
    const end = text.indexOf('\n', offset);
    if (end === -1) return text.length;
    offset = end + 1;
  }
  return offset;
}

function blank(text: string): string {
  return text.replace(/[^\r\n]|\r(?!\n)/g, ' ');
}

/** A line that some reader takes for the end of a header, for another document in it or for a directive. */
const oddDelimiter = /^(?:---|\+\+\+|\.\.\.(?:\s|$)|%)/;
