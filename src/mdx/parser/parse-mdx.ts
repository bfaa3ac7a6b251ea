import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdx } from 'micromark-extension-mdx';
import { lineColumn } from '../characters/characters.ts';
import type { MdastRoot } from '../dialect/tree.ts';
import { withAngleAddresses } from './angle-address.ts';
import { restorePlaces } from './lost-places.ts';
import { liftTags, markModules } from './mdx-blocks.ts';
import { spacelessEmphasis } from './spaceless-emphasis.ts';

/**
 * The tree of a body, read as CommonMark with GFM and MDX 3. It runs in browsers as well as on a server.
 * What cannot be read is an error that says `line:column: what`.
 */
export function parseMdx(text: string): MdastRoot {
  try {
    const tree = fromMarkdown(text, {
      extensions: [gfm({ singleTilde: false }), withAngleAddresses(mdx()), spacelessEmphasis()],
      mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
    });
    return liftTags(markModules(restorePlaces(tree, text), text));
  } catch (error) {
    throw new Error(toPlacedMessage(error, text), { cause: error });
  }
}

/** What is wrong inside a tag is said where the tag begins. */
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

interface ParserPlace {
  line: number;
  column: number;
}
