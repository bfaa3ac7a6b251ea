import { describe, expect, it } from 'vitest';
import { prescan } from '../../../../src/mdx/check/prescan.ts';
import { startProcessorClock } from '../../../fixtures/processor-time.ts';

const codes = (text: string) => prescan(text).map(({ code, line, column }) => `${line}:${column} ${code}`);

describe('prescan', () => {
  it.each([
    ['a long table with a wide column', `| a |\n|${'-'.repeat(600)}|\n`],
    ['many bracketed remarks', '(a) [b] '.repeat(500)],
    ['an open bracket in every paragraph', ':( \n\n'.repeat(300)],
    ['many components', '<Note>a</Note>\n\n'.repeat(500)],
    ['escaped less-than signs', 'a \\<b '.repeat(500)],
    ['a heading underlined at length', `Title\n${'='.repeat(300)}\n`],
    ['a long list of links', '- [a](https://example.org/a), *said* **twice**\n'.repeat(450)],
    ['a long table of links', `| a | b |\n|---|---|\n${'| [a](/a/) | _b_ |\n'.repeat(900)}`],
    ['many headings and dividers', 'A\n---\n\nb\n\n***\n\n- - -\n\n'.repeat(150)],
    ['many paragraphs with emphasis and links', 'a *b* [c](https://example.org/c) __d__\n\n'.repeat(3000)],
    ['a long verse', 'a line of *verse*\n'.repeat(900)],
  ])('lets %s through', (_, text) => {
    expect(prescan(text)).toEqual([]);
  });

  it.each([
    ['quotes on one line', `a\n${'> '.repeat(13)}a`, '2:1 nested-too-deep'],
    ['lists on one line', `${'1. '.repeat(13)}a`, '1:1 nested-too-deep'],
    ['brackets', `a ${'[x '.repeat(65)}`, '1:195 nested-too-deep'],
    ['braces over blank lines', '{\n\n'.repeat(65), '129:1 nested-too-deep'],
    ['open tags', '<b> '.repeat(401), '1:1601 nested-too-deep'],
    ['a repeated mark', `ab${'*'.repeat(200)}`, '1:3 mark-repeated'],
    ['a long line', `a\n${'b'.repeat(20_001)}`, '2:20000 line-too-long'],
    ['too many lines', '\n'.repeat(10_000), '10000:1 too-many-lines'],
    [
      'brackets that pass for closed',
      '[`]` https://a.org '.repeat(10).concat('\n').repeat(201),
      '201:1 too-many-parts',
    ],
    ['brackets in a row', '[a]\n\n'.repeat(4900).replaceAll('[a]', '[a] [a] [a] [a]'), '8001:1 too-many-parts'],
    ['marks of emphasis in a paragraph', 'a*'.repeat(2001), '1:1 too-many-parts'],
    ['marks of emphasis', `${'_a_ '.repeat(900)}\n\n`.repeat(9), '17:1 too-many-parts'],
    ['underlined headings', 'a\n=\n'.repeat(501), '1002:1 too-many-parts'],
    ['lists in lists', '- - a\n'.repeat(501), '501:1 too-many-parts'],
    ['lists in lists in quotes', '> 1. 1) - a\n\n'.repeat(251), '501:1 too-many-parts'],
    ['an unsettled merge', 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other\n', '2:1 merge-conflict'],
  ])('stops %s', (_, text, fault) => {
    expect(codes(text)[0]).toBe(fault);
  });

  it('stops a text that is too long at the place where it becomes so', () => {
    expect(codes('abcd efg\n'.repeat(40_000))).toEqual(['29128:2 too-long']);
  });

  it('takes time in proportion to the text', () => {
    const spent = startProcessorClock();
    prescan('([{<a '.repeat(40_000));
    prescan('`'.repeat(250_000));
    prescan(`${'a*_~'.repeat(4900)}\n`.repeat(12));
    prescan(`${'*_~'.repeat(6600)}\n`.repeat(12));
    prescan(`${'- '.repeat(9900)}\n`.repeat(12));
    expect(spent()).toBeLessThan(3000);
  });
});

describe('very many footnotes', () => {
  it('are refused before they are parsed', () => {
    const text = Array.from({ length: 501 }, (_, index) => `[^${index}]: x`).join('\n');
    expect(prescan(text)).toMatchObject([{ code: 'too-many-parts', line: 501, column: 1 }]);
    expect(prescan(text.slice(text.indexOf('\n')))).toEqual([]);
  });
});
