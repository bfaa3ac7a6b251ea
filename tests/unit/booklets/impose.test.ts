import { PDFArray, PDFDict, PDFDocument, PDFName, StandardFonts, type PDFPage } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impose, orderForFolding, papers, type Paper } from '../../../src/booklets/impose.ts';
import { listTagged } from '../../fixtures/pdf-tags.ts';
import { readDrawn } from '../../fixtures/pdf-content.ts';

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
    const sheets = await PDFDocument.load(await impose(pages, paper, false));
    expect(sheets.getPages().map((sheet) => sheet.getSize())).toEqual(Array.from({ length: 4 }, () => paper.sheet));
  });
});

describe('what comes along onto the sheets', () => {
  const letter = papers[1] as Paper;
  const name = (text: string) => PDFName.of(text);

  /** Four pages that call different faces by one name, each with two tags, a link to the next and a place in the outline. */
  async function makeTagged(): Promise<PDFDocument> {
    const pdf = await PDFDocument.create();
    const { context } = pdf;
    const pages: PDFPage[] = [];
    const tags = context.obj([]);
    const parents = context.obj([]);
    for (const [at, face] of [
      StandardFonts.Courier,
      StandardFonts.Helvetica,
      StandardFonts.TimesRoman,
      StandardFonts.Courier,
    ].entries()) {
      const page = pdf.addPage([396, 612]);
      pages.push(page);
      page.node.setFontDictionary(name('F1'), (await pdf.embedFont(face)).ref);
      const said = `(Page ${String(at)} \\(/MCID 1 /F1) Tj`;
      page.node.set(
        name('Contents'),
        context.register(
          context.flateStream(`BT /F1 12 Tf 9 9 Td /P <</MCID 0 >>BDC ${said} EMC /P <</MCID 1 >>BDC ${said} EMC ET`),
        ),
      );
      page.node.set(name('StructParents'), context.obj(at));
      const [plain, listed] = [0, 1].map((number) => {
        const kids = number === 0 ? 0 : [{ Type: 'MCR', Pg: page.ref, MCID: 1 }];
        return context.register(context.obj({ S: number === 0 ? 'P' : 'LI', Pg: page.ref, K: kids }));
      });
      if (!plain || !listed) throw new Error('There are no tags.');
      tags.push(plain);
      tags.push(listed);
      parents.push(context.obj(at));
      parents.push(context.obj([plain, listed]));
    }
    for (const [at, page] of pages.entries()) {
      const next = pages[(at + 1) % pages.length]?.ref;
      if (!next) continue;
      const link = { Subtype: 'Link', Rect: [10, 20, 30, 40], Dest: [next, 'XYZ', 50, 60, null] };
      page.node.set(name('Annots'), context.obj([context.register(context.obj(link))]));
    }
    const root = { K: tags, ParentTree: { Nums: parents } };
    pdf.catalog.set(name('StructTreeRoot'), context.register(context.obj(root)));
    return PDFDocument.load(await pdf.save());
  }

  it('are tags in the order in which pages are read, each with its own content', async () => {
    const pdf = await PDFDocument.load(await impose(await makeTagged(), letter, false));
    expect(listTagged(pdf)).toEqual([
      { role: 'P', page: 0, number: 2 },
      { role: 'LI', page: 0, number: 3 },
      { role: 'P', page: 1, number: 0 },
      { role: 'LI', page: 1, number: 1 },
      { role: 'P', page: 1, number: 2 },
      { role: 'LI', page: 1, number: 3 },
      { role: 'P', page: 0, number: 0 },
      { role: 'LI', page: 0, number: 1 },
    ]);
  });

  it('are names of faces, which two pages have in common, and words letter by letter', async () => {
    const pdf = await PDFDocument.load(await impose(await makeTagged(), letter, false));
    const [front] = pdf.getPages();
    const drawn = front ? readDrawn(front) : '';
    expect(drawn).toContain('/F1 12 Tf');
    expect(drawn).toContain('/F1.2 12 Tf');
    for (const page of [0, 3]) expect(drawn).toContain(`(Page ${String(page)} \\(/MCID 1 /F1) Tj`);
    expect(drawn.match(/MCID \d+ >>/g)).toEqual([0, 1, 2, 3].map((number) => `MCID ${String(number)} >>`));
    expect(front?.node.Resources()?.lookup(name('Font'), PDFDict).keys()).toEqual([name('F1'), name('F1.2')]);
  });

  it('are links, which lead to where a page lies now', async () => {
    const pdf = await PDFDocument.load(await impose(await makeTagged(), letter, true));
    const [front, back] = pdf.getPages();
    const links =
      front?.node
        .Annots()
        ?.asArray()
        .map((link) => pdf.context.lookup(link, PDFDict)) ?? [];
    expect(links.map((link) => link.lookup(name('Rect'), PDFArray).asRectangle())).toEqual([
      { x: 10, y: 20, width: 20, height: 20 },
      { x: 406, y: 20, width: 20, height: 20 },
    ]);
    // Read from the right: the first page lies left of the last one, and the second right of the third.
    expect(links.map((link) => link.lookup(name('Dest'), PDFArray).toString())).toEqual([
      `[ ${String(back?.ref)} /XYZ 446 60 null ]`,
      `[ ${String(front?.ref)} /XYZ 50 60 null ]`,
    ]);
  });
});
