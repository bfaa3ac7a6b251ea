import type { Face } from './font-file.ts';

/** How words are set. */
export type Style = 'plain' | 'b' | 'i';

/** The faces of each style, in the order in which a letter is looked for. */
export type Faces = Readonly<Record<Style, readonly Face[]>>;

/** What draws words for which no face has letters, as a picture. All measures in points. */
export interface Pictures {
  measure(text: string, look: Look): number;
  draw(text: string, look: Look): Picture;
}

export interface Look {
  size: number;
  style: Style;
  dir: 'ltr' | 'rtl';
}

/** Words as dots, 255 black and 0 clear, a row after the other from the top. */
export interface Picture {
  dots: Uint8Array;
  width: number;
  height: number;
  /** Points from its lower edge up to the line on which letters stand, and from there to its upper edge. */
  below: number;
  above: number;
}

/** Words of one face, or of none, which are drawn. */
export interface Segment {
  text: string;
  style: Style;
  face: Face | undefined;
  dir: 'ltr' | 'rtl';
  width: number;
}

/** Signs that say how others are joined, and are not seen: no face needs to have them. */
const unseen = /[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/gu;
const spaces = /[\u00a0\u2000-\u200a\u202f\u205f]/g;
export const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Words as stretches of the faces that have their letters; as one picture where a letter is in none. */
export function toSegments(
  text: string,
  { style, size, faces, pictures }: { style: Style; size: number; faces: Faces; pictures: Pictures },
): Segment[] {
  const seen = text.replaceAll(unseen, '').replaceAll(spaces, ' ');
  const found = Array.from(seen, (sign) => ({ sign, face: findFace(faces[style], sign) }));
  if (found.some(({ face }) => !face)) {
    const dir = rightToLeft.test(text) ? 'rtl' : 'ltr';
    return [{ text, style, face: undefined, dir, width: pictures.measure(text, { size, style, dir }) }];
  }
  const segments: Segment[] = [];
  for (const { sign, face } of found) {
    if (face) addTo(segments, { text: sign, style, face, dir: 'ltr', width: widthOf(face, sign, size) });
  }
  return segments;
}

/** Adds a stretch of words, to the last one where both are of one face. */
export function addTo(segments: Segment[], segment: Segment): void {
  const last = segments.at(-1);
  if (last?.face && last.face === segment.face)
    segments[segments.length - 1] = { ...last, text: last.text + segment.text, width: last.width + segment.width };
  else segments.push(segment);
}

export function findFace(faces: readonly Face[], sign: string): Face | undefined {
  const code = sign.codePointAt(0) ?? 0;
  return faces.find((face) => face.glyphForCodePoint(code) !== null);
}

function widthOf(face: Face, sign: string, size: number): number {
  return ((face.glyphForCodePoint(sign.codePointAt(0) ?? 0)?.advanceWidth ?? 0) * size) / face.unitsPerEm;
}

/** Letters of a text that a face of no style has; what is not seen is not counted. */
export function listUncovered(text: string, faces: Faces): string[] {
  const signs = new Set(text.replaceAll(unseen, '').replaceAll(spaces, ' '));
  return [...signs].filter((sign) => !/\s/.test(sign) && !findFace(faces.plain, sign));
}
