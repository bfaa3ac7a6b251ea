import { PDFDocument } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impose, orderForFolding, papers } from '../../../src/booklets/impose.ts';

describe('pages on sheets to fold', () => {
  it('stand as a folded pile of two sheets has them', () => {
    expect(orderForFolding(8)).toEqual([
      [7, 0],
      [1, 6],
      [5, 2],
      [3, 4],
    ]);
  });

  it('hold every page once, and two that add up to the last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (sheets) => {
        const sides = orderForFolding(sheets * 4);
        expect(sides.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: sheets * 4 }, (_, page) => page));
        for (const [left, right] of sides) expect(left + right).toBe(sheets * 4 - 1);
      }),
    );
  });

  it('are refused where they are no multiple of four', () => {
    expect(() => orderForFolding(6)).toThrow('multiple of four');
  });

  it.each(papers)('are drawn two a side on $name, lying across', async (paper) => {
    const pages = await PDFDocument.create();
    for (let page = 0; page < 8; page += 1) pages.addPage([400, 590]).drawText(String(page));
    const sheets = await PDFDocument.load(await impose(await pages.save(), paper, false));
    expect(sheets.getPages().map((sheet) => sheet.getSize())).toEqual(Array.from({ length: 4 }, () => paper.sheet));
  });
});
