import { limits } from '../dialect/dialect.ts';
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
    faults.push({ code: 'soft-hyphen', message: 'holds an invisible soft hyphen (U+00AD)', remedy: 'delete it' });
  for (const { code, message, remedy } of findCharacters(text)) {
    if (!faults.some((fault) => fault.code === code)) faults.push({ code, message, remedy });
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

/** A character as people can look it up, such as U+200B. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
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

function findHidden(text: string): CharacterFault[] {
  if (!anyHidden.test(text)) return [];
  return hiddenRules.flatMap(({ code, pattern, what, remedy }) => {
    const matches = [...text.matchAll(new RegExp(pattern.source, 'gu'))].slice(0, limits.faultsOfOneKind);
    return matches.map((match) => ({
      code,
      offset: match.index,
      message: `${codePointName(match[0])} is ${what}`,
      remedy,
    }));
  });
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

/** Kept on purpose: RLM, LRM, ALM, no-break spaces, and joiners where a script or an emoji needs them. */
const hiddenRules: readonly HiddenRule[] = [
  {
    code: 'control-character',
    pattern: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u,
    what: 'an invisible control character',
    remedy: 'delete it',
  },
  {
    code: 'carriage-return',
    pattern: /\r(?!\n)/u,
    what: 'a line end that most programs do not know',
    remedy: 'save the file with ordinary line ends',
  },
  {
    code: 'bidi-control',
    pattern: /[\u202A-\u202E\u2066-\u2069]/u,
    what: 'a hidden control that shows text in another order than it is written',
    remedy: 'delete it; for words of another language write <Lang code="ar">…</Lang>',
  },
  {
    code: 'zero-width',
    pattern: /[\u200B\u2060-\u2064\u206A-\u206F\uFEFF\u180E\u115F\u1160\u3164\uFFA0]/u,
    what: 'an invisible character',
    remedy: 'delete it',
  },
  {
    code: 'line-separator',
    pattern: /[\u2028\u2029]/u,
    what: 'a line separator that most programs do not show',
    remedy: 'start a new line instead',
  },
  { code: 'tag-character', pattern: /[\u{E0000}-\u{E0FFF}]/u, what: 'an invisible tag character', remedy: 'delete it' },
  {
    code: 'annotation-character',
    pattern: /[\uFFF9-\uFFFB]/u,
    what: 'an invisible annotation mark',
    remedy: 'delete it',
  },
  {
    code: 'noncharacter',
    pattern: /[\uFDD0-\uFDEF\uFFFE\uFFFF\u{1FFFE}\u{1FFFF}\u{2FFFE}\u{2FFFF}\u{10FFFE}\u{10FFFF}]/u,
    what: 'not a character',
    remedy: 'delete it',
  },
  {
    code: 'private-use',
    pattern: /[\uE000-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/u,
    what: 'a private character that readers see as an empty box',
    remedy: 'write the letter that Unicode has for it',
  },
  {
    code: 'replacement-character',
    pattern: /\uFFFD/u,
    what: 'left where a letter was damaged',
    remedy: 'type the word again',
  },
  {
    code: 'joiner',
    pattern:
      /(?<![\p{L}\p{M}\p{Extended_Pictographic}\uFE0F\u{1F3FB}-\u{1F3FF}])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{M}\p{Extended_Pictographic}])|(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\u200C\u200D]/u,
    what: 'an invisible joiner where no script needs one',
    remedy: 'delete it',
  },
];

const anyHidden = new RegExp(hiddenRules.map(({ pattern }) => pattern.source).join('|'), 'u');

interface HiddenRule {
  code: string;
  pattern: RegExp;
  what: string;
  remedy: string;
}
