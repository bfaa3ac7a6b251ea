import { toHtml } from 'hast-util-to-html';
import { movePictures } from './render/move-pictures.ts';
import { defaultIdPrefix } from './dialect/dialect.ts';
import { parseMdx } from './parser/parse-mdx.ts';
import { curlQuotes } from './parser/smart-quotes.ts';
import { toHast } from './parser/to-hast.ts';
import { checkOutput } from './render/check-output.ts';
import { prescan } from './check/prescan.ts';
import { checkTree } from './check/check-tree.ts';
import { isWarning, listLosses } from './check/list-losses.ts';
import { renderBody } from './render/render-body.ts';
import { blankParagraph, isTagPairFault, toSyntaxFault } from './check/syntax-faults.ts';
import { checkText, toPrintable } from './characters/characters.ts';
import { textOf, type HtmlRoot, type MdastRoot } from './dialect/tree.ts';
import { englishWords } from './dialect/strings.ts';
import type { BodyFault, BodyInput, BodyResult } from './dialect/body.ts';
import type { PlacedFault } from '../model/placed-fault.ts';

/**
 * The HTML of an entry's body with what it cites, links and shows, or all of its faults, in a browser as on a server.
 * Nothing of the body is ever run. Parse the work of strangers through the pool, which stops what takes too long.
 */
export function parseBody(input: BodyInput): BodyResult {
  const tooMuch = prescan(input.text);
  const characters = checkText(input.text);
  if (tooMuch.length > 0) return refused([...characters, ...tooMuch]);
  const { tree, text, faults: unreadable } = readTree(input.text);
  const parts = tree ? checkTree(tree, { text, sources: input.sources, partial: unreadable.length > 0 }) : [];
  const losses = tree ? listLosses(tree, text) : [];
  const faults = [...characters, ...unreadable, ...parts, ...losses.filter((loss) => !isWarning(loss))];
  return tree && faults.length === 0 ? toBody(tree, input, losses) : refused(faults);
}

/** The tree of what can be read; unreadable paragraphs are reported and blanked, so that the rest is checked too. */
function readTree(whole: string): ReadTree {
  const faults: PlacedFault[] = [];
  let text = whole;
  for (let round = 0; round < maxRounds; round += 1) {
    try {
      return { tree: parseMdx(text), text, faults };
    } catch (error) {
      const fault = toSyntaxFault(error, text);
      if (faults.length === 0 || !isTagPairFault(fault)) faults.push(fault);
      text = blankParagraph(text, fault.line);
    }
  }
  return { tree: undefined, text, faults };
}

function toBody(tree: MdastRoot, input: BodyInput, warnings: readonly PlacedFault[]): BodyResult {
  const { words = englishWords, idPrefix = defaultIdPrefix, language = 'en', text: source } = input;
  const hast = toHast(curlQuotes(tree, { source, language }), {
    label: words.footnotes,
    backLabel: words.backToReference,
    idPrefix,
  });
  const { root, page } = renderBody(hast, input);
  checkOutput(root, page);
  if (page.faults.length > 0) return refused(page.faults);
  if (input.toPictureUrl) movePictures(root, page.base, input.toPictureUrl);
  const { headings, citations, links, images } = page;
  const body = { html: toHtml(root), headings, citations, links, images, words: countWords(root) };
  return { ok: true, body: { ...body, warnings: toBodyFaults(warnings) } };
}

function refused(faults: readonly PlacedFault[]): BodyResult {
  return { ok: false, faults: toBodyFaults(faults) };
}

/** Each fault once, in the order of the text. */
function toBodyFaults(faults: readonly PlacedFault[]): BodyFault[] {
  const distinct = new Map(
    faults.map((fault) => [`${fault.line}:${fault.column} ${fault.code} ${fault.message}`, fault]),
  );
  const sorted = [...distinct.values()].sort((a, b) => a.line - b.line || a.column - b.column);
  return sorted.map((fault): BodyFault => ({
    ...fault,
    message: toPrintable(fault.message),
    remedy: toPrintable(fault.remedy),
    ...(fault.formRemedy !== undefined && { formRemedy: toPrintable(fault.formRemedy) }),
    field: 'body',
  }));
}

/** Words as readers count them; in scripts without spaces every character is one. */
function countWords(root: HtmlRoot): number {
  const words = textOf(root.children.filter((child) => child.type === 'element')).match(wordPattern);
  return words?.length ?? 0;
}

const maxRounds = 10;
const wordPattern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;

interface ReadTree {
  tree: MdastRoot | undefined;
  text: string;
  faults: PlacedFault[];
}
