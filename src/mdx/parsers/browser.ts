import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { toHast, type Options } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { mdx } from 'micromark-extension-mdx';
import type { Features, HastNode, MdastNode } from 'satteri';
import { liftTags, markModules } from './browser-mdx.ts';
import { readBody, type TreeParser } from '../read-body.ts';
import { curlQuotes } from './smart-quotes.ts';
import { lineColumn } from '../characters/characters.ts';
import type { BodyInput, BodyResult } from '../dialect/body.ts';

const parser: TreeParser = { toMdast: parse, toHast: (text, { features }) => render(parse(text), features) };

/**
 * Reads a body where the site's own parser cannot run: in a browser. The trees are those of the same standard
 * (CommonMark, GFM, MDX 3), so checks and rendering are the same code; tests hold both parsers against each other.
 */
export function parseBody(input: BodyInput): BodyResult {
  return readBody(input, parser);
}

function parse(text: string): MdastNode {
  try {
    const tree = fromMarkdown(text, {
      extensions: [gfm(), mdx()],
      mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
    }) as MdastNode;
    return curlQuotes(liftTags(markModules(tree, text)), text);
  } catch (error) {
    throw new Error(toPlacedMessage(error, text), { cause: error });
  }
}

/** `line:column: what`, as the site's own parser says it: what is wrong inside a tag is said where the tag begins. */
function toPlacedMessage(error: unknown, text: string): string {
  const { reason = String(error), line, column } = error as { reason?: string; line?: number; column?: number };
  const named = /\((\d+):(\d+)-/.exec(reason);
  const place = { line: line ?? Number(named?.[1] ?? 1), column: column ?? Number(named?.[2] ?? 1) };
  const start = /^Unexpected (?:character|closing slash|end of file)(?!.* in expression)/.test(reason)
    ? findTag(text, place)
    : place;
  return `${start.line}:${start.column}: ${reason}`;
}

function findTag(text: string, place: ParserPlace): ParserPlace {
  const lines = text.split('\n').slice(0, place.line);
  const before = [...lines.slice(0, -1), (lines.at(-1) ?? '').slice(0, place.column)].join('\n');
  const tag = before.lastIndexOf('<');
  return tag < 0 ? place : lineColumn(text, tag);
}

function render(tree: MdastNode, features: Features): HastNode {
  const root = toHast(tree, toOptions(features));
  spellAlignment(root);
  return root;
}

function toOptions({ gfm }: Features): Options {
  const notes = typeof gfm === 'object' && typeof gfm.footnotes === 'object' ? gfm.footnotes : {};
  const { label, backLabel, clobberPrefix } = notes;
  return {
    ...(typeof label === 'string' && { footnoteLabel: label }),
    ...(typeof clobberPrefix === 'string' && { clobberPrefix }),
    ...(typeof backLabel === 'string' && {
      footnoteBackLabel: (index, again) =>
        backLabel.replace('{reference}', `${index + 1}${again > 1 ? `-${again}` : ''}`),
    }),
    passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm'],
  };
}

/** Cells carry their alignment as a style, as the site's own parser writes it. */
function spellAlignment(node: HastNode): void {
  if (node.type === 'element' && typeof node.properties['align'] === 'string') {
    node.properties['style'] = `text-align: ${node.properties['align']}`;
    delete node.properties['align'];
  }
  if ('children' in node) for (const child of node.children) spellAlignment(child);
}

interface ParserPlace {
  line: number;
  column: number;
}
