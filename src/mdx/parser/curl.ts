import { findQuotationMarks, type QuotationMarks } from './quotation-marks.ts';

/** Words of one paragraph, heading or cell, with the language of each place in them. */
export interface Passage {
  text: string;
  languageAt: (offset: number) => string;
}

/**
 * What takes the place of the straight quotation marks of a passage, by offset. Only marks whose meaning is plain are
 * changed: none inside a word of a script that has no apostrophe, none that may be feet, minutes or seconds after a
 * number, and no mark before a word becomes an opening one unless it is closed.
 */
export function curlPassage({ text, languageAt }: Passage): Map<number, string> {
  const changes = new Map<number, string>();
  if (!/["']/.test(text)) return changes;
  const marks = listMarks(text);
  const write = (at: number, choose: (custom: QuotationMarks) => string) => {
    const custom = findQuotationMarks(languageAt(at));
    if (custom) changes.set(at, choose(custom));
  };
  curlDouble(text, marks, write);
  curlSingle(text, marks, write);
  return changes;
}

type Write = (at: number, choose: (custom: QuotationMarks) => string) => void;

interface Mark {
  at: number;
  sign: string;
  /** Letters right beside it; empty at the ends of the passage. */
  before: string;
  after: string;
  canOpen: boolean;
  canClose: boolean;
}

function listMarks(text: string): Mark[] {
  return Array.from(text.matchAll(/["']/g), ({ 0: sign, index: at }) => {
    const before = letterBefore(text, at);
    const after = letterAfter(text, at + 1);
    const outside = letterBefore(text, at - (/["']*$/.exec(text.slice(Math.max(0, at - 8), at))?.[0].length ?? 0));
    const inside = letterAfter(text, at + 1 + (/^["']*/.exec(text.slice(at + 1, at + 9))?.[0].length ?? 0));
    return {
      at,
      sign,
      before,
      after,
      canOpen: (outside === '' || boundary.test(outside)) && inside !== '' && !/\s/.test(inside),
      canClose: outside !== '' && !/\s/.test(outside) && !isWord(inside),
    };
  });
}

function curlDouble(text: string, marks: readonly Mark[], write: Write): void {
  const doubles = marks.filter(({ sign }) => sign === '"');
  let open: Mark | undefined;
  let isSpoilt = false;
  const leaveOpen = () => {
    if (open && !isSpoilt) write(open.at, ({ double }) => double[0]);
  };
  doubles.forEach((mark, index) => {
    if (isWord(mark.before) && isWord(mark.after) && !(open && isHangul(mark.after))) {
      isSpoilt = true;
    } else if (open && (mark.canClose || isHangul(mark.after)) && !isMeasure(text, doubles, index)) {
      write(open.at, ({ double }) => double[0]);
      write(mark.at, ({ double }) => double[1]);
      open = undefined;
    } else if (mark.canOpen) {
      leaveOpen();
      open = mark;
      isSpoilt = false;
    } else if (!open && mark.canClose && !isDigit(mark.before)) {
      write(mark.at, ({ double }) => double[1]);
    }
  });
  leaveOpen();
}

/** True for seconds and inches: after a number that itself follows minutes or feet, or where another mark closes. */
function isMeasure(text: string, doubles: readonly Mark[], index: number): boolean {
  const mark = doubles[index];
  if (!mark || !isDigit(mark.before)) return false;
  if (/\d['′]\s?[\d.,]+$/.test(text.slice(Math.max(0, mark.at - 12), mark.at))) return true;
  const next = doubles.slice(index + 1).find(({ canOpen, canClose }) => canOpen || canClose);
  return next !== undefined && !next.canOpen && !isDigit(next.before);
}

function curlSingle(text: string, marks: readonly Mark[], write: Write): void {
  const singles = marks.filter(({ sign }) => sign === "'");
  let open: Mark | undefined;
  let isUnsure = false;
  let elided = -1;
  const leaveOpen = () => {
    if (open && !isUnsure && isWord(open.after)) write(open.at, toApostrophe);
    open = undefined;
    isUnsure = false;
  };
  for (const mark of singles) {
    if (isWord(mark.before) && isWord(mark.after)) {
      if (isApostrophe(text, mark)) write(mark.at, toApostrophe);
    } else if (mark.at === elided || isElision(text, mark)) {
      write(mark.at, toApostrophe);
      if (/^'n'/i.test(text.slice(mark.at))) elided = mark.at + 2;
    } else if (open && mark.canClose) {
      if (isPossessive(text, open, mark)) {
        isUnsure = true;
        continue;
      }
      write(open.at, ({ single }) => single[0]);
      write(mark.at, ({ single }) => single[1]);
      open = undefined;
      isUnsure = false;
    } else if (mark.canOpen) {
      leaveOpen();
      open = mark;
    } else if (mark.canClose && !isDigit(mark.before)) {
      write(mark.at, toApostrophe);
    }
  }
  leaveOpen();
}

/** True between letters of a script that has an apostrophe, and in “1960's”; not between minutes and seconds. */
function isApostrophe(text: string, { at, before, after }: Mark): boolean {
  if (isDigit(before)) return /^'s(?![\p{L}\p{N}])/iu.test(text.slice(at, at + 4));
  return apostrophic.test(before) && (apostrophic.test(after) || isDigit(after));
}

/** A word known to begin with an apostrophe, or a year without its century. */
function isElision(text: string, { at, canOpen }: Mark): boolean {
  return canOpen && elision.test(text.slice(at, at + 12));
}

/** True where a mark may as well be the end of “neighbours'” or “goin'” as the end of a quotation with spaces in it. */
function isPossessive(text: string, open: Mark, { at }: Mark): boolean {
  const quoted = text.slice(open.at + 1, at);
  return (
    /\s/.test(quoted) && /(?:[sxz]|in|\bo)$/iu.test(quoted) && /^\s+[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 8))
  );
}

function toApostrophe(): string {
  return '’';
}

function letterBefore(text: string, at: number): string {
  const unit = text[at - 1] ?? '';
  return /[\uDC00-\uDFFF]/.test(unit) ? text.slice(at - 2, at) : unit;
}

function letterAfter(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function isWord(letter: string): boolean {
  return /^[\p{L}\p{M}\p{N}]/u.test(letter);
}

function isDigit(letter: string): boolean {
  return /^\p{Nd}/u.test(letter);
}

/** Korean writes particles right behind a quotation. */
function isHangul(letter: string): boolean {
  return /^\p{Script=Hangul}/u.test(letter);
}

const boundary = /[\s([{<¿¡–—/“‘«‹„‚\-\u2015]/;
const apostrophic = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{M}]/u;
const elision =
  /^'(?:\d\ds?(?![\p{L}\p{N}])|(?:n'|(?:em|tis|twas|twere|til|till|cause|bout|round|s|t|k|m|ne?|nen|r|d|ll|ve|re)(?![\p{L}\p{N}'])))/iu;
