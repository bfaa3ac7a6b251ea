import { codeLanguagePattern } from '../../mdx/dialect/dialect.ts';
import { escapeText } from './insert.ts';
import {
  emphasise,
  joinLines,
  prefixLines,
  tidyLines,
  writeCode,
  writeFence,
  writeLink,
  writeTable,
} from './paste-marks.ts';

/**
 * Copied HTML as Markdown: headings, paragraphs, lists, quotations, code, tables, links and emphasis; everything else
 * is its text. Undefined where there is nothing that plain text would not say as well.
 */
export function toMarkdown(html: string): string | undefined {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  if (!body.querySelector(`${forms}, ${codes}, a[href], strong, b, em, i`)) return undefined;
  return listBlocks(body).join('\n\n') || undefined;
}

/** Elements that a cell of a table cannot hold. */
const forms = 'h1, h2, h3, h4, h5, h6, li, blockquote, pre, table';
const blocks = `${forms}, ul, ol, p, div, section, article, figure, figcaption, dt, dd`;
const codes = 'code, kbd, samp';

/** What stands between empty lines, in order; words without an element of their own are a paragraph. */
function listBlocks(parent: Node): string[] {
  const found: string[] = [];
  let words = '';
  const endParagraph = () => {
    found.push(tidyLines(words));
    words = '';
  };
  for (const child of parent.childNodes) {
    if (child instanceof HTMLElement && (child.matches(blocks) || child.querySelector(blocks))) {
      endParagraph();
      found.push(...writeBlock(child));
    } else words += writeInline(child, words);
  }
  endParagraph();
  return found.filter((block) => block !== '');
}

function writeBlock(element: HTMLElement): string[] {
  const heading = /^H([1-6])$/.exec(element.tagName)?.[1];
  if (heading) return [prefixLines(toLine(element), `${'#'.repeat(Math.max(2, Number(heading)))} `)];
  if (element instanceof HTMLTableElement) return writeRows(element);
  switch (element.tagName) {
    case 'UL':
    case 'OL':
      return [writeList(element)];
    case 'LI':
      return [writeItem('-', listBlocks(element))];
    case 'BLOCKQUOTE':
      return [prefixLines(listBlocks(element).join('\n\n'), '> ')];
    case 'PRE':
      return [writePre(element)];
    default:
      return listBlocks(element);
  }
}

function toLine(element: HTMLElement): string {
  return joinLines(listBlocks(element).join('\n'));
}

/** Some word processors put a list inside a list beside the item that it belongs to. */
function writeList(list: HTMLElement): string {
  const items: string[][] = [];
  for (const child of list.children) {
    const isItem = child.tagName === 'LI';
    const inside = isItem ? listBlocks(child) : writeBlock(child as HTMLElement);
    if (isItem || items.length === 0) items.push(inside);
    else items.at(-1)?.push(...inside);
  }
  return items
    .filter((item) => item.length > 0)
    .map((item, index) => writeItem(list.tagName === 'OL' ? `${index + 1}.` : '-', item))
    .join('\n');
}

function writeItem(bullet: string, [first = '', ...others]: readonly string[]): string {
  const inside = first + others.map((block) => (/^(?:-|\d+\.) /.test(block) ? '\n' : '\n\n') + block).join('');
  return prefixLines(inside, `${bullet} `, ' '.repeat(bullet.length + 1));
}

function writePre(element: HTMLElement): string {
  for (const lineBreak of element.querySelectorAll('br')) lineBreak.replaceWith('\n');
  const classes = `${element.className} ${element.firstElementChild?.className ?? ''}`;
  const language = /(?:^|\s)language-(\S+)/.exec(classes)?.[1] ?? '';
  return writeFence(element.textContent, codeLanguagePattern.test(language) ? language : '');
}

/** A table, or the text of its cells where Markdown has no table for it or it only arranges a page. */
function writeRows(table: HTMLTableElement): string[] {
  const rows = [...table.rows].map((row) => [...row.cells]);
  const cells = rows.flat();
  const isSimple = (cell: HTMLTableCellElement) =>
    cell.colSpan === 1 && cell.rowSpan === 1 && cell.querySelector(forms) === null;
  const caption = table.caption ? listBlocks(table.caption) : [];
  if (rows.every((row) => row.length < 2) || !cells.every(isSimple)) return [...caption, ...cells.flatMap(listBlocks)];
  return [...caption, writeTable(rows.map((row) => row.map(toLine)))];
}

function writeInline(node: Node, before: string): string {
  if (node.nodeType === 3) return escapeText((node.nodeValue ?? '').replaceAll(/\s+/g, ' '));
  if (!(node instanceof HTMLElement) || /^(?:STYLE|SCRIPT|TITLE|TEMPLATE)$/.test(node.tagName)) return '';
  if (node.matches(codes)) return writeCode(node.textContent, before);
  const inside = [...node.childNodes].reduce((words, child) => words + writeInline(child, words || before), '');
  switch (node.tagName) {
    case 'BR':
      return '\n';
    case 'A':
      return writeLink(inside, node.getAttribute('href') ?? '');
    case 'STRONG':
    case 'B':
      // One word processor wraps whole documents in a <b> that says it is not bold.
      return node.style.fontWeight === 'normal' ? inside : emphasise(inside, '**');
    case 'EM':
    case 'I':
      return emphasise(inside, '*');
    default:
      return inside;
  }
}
