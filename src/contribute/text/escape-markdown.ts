import { escapeAttribute } from '../../mdx/characters/escape-attribute.ts';
import { toPlainText } from './plain-text.ts';

/**
 * Someone's words as Markdown of our dialect that shows them as they were typed: nothing in them is a mark, a tag,
 * code or a link. Empty lines make paragraphs, single line ends stay line ends.
 */
export function toMarkdown(text: string): string {
  return toPlainText(text)
    .split('\n\n')
    .map((paragraph) => paragraph.split('\n').flatMap(breakLine).map(escapeLine).join('\\\n'))
    .join('\n\n');
}

/** A value of an attribute in double quotes. */
export function toAttribute(text: string): string {
  return escapeAttribute(text).replaceAll(/\s+/g, ' ').trim();
}

/** A reader of entries refuses lines of more than 20,000 characters. */
const longestLine = 9000;

function breakLine(line: string): string[] {
  if (line.length <= longestLine) return [line.trim()];
  const gap = line.lastIndexOf(' ', longestLine);
  if (gap <= 0) return [line];
  return [line.slice(0, gap).trim(), ...breakLine(line.slice(gap + 1))];
}

function escapeLine(line: string): string {
  const escaped = line
    .split(/(\s+)/)
    .map((word) => (isAddress(word) ? toCode(word) : escapeMarks(word)))
    .join('');
  return escaped
    .replace(/^([-+=:]|\.\.(?=\s))/, '\\$1')
    .replace(/^(h[1-6])\./, '$1\\.')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^(import|export)\b/, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);
}

function escapeMarks(word: string): string {
  return word.replaceAll(/[\\`*_{}[\]<>#|~&^]|==+|%%+/g, String.raw`\$&`);
}

/** What Markdown would make a link of by itself; the parsers do so even where it is escaped. */
function isAddress(word: string): boolean {
  return /https?:\/\/|www\.|mailto:|xmpp:|@[\w-]+\./i.test(word);
}

/** Code is the one place in which an address stays text. */
function toCode(word: string): string {
  const longest = Math.max(0, ...[...word.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return `${fence}${space}${word}${space}${fence}`;
}
