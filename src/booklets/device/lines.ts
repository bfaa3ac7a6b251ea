import type { Run } from '../block.ts';
import { addTo, rightToLeft, toSegments, type Faces, type Pictures, type Segment, type Style } from './letters.ts';

/** What sets lines. */
export interface Setting {
  faces: Faces;
  pictures: Pictures;
  size: number;
  /** Points that a line may take. */
  width: number;
  /** Style of words that have none of their own. */
  style: Style;
}

/** Words side by side. */
export interface Line {
  segments: Segment[];
  width: number;
  /** True where its end is inside a word. */
  isCut?: boolean;
}

/** A paragraph as lines no wider than there is room; a word that is wider than a line is broken inside. */
export function toLines(runs: readonly Run[], setting: Setting): Line[] {
  return splitAtBreaks(runs).flatMap((line) => orEmpty(fillLines(line, setting)));
}

/** What stands between two breaks that somebody wrote, such as a line of verse. */
function splitAtBreaks(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const [text, style] of runs) {
    for (const [at, piece] of text.split('\n').entries()) {
      if (at > 0) lines.push([]);
      if (piece) lines.at(-1)?.push(style ? [piece, style] : [piece]);
    }
  }
  return lines;
}

/** Two breaks in a row, as between verses, leave a line empty. */
function orEmpty(lines: Line[]): Line[] {
  return lines.length > 0 ? lines : [{ segments: [], width: 0 }];
}

function fillLines(runs: readonly Run[], setting: Setting): Line[] {
  const lines: Line[] = [];
  const space = toSegments(' ', setting)[0];
  for (const word of joinRightToLeft(toWords(runs, setting), setting).flatMap((one) => breakWide(one, setting))) {
    const last = lines.at(-1);
    if (last && space && last.width + space.width + word.width <= setting.width) {
      for (const segment of [space, ...word.segments]) addTo(last.segments, segment);
      last.width += space.width + word.width;
      last.isCut = word.isCut ?? false;
    } else lines.push({ ...word, segments: [...word.segments] });
  }
  return lines;
}

/** A paragraph that runs from right to left: each line is drawn as a whole, since only a browser can join its letters. */
export function toLinesFromRight(runs: readonly Run[], setting: Setting): Line[] {
  return splitAtBreaks(runs).flatMap((line) => orEmpty(fillLinesFromRight(line, setting)));
}

function fillLinesFromRight(runs: readonly Run[], { pictures, size, width, style }: Setting): Line[] {
  const words = runs
    .map(([text]) => text)
    .join('')
    .split(/[ \t]+/)
    .filter(Boolean);
  const look = { size, style, dir: 'rtl' as const };
  const fits = (text: string) => pictures.measure(text, look) <= width;
  const lines: string[] = [];
  for (const word of words.flatMap((one) => cutToFit(one, fits))) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((text) => {
    const room = pictures.measure(text, look);
    return { segments: [{ text, style, face: undefined, dir: 'rtl', width: room }], width: room };
  });
}

function toWords(runs: readonly Run[], setting: Setting): Line[] {
  const words: Line[] = [];
  let segments: Segment[] = [];
  const close = () => {
    if (segments.length > 0) words.push(toLine(segments));
    segments = [];
  };
  for (const [text, own] of runs) {
    for (const piece of text.normalize('NFC').split(/([ \t]+)/)) {
      if (/^[ \t]+$/.test(piece)) close();
      else if (piece) segments.push(...toSegments(piece, { ...setting, style: own ?? setting.style }));
    }
  }
  close();
  return words;
}

/**
 * Words from right to left that follow one another, with the numbers between them, are drawn as one, in their own order,
 * as far as a line holds them.
 */
function joinRightToLeft(words: readonly Line[], setting: Setting): Line[] {
  const joined: Line[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = words.slice(at, endOfPhrase(words, at));
    const first = words[at];
    at += phrase.length;
    if (phrase.length > 1) joined.push(...joinPhrase(phrase, setting));
    else if (first) joined.push(first);
  }
  return joined;
}

/** Behind the last word from right to left that nothing from left to right parts from the one at `start`. */
function endOfPhrase(words: readonly Line[], start: number): number {
  let end = start + 1;
  if (!isFromRight(words[start])) return end;
  for (let at = end; at < words.length; at += 1) {
    if (isFromRight(words[at])) end = at + 1;
    else if (/\p{L}/u.test(textOf(words[at]))) break;
  }
  return end;
}

function joinPhrase(phrase: readonly Line[], setting: Setting): Line[] {
  const lines: Line[] = [];
  const style = phrase[0]?.segments[0]?.style ?? setting.style;
  for (const word of phrase) {
    const last = lines.at(-1);
    const both = last && toLine(toSegments(`${textOf(last)} ${textOf(word)}`, { ...setting, style }));
    if (both && both.width <= setting.width) lines[lines.length - 1] = both;
    else lines.push(word);
  }
  return lines;
}

function textOf(word: Line | undefined): string {
  return word?.segments.map(({ text }) => text).join('') ?? '';
}

/** True for a word all of which is drawn from right to left. */
function isFromRight(word: Line | undefined): boolean {
  const [segment, ...others] = word?.segments ?? [];
  return segment !== undefined && others.length === 0 && !segment.face && rightToLeft.test(segment.text);
}

function breakWide(word: Line, setting: Setting): Line[] {
  if (word.width <= setting.width) return [word];
  const lines: Line[] = [];
  for (const { text, style } of word.segments) {
    const set = (piece: string) => toSegments(piece, { ...setting, style });
    for (const piece of cutToFit(text, (part) => toLine(set(part)).width <= setting.width)) {
      const next = toLine(set(piece));
      const last = lines.at(-1);
      if (last && last.width + next.width <= setting.width) {
        last.segments.push(...next.segments);
        last.width += next.width;
      } else lines.push(next);
    }
  }
  return lines.map((line, at) => ({ ...line, isCut: at < lines.length - 1 }));
}

/** A text in pieces that fit, letters with their marks kept together. */
function cutToFit(text: string, fits: (text: string) => boolean): string[] {
  if (fits(text)) return [text];
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    const longer = (pieces.at(-1) ?? '') + segment;
    if (pieces.length > 0 && fits(longer)) pieces[pieces.length - 1] = longer;
    else pieces.push(segment);
  }
  return pieces;
}

function toLine(segments: Segment[]): Line {
  return { segments, width: segments.reduce((sum, { width }) => sum + width, 0) };
}
