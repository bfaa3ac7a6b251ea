import { findNearest } from '../characters/did-you-mean.ts';
import { addFault, type Page } from './page-state.ts';
import { element, placeOf, type Html, type HtmlElement, type HtmlProperties } from '../dialect/tree.ts';

/** A link of the text: into this entry, to another page of this site, or outward. */
export function renderLink(node: HtmlElement, page: Page, children: readonly Html[]): HtmlElement {
  const { href = '' } = node.properties;
  const title: HtmlProperties = typeof node.properties.title === 'string' ? { title: node.properties.title } : {};
  if (href.startsWith('#')) return renderOwnLink(node, page, element('a', { href, ...title }, children));
  if (href.startsWith('/')) return element('a', { href: addSiteLink(node, page, href), ...title }, children);
  if (!/^https?:/i.test(href)) return element('a', { href, ...title }, children);
  const rel = ['noopener', 'noreferrer', 'external'];
  return element('a', { href: withPlainHost(href), rel, ...title }, children);
}

/** Hosts in other letters than a–z are written in their xn-- form, so that every program goes to the same one. */
function withPlainHost(href: string): string {
  return href.replace(/^(https?:\/\/)([^/?#]*)/i, (start, scheme: string, authority: string) =>
    /[^\w.:-]/.test(authority) && URL.canParse(href) ? scheme + new URL(href).host : start,
  );
}

/** Gives links into the entry the ids that their targets turned out to have; one without a target is a fault. */
export function settleOwnLinks(page: Page): void {
  for (const { link, fragment, position } of page.ownLinks) {
    const id = [page.prefix + fragment, fragment].find((candidate) => page.ids.has(candidate));
    if (id !== undefined) link.properties.href = `#${encodeURI(id)}`;
    else if (!isSourceFragment(page, fragment)) {
      const near = findNearest(
        fragment,
        page.headings.map((heading) => heading.id.slice(page.prefix.length)),
      );
      addFault(page, position, {
        code: 'fragment-unknown',
        message: `the entry has no place called #${fragment}`,
        remedy: near ? `did you mean #${near}?` : 'link to another page, or give the entry a heading of that name',
      });
    }
  }
}

function renderOwnLink(node: HtmlElement, page: Page, link: HtmlElement): HtmlElement {
  const fragment = decodeFragment(String(link.properties.href).slice(1));
  page.ownLinks.push({ link, fragment, position: node.position });
  return link;
}

function addSiteLink(node: HtmlElement, page: Page, href: string): string {
  const [, path = '', , fragment] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(href) ?? [];
  page.links.push({ path, ...(fragment ? { fragment: decodeFragment(fragment) } : {}), ...placeOf(node) });
  return page.base + href;
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Places in the page's list of sources, which is not part of the body. */
function isSourceFragment(page: Page, fragment: string): boolean {
  return fragment.startsWith('source-') && page.sources.includes(fragment.slice('source-'.length));
}
