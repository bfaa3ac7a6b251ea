/**
 * Rows as a CSV file (RFC 4180), with the mark by which table programs know UTF-8. A cell that such a program would run as
 * a formula gets an apostrophe before it, after which it is text.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `${csvStart}${rows.map(toCsvRow).join('')}`;
}

/** The mark by which table programs know UTF-8, at the start of a file. */
export const csvStart = '\uFEFF';

/** One row with its line end, for files that are written piece by piece. */
export function toCsvRow(row: readonly string[]): string {
  return `${row.map(toCell).join(',')}\r\n`;
}

function toCell(value: string): string {
  const safe = startsFormula.test(value) ? `'${value}` : value;
  return /[",;\r\n\t]|^\s|\s$|^'/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Signs by which a formula begins, in full width too, and after blanks and invisible signs as well; and the sign that is put before them. */
const startsFormula = /^[\s\p{Cf}\p{Cc}]*[=+\-@|%＝＋－＠]|^'|^[\t\r\n]/u;
