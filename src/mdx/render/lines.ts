import { element, text, textOf, type Html, type HtmlElement } from '../dialect/tree.ts';
import { speakerPattern, beginsTurn } from '../dialect/dialogue.ts';

/** One line as it was written: its parts, and the number of its line in the file where that is known. */
export interface WrittenLine {
  parts: Html[];
  number: number | undefined;
}

/** The lines of a paragraph. What reaches over a line end, such as emphasis, is divided. */
export function splitLines(paragraph: HtmlElement): WrittenLine[] {
  const first = paragraph.position?.start.line;
  return divide(paragraph.children as Html[]).map((parts, index) => ({
    parts,
    number: first === undefined ? undefined : first + index,
  }));
}

/** A stanza: its lines stay lines, and each is set in as far as in the file. */
export function toStanza(lines: readonly WrittenLine[], levelOf: (number: number | undefined) => number): HtmlElement {
  const children = lines.flatMap(({ parts, number }, index): Html[] => {
    const level = levelOf(number);
    const line = level === 0 ? parts : [element('span', { className: [`indent-${level}`] }, parts)];
    return index === 0 ? line : [element('br', {}, []), text('\n'), ...line];
  });
  return element('p', {}, children);
}

/** How far each line of a text is set in, from 0 to `deepestIndent`; the least space that is used is one step. */
export function listLevels(source: string, numbers: readonly number[]): Map<number, number> {
  const lines = source.split('\n');
  const widths = numbers.map((number) => [number, indentOf(lines[number - 1] ?? '')] as const);
  const margin = Math.min(...widths.map(([, width]) => width));
  const step = Math.min(...widths.map(([, width]) => width - margin).filter((width) => width > 0));
  return new Map(widths.map(([number, width]) => [number, toLevel(width - margin, step)]));
}

/** What each of those who talk says: a paragraph for each turn, with who speaks in front. */
export function toTurns(lines: readonly WrittenLine[]): HtmlElement[] {
  const turns: Html[][] = [];
  lines.forEach(({ parts }, index) => {
    if (index === 0 || beginsTurn(textOf(parts))) turns.push(markSpeaker(parts));
    else turns.at(-1)?.push(text('\n'), ...parts);
  });
  return turns.map((turn) => element('p', {}, turn));
}

/** Steps that a line of verse may be set in. */
export const deepestIndent = 8;

/** The name and its colon in a span of their own, whether they were written bold or plain. */
function markSpeaker(parts: readonly Html[]): Html[] {
  const name = speakerPattern.exec(textOf(parts))?.[0] ?? '';
  if (name === '') return [...parts];
  let rest = name.length;
  const after = parts.flatMap((part): Html[] => {
    const length = textOf([part]).length;
    const taken = Math.min(rest, length);
    rest -= taken;
    if (taken === length) return [];
    return part.type === 'text' ? [text(part.value.slice(taken))] : [dropLetters(part, taken)];
  });
  return [element('span', { className: ['speaker'] }, [text(name.trim())]), ...after];
}

function dropLetters(part: HtmlElement, count: number): HtmlElement {
  if (count === 0) return part;
  return { ...part, children: [text(textOf(part.children).slice(count))] };
}

function divide(nodes: readonly Html[]): Html[][] {
  const lines: Html[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'element' && node.tagName === 'br') continue;
    const pieces: Html[][] =
      node.type === 'text'
        ? node.value.split('\n').map((piece) => (piece === '' ? [] : [text(piece)]))
        : divide(node.children as Html[]).map((children) => [{ ...node, children }]);
    const [first = [], ...others] = pieces;
    lines.at(-1)?.push(...first);
    lines.push(...others);
  }
  return lines;
}

function indentOf(line: string): number {
  return (/^[ \t>]*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;
}

function toLevel(width: number, step: number): number {
  return width <= 0 ? 0 : Math.min(deepestIndent, Math.max(1, Math.round(width / step)));
}
