import { escapeText } from './insert.ts';

/** No spaces at the ends of lines, and no more than one empty line in a row. */
export function tidyLines(text: string): string {
  return text
    .replaceAll(/(?<![ \t])[ \t]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Several lines as one. */
export function joinLines(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => line.trim() || [])
    .join(' ');
}

/** Marks stand close to their words, without an empty line between; spaces go outside. */
export function emphasise(words: string, opening: string, closing = opening): string {
  const inner = words.trim();
  if (inner === '') return words;
  const start = words.indexOf(inner);
  return `${words.slice(0, start)}${opening}${tidyLines(inner).replaceAll(/\n+/g, '\n')}${closing}${words.slice(start + inner.length)}`;
}

/** A link to a page of the web that leads to the very address, brackets included; other words stay words. */
export function writeLink(words: string, address: string): string {
  if (!/^https?:\/\/\S+$/i.test(address)) return words;
  const target = address
    .replaceAll(/[<>{}"`^|\\]/g, encodeURIComponent)
    .replaceAll(/[()]|&(?=#?\w+;)/g, String.raw`\$&`);
  return emphasise(words, '[', `](${target})`);
}

/** Code in a line; between two letters the check would take its mark for an ʻokina, so plain words stand there. */
export function writeCode(text: string, before: string): string {
  const words = text.replaceAll(/\s+/g, ' ');
  if (/[\p{L}\p{M}]$/u.test(before.slice(-2)) && /^\p{L}/u.test(words)) return escapeText(words);
  const space = words.includes('`') ? ' ' : '';
  const mark = '`'.repeat(longestRun(words) + 1);
  return emphasise(words, mark + space, space + mark);
}

/** Code on lines of its own, byte for byte but for empty lines around it. */
export function writeFence(text: string, language = ''): string {
  const code = text.replace(/^\n+/, '').trimEnd();
  const mark = '`'.repeat(Math.max(3, longestRun(code) + 1));
  return code && `${mark}${language}\n${code}\n${mark}`;
}

/** Lines inside a quotation or an item of a list, whose first line may begin otherwise than the others. */
export function prefixLines(text: string, first: string, others = first): string {
  const lines = text.split('\n').map((line, index) => (index === 0 ? first : line ? others : others.trimEnd()) + line);
  return text && lines.join('\n');
}

/** A table whose first row is its head; all rows get as many cells as the longest. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const lines = rows.map((row) =>
    Array.from({ length: width }, (_, column) => (row[column] ?? '').replaceAll('|', String.raw`\|`)),
  );
  lines.splice(1, 0, Array<string>(width).fill('---'));
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** How many backticks stand in a row at most. */
function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
