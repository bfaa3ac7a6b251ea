import { renderFootnoteLink, renderFootnotes } from './footnotes.ts';
import { renderLink } from './links.ts';
import { addFault, claimHeadingId, type Page } from './page-state.ts';
import { joinInline } from './paragraphs.ts';
import { element, text, textOf, type Html, type HtmlElement, type Render } from '../dialect/tree.ts';

/** The page's own element for one tag of Markdown. A tag no handler knows is a fault and shows only its words. */
export function renderTag(node: HtmlElement, page: Page, render: Render<Page>): HtmlElement {
  const handler = Object.hasOwn(handlers, node.tagName) ? handlers[node.tagName] : undefined;
  if (handler) return handler(node, page, render);
  if (!plainTags.has(node.tagName)) {
    addFault(page, node.position, {
      code: 'output-not-allowed',
      message: `<${node.tagName}> cannot be shown`,
      remedy: 'write it in plain Markdown',
    });
    return element('span', {}, render(node.children, page));
  }
  return element(node.tagName, {}, render(node.children, page));
}

function renderAnchor(node: HtmlElement, page: Page, render: Render<Page>): HtmlElement {
  if ('dataFootnoteRef' in node.properties || 'dataFootnoteBackref' in node.properties)
    return renderFootnoteLink(node, page);
  return renderLink(node, page, render(node.children, page));
}

function renderQuotation(node: HtmlElement, page: Page, render: Render<Page>): HtmlElement {
  return element('blockquote', {}, joinInline(render(node.children, page)));
}

function renderItem(node: HtmlElement, page: Page, render: Render<Page>): HtmlElement {
  const children = render(node.children, page);
  const isLoose = children.some((child) => child.type === 'element' && child.tagName === 'p');
  return element('li', {}, isLoose ? joinInline(children) : children);
}

function renderOrderedList(node: HtmlElement, page: Page, render: Render<Page>): HtmlElement {
  const { start } = node.properties;
  return element('ol', typeof start === 'number' ? { start } : {}, render(node.children, page));
}

/** A task's box as a sign with a name: a form control that does nothing would promise too much. */
function renderTaskBox(node: HtmlElement, page: Page): HtmlElement {
  const isDone = node.properties.checked === true;
  return element('span', { role: 'img', ariaLabel: isDone ? page.words.done : page.words.toDo }, [
    text(isDone ? '☑' : '☐'),
  ]);
}

/** A heading one step below the page's title or deeper, without gaps in the order of depths. */
function renderHeading(node: HtmlElement, page: Page, render: Render<Page>): HtmlElement {
  const wanted = Math.min(6, Number(node.tagName.slice(1)) + page.headingShift);
  const depth = Math.min(wanted, (page.headings.at(-1)?.depth ?? 1) + 1);
  const children = render(node.children, page);
  const words = textOf(withoutMarks(children)).replace(/\s+/g, ' ').trim();
  const id = claimHeadingId(page, words);
  page.headings.push({ depth, id, text: words });
  return element(`h${depth}`, { id }, children);
}

/** A table in a region of its own, so that a wide one scrolls by keyboard and the page does not. */
function renderTable(node: HtmlElement, page: Page, render: Render<Page>): HtmlElement {
  page.tables += 1;
  const ariaLabel = page.tables === 1 ? page.words.table : `${page.words.table} ${page.tables}`;
  return element('div', { className: ['table'], role: 'region', tabIndex: 0, ariaLabel }, [
    element('table', {}, render(node.children, page)),
  ]);
}

function renderCell(node: HtmlElement, page: Page, render: Render<Page>): HtmlElement {
  const align = /^(?:left|center|right)$/.exec(node.properties.align ?? '')?.[0];
  const properties = {
    ...(node.tagName === 'th' && { scope: 'col' }),
    ...(align && { className: [`align-${align}`] }),
  };
  return element(node.tagName, properties, render(node.children, page));
}

function renderCodeBlock(node: HtmlElement, page: Page, render: Render<Page>): HtmlElement {
  return element('pre', { tabIndex: 0 }, render(node.children, page));
}

/** Citations and footnote marks are no part of a heading's words. */
function withoutMarks(nodes: readonly Html[]): Html[] {
  return nodes.flatMap((node): Html[] => {
    if (node.type === 'text') return [node];
    if (node.tagName === 'sup') return [];
    return [
      element(
        node.tagName,
        {},
        withoutMarks(node.children.filter((child): child is Html => child.type === 'text' || child.type === 'element')),
      ),
    ];
  });
}

const handlers: Partial<Record<string, Handler>> = {
  a: renderAnchor,
  blockquote: renderQuotation,
  h1: renderHeading,
  h2: renderHeading,
  h3: renderHeading,
  h4: renderHeading,
  h5: renderHeading,
  h6: renderHeading,
  input: renderTaskBox,
  li: renderItem,
  ol: renderOrderedList,
  pre: renderCodeBlock,
  section: renderFootnotes,
  table: renderTable,
  td: renderCell,
  th: renderCell,
};

/** Tags that are shown as they are, without any attribute. */
const plainTags: ReadonlySet<string> = new Set([
  'br',
  'code',
  'del',
  'em',
  'hr',
  'p',
  'strong',
  'sup',
  'tbody',
  'thead',
  'tr',
  'ul',
]);

type Handler = (node: HtmlElement, page: Page, render: Render<Page>) => HtmlElement;
