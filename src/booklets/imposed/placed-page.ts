import type { PDFPage, PDFRef } from '@cantoo/pdf-lib';

/** A page, and where it stands on a sheet. */
export interface PlacedPage {
  page: PDFPage;
  sheet: PDFRef;
  /** Points from the lower left corner of the sheet. */
  x: number;
  y: number;
}

/** A page whose content stands in that of its sheet. */
export interface JoinedPage extends PlacedPage {
  /** What was added to the numbers of its marked contents, which count through the sheet. */
  first: number;
  /** How many numbers they take. */
  count: number;
}
