import { limits } from '../dialect/dialect.ts';
import { codePointName, findHidden } from './hidden.ts';
import { findMixedScripts } from './mixed-scripts.ts';
import type { CharacterFault, PlacedFault, FaultText } from '../../model/placed-fault.ts';

/** Text of a file saved as UTF-8 without a byte order mark, or the place of the first byte that is not. */
export function decodeUtf8(bytes: Uint8Array): { text: string } | { fault: PlacedFault } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return {
      fault: {
        code: 'byte-order-mark',
        line: 1,
        column: 1,
        message: 'the file starts with an invisible byte order mark',
        remedy: 'save the file as UTF-8 without BOM',
      },
    };
  }
  try {
    return { text: decodeStrictly(bytes) };
  } catch {
    const bad = findBadByte(bytes);
    const before = decodeStrictly(bytes.subarray(0, bad));
    const byte = (bytes[bad] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    return {
      fault: {
        code: 'not-utf8',
        ...lineColumn(before, before.length),
        message: `byte 0x${byte} is not UTF-8 text`,
        remedy: 'save the file as UTF-8',
      },
    };
  }
}

/** Hidden, broken and misleading characters of a whole file, each with its place. */
export function checkText(text: string): PlacedFault[] {
  return findCharacters(text).map(({ offset, ...fault }) => ({ ...fault, ...lineColumn(text, offset) }));
}

/** The same rules for one decoded string of a header, and two more: no broken surrogates, no soft hyphens. One fault of a kind. */
export function checkValue(text: string): FaultText[] {
  const faults: FaultText[] = [];
  if (!text.isWellFormed())
    faults.push({ code: 'broken-character', message: 'holds half of a character', remedy: 'type the word again' });
  if (text.includes('\u00AD'))
    faults.push({
      code: 'soft-hyphen',
      message: 'holds an invisible soft hyphen (U+00AD)',
      remedy: 'delete it; npm run check -- --fix does so unless it is written as \\xAD or \\u00AD',
    });
  for (const { code, message, remedy } of findCharacters(text)) {
    // What stands in the file itself was told of the whole header: here it is written as an escape, such as \u200B.
    const own = remedy.replace('; npm run check -- --fix does so', '');
    if (!faults.some((fault) => fault.code === code)) faults.push({ code, message, remedy: own });
  }
  return faults;
}

/** Every character the policy refuses, in the order of the text; at most twenty of a kind. */
export function findCharacters(text: string): CharacterFault[] {
  const faults = [...findHidden(text), ...findMarks(text), ...findMixedScripts(text)];
  return faults.sort((a, b) => a.offset - b.offset);
}

/** Line and column of an offset, both from 1; columns count UTF-16 units. */
export function lineColumn(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: offset - start + 1 };
}

/** Text for a terminal or a page of faults: what cannot be seen is spelt out as U+…, so that it can do nothing. */
export function toPrintable(text: string): string {
  return text.replace(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/gu, codePointName);
}

function decodeStrictly(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** Index of the first byte that belongs to no character; halving, because a file may be large. */
function findBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isValidStart(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  while (good > 0 && !isValid(bytes.subarray(0, good))) good -= 1;
  return good;
}

function isValid(bytes: Uint8Array): boolean {
  try {
    decodeStrictly(bytes);
    return true;
  } catch {
    return false;
  }
}

/** True also when the bytes end in the middle of a character. */
function isValidStart(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function findMarks(text: string): CharacterFault[] {
  const matches = [...text.matchAll(tooManyMarks)].slice(0, limits.faultsOfOneKind);
  return matches.map((match) => ({
    code: 'stacked-marks',
    offset: match.index,
    message: `${match[0].length} accents or marks are stacked on one letter`,
    remedy: `keep at most ${limits.marksOnLetter} on a letter`,
  }));
}

const tooManyMarks = new RegExp(`\\p{M}{${limits.marksOnLetter + 1},}`, 'gu');
