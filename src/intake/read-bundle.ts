import { open, readFile, stat } from 'node:fs/promises';
import { maxEntryBytes } from '../archive/files/list-files.ts';
import { compareText } from '../archive/entry/faults.ts';
import { imageLimits } from '../pictures/check-picture.ts';
import { checkValue, decodeUtf8, toPrintable } from '../mdx/characters/characters.ts';
import { collectionNames } from '../model/collections.ts';
import { isMediaPath, parseEntryPath } from '../model/content-path.ts';
import { contributionLimits, contributionSchema, manifestName, type Contribution } from '../model/contribution.ts';
import type { FaultParams } from '../model/fields/fields.ts';
import { isLetter, noPictures, readLetter } from './read-letter.ts';
import { readZip, type ZipResult, type ZipRules } from './read-zip.ts';

/** What someone without git sends: files, and what they say of them. */
export interface Bundle {
  contribution: Contribution;
  /** By their paths from the folder that holds `content/`, sorted. */
  files: ReadonlyMap<string, Buffer>;
}

/**
 * Reads a bundle, which is a zip archive or the same as the text of a letter; every fault of it, its manifest and its
 * files is one line that says what to do.
 */
export async function readBundle(path: string): Promise<{ bundle?: Bundle; faults: string[] }> {
  if (await isLongText(path))
    return {
      faults: [
        'this is a text of more than 4 MiB, longer than any letter the form makes — ask for the zip file that the form made',
      ],
    };
  const letter = await findLetter(path);
  const { files, faults, isWhole }: ZipResult = letter ? readLetter(letter, rules) : await readZip(path, rules);
  const manifest = files.get(manifestName);
  files.delete(manifestName);
  if (!manifest) {
    const isMissing = isWhole && !faults.some((fault) => fault.startsWith(`“${manifestName}”`));
    return {
      faults: isMissing ? [...faults, `there is no ${manifestName} — ask for the file that the form made`] : faults,
    };
  }
  const { contribution, problems } = parseManifest(manifest);
  faults.push(...problems.map((problem) => `${manifestName}: ${problem}`));
  if (!contribution) return { faults };
  if (faults.length === 0)
    faults.push(...compareLists(contribution.files, { held: [...files.keys()], isLetter: letter !== undefined }));
  if (!contribution.files.some((file) => parseEntryPath(file)))
    faults.push('there is no entry in it — pictures come with the entry they belong to');
  if (faults.length > 0) return { faults };
  return { bundle: { contribution, files: new Map([...files].sort(([a], [b]) => compareText(a, b))) }, faults };
}

const readmeName = 'README.txt';
const folders = ['content', 'content/media', ...collectionNames.map((name) => `content/${name}`)];

const rules: ZipRules = {
  limit(name) {
    if (name === readmeName) return 0;
    if (name === manifestName || parseEntryPath(name)) return maxEntryBytes;
    return isMediaPath(name) ? imageLimits.bytes : undefined;
  },
  isFolder: (name) => folders.some((folder) => name === `${folder}/`),
  files: contributionLimits.files + folders.length + 2,
  bytes: contributionLimits.bytes,
};

/** Largest letter that is read, in bytes: it holds texts alone. */
const largestLetter = 4 * 1024 * 1024;

/** The content of a file that is a letter; undefined where it is a zip archive or anything else. */
async function findLetter(path: string): Promise<Buffer | undefined> {
  if ((await stat(path)).size > largestLetter) return undefined;
  const bytes = await readFile(path);
  return bytes.toString('latin1', 0, 2) !== 'PK' && isLetter(bytes) ? bytes : undefined;
}

/**
 * A contribution whose day is not after today, give or take the hours between time zones: a clock that is wrong must
 * not name a branch, nor be published.
 */
export function withPossibleDay<Told extends { made: string }>(told: Told, now = new Date()): Told {
  const toDay = (date: Date) => date.toISOString().slice(0, 10);
  const tomorrow = toDay(new Date(now.getTime() + 24 * 3600 * 1000));
  return told.made > tomorrow ? { ...told, made: toDay(now) } : told;
}

/** True for what is no zip archive and too long for a letter. */
async function isLongText(path: string): Promise<boolean> {
  if ((await stat(path)).size <= largestLetter) return false;
  const handle = await open(path);
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.toString('latin1') !== 'PK';
  } finally {
    await handle.close();
  }
}

function parseManifest(bytes: Buffer): { contribution?: Contribution; problems: string[] } {
  const decoded = decodeUtf8(bytes);
  if ('fault' in decoded) return { problems: [`${decoded.fault.message} — ${decoded.fault.remedy}`] };
  const doubled = findDoubledKey(decoded.text);
  if (doubled !== undefined)
    return {
      problems: [`names “${toPrintable(doubled)}” twice, and only one can be meant — ask for the bundle again`],
    };
  const result = contributionSchema.safeParse(parseJson(decoded.text));
  if (!result.success)
    return {
      problems: result.error.issues.map((issue) => {
        const remedy = (issue as { params?: Partial<FaultParams> }).params?.remedy;
        return `${issue.path.join('.') || 'the whole'}: ${issue.message}${remedy ? ` — ${remedy}` : ''}`;
      }),
    };
  const { credit, note = '' } = result.data;
  const hidden = [...checkValue(credit), ...checkValue(note)];
  return { contribution: result.data, problems: hidden.map(({ message, remedy }) => `${message} — ${remedy}`) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * A key that an object of a JSON text has twice: programs differ in which value they take. Nothing is found in what is
 * no JSON.
 */
function findDoubledKey(text: string): string | undefined {
  if (parseJson(text) === undefined) return undefined;
  const open: Set<string>[] = [];
  for (const [token, key] of text.matchAll(/("[^"\\]*(?:\\.[^"\\]*)*")\s*:|"[^"\\]*(?:\\.[^"\\]*)*"|[{}]/g)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (key !== undefined) {
      const name = String(JSON.parse(key));
      const keys = open.at(-1);
      if (keys?.has(name)) return name;
      keys?.add(name);
    }
  }
  return undefined;
}

function compareLists(
  listed: readonly string[],
  { held, isLetter }: { held: readonly string[]; isLetter: boolean },
): string[] {
  const missing = listed.filter((path) => !held.includes(path));
  const unlisted = held.filter((path) => !listed.includes(path));
  const doubled = listed.filter((path, index) => listed.indexOf(path) !== index);
  return [
    ...missing.map((path) =>
      isLetter && isMediaPath(path)
        ? `“${path}” ${noPictures}`
        : `“${path}” is listed in ${manifestName} and not in the bundle — ask for the bundle again`,
    ),
    ...unlisted.map((path) => `“${path}” is in the bundle and not listed in ${manifestName} — ask for it again`),
    ...doubled.map((path) => `“${path}” is listed twice in ${manifestName} — ask for the bundle again`),
  ];
}
