import type { Block, BlockName, Run, Shown } from '../block.ts';
import { findFace, type Faces, type Pictures, type Segment, type Style } from './letters.ts';
import { toLines, toLinesFromRight } from './lines.ts';

/** A page as large as half a sheet, in points; y counts up from its lower edge. */
export interface BookPage {
  words: PlacedWords[];
  /** Lines to write on. */
  rules: { x: number; y: number; width: number }[];
  figures: PlacedFigure[];
  /** A QR code. */
  code?: { x: number; y: number; side: number; text: string };
}

export interface PlacedWords {
  segments: readonly Segment[];
  x: number;
  y: number;
  size: number;
  /** The paragraph that they are of; none for the number of a page, which nobody wants read aloud. */
  block?: Block;
  /** True for what stands before an item. */
  isMark?: boolean;
}

/** A picture or drawing with its lower left corner, and what describes it. */
export interface PlacedFigure {
  shown: Shown;
  text: string;
  lang?: string | undefined;
  /** How many words of its page are read before it. */
  after: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A picture as a file that a PDF holds, in dots. */
export interface Shot {
  jpeg: Uint8Array;
  width: number;
  height: number;
}

/** What a page is like, and what its words are set with. */
export interface Sheet {
  width: number;
  height: number;
  faces: Faces;
  pictures: Pictures;
  /** The pictures that could be loaded, by their addresses. */
  shots: ReadonlyMap<string, Shot>;
}

export const margin = { top: 40, side: 40, bottom: 50 };
const markRoom = 16;

/** How each kind of paragraph is set, in points; `keep` is the room that must follow it on its page. */
const shapes: Readonly<Record<BlockName, Shape>> = {
  name: { size: 13, leading: 17, before: 0, after: 120, style: 'b' },
  title: { size: 19, leading: 23, before: 4, after: 8, style: 'b', keep: 60 },
  heading: { size: 12.5, leading: 16, before: 12, after: 3, style: 'b', keep: 34 },
  lesser: { size: 10.5, leading: 14, before: 8, after: 2, style: 'b', keep: 30 },
  kind: { size: 9, leading: 12, before: 0, after: 2, style: 'plain' },
  lead: { size: 11, leading: 14.5, before: 0, after: 7, style: 'i' },
  text: { size: 10, leading: 13.4, before: 0, after: 6, style: 'plain' },
  item: { size: 10, leading: 13.4, before: 0, after: 3, style: 'plain' },
  quote: { size: 10, leading: 13.4, before: 2, after: 6, style: 'plain', indent: 16 },
  small: { size: 8.5, leading: 11, before: 0, after: 3, style: 'plain' },
  figure: { size: 10, leading: 13.4, before: 3, after: 6, style: 'i' },
  contents: { size: 10, leading: 13.4, before: 0, after: 5, style: 'plain' },
};

/** Paragraphs as pages, at least one; a heading stands on the page of what follows it. */
export function flow(blocks: readonly Block[], sheet: Sheet): BookPage[] {
  const pages: BookPage[] = [emptyPage()];
  let y = sheet.height - margin.top;
  for (const block of blocks) {
    const shape = shapes[block.as];
    const figure = placeFigure(block, sheet);
    if (figure) {
      if (y - figure.height - roomOfCaption < margin.bottom && y < sheet.height - margin.top)
        y = startPage(pages, sheet);
      y -= figure.height;
      const page = pages.at(-1);
      page?.figures.push({ ...figure, y, after: page.words.length });
      y -= shape.after;
      continue;
    }
    const lines = setBlock(block, sheet);
    const isFirst = y === sheet.height - margin.top;
    const room = (shape.keep ?? 0) + Math.min(lines.length, shape.keep ? lines.length : 2) * shape.leading;
    if (!isFirst) y -= shape.before;
    if (!isFirst && y - room < margin.bottom) [y] = [startPage(pages, sheet)];
    for (const [at, line] of lines.entries()) {
      if (y - shape.leading < margin.bottom) y = startPage(pages, sheet);
      y -= shape.leading;
      const page = pages.at(-1);
      if (at === 0 && block.mark !== undefined) page?.words.push(setMark(block, { y, sheet }));
      page?.words.push({ ...line, y });
    }
    y -= shape.after;
  }
  return pages;
}

/** One line, in the middle of the lower margin. */
export function placeNumber(page: BookPage, text: string, sheet: Sheet): void {
  const setting = { ...sheet, size: 8.5, style: 'plain' as const };
  const [line] = toLines([[text]], { ...setting, width: sheet.width });
  if (line)
    page.words.push({ segments: line.segments, x: (sheet.width - line.width) / 2, y: margin.bottom - 22, size: 8.5 });
}

export function emptyPage(): BookPage {
  return { words: [], rules: [], figures: [] };
}

function startPage(pages: BookPage[], { height }: Sheet): number {
  pages.push(emptyPage());
  return height - margin.top;
}

/** A figure in the width of the words, at most half as high as the page; nothing where it could not be loaded. */
function placeFigure(block: Block, { width, height, shots }: Sheet): Omit<PlacedFigure, 'y' | 'after'> | undefined {
  if (!block.shown) return undefined;
  const shot = 'picture' in block.shown ? shots.get(block.shown.picture) : drawn;
  if (!shot) return undefined;
  const room = { width: width - margin.side * 2, height: (height - margin.top - margin.bottom) / 2 };
  // No larger than 150 dots an inch: fewer would be seen.
  const scale = Math.min(72 / 150, room.width / shot.width, room.height / shot.height);
  const size = { width: shot.width * scale, height: shot.height * scale };
  const x = block.dir === 'rtl' ? width - margin.side - size.width : margin.side;
  const text = block.runs.map(([run]) => run).join('');
  return { shown: block.shown, text, lang: block.lang, x, ...size };
}

/** A drawing is 58 points wide. */
const drawn = { width: 120, height: 120 };
const roomOfCaption = 40;

function setBlock(block: Block, { width, faces, pictures }: Sheet): Omit<PlacedWords, 'y'>[] {
  const { size, style, indent = 0 } = shapes[block.as];
  const start = margin.side + indent + indentOf(block);
  const setting = { faces, pictures, size, style, width: width - margin.side - start };
  if (block.dir === 'rtl')
    return toLinesFromRight(block.runs, setting).map((line) => ({
      segments: line.segments,
      x: width - start - line.width,
      size,
      block,
    }));
  const lines = toLines(block.runs, setting);
  return lines.map(({ segments, isCut }, at) => {
    const isWithin = at < lines.length - 1 && !isCut;
    return { segments: isWithin ? endWithSpace(segments) : segments, x: start, size, block };
  });
}

/** Who copies a paragraph or has it read aloud needs the space that the end of a line stands for. */
function endWithSpace(segments: readonly Segment[]): readonly Segment[] {
  const last = segments.at(-1);
  const hasSpace = last?.face && findFace([last.face], ' ');
  return last && hasSpace ? segments.with(-1, { ...last, text: `${last.text} ` }) : segments;
}

function indentOf({ level }: Block): number {
  return level === undefined ? 0 : (level + 1) * markRoom;
}

/** A mark stands before its item: to its left, or to its right where words run from there. */
function setMark(block: Block, { y, sheet }: { y: number; sheet: Sheet }): PlacedWords {
  const { size } = shapes[block.as];
  const runs: Run[] = [[block.mark ?? '']];
  const [line] = toLines(runs, { ...sheet, size, style: 'plain', width: sheet.width });
  const { segments = [], width = 0 } = line ?? {};
  const inset = margin.side + indentOf(block) - 4;
  return { segments, x: block.dir === 'rtl' ? sheet.width - inset : inset - width, y, size, block, isMark: true };
}

interface Shape {
  size: number;
  leading: number;
  before: number;
  after: number;
  style: Style;
  indent?: number;
  keep?: number;
}
