import { lineColumn } from '../characters/characters.ts';
import { limits } from '../dialect/dialect.ts';
import { isBareLink } from '../dialect/passages.ts';
import { placeOf, spanOf, writtenText, type MdastNode } from '../dialect/tree.ts';
import type { PlacedFault } from '../../model/placed-fault.ts';

/** What the page of a tree would leave out or change without a word: cells, numbers, titles, addresses nobody uses. */
export function checkBlocks(root: MdastNode, text: string): PlacedFault[] {
  const used = new Set<string>();
  const faults: PlacedFault[] = [];
  const definitions: Definition[] = [];
  const visit = (node: MdastNode) => {
    if (node.type === 'linkReference') used.add(node.identifier);
    if (node.type === 'definition') definitions.push(node);
    faults.push(...checkBlock(node, text));
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  const unused = definitions.filter(({ identifier }) => !used.has(identifier) && !identifier.startsWith('^'));
  return [...faults, ...unused.map(toUnusedFault)];
}

function checkBlock(node: MdastNode, text: string): PlacedFault[] {
  switch (node.type) {
    case 'table':
      return checkRows(node);
    case 'list':
      return node.ordered ? [...checkNumbers(node, text), ...checkZeros(node, text)] : [];
    case 'heading':
      return checkUnderline(node, text);
    case 'link':
      return isBareLink(node, text) ? [] : checkWords(node);
    case 'definition':
      return checkTitle(node);
    case 'code':
      return checkFence(node, text);
    case 'inlineCode':
      return checkCode(node, text);
    default:
      return [];
  }
}

/** A row may not have more cells than the head: the page has no column for them. */
function checkRows({ children: [head, ...rows] }: Extract<MdastNode, { type: 'table' }>): PlacedFault[] {
  const columns = head?.children.length ?? 0;
  return rows.flatMap(({ children }) => {
    const lost = children.slice(columns).find((cell) => cell.children.length > 0);
    if (!lost) return [];
    return [
      {
        code: 'table-cells-lost',
        ...placeOf(lost),
        message: `the row has ${children.length} cells and the head of the table ${columns}: “${shorten(writtenText(lost))}” would be left out`,
        remedy: 'add a cell to the first two rows, or join two cells of this one; to show a | inside a cell write \\|',
      },
    ];
  });
}

/** A list counts on from its first number, whatever the others are. */
function checkNumbers({ children }: Extract<MdastNode, { type: 'list' }>, text: string): PlacedFault[] {
  const numbers = children.map((item) => Number(/^\d+/.exec(text.slice(spanOf(item)[0]))?.[0] ?? 0));
  const [first = 0] = numbers;
  const index = numbers.findIndex((number, at) => number !== first + at);
  const item = children[index];
  if (!item || numbers.every((number) => number === first)) return [];
  const isYear = first >= 1000;
  return [
    {
      code: isYear ? 'year-renumbered' : 'list-renumbered',
      ...placeOf(item),
      message: `“${numbers[index]}.” would be shown as ${first + index}, because a numbered list counts on from ${first}`,
      remedy: isYear
        ? `write each line as - **${numbers[index]}** and the words, or ${numbers[index]}\\. with an empty line between`
        : `number the list from ${first} without gaps, or write ${numbers[index]}\\. with an empty line before it`,
    },
  ];
}

/** A list counts without zeros in front. */
function checkZeros({ children }: Extract<MdastNode, { type: 'list' }>, text: string): PlacedFault[] {
  return children.slice(0, limits.faultsOfOneKind).flatMap((item) => {
    const [written, zeros, number] = /^(0+)(\d+)/.exec(text.slice(spanOf(item)[0])) ?? [];
    if (written === undefined || zeros === undefined || number === undefined) return [];
    return [
      {
        code: 'list-renumbered',
        ...placeOf(item),
        message: `“${written}.” would be shown as ${number}, because a list is numbered without zeros in front`,
        remedy: `write ${number}., or ${written}\\. with an empty line before it`,
      },
    ];
  });
}

/** A line of hyphens right below a paragraph makes a heading of all of it. */
function checkUnderline(node: Extract<MdastNode, { type: 'heading' }>, text: string): PlacedFault[] {
  const written = text.slice(...spanOf(node));
  if (written.startsWith('#') || (written.split('\n').length < 3 && written.length <= 120)) return [];
  return [
    {
      code: 'mark-left',
      ...placeOf(node),
      message: `the line of ${written.endsWith('=') ? 'equals signs' : 'hyphens'} below this paragraph makes one heading of it`,
      remedy: 'put an empty line before that line; for a heading write ## and the words on one line',
    },
  ];
}

function checkWords(node: Extract<MdastNode, { type: 'link' }>): PlacedFault[] {
  if (node.children.length > 0) return checkTitle(node);
  return [
    {
      code: 'link-empty',
      ...placeOf(node),
      message: `the link to “${shorten(node.url)}” has no words, so nobody sees it`,
      remedy: `write [words](${node.url})`,
    },
  ];
}

function checkTitle(node: Extract<MdastNode, { type: 'link' }> | Definition): PlacedFault[] {
  if (!node.title || isComment(node)) return [];
  return [
    {
      code: 'words-unseen',
      ...placeOf(node),
      message: `the title “${shorten(node.title)}” of a link is seen with a mouse only, not on a phone`,
      remedy: 'write what readers should know in the text, and delete it after the address',
    },
  ];
}

function toUnusedFault(node: Definition): PlacedFault {
  const name = node.label ?? node.identifier;
  if (isComment(node))
    return {
      code: 'comment-not-allowed',
      ...placeOf(node),
      message: 'a comment is not allowed in an entry',
      remedy: 'delete it; write what readers may know as <Note>…</Note>',
    };
  return {
    code: 'words-unseen',
    ...placeOf(node),
    message: `“[${shorten(name)}]: ${shorten(node.url)}” is not shown: no link in the text uses it`,
    remedy: `write [words][${name}] where it belongs, or delete it`,
  };
}

/** Comments for want of a better form: [//]: # (words). */
function isComment({ identifier, url }: { identifier?: string; url: string }): boolean {
  return identifier !== undefined && (/^(?:\/\/|comment|_comment|#)/i.test(identifier) || url === '#');
}

/** Code that nobody ended takes all that follows it. */
function checkFence(node: Extract<MdastNode, { type: 'code' }>, text: string): PlacedFault[] {
  const written = text.slice(...spanOf(node));
  const [mark] = /^(?:`{3,}|~{3,})/.exec(written) ?? [];
  if (mark === undefined) return [];
  const lastLine =
    written
      .slice(written.indexOf('\n') + 1 || written.length)
      .split('\n')
      .at(-1) ?? '';
  if (new RegExp(`^[ \\t>]*${mark}${mark[0] ?? ''}*[ \\t]*$`).test(lastLine)) return [];
  return [
    {
      code: 'code-unclosed',
      ...placeOf(node),
      message: `“${mark}” begins code that is never ended: all that follows is shown as code`,
      remedy: `write ${mark} on a line of its own after the code; where no code is meant, delete the mark`,
    },
  ];
}

/** Letters between two okinas that were typed as code marks. */
function checkCode(node: Extract<MdastNode, { type: 'inlineCode' }>, text: string): PlacedFault[] {
  const [start] = spanOf(node);
  if (!/[\p{L}\p{M}]$/u.test(text.slice(Math.max(0, start - 2), start)) || !/^\p{L}/u.test(node.value)) return [];
  return [
    {
      code: 'mark-left',
      ...lineColumn(text, start),
      message: `“${shorten(node.value)}” becomes code, in the middle of a word`,
      remedy: 'for the ʻokina write ʻ in place of each `; for code leave a space before it; to show the mark write \\`',
    },
  ];
}

function shorten(words: string): string {
  return words.length > 60 ? `${words.slice(0, 57)}…` : words;
}

type Definition = Extract<MdastNode, { type: 'definition' }>;
