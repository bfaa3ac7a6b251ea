import type { Element, ElementContent } from 'hast';

/** Attributes by the names that HTML's properties have. */
export type Attributes = Readonly<Record<string, string | number | string[] | undefined>>;

/** What may stand inside an element; nothing where a value is missing. */
export type Child = ElementContent | string | undefined | false | readonly Child[];

/** An element of a booklet, the same tree for print and for EPUB. */
export function h(tagName: string, properties: Attributes = {}, ...children: Child[]): Element {
  return { type: 'element', tagName, properties: { ...properties }, children: children.flatMap(toNodes) };
}

function toNodes(child: Child): ElementContent[] {
  if (child === undefined || child === false) return [];
  if (typeof child === 'string') return [{ type: 'text', value: child }];
  return 'type' in child ? [child] : child.flatMap(toNodes);
}
