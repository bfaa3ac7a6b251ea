import { mediaPattern } from '../../model/addresses/media-path.ts';
import type { MdastNode } from './tree.ts';

/** How large and how deep an entry may be. The parser's stack and time are the reason, not taste. */
export const limits = {
  characters: 256 * 1024,
  lines: 10_000,
  lineCharacters: 20_000,
  /** Quotes and lists opened on one line. */
  markersOnLine: 12,
  /** The same mark repeated without a gap. */
  markRun: 200,
  bracketDepth: 64,
  openTags: 400,
  treeDepth: 32,
  treeNodes: 20_000,
  footnotes: 500,
  /** Opening square brackets between two empty lines, and in the whole text. */
  bracketsInParagraph: 2000,
  brackets: 16_000,
  /** Runs of * _ ~ between two empty lines, and in the whole text. */
  emphasesInParagraph: 2000,
  emphases: 16_000,
  underlinedHeadings: 500,
  /** Lists that begin on the line of the list around them. */
  listsInLists: 500,
  /** Combining marks on one letter. */
  marksOnLetter: 6,
  faultsOfOneKind: 20,
} as const;

/** Every kind of node an entry may hold. What is not named here is refused. */
export const allowedNodes: ReadonlySet<MdastNode['type']> = new Set<MdastNode['type']>([
  'root',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'code',
  'link',
  'linkReference',
  'definition',
  'list',
  'listItem',
  'blockquote',
  'thematicBreak',
  'break',
  'table',
  'tableRow',
  'tableCell',
  'footnoteReference',
  'footnoteDefinition',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

/** Where a picture may come from: our own media folder, plain names, three kinds. */
export const imagePattern = new RegExp(mediaPattern.source.replace('^', '^/'));

export const codeLanguagePattern = /^[a-z0-9+#-]{1,20}$/;

/** Name of a footnote: letters, digits, hyphens and underscores. */
export const footnotePattern = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_-]{0,40}$/u;

export const defaultIdPrefix = 'x-';
