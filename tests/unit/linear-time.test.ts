import { describe, expect, it } from 'vitest';
import { emphasise, tidyLines } from '../../src/cms/body/paste-marks.ts';
import { toMarkdown } from '../../src/contribute/text/escape-markdown.ts';
import { toLine, toLines, toPlainText } from '../../src/contribute/text/plain-text.ts';
import { findPersonalDetails } from '../../src/contribute/privacy/personal-details.ts';
import { suggestDate } from '../../src/model/dates/date-suggestion.ts';
import { cutText } from '../../src/drawings/text-width.ts';
import { convertBody } from '../../src/intake/foreign/convert-body.ts';
import { fixText } from '../../src/intake/foreign/fix-text.ts';
import { toCommit, toPerson } from '../../src/git/commit-text.ts';
import { startProcessorClock } from '../fixtures/processor-time.ts';

const readers: readonly [name: string, read: (text: string) => unknown][] = [
  ['tidyLines', tidyLines],
  ['emphasise', (text) => emphasise(text, '*')],
  ['toPlainText', toPlainText],
  ['toLine', toLine],
  ['toLines', toLines],
  ['toMarkdown', toMarkdown],
  ['suggestDate', (text) => suggestDate(text)],
  ['toCommit', (text) => toCommit(`tree ${text}\nauthor ${text}\ncommitter ${text}\n\n${text}`)],
  ['toPerson', (text) => toPerson({ name: text, email: '' })],
  ['convertBody', (text) => convertBody(text)],
  ['fixText', (text) => fixText(`---\ntitle: A\n---\n\n${text}`)],
  ['cutText', (text) => cutText(text, 14, 200)],
  ['findPersonalDetails', (text) => findPersonalDetails(text)],
];

/** Repeated, each makes a pattern look far ahead for an end that does not come. */
const shapes: readonly ((at: number) => string)[] = [
  ...[' ', '\t', ' \t', ' a', '  \r', ' \u00A0', '\n', '- ', '* ', '<', '<a> ', '> 1', ' 1', ' 1 +1', '1'],
  ...['a', 'A', 'Aa ', 'Aa de ', 'Dr ', 'Dr. Aa ', 'de la ', '@', 'a@', 'a@a.', '.', 'www.', 'http://', '+1 ', '(1'],
  ...['calle ', '1 rue de ', '`', '_a', '&', '\u{1F600}', '\uD83D'],
].map((unit) => () => unit);

/** Names that all differ. */
const distinct = (at: number) => `said X${at.toString(36)}a. `;

describe.each(readers)('%s', (_, read) => {
  it('takes at most about four times as long for four times as much', () => {
    for (const shape of [...shapes, distinct]) {
      expect({ shape: shape(0), isSteep: isSteep(read, shape) }).toEqual({ shape: shape(0), isSteep: false });
    }
  });
});

/** Whether every one of several tries grows too much: compiling and tidying of memory fall into one, not into all. */
function isSteep(read: (text: string) => unknown, shape: (at: number) => string): boolean {
  return [1, 2, 3, 4, 5].every(() => growthOf(read, shape) > 8);
}

/** How often longer four times the text takes; 0 where that takes no time worth a word. */
function growthOf(read: (text: string) => unknown, shape: (at: number) => string): number {
  const long = timeOf(read, fill(shape, 100_000));
  return long < 150 ? 0 : long / Math.max(1, timeOf(read, fill(shape, 25_000)));
}

function timeOf(read: (text: string) => unknown, text: string): number {
  const spent = startProcessorClock();
  read(text);
  return spent();
}

function fill(shape: (at: number) => string, length: number): string {
  const unit = shape(0);
  if (shape !== distinct) return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  return Array.from({ length: Math.ceil(length / 12) }, (_, at) => shape(at))
    .join('')
    .slice(0, length);
}
