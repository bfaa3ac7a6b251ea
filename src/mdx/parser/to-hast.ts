import { toHast as convert } from 'mdast-util-to-hast';
import type { HastNode, MdastRoot } from '../dialect/tree.ts';

/** Words and marks that the conversion adds for footnotes. */
export interface FootnoteWords {
  /** Heading of the list. */
  label: string;
  /** Name of the way back from a note, with `{reference}` for its number. */
  backLabel: string;
  /** Prefix of the ids of notes and of their marks. */
  idPrefix: string;
}

/** The tree of HTML for a parsed body. Components stand in it as they were written. */
export function toHast(tree: MdastRoot, { label, backLabel, idPrefix }: FootnoteWords): HastNode {
  return convert(tree, {
    footnoteLabel: label,
    clobberPrefix: idPrefix,
    footnoteBackLabel: (index, again) =>
      backLabel.replace('{reference}', `${index + 1}${again > 1 ? `-${again}` : ''}`),
    passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm'],
  });
}
