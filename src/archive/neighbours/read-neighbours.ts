import fs from 'node:fs';
import path from 'node:path';
import type * as z from 'zod';
import { checkValue, decodeUtf8 } from '../../mdx/characters/characters.ts';
import type { FaultParams } from '../../model/fields/fields.ts';
import {
  isLoopback,
  keptCopySchema,
  neighboursSchema,
  type KeptCopy,
  type NeighbourRow,
} from '../../model/neighbours/neighbour.ts';
import type { FaultText } from '../../model/placed-fault.ts';
import { fullUrl } from '../../site/paths.ts';
import { site } from '../../site/site.ts';
import type { Neighbour } from '../entry/neighbours.ts';
import { showValue, type Fault } from '../entry/faults.ts';
import { parseHeader, type FieldPath } from '../files/yaml-header.ts';

/** The file that lists them, and the folder of their copies. */
export const neighbourList = 'archives.yaml';
export const copyName = (id: string): string => `archives/${id}.json`;

/** Largest list or copy, in bytes. */
const maxBytes = 4 * 1024 * 1024;

/** The neighbours of a content folder with their copies, and what is wrong with either. */
export function readNeighbours(
  directory: string,
  names: readonly string[],
): { neighbours: Neighbour[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const rows = names.includes(neighbourList) ? readList(directory, faults) : [];
  const copies = new Map(
    names.filter((name) => name !== neighbourList).map((name) => [name, readCopy(directory, name, { rows, faults })]),
  );
  const neighbours = rows.map((row) => {
    const copy = copies.get(copyName(row.id));
    return copy ? { ...row, copy } : row;
  });
  return { neighbours, faults };
}

function readList(directory: string, faults: Fault[]): NeighbourRow[] {
  const text = readText(directory, neighbourList, faults);
  if (text === undefined) return [];
  const { header, faults: ofYaml } = parseHeader(text, 1);
  faults.push(...ofYaml.map((fault) => ({ ...fault, file: neighbourList })));
  if (header.data === undefined) return [];
  const result = neighboursSchema.safeParse(header.data, { reportInput: true });
  const add = (where: FieldPath, words: FaultText) =>
    faults.push({ ...header.locate(where), ...words, file: neighbourList });
  if (!result.success) for (const issue of result.error.issues) add(issue.path as FieldPath, describeIssue(issue));
  else checkRows(result.data.archives, add);
  return result.success ? result.data.archives : [];
}

function describeIssue(issue: z.core.$ZodIssue): FaultText {
  if (issue.code === 'custom') {
    const { fault = 'neighbour-row', remedy = '' } = (issue.params ?? {}) as Partial<FaultParams>;
    return { code: fault, message: `${showValue(issue.input)} ${issue.message}`, remedy };
  }
  const what = issue.code === 'unrecognized_keys' ? issue.keys.map(showValue).join(', ') : showValue(issue.input);
  return {
    code: 'neighbour-row',
    message: `${what} does not fit here: ${issue.message}`,
    remedy: 'write each archive as id, name and address, as docs/neighbours.md shows',
  };
}

/** Each once, under one name and one address, and never this archive itself. */
function checkRows(rows: readonly NeighbourRow[], add: (where: FieldPath, words: FaultText) => void): void {
  const own = fullUrl(site.base);
  const isHere = isLoopback(new URL(site.url));
  for (const [index, { id, address, data, search }] of rows.entries()) {
    const twin = rows.slice(0, index).find((other) => other.id === id || other.address === address);
    if (twin)
      add(['archives', index], {
        code: 'neighbour-twice',
        message: `${showValue(twin.id === id ? id : address)} is listed already`,
        remedy: 'keep one of the two',
      });
    if (address === own)
      add(['archives', index, 'address'], {
        code: 'neighbour-itself',
        message: `${showValue(address)} is the address of this archive`,
        remedy: 'take it out: an entry of this archive is named without a colon, as in projects/vandu',
      });
    for (const [field, place] of Object.entries({ address, data, search }))
      if (place !== undefined && !isHere && isLoopback(new URL(place)))
        add(['archives', index, field], {
          code: 'neighbour-address',
          message: `${showValue(place)} is on the machine that builds the site, where no reader comes`,
          remedy: 'write the address at which everybody reaches it',
        });
  }
}

function readCopy(
  directory: string,
  name: string,
  { rows, faults }: { rows: readonly NeighbourRow[]; faults: Fault[] },
): KeptCopy | undefined {
  const add = (words: FaultText) => faults.push({ ...words, file: name, line: 1, column: 1, field: 'file' });
  const row = rows.find(({ id }) => copyName(id) === name);
  if (!row) {
    if (!faults.some(({ file }) => file === neighbourList)) add(strayCopy);
    return undefined;
  }
  const text = readText(directory, name, faults);
  if (text === undefined) return undefined;
  const copy = parseCopy(text, row);
  if (!copy) add(brokenCopy);
  return copy;
}

/** A copy as it is kept; undefined for a text that `npm run neighbours` cannot have written for this neighbour. */
export function parseCopy(text: string, { address }: NeighbourRow): KeptCopy | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { data } = keptCopySchema.safeParse(value);
  if (!data || new Set(data.entries.map(({ key }) => key)).size < data.entries.length) return undefined;
  const isSound = data.entries.every(
    (kept) => 'withdrawn' in kept || (isBelow(kept.url, address) && listTexts(kept).every(isPlain)),
  );
  return isSound ? data : undefined;
}

/** True for an address that no program reads as one outside the folder, as `../` and its disguises would lead on a shared host. */
function isBelow(url: string, folder: string): boolean {
  return new URL(url).href === url && url.startsWith(folder) && !/%(?:2e|2f|5c)/i.test(url);
}

function listTexts(kept: { title: string; summary?: string | undefined; careNote?: string | undefined }): string[] {
  return [kept.title, kept.summary ?? '', kept.careNote ?? ''];
}

/** True for a text without characters that this archive refuses of its own writers. */
function isPlain(text: string): boolean {
  return checkValue(text).length === 0;
}

function readText(directory: string, name: string, faults: Fault[]): string | undefined {
  const file = path.join(directory, name);
  const add = (words: FaultText) => faults.push({ line: 1, column: 1, field: 'file', ...words, file: name });
  if (fs.statSync(file).size > maxBytes) {
    add({
      code: 'file-size',
      message: `is larger than ${maxBytes / 1024} KiB`,
      remedy: 'join neighbours by fewer claims, or divide this archive',
    });
    return undefined;
  }
  const decoded = decodeUtf8(fs.readFileSync(file));
  if ('text' in decoded) return decoded.text;
  add(decoded.fault);
  return undefined;
}

const strayCopy: FaultText = {
  code: 'neighbour-unlisted',
  message: 'is the copy of an archive that archives.yaml does not list',
  remedy: 'delete it, or list its archive under that id',
};

const brokenCopy: FaultText = {
  code: 'neighbour-copy',
  message: 'is not as npm run neighbours writes it',
  remedy: 'delete it and run npm run neighbours; nobody needs to write in it by hand',
};
