import { crc32 } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { toPrintable } from '../mdx/characters/characters.ts';

/** What a zip archive, or a letter, may hold. */
export interface ZipRules {
  /** Most bytes that a file of this name may have, 0 for one that is passed over; undefined where it has no place. */
  limit(name: string): number | undefined;
  /** True for a folder that may be listed. */
  isFolder(name: string): boolean;
  /** Most files and folders, those of one name counted each. */
  files: number;
  /** Most bytes unpacked in all. */
  bytes: number;
}

export interface ZipResult {
  files: Map<string, Buffer>;
  /** One line for each thing that is wrong: what, and what to do. */
  faults: string[];
  /** False where reading ended before its last name was seen. */
  isWhole: boolean;
}

/**
 * Unpacks a zip archive in memory by its central directory, and trusts nothing it says of itself: names are compared
 * as they are written, sizes are counted while unpacking, which ends as soon as a limit is passed. All faults are
 * collected; a file with one is not unpacked.
 */
export async function readZip(path: string, rules: ZipRules): Promise<ZipResult> {
  const result: ZipResult = { files: new Map(), faults: [], isWhole: false };
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(path, { autoClose: false, decodeStrings: false, validateEntrySizes: false });
    result.isWhole = await readEntries(zip, rules, result);
  } catch (error) {
    const reason = toPrintable(error instanceof Error ? error.message : String(error));
    result.faults.push(
      zip
        ? `the archive is damaged (${reason}) — ask for it again`
        : `this is not a zip archive (${reason}) — ask for the file that the form made`,
    );
  } finally {
    zip?.close();
  }
  return result;
}

/** False where a limit ended it. */
async function readEntries(zip: ZipFile, rules: ZipRules, { files, faults }: ZipResult): Promise<boolean> {
  const seen = new Set<string>();
  let left = rules.bytes;
  if (zip.entryCount > rules.files) {
    faults.push('the archive holds too many files — send it in parts');
    return false;
  }
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.toString('utf8');
    const problems = seen.has(name) ? ['is there twice — keep one of the two'] : checkEntry(entry, name, rules);
    seen.add(name);
    faults.push(...problems.map((problem) => `${showName(name)} ${problem}`));
    const limit = rules.limit(name);
    if (problems.length > 0 || !limit) continue;
    const { count, content, problem } = await unpack(zip, entry, Math.min(limit, left));
    if (count > left) {
      faults.push(`the archive holds more than ${toMebibytes(rules.bytes)} unpacked — send it in parts`);
      return false;
    }
    left -= count;
    if (content) files.set(name, content);
    else faults.push(`${showName(name)} ${problem}`);
  }
  return true;
}

function checkEntry(entry: Entry, name: string, rules: ZipRules): string[] {
  const problem = checkName(name, rules);
  if (problem) return [problem];
  const limit = rules.limit(name) ?? 0;
  return [
    ...checkMode((entry.externalFileAttributes >>> 16) & 0xffff, name),
    ...(entry.isEncrypted() ? ['is encrypted — send it without a password'] : []),
    ...([0, 8].includes(entry.compressionMethod) ? [] : ['is packed in an unusual way — use plain zip']),
    ...(limit && entry.uncompressedSize > limit ? [tooLarge(limit)] : []),
  ];
}

/** Why a file has no place, and what to do; undefined where it has one. */
export function checkName(name: string, rules: ZipRules): string | undefined {
  if (rules.limit(name) !== undefined || rules.isFolder(name)) return undefined;
  if (name.split(/[\\/]/).includes('..')) return 'leads out of its folder — a bundle holds files below content/ only';
  if (/^(?:[\\/]|[a-z]:)/i.test(name))
    return 'has a path from the root of a disk — a bundle holds files below content/ only';
  if (name.includes('\\')) return 'has a backslash in its path — write it with /';
  return 'has no place in a bundle — it holds contribution.json, content/<collection>/<id>.mdx (or .yaml) and content/media/<name>.jpg (.png, .webp)';
}

/** The mode of a Unix file as zip programs keep it; 0 where the archive was made elsewhere. */
function checkMode(mode: number, name: string): string[] {
  const kind = mode & 0o170000;
  if (kind === 0o120000) return ['is a link to another file — put the file itself in'];
  if (kind !== 0 && kind !== (name.endsWith('/') ? 0o040000 : 0o100000)) return ['is not a plain file — leave it out'];
  if (!name.endsWith('/') && mode & 0o7111) return ['is marked as a program — take the mark off: chmod 644'];
  return [];
}

type Unpacked = { count: number } & ({ content: Buffer; problem?: never } | { content?: never; problem: string });

/** Content of a file, or what is wrong with it; `count` is how many bytes were unpacked before that was known. */
async function unpack(zip: ZipFile, entry: Entry, limit: number): Promise<Unpacked> {
  const chunks: Buffer[] = [];
  let count = 0;
  try {
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      count += chunk.length;
      if (count > limit) return { count, problem: tooLarge(limit) };
      chunks.push(chunk);
    }
  } catch {
    return { count, problem: 'is damaged — ask for the bundle again' };
  }
  const content = Buffer.concat(chunks);
  if (count !== entry.uncompressedSize || crc32(content) !== entry.crc32)
    return { count, problem: 'is not what the archive says it is — ask for the bundle again' };
  return { count, content };
}

export function tooLarge(limit: number): string {
  return `is larger than ${limit < 1048576 ? `${limit / 1024} KiB` : toMebibytes(limit)} — make it smaller`;
}

function toMebibytes(bytes: number): string {
  return `${Math.floor(bytes / 1048576)} MiB`;
}

/** A name as it can be shown on a terminal, cut short. */
export function showName(name: string): string {
  const text = toPrintable(name).replaceAll('\n', ' ');
  return `“${text.length > 120 ? `${text.slice(0, 119)}…` : text}”`;
}
