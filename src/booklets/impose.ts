import { Duplex, PDFArray, PDFHeader, PDFName, PDFRef, type PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import { joinPages } from './imposed/join-pages.ts';
import { moveTags } from './imposed/move-tags.ts';
import type { JoinedPage } from './imposed/placed-page.ts';

/** A sheet that lies across, and the paper that one half of it is; in points. */
export interface Paper {
  name: 'a4' | 'letter';
  /** Of the sheet, lying across. */
  sheet: { width: number; height: number };
  /** Of a page, as CSS writes it. */
  pageSize: string;
}

export const papers: readonly Paper[] = [
  { name: 'a4', sheet: { width: 841.89, height: 595.28 }, pageSize: '148.5mm 210mm' },
  { name: 'letter', sheet: { width: 792, height: 612 }, pageSize: '5.5in 8.5in' },
];

/**
 * Pages on sheets, two beside each other on both sides, so that the pile folds and staples into a booklet. Their count
 * must be a multiple of four. Tags, links and outline come along, and whoever has the booklet read aloud hears it in the
 * order of its pages. The document is changed into one of sheets.
 */
export async function impose(pdf: PDFDocument, paper: Paper, isRightToLeft: boolean): Promise<Uint8Array> {
  pdf.setProducer('Handed On');
  pdf.setCreator('Handed On');
  pdf.catalog.getOrCreateViewerPreferences().setDuplex(Duplex.DuplexFlipShortEdge);
  // Written in streams of objects, which older readers do not know.
  pdf.context.header = PDFHeader.forVersion(1, 7);
  const all = pdf.getPages();
  const joined: JoinedPage[] = [];
  for (const halves of orderForFolding(all.length)) {
    const sheet = pdf.addPage([paper.sheet.width, paper.sheet.height]);
    const sides = (isRightToLeft ? halves.toReversed() : halves).flatMap((index, side) => {
      const page = all[index];
      return page ? [{ page, sheet: sheet.ref, ...placeOn(paper, page, side) }] : [];
    });
    joined.push(...joinPages(sheet, sides));
  }
  removePages(pdf, all);
  moveTags(pdf, joined);
  return pdf.save();
}

/** Which pages, from 0, stand left and right on each side of each sheet, from the outside in. */
export function orderForFolding(count: number): [left: number, right: number][] {
  if (count % 4 !== 0) throw new Error(`${count} pages cannot be folded: their number must be a multiple of four.`);
  return Array.from({ length: count / 2 }, (_, side): [number, number] =>
    side % 2 === 0 ? [count - 1 - side, side] : [side, count - 1 - side],
  );
}

/** Takes pages out of a document, with what they draw. */
function removePages(pdf: PDFDocument, pages: readonly PDFPage[]): void {
  for (const { node, ref } of pages) {
    pdf.removePage(0);
    const content = node.get(PDFName.Contents);
    for (const stream of content instanceof PDFArray ? content.asArray() : [content])
      if (stream instanceof PDFRef) pdf.context.delete(stream);
    pdf.context.delete(ref);
  }
}

function placeOn({ sheet }: Paper, page: PDFPage, side: number): { x: number; y: number } {
  const half = sheet.width / 2;
  return { x: side * half + (half - page.getWidth()) / 2, y: (sheet.height - page.getHeight()) / 2 };
}
