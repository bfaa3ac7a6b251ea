import { lineColumn } from '../characters/characters.ts';
import { signs, type Passage } from '../dialect/passages.ts';
import type { MdastNode } from '../dialect/tree.ts';
import type { FaultText, PlacedFault } from '../../model/placed-fault.ts';

/**
 * Lines of a paragraph that seem to mean something as lines (of a song, a talk, a list), where the page would run them
 * together. Text that was only wrapped is innocent: its lines are long, or each break falls where the next word did not fit.
 */
export function checkLines(passage: Passage, text: string): PlacedFault[] {
  if (passage.node.type !== 'paragraph' || !passage.plain.includes('\n') || keepsLines(passage.parent)) return [];
  const lines = listLines(passage, text);
  const found = describeLines(lines);
  return found ? [{ code: 'lines-run-together', ...lineColumn(text, passage.start), ...found }] : [];
}

/** True for the forms in which lines stay lines. */
function keepsLines(parent: MdastNode): boolean {
  return parent.type === 'mdxJsxFlowElement' && (parent.name === 'Verse' || parent.name === 'Dialogue');
}

interface Line {
  words: string;
  /** Columns of space before the words, beyond the first line's. */
  indent: number;
  /** True where the line break after it stays one. */
  isKept: boolean;
}

function listLines({ plain, start }: Passage, text: string): Line[] {
  const margin = start - (text.lastIndexOf('\n', start - 1) + 1);
  let offset = start;
  return plain.split('\n').map((line, index) => {
    const written = text.slice(offset, offset + line.length);
    offset += line.length + 1;
    const lead = index === 0 ? 0 : (/^[ \t>]*/.exec(written)?.[0].replaceAll('\t', '    ').length ?? 0) - margin;
    return { words: written.replace(/^[ \t>]+/, '').trimEnd(), indent: lead, isKept: line.endsWith(signs.hardBreak) };
  });
}

function describeLines(lines: readonly Line[]): Omit<FaultText, 'code'> | undefined {
  const loose = lines.filter((_, index) => index === 0 || !lines[index - 1]?.isKept);
  if (loose.length < 2) return undefined;
  const words = loose.map((line) => line.words);
  if (isEach(words, speaker))
    return say('lines that begin with a name and a colon', 'put the lines between <Dialogue> and </Dialogue>');
  if (isEach(words, dash))
    return say('lines that begin with a dash', 'put the lines between <Dialogue> and </Dialogue>');
  if (isEach(words, bullet))
    return say('lines that begin with a bullet', 'write a hyphen and a space in place of each bullet');
  if (isVerse(lines)) return say('short lines', 'put the lines of a song or poem between <Verse> and </Verse>');
  return undefined;
}

function say(what: string, form: string): Omit<FaultText, 'code'> {
  return {
    message: `${what} run together into one paragraph`,
    remedy: `${form}, or end each line with a backslash (\\) to keep it; if it is plain text, write it on one line`,
  };
}

/** The first line and another one: a single line may begin so by chance. */
function isEach(lines: readonly string[], pattern: RegExp): boolean {
  const [first = '', ...others] = lines;
  return pattern.test(first) && others.some((line) => pattern.test(line));
}

/** Short lines whose breaks no wrapping explains; a line that is set in says so by itself. */
function isVerse(lines: readonly Line[]): boolean {
  const widths = lines.map(({ words }) => widthOf(words));
  const longest = Math.max(...widths);
  if (longest > longestVerse) return false;
  const breaks = lines.slice(0, -1).filter(({ isKept }) => !isKept);
  if (breaks.length > 0 && lines.slice(1).some(({ indent }) => indent >= 2)) return true;
  const chosen = lines.slice(0, -1).filter(({ isKept }, index) => {
    const next = lines[index + 1]?.words.split(/\s/)[0] ?? '';
    return !isKept && (widths[index] ?? 0) + 1 + widthOf(next) <= longest;
  });
  return lines.length >= 3 && breaks.length > 0 && (longest <= narrowest || chosen.length * 2 >= breaks.length);
}

/** Columns: letters of Chinese, Japanese and Korean take two. */
function widthOf(words: string): number {
  return (
    words.length +
    (words.match(/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]/g) ?? []).length
  );
}

/** Columns of the longest line that is taken for verse. */
const longestVerse = 60;
/** Columns that nobody wraps text at. */
const narrowest = 32;
const speaker =
  /^(?:\*\*|__|\*|_)?[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}.’' -]{0,30}(?::(?:\*\*|__|\*|_)?(?:\s|$)|(?:\*\*|__|\*|_):(?:\s|$)|：)/u;
const dash = /^[—–―]/u;
const bullet = /^[•·‣▪◦●○∙⁃*]\s/u;
