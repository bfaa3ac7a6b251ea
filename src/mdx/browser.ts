import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { mdx } from 'micromark-extension-mdx';
import type { HastNode, MdastNode } from 'satteri';
import { readBody, type TreeParser } from './parse.ts';
import type { BodyInput, BodyResult } from './body.ts';

const parser: TreeParser = {
  toMdast: (text) => parse(text),
  toHast: (text, { features }) => toHast(parse(text) as never, options(features)) as HastNode,
};

export function parseBody(input: BodyInput): BodyResult {
  return readBody(input, parser);
}

function parse(text: string): MdastNode {
  return fromMarkdown(text, {
    extensions: [gfm(), mdx()],
    mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
  }) as MdastNode;
}

function options(_features: unknown) {
  return { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] as never[] };
}
