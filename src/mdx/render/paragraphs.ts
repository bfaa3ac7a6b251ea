import { element, type Html, type HtmlElement } from '../dialect/tree.ts';

/**
 * Puts words and inline components that stand on lines of their own into paragraphs. The parser
 * ends a paragraph at a line that holds a component alone; where no empty line was written, the
 * parts become one paragraph again.
 */
export function joinInline(nodes: readonly Html[]): Html[] {
  const joined: Html[] = [];
  let spaces: Html[] = [];
  let isOpen = false;
  for (const node of nodes) {
    if (isSpace(node)) {
      spaces.push(node);
      continue;
    }
    const last = joined.at(-1);
    const continues = isInline(node) || (isOpen && isParagraph(node));
    if (last && isParagraph(last) && continues && isAdjacent(last, node)) extend(last, [...spaces, node]);
    else joined.push(...spaces, isInline(node) ? toParagraph(node) : node);
    spaces = [];
    isOpen = isInline(node);
  }
  return [...joined, ...spaces];
}

/** True for what may stand inside a sentence. */
export function isInline(node: Html): boolean {
  return node.type === 'text' || inlineTags.has(node.tagName);
}

function extend(paragraph: HtmlElement, nodes: readonly Html[]): void {
  paragraph.children.push(...nodes.flatMap((node) => (isParagraph(node) ? node.children : [node])));
  const end = nodes.at(-1)?.position?.end;
  if (paragraph.position && end) paragraph.position = { start: paragraph.position.start, end };
}

function toParagraph(node: Html): HtmlElement {
  return { ...element('p', {}, [node]), ...(node.position && { position: node.position }) };
}

/** True when the second begins on the line the first ends on, or on the next. */
function isAdjacent(first: Html, second: Html): boolean {
  const end = first.position?.end.line;
  const start = second.position?.start.line;
  return end === undefined || start === undefined || start - end <= 1;
}

export function isParagraph(node: Html): node is HtmlElement {
  return node.type === 'element' && node.tagName === 'p';
}

function isSpace(node: Html): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

const inlineTags: ReadonlySet<string> = new Set(['a', 'br', 'code', 'del', 'em', 'span', 'strong', 'sup', 'time']);
