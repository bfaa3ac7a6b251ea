import type { Nodes as HastNode } from 'hast';
import type { Nodes as MdastNode, Root as MdastRoot } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx';

/** Nodes of the written tree (mdast) and of the tree of HTML (hast), those of MDX among them. */
export type { HastNode, MdastNode, MdastRoot };

export type HtmlElement = Extract<HastNode, { type: 'element' }>;
export type HtmlRoot = Extract<HastNode, { type: 'root' }>;
export type HtmlText = Extract<HastNode, { type: 'text' }>;
/** What an element of the finished page may hold. */
export type Html = HtmlElement | HtmlText;
export type HtmlProperties = HtmlElement['properties'];
export type Position = NonNullable<HtmlElement['position']>;

/** Renders nodes one after another; each may become none, one or several. */
export type Render<Context> = (nodes: readonly HastNode[], context: Context) => Html[];

/** A component as it stands in either tree. */
export interface ComponentTag {
  name: string | null;
  attributes: readonly (MdxJsxAttribute | MdxJsxExpressionAttribute)[];
  position?: Position | undefined;
}

export function element(tagName: string, properties: HtmlProperties, children: readonly Html[]): HtmlElement {
  return { type: 'element', tagName, properties, children: [...children] };
}

export function text(value: string): HtmlText {
  return { type: 'text', value };
}

/** All text below the nodes, joined. */
export function textOf(nodes: readonly (Html | HtmlElement['children'][number])[]): string {
  return nodes.map((node) => ('value' in node ? node.value : 'children' in node ? textOf(node.children) : '')).join('');
}

/** All text below a node of the written tree, without what is inside components. */
export function writtenText(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(writtenText).join('') : '';
}

/** Where a node begins; the file's first place for one that the parser made itself. */
export function placeOf(node: { position?: Position | undefined }): { line: number; column: number } {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

/** Offsets of a node's beginning and end in the text. */
export function spanOf(node: { position?: Position | undefined }): readonly [start: number, end: number] {
  const start = node.position?.start.offset ?? 0;
  return [start, node.position?.end.offset ?? start];
}
