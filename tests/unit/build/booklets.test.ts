import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestList, toBook } from '../../../src/booklets/book/book.ts';
import { listStyles, Printer } from '../../../src/build/booklets/printer.ts';
import { writeBooklet, type Written } from '../../../src/build/booklets/write-booklets.ts';
import { writePoster } from '../../../src/build/booklets/write-poster.ts';
import { findBrowser } from '../../../src/commands/find-browser.mjs';
import { loadGraph } from '../../fixtures/good-archive.ts';
import { readDrawn } from '../../fixtures/pdf-content.ts';
import { listTagged } from '../../fixtures/pdf-tags.ts';

const archive = await loadGraph();
const to = fs.mkdtempSync(path.join(os.tmpdir(), 'booklets-'));
let printer: Printer;
let written: Written;
const read = async (name: string) => PDFDocument.load(fs.readFileSync(path.join(to, name)));

beforeAll(async () => {
  printer = await Printer.start(findBrowser() ?? '', 'tests/fixtures/archive/media');
  const list = requestList(archive, ['projects/lantern-street-kitchen', 'practices/shared-pot']);
  written = await writeBooklet(toBook(archive, list), printer, { to, media: 'tests/fixtures/archive/media' });
});
afterAll(async () => {
  await printer.stop();
  fs.rmSync(to, { recursive: true });
});

describe('a printed booklet', () => {
  it('has pages for the folding, tagged, on both papers', async () => {
    expect(written.files).toHaveLength(5);
    expect(written.pages % 4).toBe(0);
    for (const paper of ['a4', 'letter']) {
      const plain = await read(`reading-list-${paper}-pages.pdf`);
      const folded = await read(`reading-list-${paper}-booklet.pdf`);
      expect(plain.getPageCount()).toBe(folded.getPageCount() * 2);
      expect(listTagged(folded).map(({ role }) => role)).toEqual(listTagged(plain).map(({ role }) => role));
      for (const pdf of [plain, folded]) {
        expect(pdf.catalog.has(PDFName.of('Outlines'))).toBe(true);
        expect(pdf.catalog.lookup(PDFName.of('Lang'))?.toString()).toBe('(en)');
        expect(pdf.catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true);
      }
    }
  });

  it('is read aloud in the order of its pages, folded as plain', (context) => {
    const reader = '/usr/bin/pdfinfo';
    if (!fs.existsSync(reader)) {
      context.skip('pdfinfo is not installed: apt-get install poppler-utils');
      return;
    }
    const [plain, folded] = ['pages', 'booklet'].map((form) => {
      const file = path.join(to, `reading-list-a4-${form}.pdf`);
      const { stdout, stderr } = spawnSync(reader, ['-struct-text', file], { encoding: 'utf8' });
      // Of a role that it does not know it says so, and leaves out the words.
      expect(stderr).toBe('');
      return stdout;
    });
    expect(folded).toBe(plain);
    const told = ['Reading list', 'In this booklet', 'Shared pot', 'How it was handed on', 'Were you there?'];
    const places = told.map((words) => folded?.indexOf(words) ?? -1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('is an EPUB in which epubcheck finds nothing', (context) => {
    const checker = '/usr/bin/epubcheck';
    if (!fs.existsSync(checker)) {
      context.skip('epubcheck is not installed: apt-get install epubcheck');
      return;
    }
    // For one small book: without what only pays in a long run.
    const brief = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xshare:auto'];
    const book = path.join(to, 'reading-list.epub');
    const said = execFileSync('java', [...brief, '-jar', checker, book], { encoding: 'utf8' });
    expect(said).toContain('0 errors / 0 warnings');
  });

  it('has beside it a poster of one page for each paper, whose letters are letters', async () => {
    const { files, missing } = await writePoster(archive, printer, to);
    const pages = await Promise.all(files.map(async (name) => (await read(name)).getPages()));
    const longSides = pages.map((some) =>
      some.map((page) => Math.round(Math.max(...Object.values(page.getSize())) / 72)),
    );
    expect(longSides).toEqual([[23], [17]]);
    expect(missing).toEqual([]);
    // A face that is embedded, with its map to letters.
    expect(fs.readFileSync(path.join(to, files[0] ?? ''), 'latin1')).toContain('/ToUnicode');
  });

  it('has letters as wide as their faces say, not as whole dots of a screen', async () => {
    const { pages } = written;
    const drawn = (await read('reading-list-a4-pages.pdf')).getPages().map(readDrawn).join('\n');
    const steps = [...drawn.matchAll(/([\d.]+) 0 Td/g)].map(([, step]) => Number(step));
    expect(steps.length).toBeGreaterThan(pages * 10);
    expect(steps.filter(Number.isInteger).length).toBeLessThan(steps.length / 10);
  });

  it('has a face for every script of the archive, and names a letter that none has', async () => {
    const links = listStyles('booklet')
      .map((href) => `<link rel="stylesheet" href="${href}">`)
      .join('');
    const say = (words: string) => `<!doctype html><html lang="en"><title>Letters</title>${links}<p>${words}</p>`;
    const scripts = 'xʷməθkʷəy̓əm Ελλάδα Двое مطبخ ਲੰਗਰ સેવા လှုပ် እድር 青い芝の会 공동체 东泽 Ngọc';
    expect((await printer.print(say(scripts))).missing).toEqual([]);
    expect((await printer.print(say('Garay: \u{10d4a}'))).missing).toEqual(['\u{10d4a}']);
  });
});
