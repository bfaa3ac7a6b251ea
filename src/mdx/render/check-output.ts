import { checkAddress } from '../../model/addresses/address.ts';
import { imagePattern } from '../dialect/dialect.ts';
import { deepestIndent } from './lines.ts';
import { addFault, type Page } from './page-state.ts';
import type { HtmlElement, HtmlProperties, HtmlRoot, Position } from '../dialect/tree.ts';

/**
 * Holds the finished elements against a list of tags and attributes before they become HTML.
 * The rendering never makes anything else: this finds out if that ever stops being true.
 */
export function checkOutput(root: HtmlRoot, page: Page): void {
  checkChildren(root, page, undefined);
}

function checkChildren(parent: HtmlRoot | HtmlElement, page: Page, near: Position | undefined): void {
  for (const child of parent.children) {
    const position = child.position ?? near;
    if (child.type === 'text') continue;
    if (child.type !== 'element' || !Object.hasOwn(allowedAttributes, child.tagName)) {
      refuse(page, position, child.type === 'element' ? `<${child.tagName}>` : child.type);
      continue;
    }
    checkAttributes(child, page, position);
    checkChildren(child, page, position);
  }
}

function checkAttributes({ tagName, properties }: HtmlElement, page: Page, position: Position | undefined): void {
  for (const [name, value] of Object.entries(properties)) {
    const isListed = allowedAttributes[tagName]?.includes(name) ?? false;
    if (!isListed || !isAllowedValue(name, value, page)) refuse(page, position, `${name} of <${tagName}>`);
  }
}

function isAllowedValue(name: string, value: HtmlProperties[string], page: Page): boolean {
  switch (name) {
    case 'href':
      return typeof value === 'string' && checkAddress(value) === undefined;
    case 'src':
      return (
        typeof value === 'string' && value.startsWith(page.base) && imagePattern.test(value.slice(page.base.length))
      );
    case 'id':
      return typeof value === 'string' && value.startsWith(page.prefix) && /^[\p{L}\p{M}\p{N}%_-]+$/u.test(value);
    case 'className':
      return Array.isArray(value) && value.every((item) => classNames.has(String(item)));
    case 'tabIndex':
      return value === 0;
    default:
      return true;
  }
}

function refuse(page: Page, position: Position | undefined, what: string): void {
  addFault(page, position, {
    code: 'output-not-allowed',
    message: `${what} may not be in a page`,
    remedy: 'report this: the entry is right to be refused, but not for you to mend',
  });
}

const allowedAttributes: Partial<Record<string, readonly string[]>> = {
  a: ['href', 'id', 'rel', 'title', 'className', 'ariaLabel', 'ariaDescribedBy'],
  aside: ['className', 'role'],
  blockquote: ['lang', 'dir'],
  br: [],
  code: [],
  del: [],
  div: ['className', 'role', 'tabIndex', 'ariaLabel', 'lang', 'dir'],
  em: [],
  figcaption: [],
  figure: ['className'],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  h5: ['id'],
  h6: ['id'],
  hr: [],
  img: ['src', 'alt', 'loading', 'decoding'],
  li: ['id'],
  ol: ['className', 'role', 'start'],
  p: ['className'],
  pre: ['tabIndex'],
  section: ['className', 'ariaLabelledBy'],
  span: ['className', 'lang', 'dir', 'role', 'ariaLabel'],
  strong: [],
  sup: ['className'],
  table: [],
  tbody: [],
  td: ['className'],
  th: ['className', 'scope'],
  thead: [],
  time: ['dateTime'],
  tr: [],
  ul: [],
};

const classNames: ReadonlySet<string> = new Set([
  'align-center',
  'align-left',
  'align-right',
  'caption',
  'cite',
  'credit',
  'dialogue',
  'figure',
  'footnote-back',
  'footnote-ref',
  'footnotes',
  'note',
  'note-care',
  'note-correction',
  'note-info',
  'note-kind',
  'quote',
  'speaker',
  'table',
  'timeline',
  'timeline-figure',
  'verse',
  ...Array.from({ length: deepestIndent }, (_, index) => `indent-${index + 1}`),
]);
