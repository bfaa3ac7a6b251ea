import { attributeValues } from '../dialect/attributes.ts';
import { isBareLink, isPhrasing } from '../dialect/passages.ts';
import type { MdastNode, MdastRoot } from '../dialect/tree.ts';
import { curlPassage } from './curl.ts';

/** The text that a tree was made of, and the language it is written in. */
export interface WrittenIn {
  source: string;
  language: string;
}

/** The tree with typographic marks: quotation marks by the custom of each language, dashes and dots. */
export function curlQuotes(root: MdastRoot, { source, language }: WrittenIn): MdastRoot {
  const values = new Map<MdastNode, string>();
  const visit = (node: MdastNode, outer: string) => {
    if (!('children' in node)) return;
    const own = languageOf(node) ?? outer;
    if (node.children.some(isPhrasing)) curlPieces(listPieces(node, own, source), values);
    else for (const child of node.children) visit(child, own);
  };
  visit(root, language);
  return withValues(root, values);
}

/** A part of a passage: a node of text, or a letter in the place of what has no words of its own. */
interface Piece {
  node?: MdastNode;
  text: string;
  language: string;
}

function listPieces(node: MdastNode, language: string, source: string): Piece[] {
  switch (node.type) {
    case 'text':
      return [{ node, text: node.value, language }];
    case 'break':
      return [{ text: '\n', language }];
    case 'footnoteReference':
      return [];
    case 'link':
      if (isBareLink(node, source)) return [{ text: wordSign, language }];
  }
  if (!('children' in node)) return [{ text: wordSign, language }];
  const own = languageOf(node) ?? language;
  return node.children.flatMap((child) => listPieces(child, own, source));
}

function curlPieces(pieces: readonly Piece[], values: Map<MdastNode, string>): void {
  const languages = pieces.flatMap(({ text, language }) => Array.from({ length: text.length }, () => language));
  const changes = curlPassage({
    text: pieces.map(({ text }) => text).join(''),
    languageAt: (offset) => languages[offset] ?? '',
  });
  let start = 0;
  for (const { node, text } of pieces) {
    if (node)
      values.set(
        node,
        joinMarks(
          Array.from(text.matchAll(/[\s\S]/g), ({ 0: unit, index }) => changes.get(start + index) ?? unit).join(''),
        ),
      );
    start += text.length;
  }
}

/** Dots and dashes that were made of several marks. */
function joinMarks(text: string): string {
  return text.replaceAll('...', '…').replaceAll('---', '—').replaceAll('--', '–');
}

/** The language that a component gives to what it holds. */
function languageOf(node: MdastNode): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const { code, lang } = attributeValues(node);
  return code ?? lang;
}

function withValues<Node extends MdastNode>(node: Node, values: ReadonlyMap<MdastNode, string>): Node {
  const value = values.get(node);
  if (value !== undefined) return { ...node, value };
  return 'children' in node ? { ...node, children: node.children.map((child) => withValues(child, values)) } : node;
}

/** Stands for code and for addresses: marks beside them are beside a word. */
const wordSign = '\uFFFC';
