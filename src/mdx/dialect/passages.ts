import { spanOf, type MdastNode } from './tree.ts';

/** The words of one paragraph, heading or cell, as they were written. */
export interface Passage {
  node: MdastNode;
  /** The node that the passage stands in. */
  parent: MdastNode;
  /** Offset of the passage in the text. */
  start: number;
  /**
   * As long as what was written: plain words as they stand, and a sign of `signs` for each letter of all else. Line
   * ends are kept; what begins the lines of a quotation or list is blank.
   */
  plain: string;
}

/** What a passage holds besides words, one sign for each of its letters. */
export const signs = {
  /** Code, a picture, a citation, a mark of a footnote. */
  thing: '\uFFFC',
  /** An address that makes a link by itself. */
  address: '\uE001',
  /** A mark that does something: of emphasis, of a link, of a component. */
  mark: '\uE002',
  /** A letter or mark that was written with a backslash or as an entity. */
  escaped: '\uE003',
  /** A line break that stays one. */
  hardBreak: '\uE004',
} as const;

/** All passages of a tree, in the order of the text. */
export function listPassages(root: MdastNode, text: string): Passage[] {
  const passages: Passage[] = [];
  const visit = (node: MdastNode, parent: MdastNode) => {
    if (!('children' in node)) return;
    if (node.children.some(isPhrasing)) passages.push(toPassage(node, parent, text));
    else for (const child of node.children) visit(child, node);
  };
  visit(root, root);
  return passages;
}

/** True for what stands in a sentence. */
export function isPhrasing({ type }: MdastNode): boolean {
  return phrasing.has(type);
}

/** True for a link that was made of a bare address, with nothing else written. */
export function isBareLink(node: MdastNode, text: string): boolean {
  return node.type === 'link' && text[spanOf(node)[0]] !== '[';
}

function toPassage(node: MdastNode, parent: MdastNode, text: string): Passage {
  const [start, end] = spanOf(node);
  const units = text.slice(start, end).replaceAll(/[^\n]/g, signs.mark).split('');
  const write = (from: number, written: string) => {
    for (let index = 0; index < written.length; index += 1) units[from - start + index] = written[index] ?? '';
  };
  const fill = (part: MdastNode, sign: string) => {
    const [from, to] = spanOf(part);
    write(from, text.slice(from, to).replaceAll(/[^\n]/g, sign));
  };
  const visit = (part: MdastNode) => {
    if (part.type === 'text') write(spanOf(part)[0], toPlain(text.slice(...spanOf(part))));
    else if (part.type === 'break') fill(part, signs.hardBreak);
    else if (isBareLink(part, text)) fill(part, signs.address);
    else if (!('children' in part) || part.children.length === 0) fill(part, signs.thing);
    else for (const child of part.children) visit(child);
  };
  if ('children' in node) for (const child of node.children) visit(child);
  return { node, parent, start, plain: units.join('') };
}

/** Hides what was escaped, and what begins a line of a quotation. */
function toPlain(written: string): string {
  return written
    .replaceAll(/\\[!-/:-@[-`{-~]|&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/gi, (whole) =>
      signs.escaped.repeat(whole.length),
    )
    .replaceAll(/(?<=\n)[ \t>]+/g, (lead) => lead.replaceAll('>', ' '));
}

const phrasing: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
  'mdxJsxTextElement',
  'mdxTextExpression',
]);
