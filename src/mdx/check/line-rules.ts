import { asItIs } from './mark-remedies.ts';
import { mostColumns } from './output-budget.ts';
import type { MarkRule } from './mark-rules.ts';

/** Marks that mean something at the beginning of a line in other tools. */
export const lineRules: readonly MarkRule[] = [
  {
    code: 'other-markup',
    within: 'blockquote',
    pattern: /^\[!([\w-]{1,40})\][+-]?/u,
    describe: (written, [kind = '']) => ({
      message: `“> ${written}” does not make a note`,
      remedy: `write <Note kind="${toNoteKind(kind)}"> in place of that line and </Note> after the words, each on a line of its own between empty lines, and take the > away; ${asItIs(written)}`,
    }),
  },
  {
    code: 'other-markup',
    pattern: /^[ ]*:{3,}[ ]*([\p{L}-]*)/mu,
    describe: (written, [kind = '']) => ({
      message: `“${written}” does not begin or end a part of the text`,
      remedy: `for a note write <Note kind="${toNoteKind(kind)}"> before it and </Note> after it, each on a line of its own between empty lines, and delete the colons; ${asItIs(written)}`,
    }),
  },
  {
    code: 'other-markup',
    pattern: /^[ ]*(#{2,6})([^\s#][^\n]*)/mu,
    describe: (written, [marks = '', words = '']) => ({
      message: `“${shorten(written)}” is no heading: a space is missing`,
      remedy: `write ${marks} ${words} on a line of its own; ${asItIs(written)}`,
    }),
  },
  {
    code: 'other-markup',
    pattern: /^[ ]*(={2,6})[ ]+(\S[^\n]{0,200}?)[ ]+\1[ ]*$/mu,
    describe: (written, [marks = '', words = '']) => ({
      message: `“${shorten(written)}” is no heading`,
      remedy: `write ${'#'.repeat(marks.length)} ${words} on a line of its own, between empty lines; ${asItIs(written)}`,
    }),
  },
  {
    code: 'other-markup',
    pattern: /^[ ]*h([1-6])\.[ ]+([^\n]{1,200})$/mu,
    describe: (written, [depth = '', words = '']) => ({
      message: `“${shorten(written)}” is no heading`,
      remedy: `write ${'#'.repeat(Math.max(2, Number(depth)))} ${words} on a line of its own, between empty lines; to show it as it is write h${depth}\\.`,
    }),
  },
  {
    code: 'other-markup',
    pattern: /^[ ]*\*\[([^\]\n]{1,100})\]:[ ]*([^\n]*)/mu,
    describe: (written, [short = '', long = '']) => ({
      message: `“${shorten(written)}” does not explain the abbreviation`,
      remedy: `delete the line, and write ${long || 'the long form'} (${short}) where it comes first; ${asItIs(written)}`,
    }),
  },
  {
    code: 'other-markup',
    pattern: /^[ ]*\.\.[ ]+([a-z][\w-]*)::|^[ ]*#\+[A-Za-z_]+:?|^[ ]*\\(?:newpage|pagebreak|clearpage)\b/mu,
    describe: (written) => ({
      message: `“${written}” is a command of another tool`,
      remedy: `delete it; for a remark write <Note>…</Note>, for a picture <Figure … />; to show it as it is put it in \`code\``,
    }),
  },
  {
    code: 'other-markup',
    pattern: /(?<=^[^\n]{1,60}\n)[ ]*:[ \t]+([^\n]{1,300})|^:[ \t]+([^\n]{1,300})/mu,
    isOnce: true,
    describe: (written, [words, others]) => ({
      message: `“${shorten(written)}” does not explain the term before it`,
      remedy: `write each term as an item of a list: - **term**: ${shorten(words ?? others ?? '')}; ${asItIs(written.slice(0, 1))}`,
    }),
  },
  {
    code: 'table-unmade',
    pattern: /^[ ]*\|[^\n]*\|[^\n]*\|[ ]*$|(?<=^[^\n]*\|[^\n]*\n)[ ]*:?-+:?[ ]*\|[-:| ]*$/mu,
    isOnce: true,
    describe: (written) => ({
      message: `“${shorten(written)}” does not make a table`,
      remedy: `write | --- | under the first row, as often as it has cells (${toRule(written)}), with an empty line before the table; to show it as it is put it in \`code\``,
    }),
  },
  {
    code: 'lines-run-together',
    pattern: /^(?:[ ]*\|[ ][^|\n]*(?:\n|$)){2,}/mu,
    isOnce: true,
    describe: () => ({
      message: 'lines that begin with | run together into one paragraph, with their marks',
      remedy: 'delete the marks and put the lines between <Verse> and </Verse>; to show a mark write \\|',
    }),
  },
  {
    code: 'mark-left',
    pattern: /^(?:[^\n|]{1,200}[ ]\|[ ][^\n]*(?:\n|$)){2,}/mu,
    isOnce: true,
    describe: () => ({
      message: 'lines with | between words make no table and run together',
      remedy: 'for a table write --- | --- under the first line, as often as it has cells; to show the marks write \\|',
    }),
  },
  {
    code: 'mark-left',
    pattern: /^\[[ xX]?\][ ]+(?=[^\s(])/u,
    describe: (written) => ({
      message: `“${written}” is no box to tick`,
      remedy: `write - ${written === '[]' ? '[ ]' : written} before the words; ${asItIs(written)}`,
    }),
  },
  {
    code: 'mark-left',
    pattern: /^[ ]*\[([^\]\n^]{1,200})\]:[ \t]+(\S[^\n]*)/mu,
    describe: (written, [name = '']) => ({
      message: `“${shorten(written)}” does not say where a link leads: it is shown as it stands`,
      remedy: `write the address at the words themselves: [${name}](https://example.org/page); ${asItIs(`[${name}]`)}`,
    }),
  },
];

function toNoteKind(kind: string): string {
  return /^(?:warning|caution|danger|important|attention|error|bug|failure)$/i.test(kind) ? 'care' : 'info';
}

function shorten(words: string): string {
  const line = words.trim().split('\n')[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

/** The line under the head of a table with as many cells as a row. */
function toRule(row: string): string {
  const cells = row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length;
  return `|${' --- |'.repeat(Math.min(mostColumns, cells))}`;
}
