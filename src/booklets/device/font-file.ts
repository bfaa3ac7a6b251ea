import { unzlibSync } from 'fflate';

/** A glyph, as pdf-lib asks for it. */
export interface Glyph {
  id: number;
  codePoints: number[];
  /** In units of the font. */
  advanceWidth: number;
}

/** A TrueType font with what a PDF tells of it: as much of fontkit's `Font` as pdf-lib uses, at a tenth of its weight. */
export interface Face {
  /** The whole font, as it goes into the PDF. */
  data: Uint8Array;
  postscriptName: string;
  unitsPerEm: number;
  ascent: number;
  descent: number;
  italicAngle: number;
  capHeight: number;
  xHeight: number;
  bbox: { minX: number; minY: number; maxX: number; maxY: number; width: number; height: number };
  characterSet: number[];
  glyphForCodePoint(codePoint: number): Glyph | null;
  layout(text: string): { glyphs: Glyph[] };
  createSubset(): never;
}

/** Unpacks a WOFF 1.0 file (W3C, section 5) to the font that it holds. Throws where it is none. */
export function unpackWoff(file: Uint8Array): Uint8Array {
  const from = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (from.getUint32(0) !== 0x774f4646) throw new Error('This is no WOFF file.');
  const count = from.getUint16(12);
  const tables = Array.from({ length: count }, (_, at) => {
    const row = 44 + at * 20;
    const [start, packed, length] = [from.getUint32(row + 4), from.getUint32(row + 8), from.getUint32(row + 12)];
    const bytes = file.subarray(start, start + packed);
    return {
      tag: from.getUint32(row),
      sum: from.getUint32(row + 16),
      bytes: packed < length ? unzlibSync(bytes) : bytes,
    };
  });
  const head = 12 + count * 16;
  const total = tables.reduce((sum, { bytes }) => sum + padded(bytes.length), head);
  const font = new Uint8Array(total);
  const to = new DataView(font.buffer);
  const power = Math.floor(Math.log2(count));
  to.setUint32(0, from.getUint32(4));
  for (const [at, value] of [count, 16 * 2 ** power, power, (count - 2 ** power) * 16].entries())
    to.setUint16(4 + at * 2, value);
  let place = head;
  for (const [at, { tag, sum, bytes }] of tables.entries()) {
    for (const [field, value] of [tag, sum, place, bytes.length].entries())
      to.setUint32(12 + at * 16 + field * 4, value);
    font.set(bytes, place);
    place += padded(bytes.length);
  }
  return font;
}

/** Reads of a TrueType font (OpenType 1.9) which letters it has and how wide they are. */
export function readFace(data: Uint8Array): Face {
  const table = (tag: string) => findTable(data, tag);
  const [head, hhea, os2, post] = [table('head'), table('hhea'), table('OS/2'), table('post')];
  const [minX, minY, maxX, maxY] = [36, 38, 40, 42].map((at) => head.getInt16(at)) as [number, number, number, number];
  const widths = readWidths(table('hmtx'), hhea.getUint16(34));
  const letters = readLetters(table('cmap'));
  const glyphs = new Map<number, Glyph>();
  for (const [codePoint, id] of letters)
    glyphs.set(codePoint, { id, codePoints: [codePoint], advanceWidth: widths[Math.min(id, widths.length - 1)] ?? 0 });
  const hasHeights = os2.getUint16(0) >= 2;
  return {
    data,
    postscriptName: 'HandedOnBook',
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    italicAngle: post.getInt32(4) / 65536,
    capHeight: hasHeights ? os2.getInt16(88) : 0,
    xHeight: hasHeights ? os2.getInt16(86) : 0,
    bbox: { minX, minY, maxX, maxY, width: maxX - minX, height: maxY - minY },
    characterSet: [...letters.keys()],
    glyphForCodePoint: (codePoint) => glyphs.get(codePoint) ?? null,
    layout: (text) => ({ glyphs: Array.from(text).flatMap((sign) => glyphs.get(sign.codePointAt(0) ?? 0) ?? []) }),
    createSubset: () => {
      throw new Error('These fonts are embedded whole.');
    },
  };
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

function findTable(data: Uint8Array, tag: string): DataView {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  for (let at = 12; at < 12 + view.getUint16(4) * 16; at += 16) {
    if (String.fromCodePoint(...data.subarray(at, at + 4)) !== tag) continue;
    return new DataView(data.buffer, data.byteOffset + view.getUint32(at + 8), view.getUint32(at + 12));
  }
  throw new Error(`The font has no table “${tag}”.`);
}

function readWidths(table: DataView, count: number): number[] {
  return Array.from({ length: count }, (_, at) => table.getUint16(at * 4));
}

/** Letters with their glyphs, by the sub-table of format 12, or else 4. */
function readLetters(table: DataView): Map<number, number> {
  const starts = Array.from({ length: table.getUint16(2) }, (_, at) => table.getUint32(4 + at * 8 + 4));
  const find = (format: number) => starts.find((start) => table.getUint16(start) === format);
  const [long, short] = [find(12), find(4)];
  if (long !== undefined) return readGroups(table, long);
  if (short !== undefined) return readSegments(table, short);
  throw new Error('The font does not say which letters it has.');
}

function readGroups(table: DataView, start: number): Map<number, number> {
  const letters = new Map<number, number>();
  for (let group = 0; group < table.getUint32(start + 12); group += 1) {
    const row = start + 16 + group * 12;
    const [first, last, id] = [table.getUint32(row), table.getUint32(row + 4), table.getUint32(row + 8)];
    for (let code = first; code <= last; code += 1) letters.set(code, id + code - first);
  }
  return letters;
}

function readSegments(table: DataView, start: number): Map<number, number> {
  const letters = new Map<number, number>();
  const twice = table.getUint16(start + 6);
  for (let at = 0; at < twice; at += 2) {
    const [last, first] = [table.getUint16(start + 14 + at), table.getUint16(start + 16 + twice + at)];
    const delta = table.getUint16(start + 16 + twice * 2 + at);
    const place = start + 16 + twice * 3 + at;
    const offset = table.getUint16(place);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const id = offset === 0 ? code : table.getUint16(place + offset + (code - first) * 2);
      if (id !== 0) letters.set(code, (id + delta) & 0xffff);
    }
  }
  return letters;
}
