import { spanOf, type MdastNode } from '../dialect/tree.ts';

/** Curly quotes, dashes and dots in the plain text of a tree. */
export function curlQuotes<Node extends MdastNode>(node: Node, source: string): Node {
  if (node.type === 'text') {
    const [start, end] = spanOf(node);
    return { ...node, value: curl(node.value, { before: source[start - 1] ?? '', after: source[end] ?? '' }) };
  }
  if (!('children' in node)) return node;
  return { ...node, children: node.children.map((child) => curlQuotes(child, source)) };
}

/** A text with typographic marks; `before` and `after` are the letters around it in the source. */
function curl(text: string, { before, after }: { before: string; after: string }): string {
  if (!/["'.-]/.test(text)) return text;
  const dotted = text.replaceAll('...', '…').replaceAll('---', '—').replaceAll('--', '–');
  return dotted.replaceAll(/["']/g, (mark, offset: number) => {
    const previous = dotted[offset - 1] ?? before;
    const next = dotted[offset + 1] ?? after;
    const opens = (previous === '' || /[\s([{–—/“‘"']/.test(previous)) && next !== '' && !/\s/.test(next);
    if (mark === '"') return opens ? '“' : '”';
    return opens && dotted.slice(offset + 1).includes("'") ? '‘' : '’';
  });
}
