import fs from 'node:fs';
import path from 'node:path';
import { collectionNames, collections, type CollectionName } from '../model/collections.ts';
import { idPattern } from '../model/fields.ts';
import { compareText, showValue, type Fault } from './faults.ts';
import { findNearest } from './nearest.ts';

/** An entry's file, before it is read. */
export interface EntryFile {
  collection: CollectionName;
  id: string;
  /** Path from the content folder, with `/`. */
  name: string;
  path: string;
}

export interface MediaFile {
  /** Address in the site, such as `/media/first-meeting.jpg`. */
  address: string;
  name: string;
  path: string;
}

export interface ContentFiles {
  entries: EntryFile[];
  media: MediaFile[];
  faults: Fault[];
}

/** Largest entry that is read, in bytes. */
export const maxEntryBytes = 256 * 1024;

/** Every file below a content folder, sorted; whatever does not belong is a fault and is not opened. */
export function listFiles(directory: string): ContentFiles {
  const found: ContentFiles = { entries: [], media: [], faults: [] };
  const names = listNames(directory, '', found.faults);
  reportTwins(names, found.faults);
  for (const name of names) sortFile(directory, name, found);
  return found;
}

const mediaPattern = /^media\/[a-z0-9]+(?:-[a-z0-9]+)*\.(?:jpg|jpeg|png|webp)$/;
const reserved = new Set(['index', 'admin', 'search', 'about', 'media', 'pagefind', 'constructor', 'prototype', 'con', 'nul', 'aux', 'prn']);

function listNames(directory: string, folder: string, faults: Fault[]): string[] {
  const names: string[] = [];
  const items = fs.readdirSync(path.join(directory, folder), { withFileTypes: true });
  for (const item of items.sort((a, b) => compareText(a.name, b.name))) {
    const name = folder ? `${folder}/${item.name}` : item.name;
    if (item.name === '.gitkeep') continue;
    if (item.isSymbolicLink()) faults.push(fault(name, 'file-link', 'is a link to another file', 'put the file itself here'));
    else if (item.isFile()) names.push(name);
    else if (!item.isDirectory()) faults.push(fault(name, 'file-kind', 'is not a plain file', 'put a plain file here'));
    else if (folder) faults.push(fault(name, 'folder-depth', 'is a folder inside a collection', 'move its files one folder up'));
    else if (isFolder(item.name)) names.push(...listNames(directory, name, faults));
    else faults.push(unknownFolder(name));
  }
  return names;
}

function isFolder(name: string): boolean {
  return name === 'media' || (collectionNames as readonly string[]).includes(name);
}

function unknownFolder(name: string): Fault {
  const nearest = findNearest(name, [...collectionNames, 'media']);
  const list = [...collectionNames, 'media'].join(', ');
  return fault(
    name,
    'folder-unknown',
    `there is no collection called ${showValue(name)}`,
    nearest ? `did you mean ${nearest}?` : `use one of: ${list}`,
  );
}

function reportTwins(names: readonly string[], faults: Fault[]): void {
  const seen = new Map<string, string>();
  for (const name of names) {
    const folded = name.normalize('NFKC').toLowerCase().replace(/\.[a-z]+$/, '');
    const twin = seen.get(folded);
    if (twin) faults.push(fault(name, 'file-twin', `has the same address as ${twin}`, 'rename one of the two'));
    seen.set(folded, name);
  }
}

function sortFile(directory: string, name: string, found: ContentFiles): void {
  const file = path.join(directory, name);
  const [folder = '', base = ''] = name.split('/');
  if (folder === 'media') {
    if (mediaPattern.test(name)) found.media.push({ address: `/${name}`, name, path: file });
    else found.faults.push(fault(name, 'file-name', 'is not a picture this archive takes', 'name it like media/first-meeting.jpg (.jpg, .png or .webp, small letters, digits and hyphens)'));
    return;
  }
  if (!base) {
    found.faults.push(fault(name, 'file-stray', 'lies outside every collection', `move it into one of: ${collectionNames.join(', ')}`));
    return;
  }
  sortEntryFile(file, name, found);
}

function sortEntryFile(file: string, name: string, found: ContentFiles): void {
  const [folder = '', base = ''] = name.split('/');
  const collection = folder as CollectionName;
  const { extension } = collections[collection];
  const id = base.slice(0, -(extension.length + 1));
  const problem = checkName(id, base, extension);
  if (problem) found.faults.push(fault(name, 'file-name', problem, `name it like ${folder}/${suggestName(base, extension)}`));
  else if (fs.statSync(file).size > maxEntryBytes)
    found.faults.push(
      fault(name, 'file-size', `is larger than ${maxEntryBytes / 1024} KiB`, 'split it into several entries; put pictures in content/media'),
    );
  else found.entries.push({ collection, id, name, path: file });
}

function checkName(id: string, base: string, extension: string): string | undefined {
  if (!base.endsWith(`.${extension}`)) return `is not an .${extension} file`;
  if (!idPattern.test(id)) return 'has a name that cannot be an address';
  if (id.length > 100) return 'has a name longer than 100 characters';
  if (reserved.has(id)) return `has a name that the site needs itself (${id})`;
  return undefined;
}

function suggestName(base: string, extension: string): string {
  const plain = base
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `${plain && !reserved.has(plain) ? plain : 'young-lords'}.${extension}`;
}

function fault(name: string, code: string, message: string, remedy: string): Fault {
  return { code, file: name, line: 1, column: 1, field: 'file', message, remedy };
}
