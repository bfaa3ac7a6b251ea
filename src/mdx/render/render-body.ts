import { renderComponent } from './components.ts';
import { settleOwnLinks } from './links.ts';
import { addFault, createPage, type Page } from './page-state.ts';
import { joinInline } from './paragraphs.ts';
import { renderTag } from './tags.ts';
import { text, type Html, type HtmlRoot, type HastNode } from '../dialect/tree.ts';
import type { BodyInput } from '../dialect/body.ts';

/**
 * Builds the page's own elements from a parsed body: plain tags and components each by their
 * handler, everything else by a fault. No node of the parser's tree is passed on as it is.
 */
export function renderBody(root: HastNode, input: BodyInput): { root: HtmlRoot; page: Page } {
  const page = createPage(input);
  const nodes = 'children' in root ? root.children : [];
  page.headingShift = hasTopHeading(nodes) ? 1 : 0;
  const children = joinInline(renderAll(nodes, page));
  settleOwnLinks(page);
  return { root: { type: 'root', children }, page };
}

function renderAll(nodes: readonly HastNode[], page: Page): Html[] {
  return nodes.flatMap((node) => {
    const html = renderNode(node, page);
    return html ? [{ ...html, ...(node.position && { position: node.position }) }] : [];
  });
}

function renderNode(node: HastNode, page: Page): Html | undefined {
  switch (node.type) {
    case 'text':
      return text(node.value);
    case 'element':
      return renderTag(node, page, renderAll);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return renderComponent(node, page, renderAll);
    default:
      addFault(page, node.position, {
        code: 'output-not-allowed',
        message: `“${node.type}” cannot be shown`,
        remedy: 'write it in plain Markdown',
      });
      return undefined;
  }
}

function hasTopHeading(nodes: readonly HastNode[]): boolean {
  return nodes.some(
    (node) =>
      (node.type === 'element' && node.tagName === 'h1') || ('children' in node && hasTopHeading(node.children)),
  );
}
