import { escapeText } from './insert.ts';

/**
 * Copied HTML as Markdown: headings, paragraphs, lists, links and emphasis; everything else is its text. Undefined
 * where there is nothing that plain text would not say as well.
 */
export function toMarkdown(html: string): string | undefined {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  if (!body.querySelector('h1, h2, h3, h4, h5, h6, li, a[href], strong, b, em, i')) return undefined;
  return tidyLines(writeChildren(body, '')) || undefined;
}

/** No spaces at the ends of lines, and no more than one empty line in a row. */
export function tidyLines(text: string): string {
  return text
    .replaceAll(/(?<![ \t])[ \t]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

function writeChildren(node: Node, indent: string): string {
  return [...node.childNodes].map((child) => writeNode(child, indent)).join('');
}

function writeNode(node: Node, indent: string): string {
  if (node.nodeType === 3) return escapeText((node.nodeValue ?? '').replaceAll(/\s+/g, ' '));
  if (!(node instanceof HTMLElement) || /^(?:STYLE|SCRIPT|TITLE|TEMPLATE)$/.test(node.tagName)) return '';
  const heading = /^H([1-6])$/.exec(node.tagName)?.[1];
  const bullet = node.tagName === 'LI' ? `${toBullet(node)} ` : '';
  const inside = writeChildren(node, indent + ' '.repeat(bullet.length));
  if (heading) return `\n\n${'#'.repeat(Math.max(2, Number(heading)))} ${inside.trim()}\n\n`;
  switch (node.tagName) {
    case 'LI':
      return `\n${indent}${bullet}${inside.trim()}`;
    case 'UL':
    case 'OL':
      return indent ? inside : `\n\n${inside.trim()}\n\n`;
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
      return /^(?:P|DIV|TR|BLOCKQUOTE|TABLE)$/.test(node.tagName) ? `\n\n${inside.trim()}\n\n` : inside;
  }
}

/** The number of a member of a numbered list, else a hyphen. */
function toBullet(item: HTMLElement): string {
  if (item.parentElement?.tagName !== 'OL') return '-';
  return `${[...item.parentElement.children].indexOf(item) + 1}.`;
}

function writeLink(words: string, address: string): string {
  return /^https?:\/\/[^\s()]+$/i.test(address) && words.trim() ? `[${words.trim()}](${address})` : words;
}

/** Marks stand close to their words; spaces go outside. */
export function emphasise(words: string, mark: string): string {
  const inner = words.trim();
  if (inner === '') return words;
  const start = words.indexOf(inner);
  return `${words.slice(0, start)}${mark}${inner}${mark}${words.slice(start + inner.length)}`;
}
