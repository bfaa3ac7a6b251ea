import { PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import fc from 'fast-check';

import { describe, expect, it } from 'vitest';
import { toBlocks, toPart } from '../../../src/booklets/book/blocks.ts';
import { listUncovered } from '../../../src/booklets/device/letters.ts';
import { h } from '../../../src/booklets/book/tree.ts';
import { toBookPages } from '../../../src/booklets/device/own-book.ts';
import { writePdf } from '../../../src/booklets/device/write-pdf.ts';
import { loadGraph } from '../../fixtures/good-archive.ts';
import { faces, paper, partOf, pictures, read, say, set, sheet, widest, words } from '../../fixtures/own-booklet.ts';
import { readDrawn } from '../../fixtures/pdf-content.ts';
import { listTagged } from '../../fixtures/pdf-tags.ts';

describe('a booklet that a reader makes', () => {
  it('tells of an entry its title, care note, origin, story, lineage and numbered sources', async () => {
    const archive = await loadGraph();
    const { title, blocks } = toPart(archive, 'projects/lantern-street-kitchen');
    const text = blocks.map(({ mark = '', runs }) => mark + runs.map(([one]) => one).join('')).join('\n');
    expect(title).toBe('Lantern Street Kitchen');
    for (const told of [
      'Please note:',
      'Origin: ',
      'How it was handed on',
      'second-hand',
      '\n1.',
      '/projects/lantern-',
    ])
      expect(text).toContain(told);
    const pages = toBookPages([{ title, rights: '', blocks }], words, sheet);
    const missing = text.split(/[\s•]+/).filter((word) => !read(pages).includes(word.replace(/^\d+\./, '')));
    expect(missing).toEqual([]);
  });

  it('has pages for folding, with every word of 6,000 in their order, inside the margins', () => {
    const story = Array.from({ length: 6000 }, (_, at) => `word${String(at)}`);
    const pages = set(...Array.from({ length: 40 }, (_, at) => say(story.slice(at * 150, at * 150 + 150).join(' '))));
    expect(pages.length % 4).toBe(0);
    expect(read(pages).match(/word\d+/g)).toEqual(story);
    expect(widest(pages)).toBeLessThanOrEqual(sheet.width - 39);
    const lowest = Math.min(...pages.flatMap((page) => page.words.map(({ y }) => y)));
    expect(lowest).toBeGreaterThan(20);
  });

  it('holds whatever a title is, and breaks words that are wider than a page', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 400 }), { maxLength: 4 }), (titles) => {
        const parts = titles.map((title) => ({ ...partOf(say(title, { as: 'title' }), say(title)), title }));
        const pages = toBookPages(parts, words, sheet);
        expect(pages.length % 4).toBe(0);
        expect(widest(pages)).toBeLessThanOrEqual(sheet.width);
      }),
      { numRuns: 60 },
    );
    const pages = set(say(`${'a'.repeat(900)} https://example.org/${'b/'.repeat(200)}`));
    expect(widest(pages)).toBeLessThanOrEqual(sheet.width - 39);
    expect(read(pages).replaceAll(' ', '')).toContain('a'.repeat(900));
  });

  it('keeps a heading with what follows it', () => {
    for (let lines = 1; lines < 60; lines += 1) {
      const pages = set(
        ...Array.from({ length: lines }, () => say('Line')),
        say('Head', { as: 'heading' }),
        say('Next'),
      );
      const of = (text: string) => pages.findIndex((page) => read([page]).includes(text));
      expect(of('Head')).toBe(of('Next'));
    }
  });

  it('keeps a line that somebody wrote, and sets it in as far as it was', () => {
    const verse = h(
      'p',
      {},
      'Hold on,',
      h('br'),
      '\n',
      h('span', { className: ['indent-2'] }, 'hold on'),
      h('sup', {}, '1'),
    );
    const pages = set(...toBlocks([verse]));
    const lines = pages.flatMap((page) => page.words.map(({ segments }) => segments.map(({ text }) => text).join('')));
    expect(lines).toContain('Hold on, ');
    expect(lines).toContain('  hold on(1)');
    const fromRight = set(say('شبر\nقمح', { dir: 'rtl' }));
    expect(fromRight.flatMap((page) => page.words.map(({ segments }) => segments[0]?.text))).toEqual(
      expect.arrayContaining(['شبر', 'قمح']),
    );
  });

  it('leaves a line empty between verses', () => {
    const verses = h('p', {}, 'Hold on,', h('br'), '\n', h('br'), '\n', 'hold on');
    const [first, last] = set(...toBlocks([verses]))
      .flatMap((page) => page.words)
      .filter(({ segments }) => /hold on/i.test(segments.map(({ text }) => text).join('')));
    const [one, next] = set(say('Hold on,\nhold on'))
      .flatMap((page) => page.words)
      .filter(({ segments }) => /hold on/i.test(segments.map(({ text }) => text).join('')));
    expect((first?.y ?? 0) - (last?.y ?? 0)).toBeCloseTo(2 * ((one?.y ?? 0) - (next?.y ?? 0)));
  });

  it('draws a number between words from right to left with them, and one beside them alone', () => {
    const drawn = (text: string) =>
      set(say(text)).flatMap((page) =>
        page.words.flatMap(({ segments }) => segments.flatMap((one) => (one.face ? [] : one.text))),
      );
    expect(drawn('In the book مطبخ 1948 – 1950 الفانوس of 2001')).toEqual(['مطبخ 1948 – 1950 الفانوس']);
    expect(drawn('مطبخ 1948 in 1950 الفانوس')).toEqual(['مطبخ', 'الفانوس']);
  });

  it('draws a word for which no face has letters, and words from right to left in their own order', () => {
    const pages = set(
      say('Ask at the مطبخ الفانوس on xʷməθkʷəy̓əm land, Ångström'),
      say('لا أحد يأكل وحده', { dir: 'rtl' }),
    );
    const drawn = pages.flatMap((page) =>
      page.words.flatMap(({ segments }) => segments.flatMap(({ face, text }) => (face ? [] : text))),
    );
    expect(drawn).toEqual(['مطبخ الفانوس', 'xʷməθkʷəy̓əm', 'لا أحد يأكل وحده']);
    expect(listUncovered('Å θ y\u0313 \u200f\u00a0م', faces)).toEqual(['θ', '\u0313', 'م']);
  });

  it.each([
    { isFolded: true, count: 2, width: paper.sheet.width },
    { isFolded: false, count: 4, width: paper.sheet.width / 2 },
  ])('is a PDF, folded or plain: $isFolded', async ({ isFolded, count, width }) => {
    const pages = set(say('A pot, مطبخ'));
    const pdf = await PDFDocument.load(
      await writePdf(pages, { title: 'A <list>', paper, isFolded, isRightToLeft: false, pictures, shots: new Map() }),
    );
    expect(pages).toHaveLength(4);
    expect(pdf.getPages().map((page) => page.getWidth())).toEqual(Array.from({ length: count }, () => width));
    expect(pdf.getTitle()).toBe('A <list>');
    // Drawn words have no ground that would cover the line above them.
    const drawn = pdf.context.enumerateIndirectObjects().filter(([, one]) => one.toString().includes('/SMask'));
    expect(drawn).toHaveLength(1);
  });

  it.each([true, false])(
    'says of each paragraph what it is, in the order of its pages, folded: %s',
    async (isFolded) => {
      const pages = set(
        say('A kitchen', { as: 'title' }),
        say('Cocina', { lang: 'es' }),
        ...Array.from({ length: 60 }, () => say('Soup', { as: 'item', level: 0, mark: '•' })),
        say('of lentils', { as: 'item', level: 1, mark: '1.' }),
        say('on Sundays', { as: 'item', level: 1 }),
        say('Who came', { as: 'heading' }),
      );
      const pdf = await PDFDocument.load(
        await writePdf(pages, { title: 'A list', paper, isFolded, isRightToLeft: false, pictures, shots: new Map() }),
      );
      const told = listTagged(pdf).map(({ role }) => role);
      const items = Array.from({ length: 60 }, () => ['Lbl', 'P']).flat();
      expect(told.join(' ')).toContain(['H1', 'P', ...items, 'Lbl', 'P', 'P', 'H2'].join(' '));
      expect(told.at(-1)).toBe('Figure');
      // What is in it, who came, how to add to it: a heading that only keeps room is none.
      expect(told.filter((role) => role === 'H2')).toHaveLength(3);
      // Numbers of pages and lines to write on are no part of it.
      const drawn = pdf.getPages().map(readDrawn).join('\n');
      expect(drawn.match(/\bB(?:DC|MC)\b/g)).toHaveLength(drawn.match(/\bEMC\b/g)?.length ?? 0);
      expect(drawn).toContain('/Artifact BMC');
      const languages = pdf.context
        .enumerateIndirectObjects()
        .flatMap(([, one]) => (one instanceof PDFDict ? (one.lookup(PDFName.of('Lang')) ?? []) : []))
        .filter((one) => one instanceof PDFHexString);
      expect(languages.map((one) => one.decodeText())).toEqual(['es']);
    },
  );

  it('has a space at the end of a line for who copies it, but not inside a word', () => {
    const lines = set(say(`${'soup '.repeat(40)}https://example.org/${'b'.repeat(90)}`)).flatMap((page) =>
      page.words
        .filter(({ block }) => block?.runs.some(([text]) => text.includes('soup')))
        .map(({ segments }) => segments.map(({ text }) => text).join('')),
    );
    expect(lines.join('')).toBe(`${'soup '.repeat(40)}https://example.org/${'b'.repeat(90)}`);
  });

  it('opens from the other side where its entries run from right to left', async () => {
    const pages = set(say('A pot'));
    const listHalves = async (isRightToLeft: boolean) => {
      const pdf = await PDFDocument.load(
        await writePdf(pages, { title: 'A list', paper, isFolded: true, isRightToLeft, pictures, shots: new Map() }),
      );
      const drawn = readDrawn(pdf.getPage(0));
      const starts = [...drawn.matchAll(/([\d.]+) ([\d.]+) Td/g)].map(([, x, y]) => ({ x: Number(x), y }));
      const isLeft = ({ x }: { x: number }) => x < paper.sheet.width / 2;
      return [starts.filter(isLeft), starts.filter((one) => !isLeft(one))].map((side) => side.map(({ y }) => y));
    };
    const [left, right] = await listHalves(false);
    expect(left).not.toEqual(right);
    expect(await listHalves(true)).toEqual([right, left]);
  });
});
