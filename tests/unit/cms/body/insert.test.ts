import { describe, expect, it } from 'vitest';
import {
  insertBlock,
  insertCitation,
  insertLink,
  insertMark,
  marks,
  toTag,
  type Insertion,
  type Mark,
} from '../../../../src/cms/body/insert.ts';
import { toOffset } from '../../../../src/cms/body/text-area.ts';
import { parseBody } from '../../../../src/mdx/parse-body.ts';

describe('a button of the toolbar', () => {
  it.each<[Mark, text: string, expected: string]>([
    ['bold', 'One [two] three.', 'One **[two]** three.'],
    ['emphasis', 'One [] three.', 'One *[words]* three.'],
    ['heading', 'One.\n\nTw[]o\n', 'One.\n\n## Tw[]o\n'],
    ['heading', 'One.\nTwo[]', 'One.\n\n## Two[]'],
    ['list', '[One\nTwo]', '- [One\n- Two]'],
    ['list', '- One\n[Two]', '- One\n- [Two]'],
    ['quote', 'One.[]', 'One.\n\n<Quote>\n\n[Their words.]\n\n</Quote>\n'],
    ['quote', '[We cook.]\n\nTwo.', '<Quote>\n\n[We cook.]\n\n</Quote>\n\nTwo.'],
    ['note', 'One.\n\n[]\nTwo.', 'One.\n\n<Note kind="info">\n\n[The remark.]\n\n</Note>\n\nTwo.'],
    ['timeline', '', '<Timeline>\n\n- **1970** [What happened.]\n\n</Timeline>\n'],
  ])('puts %s into “%s”', (mark, marked, expected) => {
    const { text, selection } = read(marked);
    expect(write(text, insertMark(mark, text, selection))).toBe(expected);
  });

  it.each(Object.keys(marks) as Mark[])('writes what the archive takes: %s', (mark) => {
    const { text } = apply('', insertMark(mark, '', { start: 0, end: 0 }));
    expect(parseBody({ text, sources: [], base: '/' })).toMatchObject({ ok: true });
  });
});

describe('what a picker puts into the text', () => {
  it('is a link under the title, or under the words that were selected', () => {
    const { text, selection } = read('See [].');
    expect(write(text, insertLink('Ley [10] *dura*', '/projects/ley/', { text, selection }))).toBe(
      String.raw`See [Ley \[10\] \*dura\*](/projects/ley/)[].`,
    );
    const chosen = read('See [this].');
    expect(write(chosen.text, insertLink('Ley', '/projects/ley/', chosen))).toBe('See [this](/projects/ley/)[].');
  });

  it('is a citation after what was selected', () => {
    const { text, selection } = read('[It rained.]');
    expect(write(text, insertCitation('rossi-1999', 'p. 3', selection))).toBe(
      'It rained.<Cite source="rossi-1999" at="p. 3" />[]',
    );
    expect(insertCitation('rossi-1999', ' ', selection).text).toBe('<Cite source="rossi-1999" />');
  });

  it('is a tag whose quotation marks stay inside it', () => {
    const tag = toTag('Figure', {
      src: '/media/pot.png',
      alt: 'A pot & a "ladle"',
      credit: 'A cook',
      licence: 'CC BY-SA 4.0',
    });
    expect(tag).toContain('alt="A pot &amp; a &quot;ladle&quot;"');
    const { text } = apply('Words.', insertBlock(['', tag, ''], 'Words.', { start: 6, end: 6 }));
    expect(parseBody({ text, sources: [], base: '/' })).toMatchObject({ ok: true });
  });
});

describe('a place in a text', () => {
  it('is an offset', () => {
    const text = 'One\nTwo\n\nFour';
    expect(text.slice(toOffset(text, { line: 2, column: 2 }))).toBe('wo\n\nFour');
    expect(toOffset(text, { line: 1, column: 99 })).toBe(3);
    expect(toOffset(text, { line: 99, column: 1 })).toBe(text.length);
    expect(toOffset(text, { line: -1, column: -1 })).toBe(0);
  });
});

/** A text whose selection stands in square brackets, the first pair that is not Markdown’s. */
function read(marked: string) {
  const start = Math.max(0, marked.indexOf('['));
  const end = Math.max(start, marked.indexOf(']') - 1);
  return { text: marked.replace('[', '').replace(']', ''), selection: { start, end } };
}

function apply(text: string, { start, end, text: put, select }: Insertion) {
  return { text: text.slice(0, start) + put + text.slice(end), select };
}

function write(text: string, insertion: Insertion): string {
  const { text: after, select } = apply(text, insertion);
  return `${after.slice(0, select.start)}[${after.slice(select.start, select.end)}]${after.slice(select.end)}`;
}
