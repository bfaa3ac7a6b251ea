import { spanOf, type MdastNode, type MdastRoot } from '../dialect/tree.ts';

/**
 * Gives their places back to nodes that lost them: where a bare address in a text becomes a link, the texts around it
 * come without. Checks look up what was written at a node's place, so that none may be without one.
 */
export function restorePlaces(root: MdastRoot, text: string): MdastRoot {
  return restoreBelow(root, { text, lines: undefined });
}

interface Written {
  text: string;
  /** Offsets of the beginnings of lines, listed when they are first needed. */
  lines: number[] | undefined;
}

function restoreBelow<Node extends MdastNode>(node: Node, written: Written): Node {
  if (!('children' in node)) return node;
  const [start, end] = spanOf(node);
  let at = start;
  let last = -1;
  const children = node.children.map((child, index) => {
    if (last <= index && !child.position)
      last = node.children.findIndex(({ position }, other) => other > index && position !== undefined);
    const next = last > index ? node.children[last] : undefined;
    const placed = child.position ? child : place(child, written, { at, end: next ? spanOf(next)[0] : end });
    at = spanOf(placed)[1];
    return restoreBelow(placed, written);
  });
  return { ...node, children };
}

/** A node whose words are looked for in a part of the text. */
function place<Node extends MdastNode>(node: Node, written: Written, { at, end }: { at: number; end: number }): Node {
  const letters = Array.from(toWords(node));
  const start = findLetter(written.text, letters[0] ?? '', { at, end });
  let last = start;
  for (const letter of letters) last = findLetter(written.text, letter, { at: last, end }) + letter.length;
  return { ...node, position: { start: toPoint(written, start), end: toPoint(written, Math.min(last, end)) } };
}

function toWords(node: MdastNode): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(toWords).join('') : '';
}

/** Where a letter is written next: as it stands, or after marks that stand for nothing. */
function findLetter(text: string, letter: string, { at, end }: { at: number; end: number }): number {
  const found = text.slice(at, Math.min(end, at + longestMark)).indexOf(letter);
  return found < 0 ? Math.min(at, end) : at + found;
}

function toPoint(written: Written, offset: number): { line: number; column: number; offset: number } {
  written.lines ??= [0, ...Array.from(written.text.matchAll(/\n/g), ({ index }) => index + 1)];
  const { lines } = written;
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1, offset };
}

/** Letters that may stand for nothing before a letter: marks of a heading, the beginning of a line, a backslash. */
const longestMark = 40;
