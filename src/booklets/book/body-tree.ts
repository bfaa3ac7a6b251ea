import type { Element, ElementContent, Properties, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { fullUrl } from '../../site/paths.ts';
import { site } from '../../site/site.ts';

/** Where a booklet's links lead. */
export interface LinkRules {
  /** Put before every id of this chapter, since a booklet holds several. */
  prefix: string;
  /** Address within the booklet of an entry that it holds too. */
  findInside: (key: string) => string | undefined;
}

/**
 * The checked HTML of an entry as a tree, its ids made the booklet's own: a link to the site leads on within the booklet
 * where it holds that entry, and else to the full address.
 */
export function toBodyTree(html: string, rules: LinkRules): ElementContent[] {
  const root: Root = fromHtml(html, { fragment: true });
  return root.children.flatMap((node) =>
    node.type === 'element' || node.type === 'text' ? [settle(node, rules)] : [],
  );
}

function settle(node: ElementContent, rules: LinkRules): ElementContent {
  if (node.type !== 'element') return node;
  // What a screen scrolls, loads late or opens elsewhere, paper does not.
  const { loading: _late, decoding: _async, rel: _rel, tabIndex: _tab, ...properties }: Properties = node.properties;
  for (const name of ['id', 'ariaLabelledBy', 'ariaDescribedBy']) {
    const value = properties[name];
    if (typeof value === 'string') properties[name] = rules.prefix + value;
    else if (Array.isArray(value)) properties[name] = value.map((one) => rules.prefix + String(one));
  }
  if (typeof properties['href'] === 'string') properties['href'] = toTarget(properties['href'], rules);
  if (node.tagName === 'div' && properties['role'] === 'region') delete properties['role'];
  return { ...node, properties, children: node.children.map((child) => settle(child, rules)) };
}

function toTarget(href: string, { prefix, findInside }: LinkRules): string {
  if (href.startsWith('#')) return `#${prefix}${href.slice(1)}`;
  if (!href.startsWith(site.base) || href.startsWith('//')) return href;
  const [path = ''] = href.slice(site.base.length).split(/[?#]/);
  return findInside(path.replace(/\/$/, '')) ?? fullUrl(href);
}

/** Addresses of the pictures in a tree, without the site's base. */
export function listPictures(nodes: readonly ElementContent[]): string[] {
  return nodes.flatMap((node) =>
    node.type === 'element'
      ? [...(node.tagName === 'img' ? [String(node.properties['src'])] : []), ...listPictures(node.children)]
      : [],
  );
}

/** All elements of a tree. */
export function listElements(nodes: readonly ElementContent[]): Element[] {
  return nodes.flatMap((node) => (node.type === 'element' ? [node, ...listElements(node.children)] : []));
}
