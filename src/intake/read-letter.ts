import { decodeUtf8 } from '../mdx/characters/characters.ts';
import { isMediaPath } from '../model/content-path.ts';
import { manifestName } from '../model/contribution.ts';
import { checkName, showName, tooLarge, type ZipResult, type ZipRules } from './read-zip.ts';

/** True for a text that holds the beginning of a file as the form marks it in a letter. */
export function isLetter(bytes: Uint8Array): boolean {
  return splitLines(Buffer.from(bytes).toString('latin1')).some(parseOpening);
}

/**
 * The files of a letter that the form made as a text, under the rules of a bundle. What mail programs do is taken
 * back: other line ends, `>` before each line, a greeting above and a signature below. All else that is not as the form
 * wrote it is a fault.
 */
export function readLetter(bytes: Uint8Array, rules: ZipRules): ZipResult {
  const decoded = decodeUtf8(withoutByteOrderMark(bytes));
  if ('fault' in decoded) {
    const { line, message, remedy } = decoded.fault;
    return { files: new Map(), faults: [`line ${line}: ${message} — ${remedy}`], isWhole: false };
  }
  const { blocks, faults, isWhole } = splitBlocks(splitLines(decoded.text), rules.files);
  if (blocks.length > rules.files)
    return { files: new Map(), faults: ['the letter holds too many files — send it in parts'], isWhole: false };
  const files = new Map<string, Buffer>();
  for (const { path, lines } of blocks) {
    const content = Buffer.from(lines.map((line) => `${line}\n`).join(''));
    const problem = files.has(path) ? 'is there twice — keep one of the two' : checkFile(path, content, rules);
    if (problem) faults.push(`${showName(path)} ${problem}`);
    else files.set(path, content);
  }
  return { files, faults, isWhole };
}

/** Why a letter cannot hold a picture, and what to do. */
export const noPictures = 'is a picture, which a letter cannot hold — ask for the zip file that the form made';

/** One file of a letter. */
interface Block {
  path: string;
  lines: string[];
}

/** The files of a letter; no more are looked for once there are more than may be. */
function splitBlocks(lines: readonly string[], most: number): { blocks: Block[]; faults: string[]; isWhole: boolean } {
  const blocks: Block[] = [];
  const faults: string[] = [];
  let next = 0;
  for (;;) {
    const start = findFrom(lines, next, (line) => parseOpening(line) !== undefined);
    const opening = parseOpening(lines[start] ?? '');
    if (!opening || blocks.length > most) return { blocks, faults, isWhole: !opening };
    const stray = findFrom(lines.slice(0, start), next, (line) => /[^>\s]/.test(line));
    if (blocks.length > 0 && stray !== -1)
      faults.push(`line ${stray + 1} stands between two files — ask for the letter as the form made it`);
    const { path, quotes } = opening;
    const end = findFrom(lines, start + 1, (line) => isMark(unquote(line, quotes) ?? '', path));
    if (end === -1 || parseOpening(lines[end] ?? '')) {
      faults.push(`${showName(path)} has no end — part of the letter is missing: ask for it again`);
      return { blocks, faults, isWhole: false };
    }
    const own = lines.slice(start + 1, end).map((line) => unquote(line, quotes));
    const bare = own.indexOf(undefined);
    if (bare !== -1)
      faults.push(
        `line ${start + bare + 2} does not begin with “>” as those before it do — ask for the letter as the form made it`,
      );
    blocks.push({ path, lines: own.map((line) => line ?? '') });
    next = end + 1;
  }
}

/** The file that a line begins, and how the line is quoted: `>` or `> ` for each time that the letter was answered. */
function parseOpening(line: string): { path: string; quotes: string[] } | undefined {
  const [, quoted = '', path = ''] = /^((?:> ?){0,9})===== (\S+) =====\s*$/.exec(line) ?? [];
  return path === manifestName || path.startsWith('content/')
    ? { path, quotes: quoted.match(/> ?/g) ?? [] }
    : undefined;
}

/** True for the end of a file, and for the beginning of another, which must not come before it. */
function isMark(line: string, path: string): boolean {
  return line.trimEnd() === `===== end of ${path} =====` || (line.startsWith('=') && parseOpening(line) !== undefined);
}

/** A line without its marks of quoting; undefined where it lacks them. Some programs leave them out of empty lines. */
function unquote(line: string, quotes: readonly string[]): string | undefined {
  let rest = line;
  for (const quote of quotes) {
    if (!rest.startsWith('>')) return rest.trim() === '' ? '' : undefined;
    // No space stands between a mark and one that was there before.
    rest = rest.slice(rest.startsWith(quote) ? quote.length : 1);
  }
  return rest;
}

function checkFile(path: string, content: Buffer, rules: ZipRules): string | undefined {
  if (isMediaPath(path)) return noPictures;
  const limit = rules.limit(path) ?? 0;
  return checkName(path, rules) ?? (content.length > limit ? tooLarge(limit) : undefined);
}

function findFrom(lines: readonly string[], from: number, test: (line: string) => boolean): number {
  for (let index = from; index < lines.length; index += 1) if (test(lines[index] ?? '')) return index;
  return -1;
}

function splitLines(text: string): string[] {
  return text.split(/\r?\n/);
}

function withoutByteOrderMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}
