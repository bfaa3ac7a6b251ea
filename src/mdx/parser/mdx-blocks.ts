import { spanOf, type MdastNode, type MdastRoot } from '../dialect/tree.ts';

/** Paragraphs that MDX takes for a program: they begin with `import` or `export` in the first column. */
export function markModules(root: MdastRoot, text: string): MdastRoot {
  return withChildren(root, (children) =>
    children.map((node) => {
      const [start, end] = spanOf(node);
      const isModule = node.type === 'paragraph' && /^(?:im|ex)port /.test(text.slice(start, end));
      return isModule && atLineStart(text, start)
        ? { type: 'mdxjsEsm', value: text.slice(start, end), position: node.position }
        : node;
    }),
  );
}

/**
 * A paragraph that holds nothing but tags and `{…}` is no paragraph: its parts stand for themselves, as MDX has it.
 */
export function liftTags<Node extends MdastNode>(node: Node): Node {
  return withChildren(node, (children) =>
    children.flatMap((child) => {
      const inside = liftTags(child);
      if (inside.type !== 'paragraph' || !inside.children.some(isTag) || !inside.children.every(isTagOrSpace))
        return inside;
      return inside.children.filter(isTag).map((tag) => ({ ...tag, type: flowTypes.get(tag.type) }) as MdastNode);
    }),
  );
}

function withChildren<Node extends MdastNode>(node: Node, change: (children: MdastNode[]) => MdastNode[]): Node {
  return 'children' in node ? { ...node, children: change(node.children) } : node;
}

function atLineStart(text: string, offset: number): boolean {
  return offset === 0 || text[offset - 1] === '\n';
}

function isTag({ type }: MdastNode): boolean {
  return flowTypes.has(type);
}

function isTagOrSpace(node: MdastNode): boolean {
  return isTag(node) || (node.type === 'text' && node.value.trim() === '');
}

const flowTypes: ReadonlyMap<string, string> = new Map([
  ['mdxJsxTextElement', 'mdxJsxFlowElement'],
  ['mdxTextExpression', 'mdxFlowExpression'],
]);
