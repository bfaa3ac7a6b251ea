import { joinInline } from './paragraphs.ts';
import { element, textOf, text, type Html, type HtmlElement, type Render } from '../dialect/tree.ts';
import type { Page } from './page-state.ts';

/** The list of footnotes at the end, with a heading that belongs to no outline but the page's. */
export function renderFootnotes(node: HtmlElement, page: Page, render: Render<Page>): HtmlElement {
  const id = labelId(page);
  page.ids.add(id);
  const children = node.children.flatMap((child): Html[] => {
    if (child.type !== 'element') return render([child], page);
    if (child.tagName === 'h2') return [element('h2', { id }, [text(page.words.footnotes)])];
    return [
      element(
        'ol',
        {},
        child.children.flatMap((item) =>
          item.type === 'element' ? [renderFootnote(item, page, render)] : render([item], page),
        ),
      ),
    ];
  });
  return element('section', { className: ['footnotes'], ariaLabelledBy: [id] }, children);
}

/** A footnote's number in the text, or the arrow that leads back to it. */
export function renderFootnoteLink(node: HtmlElement, page: Page): HtmlElement {
  const { href, id, ariaLabel } = node.properties;
  if ('dataFootnoteRef' in node.properties) {
    page.ids.add(String(id));
    return element(
      'a',
      { className: ['footnote-ref'], href: String(href), id: String(id), ariaDescribedBy: [labelId(page)] },
      [text(textOf(node.children))],
    );
  }
  return element('a', { className: ['footnote-back'], href: String(href), ariaLabel: String(ariaLabel) }, [
    text(textOf(node.children)),
  ]);
}

function renderFootnote(item: HtmlElement, page: Page, render: Render<Page>): HtmlElement {
  const id = String(item.properties.id);
  page.ids.add(id);
  return element('li', { id }, joinInline(render(item.children, page)));
}

function labelId(page: Page): string {
  return `${page.prefix}footnote-label`;
}
