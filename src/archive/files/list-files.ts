import type { FaultText } from '../../model/placed-fault.ts';
import fs from 'node:fs';
import path from 'node:path';
import { findNearest } from '../../mdx/characters/did-you-mean.ts';
import { collectionNames, collections, type CollectionName } from '../../model/collections.ts';
import { describeId } from '../../model/content-path.ts';
import { toLanguageTag } from '../../model/names/language-tag.ts';
import { siteLanguages, type Language } from '../../model/names/site-languages.ts';
import { mediaPattern } from '../../model/addresses/media-path.ts';
import { toId } from '../../model/names/id.ts';
import { toFreeId } from '../../model/names/reserved-ids.ts';
import { compareText, showValue, type Fault } from '../entry/faults.ts';

/** An entry's file, before it is read. */
export interface EntryFile {
  collection: CollectionName;
  id: string;
  /** Path from the content folder, with `/`. */
  name: string;
  path: string;
}

/** A file beside an entry’s own that says it in another language: `<id>.es.mdx`; its id is that of the entry. */
export interface TranslationFile extends EntryFile {
  language: Language;
  /** Sources of its original in their order, by which its text numbers them. */
  sources: readonly string[];
}

export interface MediaFile {
  /** Address in the site, such as `/media/first-meeting.jpg`. */
  address: string;
  name: string;
  path: string;
}

/** A file that does not become an entry, though the entry it was meant to be is known. */
export interface RefusedFile {
  collection: CollectionName;
  id: string;
  /** Absent for a link, which is never followed. */
  path?: string;
}

export interface ContentFiles {
  entries: EntryFile[];
  translations: TranslationFile[];
  /** Paths from the content folder: the list of neighbours, and the copies that were taken of them. */
  neighbours: string[];
  media: MediaFile[];
  refused: RefusedFile[];
  faults: Fault[];
}

/** Largest entry that is read, in bytes. */
export const maxEntryBytes = 256 * 1024;

/** Every file below a content folder, sorted; whatever does not belong is a fault and does not become an entry. */
export function listFiles(directory: string): ContentFiles {
  const found: Listing = {
    directory,
    entries: [],
    translations: [],
    media: [],
    neighbours: [],
    refused: [],
    faults: [],
  };
  const seen = new Map<string, string>();
  for (const name of putPlainFirst(listNames('', found))) {
    const twin = seen.get(toFolded(name));
    seen.set(toFolded(name), name);
    if (twin) addFault(found, name, twinOf(twin));
    else if (name.startsWith('media/')) sortMedia(name, found);
    else if (isOfNeighbours(name)) found.neighbours.push(name);
    else sortFile(name, found);
  }
  return found;
}

/** What is told of neighbours is no collection: a list, and a copy of each. */
function isOfNeighbours(name: string): boolean {
  return /^archives(?:\.yaml|\/[a-z0-9-]+\.json)$/.test(name);
}

interface Listing extends ContentFiles {
  directory: string;
}

/** Files that systems and editors leave behind; nobody wrote them. */
const leftBehind = /^(?:\..*|Thumbs\.db|desktop\.ini|.*~|.*\.(?:bak|orig|swp|tmp))$/i;

function listNames(folder: string, found: Listing): string[] {
  const names: string[] = [];
  const items = fs.readdirSync(path.join(found.directory, folder), { withFileTypes: true });
  for (const item of items.sort((a, b) => compareText(a.name, b.name))) {
    if (item.name === '.gitkeep' || (!folder && item.name === '.git')) continue;
    const name = folder ? `${folder}/${item.name}` : item.name;
    const problem = checkKind(path.join(found.directory, name), item, folder);
    if (problem) addFault(found, name, problem);
    else if (item.isDirectory()) names.push(...listNames(name, found));
    else names.push(name);
  }
  return names;
}

function checkKind(file: string, item: fs.Dirent, folder: string): FaultText | undefined {
  if (item.isSymbolicLink())
    return { code: 'file-link', message: 'is a link to another file', remedy: 'put the file itself here' };
  if (/[\p{C}\uFFFD]/u.test(item.name))
    return {
      code: 'file-name',
      message: 'has a name with characters that cannot be read',
      remedy: 'rename it with small letters, digits and hyphens',
    };
  if (item.isDirectory()) return folder ? folderInside : isFolder(item.name) ? undefined : unknownFolder(item.name);
  if (!item.isFile()) return { code: 'file-kind', message: 'is not a plain file', remedy: 'put a plain file here' };
  if (leftBehind.test(item.name))
    return { code: 'file-stray', message: 'is a file that a program left behind', remedy: 'delete it' };
  if (isProgram(file))
    return {
      code: 'file-mode',
      message: 'is marked as a program',
      remedy: `take the mark off: chmod 644 ${item.name}`,
    };
  return undefined;
}

/** Systems without an executable bit never mark a file. */
function isProgram(file: string): boolean {
  return process.platform !== 'win32' && ((fs.statSync(file, { throwIfNoEntry: false })?.mode ?? 0) & 0o111) !== 0;
}

function isFolder(name: string): boolean {
  return folderNames.includes(name);
}

const folderNames: readonly string[] = [...collectionNames, 'media', 'archives'];

const folderInside: FaultText = {
  code: 'folder-depth',
  message: 'is a folder inside a collection',
  remedy: 'move its files one folder up',
};

