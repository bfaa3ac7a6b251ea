import fs from 'node:fs';
import path from 'node:path';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { directionOf } from '../../model/names/language-tag.ts';
import { toEpub } from '../../booklets/epub/epub.ts';
import { impose, papers, type Paper } from '../../booklets/impose.ts';
import type { Book } from '../../booklets/book/book.ts';
import { toPrintDocument } from '../../booklets/book/print-document.ts';
import { listFaces } from './faces.ts';
import { listStyles, type Printer } from './printer.ts';
import { writeWhole } from '../../archive/files/write-whole.ts';

/** What was written of one booklet. */
export interface Written {
  files: string[];
  pages: number;
  /** Letters that no face has. */
  missing: string[];
}

/** Writes a booklet for both papers, as plain pages and imposed, and as EPUB, over what was there of the same name. */
export async function writeBooklet(
  book: Book,
  printer: Printer,
  { to, media }: { to: string; media: string },
): Promise<Written> {
  const files: string[] = [];
  const write = (name: string, content: Uint8Array) => {
    writeWhole(path.join(to, name), content);
    files.push(name);
  };
  let pages = 0;
  const missing = new Set<string>();
  const all = await Promise.all(
    papers.map(async (paper) => ({ paper, printed: await printFilled(book, printer, paper) })),
  );
  for (const { paper, printed } of all) {
    for (const letter of printed.missing) missing.add(letter);
    pages = printed.pdf.getPageCount();
    write(`${book.name}-${paper.name}-pages.pdf`, await printed.pdf.save());
    const isRightToLeft = directionOf(book.language) === 'rtl';
    write(`${book.name}-${paper.name}-booklet.pdf`, await impose(printed.pdf, paper, isRightToLeft));
  }
  write(`${book.name}.epub`, toEpub(book, { read: (name) => readPicture(media, name), listFaces }));
  return { files, pages, missing: [...missing].sort() };
}

/** Printed once to count the pages, and again with pages for notes where they are no multiple of four. */
async function printFilled(
  book: Book,
  printer: Printer,
  { pageSize }: Paper,
): Promise<{ pdf: PDFDocument; missing: string[] }> {
  const print = async (notes: number) => {
    const document = toPrintDocument(book, { pageSize, styles: listStyles('booklet'), notes });
    const { pdf, missing } = await printer.print(document);
    return { pdf: await PDFDocument.load(pdf, { updateMetadata: false }), missing };
  };
  const first = await print(0);
  const notes = (4 - (first.pdf.getPageCount() % 4)) % 4;
  const filled = notes === 0 ? first : await print(notes);
  nameRoles(filled.pdf);
  return filled;
}

/**
 * Chromium tags what is stressed by names of PDF 2.0: readers that do not know them leave out what stands there, unless
 * the document says what they are (ISO 32000-1, 14.7.3).
 */
function nameRoles({ catalog, context }: PDFDocument): void {
  const roles = context.obj({ Strong: 'Span', Em: 'Span' });
  catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)?.set(PDFName.of('RoleMap'), roles);
}

function readPicture(media: string, name: string): Uint8Array | undefined {
  const file = path.join(media, path.basename(name));
  return fs.existsSync(file) ? fs.readFileSync(file) : undefined;
}
