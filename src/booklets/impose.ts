import { PDFDocument, type PDFEmbeddedPage } from '@cantoo/pdf-lib';

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
 * must be a multiple of four. Tags do not survive this: who has a screen reader takes the plain pages.
 */
export async function impose(pages: Uint8Array, paper: Paper, isRightToLeft: boolean): Promise<Uint8Array> {
  const source = await PDFDocument.load(pages);
  const target = await PDFDocument.create();
  target.setTitle(source.getTitle() ?? '');
  target.setProducer('Handed On');
  target.setCreator('Handed On');
  for (const date of [source.getCreationDate()]) {
    if (date) target.setCreationDate(date);
    if (date) target.setModificationDate(date);
  }
  const embedded = await target.embedPdf(source, source.getPageIndices());
  for (const halves of orderForFolding(embedded.length)) {
    const sheet = target.addPage([paper.sheet.width, paper.sheet.height]);
    for (const [side, index] of (isRightToLeft ? halves.toReversed() : halves).entries()) {
      const page = embedded[index];
      if (page) sheet.drawPage(page, placeOn(paper, page, side));
    }
  }
  return target.save();
}

/** Which pages, from 0, stand left and right on each side of each sheet, from the outside in. */
export function orderForFolding(count: number): [left: number, right: number][] {
  if (count % 4 !== 0) throw new Error(`${count} pages cannot be folded: their number must be a multiple of four.`);
  return Array.from({ length: count / 2 }, (_, side): [number, number] =>
    side % 2 === 0 ? [count - 1 - side, side] : [side, count - 1 - side],
  );
}

function placeOn({ sheet }: Paper, page: PDFEmbeddedPage, side: number): { x: number; y: number } {
  const half = sheet.width / 2;
  return { x: side * half + (half - page.width) / 2, y: (sheet.height - page.height) / 2 };
}