function unknownFolder(name: string): FaultText {
  const nearest = findNearest(name, folderNames);
  const remedy = nearest ? `did you mean ${nearest}?` : `use one of: ${folderNames.join(', ')}`;
  return { code: 'folder-unknown', message: `there is no collection called ${showValue(name)}`, remedy };
}

/** Of two twins the one with the odd name is at fault. */
function putPlainFirst(names: readonly string[]): string[] {
  const isPlain = (name: string) => name === name.toLowerCase();
  return [...names.filter(isPlain), ...names.filter((name) => !isPlain(name))];
}

/** Names that lead to one address, or to one file on a system that does not tell capitals from small letters. */
function toFolded(name: string): string {
  const folded = name.normalize('NFKC').toLowerCase();
  return folded.startsWith('media/') ? folded : folded.replace(/\.[a-z]+$/, '');
}

function twinOf(twin: string): FaultText {
  return { code: 'file-twin', message: `has the same address as ${twin}`, remedy: 'rename one of the two' };
}

function sortMedia(name: string, found: Listing): void {
  if (mediaPattern.test(name)) found.media.push({ address: `/${name}`, name, path: path.join(found.directory, name) });
  else
    addFault(found, name, {
      code: 'file-name',
      message: 'is not a picture this archive takes',
      remedy: 'name it like media/first-meeting.jpg (.jpg, .png or .webp, small letters, digits and hyphens)',
    });
}

function sortFile(name: string, found: Listing): void {
  const [collection, base] = splitName(name);
  if (!collection) {
    const remedy = `move it into one of: ${collectionNames.join(', ')}`;
    addFault(found, name, { code: 'file-stray', message: 'lies outside every collection', remedy });
    return;
  }
  const { extension } = collections[collection];
  const file = path.join(found.directory, name);
  const said = extension === 'mdx' ? splitTranslation(base) : undefined;
  if (said) {
    sortTranslation({ collection, id: said.id, name, path: file }, said.tag, found);
    return;
  }
  const problem = checkName(base, extension) ?? checkSize(file);
  if (problem) addFault(found, name, problem);
  else found.entries.push({ collection, id: base.slice(0, -(extension.length + 1)), name, path: file });
}

/** `vandu.es.mdx` and the like; undefined where the name holds no language. */
function splitTranslation(base: string): { id: string; tag: string } | undefined {
  const [, id = '', tag = ''] = /^([^.]+)\.([a-z]{2,3}(?:-[A-Za-z\d]{2,8})*)\.mdx$/.exec(base) ?? [];
  return toLanguageTag(tag) === undefined ? undefined : { id, tag };
}

function sortTranslation(file: EntryFile, tag: string, found: Listing): void {
  const language = siteLanguages.find((known) => known === tag);
  const message = describeId(file.id);
  const problem = message
    ? { code: 'file-name', message, remedy: 'name it like the file that it translates' }
    : checkSize(file.path);
  if (problem) addFault(found, file.name, problem);
  else if (language) found.translations.push({ ...file, language, sources: [] });
  else
    addFault(found, file.name, {
      code: 'translation-language',
      message: `is in a language that this site is not made in (${tag})`,
      remedy: `name it with one of: ${siteLanguages.join(', ')}; docs/translating.md tells how a language is added`,
    });
}

function checkName(base: string, extension: string): FaultText | undefined {
  const message = describeName(base.slice(0, -(extension.length + 1)), base, extension);
  return message ? { code: 'file-name', message, remedy: suggestName(base, extension) } : undefined;
}

/** A name without Latin letters has no plain form: the writer chooses one, and the title keeps its own letters. */
function suggestName(base: string, extension: string): string {
  if (/\.(?:jpe?g|png|webp|gif|heic|tiff?|avif|svg)$/i.test(base)) return 'put pictures into content/media';
  const id = toId(toStem(base));
  if (id === '') return `name it in Latin letters, such as mutual-aid.${extension}; the title stays as it is`;
  return `name it like ${toFreeId(id)}.${extension}`;
}

function describeName(id: string, base: string, extension: string): string | undefined {
  if (!base.endsWith(`.${extension}`)) return `is not an .${extension} file`;
  return describeId(id);
}

function checkSize(file: string): FaultText | undefined {
  if ((fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0) <= maxEntryBytes) return undefined;
  return {
    code: 'file-size',
    message: `is larger than ${maxEntryBytes / 1024} KiB`,
    remedy: 'split it into several entries; put pictures in content/media',
  };
}

/** The fault of a file, and the entry it was meant to be, so that no reference to that one is called dangling. */
function addFault(found: Listing, name: string, words: FaultText): void {
  found.faults.push({ ...words, file: name, line: 1, column: 1, field: 'file' });
  const [collection, base] = splitName(name);
  const id = toId(toStem(base));
  if (!collection || !id || !stillEntries.has(words.code)) return;
  const file = path.join(found.directory, name);
  found.refused.push({ collection, id, ...(words.code !== 'file-link' && { path: file }) });
}

/** Faults of a file that was meant to be an entry all the same. */
const stillEntries: ReadonlySet<string> = new Set(['file-link', 'file-mode', 'file-name', 'file-size', 'file-twin']);

function toStem(base: string): string {
  return base.replace(/\.[^.]*$/, '');
}

function splitName(name: string): [collection: CollectionName | undefined, base: string] {
  const [folder = '', base] = name.split('/');
  const collection = collectionNames.find((known) => known === folder);
  return base === undefined ? [undefined, folder] : [collection, base];
}
