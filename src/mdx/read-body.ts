import { toHtml } from 'hast-util-to-html';
import type { Features, HastNode, MdastNode } from 'satteri';
import { defaultIdPrefix, parserFeatures } from './dialect/dialect.ts';
import { checkOutput } from './render/check-output.ts';
import { prescan } from './check/prescan.ts';
import { checkTree } from './check/check-tree.ts';
import { renderBody } from './render/render-body.ts';
import { blankParagraph, isTagPairFault, toSyntaxFault } from './check/syntax-faults.ts';
import { checkText, toPrintable } from './characters/characters.ts';
import { textOf, type HtmlRoot } from './dialect/tree.ts';
import { englishWords } from './dialect/strings.ts';
import type { BodyFault, BodyInput, BodyResult } from './dialect/body.ts';
import type { PlacedFault } from '../model/placed-fault.ts';

/** A parser of MDX: the trees of a text, or an error that says `line:column: what`. */
export interface TreeParser {
  toMdast(text: string, options: { features: Features }): MdastNode;
  toHast(text: string, options: { features: Features }): HastNode;
}

/**
 * The HTML of an entry's body with what it cites, links and shows, or all of its faults.
 * Nothing of the body is ever run. Which parser reads it is for the caller: `native.ts` or `browser.ts`.
 */
export function readBody(input: BodyInput, parser: TreeParser): BodyResult {
  const tooMuch = prescan(input.text);
  const characters = checkText(input.text);
  if (tooMuch.length > 0) return refused([...characters, ...tooMuch]);
  const { tree, text, faults: unreadable } = readTree(endLine(input.text), parser);
  const parts = tree ? checkTree(tree, { text, sources: input.sources, partial: unreadable.length > 0 }) : [];
  const faults = [...characters, ...unreadable, ...parts];
  return faults.length > 0 ? refused(faults) : toBody(text, input, parser);
}

/** The tree of what can be read; unreadable paragraphs are reported and blanked, so that the rest is checked too. */
function readTree(whole: string, parser: TreeParser): ReadTree {
  const faults: PlacedFault[] = [];
  let text = whole;
  for (let round = 0; round < maxRounds; round += 1) {
    try {
      return { tree: parser.toMdast(text, { features: parserFeatures }), text, faults };
    } catch (error) {
      const fault = toSyntaxFault(error, text);
      if (faults.length === 0 || !isTagPairFault(fault)) faults.push(fault);
      text = blankParagraph(text, fault.line);
    }
  }
  return { tree: undefined, text, faults };
}

function toBody(text: string, input: BodyInput, parser: TreeParser): BodyResult {
  const { root, page } = renderBody(parser.toHast(text, { features: toFeatures(input) }), input);
  checkOutput(root, page);
  if (page.faults.length > 0) return refused(page.faults);
  const { headings, citations, links, images } = page;
  return { ok: true, body: { html: toHtml(root), headings, citations, links, images, words: countWords(root) } };
}

function toFeatures({ idPrefix = defaultIdPrefix, words = englishWords }: BodyInput): Features {
  return {
    ...parserFeatures,
    gfm: { footnotes: { label: words.footnotes, backLabel: words.backToReference, clobberPrefix: idPrefix } },
  };
}

/** Each fault once, in the order of the text. */
function refused(faults: readonly PlacedFault[]): BodyResult {
  const distinct = new Map(
    faults.map((fault) => [`${fault.line}:${fault.column} ${fault.code} ${fault.message}`, fault]),
  );
  const sorted = [...distinct.values()].sort((a, b) => a.line - b.line || a.column - b.column);
  return {
    ok: false,
    faults: sorted.map((fault): BodyFault => ({
      ...fault,
      message: toPrintable(fault.message),
      remedy: toPrintable(fault.remedy),
      field: 'body',
    })),
  };
}

/** Words as readers count them; in scripts without spaces every character is one. */
function countWords(root: HtmlRoot): number {
  const words = textOf(root.children.filter((child) => child.type === 'element')).match(wordPattern);
  return words?.length ?? 0;
}

/** The parser aborts the process on some texts that end without a line end. */
function endLine(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

const maxRounds = 10;
const wordPattern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;

interface ReadTree {
  tree: MdastNode | undefined;
  text: string;
  faults: PlacedFault[];
}
