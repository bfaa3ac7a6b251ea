import type { Part } from '../block.ts';
import { papers } from '../impose.ts';
import { CanvasPictures } from './canvas-pictures.ts';
import { listUncovered } from './letters.ts';
import { loadShots } from './load-shots.ts';
import { loadFaces } from './load-faces.ts';
import type { BookWords } from './book-words.ts';
import { toBookPages } from './own-book.ts';
import { writePdf } from './write-pdf.ts';

/** What a reader asks for. */
export interface Order {
  parts: readonly Part[];
  words: BookWords;
  paper: 'a4' | 'letter';
  isFolded: boolean;
}

/** A booklet, and what is worth saying of it. */
export interface Made {
  pdf: Uint8Array;
  pages: number;
  /** True where words were drawn, for want of a face. */
  isDrawn: boolean;
  /** Letters that no face of the device has either. */
  missing: string[];
}

/** Makes a booklet on the reader's device; nothing leaves it. Throws where a face does not load. Runs in the browser. */
export async function makeBooklet({ parts, words, paper: name, isFolded }: Order): Promise<Made> {
  const text = [...Object.values(words), ...parts.flatMap(listTexts)].join(' ').normalize('NFC');
  const faces = await loadFaces(text);
  const pictures = new CanvasPictures();
  const uncovered = listUncovered(text, faces);
  if (uncovered.length > 0) await pictures.load(text);
  const paper = papers.find((one) => one.name === name) ?? papers[0];
  if (!paper) throw new Error('There is no paper.');
  const { width, height } = paper.sheet;
  const shots = await loadShots(parts);
  const pages = toBookPages(parts, words, { width: width / 2, height, faces, pictures, shots });
  return {
    pdf: await writePdf(pages, {
      title: words.bookFromList,
      paper,
      isFolded,
      isRightToLeft: parts.every(isFromRight),
      pictures,
      shots,
    }),
    pages: pages.length,
    isDrawn: pages.some((page) => page.words.some(({ segments }) => segments.some(({ face }) => !face))),
    missing: pictures.listMissing(uncovered),
  };
}

/** True for an entry whose title runs from right to left, as its text does then. */
function isFromRight({ blocks }: Part): boolean {
  return blocks.find(({ as }) => as === 'title')?.dir === 'rtl';
}

function listTexts({ title, blocks }: Part): string[] {
  return [title, ...blocks.flatMap(({ runs }) => runs.map(([text]) => text))];
}
