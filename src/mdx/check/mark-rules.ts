import { signs } from '../dialect/passages.ts';
import type { MdastNode } from '../dialect/tree.ts';
import type { FaultText } from '../../model/placed-fault.ts';
import {
  asItIs,
  describeEmphasis,
  describeHalfLink,
  describeSmall,
  toCite,
  toEntryLink,
  askForFigure,
  toMediaPath,
} from './mark-remedies.ts';

/** A mark of another tool, or one of Markdown that did not take effect: readers would see it as it stands. */
export interface MarkRule {
  code: string;
  /** Looked for in the plain words of a passage; at a place where one rule applies, no later one does. */
  pattern: RegExp;
  /** Where the passage has to stand; anywhere when left out. */
  within?: MdastNode['type'];
  /** Said once for a passage, however often it is there. */
  isOnce?: boolean;
  /** What is said of it, by what was written there and in the groups of the pattern. */
  describe: (written: string, groups: readonly (string | undefined)[]) => Omit<FaultText, 'code'>;
}

/** Marks inside a sentence, the surest first. Code and what is escaped never come here. */
export const markRules: readonly MarkRule[] = [
  {
    code: 'other-markup',
    pattern: /!\[\[([^[\]\n]{1,200})\]\]/gu,
    describe: (written, [name = '']) => ({
      message: `“${written}” does not put anything in here`,
      remedy: `${askForFigure(toMediaPath(name))}; ${asItIs(written)}`,
    }),
  },
  {
    code: 'other-markup',
    pattern: /\[\[_?toc_?\]\]|^\[toc\]$/giu,
    describe: (written) => ({
      message: `“${written}” makes no list of contents`,
      remedy: `delete it; ${asItIs(written)}`,
    }),
  },
  {
    code: 'other-markup',
    pattern: /\[\[([^[\]\n|]{1,200})(?:\|([^[\]\n]{1,200}))?\]\]/gu,
    describe: (written, [name = '', words]) => ({
      message: `“${written}” does not make a link`,
      remedy: `write ${toEntryLink(name, words)}, with the address of the entry; ${asItIs(written)}`,
    }),
  },
  {
    code: 'comment-not-allowed',
    pattern: /%%(?=[^\s%])[^%\n]{1,500}%%|%%[ ][^%\n]{1,500}[ ]%%/gu,
    describe: (written) => ({
      message: `“${written}” is no comment here: readers would see it`,
      remedy: `delete it, or write what readers may know as <Note>…</Note>; ${asItIs(written)}`,
    }),
  },
  {
    code: 'other-markup',
    pattern: /\^\[([^[\]\n]{1,500})\]/gu,
    describe: (written, [words = '']) => ({
      message: `“${written}” does not make a footnote`,
      remedy: `write [^1] here, and on a line of its own between empty lines [^1]: ${words}; ${asItIs(written)}`,
    }),
  },
  {
    code: 'other-markup',
    pattern:
      /\[(?:[^[\]\n^]{0,200}[\s;(])?-?@([\p{L}\p{N}_][\p{L}\p{N}_:.#/-]{0,80})((?![\p{L}\p{N}@])[^[\]\n]{0,300})\]/gu,
    describe: (written, [key = '', after = '']) => ({
      message: `“${written}” does not cite a source`,
      remedy: `write ${toCite(key, after)}, with the id of a source that the entry lists; ${asItIs(written)}`,
    }),
  },
  {
    code: 'mark-left',
    pattern: /(?<!!)\[([^[\]\n]{0,300})\]\(([^\s()]{1,600})[ ]+["'][^\n]{0,400}\)/gu,
    describe: (written, [words = '', address = '']) => ({
      message: `“${written}” does not make a link: its title cannot be read`,
      remedy: `write [${words}](${address}); ${asItIs(written)}`,
    }),
  },
  {
    code: 'link-broken',
    pattern: /(!?)\[([^[\]\n]{0,300})\]\((?!\))([^()\n]{0,600})(\)?)/gu,
    describe: describeHalfLink,
  },
  {
    code: 'link-broken',
    pattern: new RegExp(`\\(([^()\\n]{1,300})\\)\\[(?=${signs.address}|/|#)[^\\[\\]\\n]{0,600}\\]`, 'gu'),
    describe: (written, [words = '']) => ({
      message: `“${written}” has its brackets the wrong way round`,
      remedy: `write [${words}](${/\[([^\]]*)\]$/.exec(written)?.[1] ?? ''})`,
    }),
  },
  {
    code: 'link-broken',
    pattern: new RegExp(`\\[${signs.address}+[ \\t]+([^\\[\\]\\n]{1,300})\\]`, 'gu'),
    describe: (written, [words = '']) => ({
      message: `“${written}” does not make a link of the words`,
      remedy: `write [${words}](${/^\[(\S+)/.exec(written)?.[1] ?? ''})`,
    }),
  },
  {
    code: 'link-undefined',
    pattern: /\[([^[\]\n^]{1,300})\]\[([^[\]\n^]{0,200})\]/gu,
    describe: (written, [words = '', name = '']) => ({
      message: `“${written}” does not make a link: nothing says where “${name || words}” is`,
      remedy: `write the address there: [${words}](https://example.org/page); ${asItIs(written)}`,
    }),
  },
  {
    code: 'mark-left',
    pattern: new RegExp(`\\[([^\\[\\]\\n]{1,300})\\][ \\t]+\\((?:${signs.address}|/[a-z])[^()\\n]{0,600}\\)`, 'gu'),
    describe: (written) => ({
      message: `“${written}” does not make a link of the words: there is a space before the round bracket`,
      remedy: `take the space out; ${asItIs(written)}`,
    }),
  },
  {
    code: 'other-markup',
    pattern: /(?<![=\p{L}\p{N}])==(?![=\s])([^=\n]{1,400})(?<!\s)==(?!=)/gu,
    describe: (written, [words = '']) => ({
      message: `“${written}” does not mark the words`,
      remedy: `write **${words}**; ${asItIs(written)}`,
    }),
  },
  {
    code: 'other-markup',
    pattern: /(?<=[\p{L}\p{N})])~([\p{L}\p{N}+−-]{1,20})~(?!~)/gu,
    describe: (written, [words = '']) => describeSmall(written, words, 'lower'),
  },
  {
    code: 'other-markup',
    pattern: /(?<=[\p{L}\p{N})])\^([\p{L}\p{N}+−-]{1,20})\^/gu,
    describe: (written, [words = '']) => describeSmall(written, words, 'raised'),
  },
  {
    code: 'mark-left',
    pattern: /(?<![\p{L}\p{N}~])~([^\s~](?:[^~\n]{0,300}[^\s~])?)~(?![\p{L}\p{N}~])/gu,
    describe: (written, [words = '']) => ({
      message: `“${written}” is shown as it stands`,
      remedy: `to strike the words through write ~~${words}~~; ${asItIs(written)}`,
    }),
  },
  {
    code: 'mark-left',
    pattern: /(?<![\p{L}\p{N}:/]):(?:[a-z][a-z\d_+-]{1,30}|\+1|-1):(?![\p{L}\p{N}:])/gu,
    describe: (written) => ({
      message: `“${written}” does not become a picture`,
      remedy: `put the sign itself there, or write it in words; ${asItIs(written)}`,
    }),
  },
  {
    code: 'mark-left',
    pattern: /\$\$(?![$\s])[^$\n]{1,400}\$\$|\|\|(?![|\s])[^|\n]{1,400}(?<!\s)\|\|/gu,
    describe: (written) => ({
      message: `“${written}” is shown with its marks`,
      remedy: `write it without them; ${asItIs(written)}`,
    }),
  },
  {
    code: 'mark-left',
    pattern: /(?<!['\p{L}\p{N}])('{2,3})(?![\s'])([^'\n]{1,300})(?<!\s)\1(?!['\p{L}\p{N}])/gu,
    describe: (written, [mark = '', words = '']) => ({
      message: `“${written}” is shown with all of its apostrophes`,
      remedy: `write ${mark.length === 3 ? `**${words}**` : `*${words}*, or "${words}" for quotation marks`}`,
    }),
  },
  {
    code: 'mark-left',
    pattern: /[ ]\^[a-z\d][a-z\d-]{2,40}$/giu,
    describe: (written) => ({
      message: `“${written.trim()}” at the end is shown as it stands`,
      remedy: `delete it; a link may lead to a heading, such as [above](#the-first-winter); ${asItIs(written.trim())}`,
    }),
  },
  {
    code: 'mark-left',
    pattern:
      /(?<![*\p{L}\p{N}])\*{2}(?!\*)|(?<!\*)\*{2}(?![*\p{L}\p{N}])|(?<![_\p{L}\p{N}])__(?!_)|(?<!_)__(?![_\p{L}\p{N}])|(?<!~)~~(?!~)/gu,
    describe: (written) => describeEmphasis(written),
  },
  {
    code: 'mark-left',
    pattern:
      /(?<![\p{L}\p{N}*])\*(?![\s*])[^*\n]{1,300}(?<![\s*])\*(?![*])|(?<=[\p{Lo}\p{Po}\p{Ps}\p{Pe}])_(?![\s_])[^_\n]{1,300}(?<![\s_])_(?=\p{Lo})/gu,
    describe: (written) => describeEmphasis(written.slice(0, 1)),
  },
  {
    code: 'mark-left',
    pattern: /\\[ \t]*(?=\n|$)/gu,
    describe: () => ({
      message: 'the backslash at the end of this line is shown: no line follows it, or a space does',
      remedy: 'delete it',
    }),
  },
  {
    code: 'mark-left',
    pattern: /(?<=\p{L})`(?=\p{L})|`/gu,
    describe: (written) => ({
      message: `“${written}” is shown as it stands`,
      remedy:
        'for the ʻokina write ʻ; for code put ` before and after the words; for a quotation write "; to show it as it is write \\`',
    }),
  },
];
