import { htmlToHast, type HastNode } from 'satteri';

type HtmlElement = Extract<HastNode, { type: 'element' }>;

/**
 * Everything in a piece of HTML that could run, load from elsewhere, break out or take a name
 * that scripts look up, as a browser would read it. Written apart from the rendering it tests.
 */
export function listDangers(html: string, idPrefix = 'x-'): string[] {
  const elements = listElements(htmlToHast(html, { fragment: true }));
  const ids = elements.flatMap(({ properties }) => properties.id ?? []);
  return [
    ...elements.flatMap(listElementDangers),
    ...ids.filter((id) => !id.startsWith(idPrefix)).map((id) => `id “${id}” without prefix`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id “${id}” twice`),
  ];
}

/** The words a reader sees, with runs of spaces shown as one. */
export function visibleText(html: string): string {
  return textOf(htmlToHast(html, { fragment: true })).replace(/[ \t\n]+/g, ' ');
}

/** The addresses of all links. */
export function listLinks(html: string): string[] {
  return listElements(htmlToHast(html, { fragment: true })).flatMap(({ tagName, properties }) =>
    tagName === 'a' ? [String(properties.href)] : [],
  );
}

function listElementDangers({ tagName, properties }: HtmlElement): string[] {
  const dangers = harmlessTags.has(tagName) ? [] : [`<${tagName}>`];
  for (const [name, value] of Object.entries(properties)) {
    const words = String(value);
    if (!harmlessAttributes.has(name)) dangers.push(`${name}="${words}" of <${tagName}>`);
    if (name === 'href' && !/^(?:https?:\/\/[a-z0-9]|mailto:|#|\/(?!\/))/i.test(words))
      dangers.push(`link to ${words}`);
    if (name === 'src' && !/^\/(?!\/)[a-z0-9./-]+$/.test(words)) dangers.push(`loads ${words}`);
    if (name === 'className' && !/^[a-z ,-]+$/.test(words)) dangers.push(`class ${words}`);
  }
  return dangers;
}

function listElements(node: HastNode): HtmlElement[] {
  const below = 'children' in node ? node.children.flatMap(listElements) : [];
  return node.type === 'element' ? [node, ...below] : below;
}

function textOf(node: HastNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

const harmlessTags = new Set(
  'a aside blockquote br code del div em figcaption figure h2 h3 h4 h5 h6 hr img li ol p pre section span strong sup table tbody td th thead time tr ul'.split(
    ' ',
  ),
);

const harmlessAttributes = new Set(
  'alt ariaDescribedBy ariaLabel ariaLabelledBy className dateTime decoding dir href id lang loading rel role scope src start tabIndex title'.split(
    ' ',
  ),
);
