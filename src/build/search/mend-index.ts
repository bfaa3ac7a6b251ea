import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bringFile, isSameFile } from '../site-files.ts';
import { nameFragments, readFragment, readFragmentNames } from './fragment-names.ts';
import { mendWords } from './mend-words.ts';
import { fragmentName, isOfWords, readIndexFolder, writeIndexMeta, type IndexFolder } from './pagefind-folder.ts';
import { runPagefind } from './run-pagefind.ts';

/** A site, the site as it was, and the pages of it that are to be indexed, in their order. */
interface Sites {
  site: string;
  before: string;
  pages: readonly string[];
}

/**
 * Makes the index of a site from that of the site as it was: pages that are others now are taken out of it, and put in as
 * Pagefind indexes them alone. Every byte is that of an index made anew. False, with nothing made, where it cannot be so.
 */
export async function mendIndex({ site, before, pages }: Sites): Promise<boolean> {
  const was = openIndex(path.join(before, 'pagefind'));
  if (!was) return false;
  const isKept = (name: string) => isSameFile(path.join(site, name), path.join(before, name));
  const kept = new Set(pages.filter(isKept));
  const others = pages.filter((name) => !kept.has(name));
  if (others.length > pages.length / 2) return false;
  const part = fs.mkdtempSync(path.join(os.tmpdir(), 'index-'));
  try {
    const changed = others.map((name) => ({ name, read: () => fs.readFileSync(path.join(site, name), 'utf8') }));
    await runPagefind([{ name: frameName, read: () => toFrame(was) }, ...changed], part);
    nameFragments(part);
    const now = openIndex(part);
    return now !== undefined && join({ was, now, kept, pages, to: path.join(site, 'pagefind') });
  } finally {
    fs.rmSync(part, { recursive: true, force: true });
  }
}

/** An index with the folder that it is in. */
interface OpenIndex extends IndexFolder {
  folder: string;
  /** The files of its pages, in their order. */
  names: string[];
}

/** Undefined where an index has what cannot be mended, such as two pages whose hashes begin alike. */
function openIndex(folder: string): OpenIndex | undefined {
  const index = fs.existsSync(folder) ? readIndexFolder(folder) : undefined;
  if (!index) return undefined;
  const { pages, chunks } = index.meta;
  const isPlain = [...pages, ...chunks].every(({ hash }) => hash.length === index.language.length + 8);
  const keys = readFragmentNames(folder);
  const names = pages.map(({ hash }) => `${keys[hash] ?? ''}/index.html`);
  return isPlain && new Set(names).size === names.length ? { ...index, folder, names } : undefined;
}

interface Joint {
  was: OpenIndex;
  now: OpenIndex;
  kept: ReadonlySet<string>;
  pages: readonly string[];
  to: string;
}

function join({ was, now, kept, pages, to }: Joint): boolean {
  const order = new Map(pages.map((name, at) => [name, at]));
  const toRows = (index: OpenIndex, isIn: (name: string) => boolean) =>
    index.names.flatMap((name, at) => {
      const page = index.meta.pages[at];
      return page && isIn(name) ? [{ ...page, at, index, order: order.get(name) ?? 0 }] : [];
    });
  const rows = [...toRows(was, (name) => kept.has(name)), ...toRows(now, (name) => order.has(name))];
  rows.sort((a, b) => a.order - b.order);
  const isInOrder = was.names.every((name, at) => at === 0 || (was.names[at - 1] ?? '') < name);
  if (!isInOrder || new Set(rows.map(({ hash }) => hash)).size < rows.length) return false;
  if (was.language !== now.language || !hasSameFields({ was, now, kept })) return false;
  bringOthers(was.folder, to);
  for (const { hash, index } of rows)
    bringFile(path.join(index.folder, fragmentName(hash)), path.join(to, fragmentName(hash)));
  const toPlaces = (index: OpenIndex) => {
    const places = new Int32Array(index.names.length).fill(-1);
    rows.forEach((row, place) => {
      if (row.index === index) places[row.at] = place;
    });
    return { ...index, places };
  };
  const chunks = mendWords(toPlaces(was), toPlaces(now), to);
  if (new Set(chunks.map(({ hash }) => hash)).size < chunks.length) return false;
  const meta = { ...was.meta, pages: rows.map(({ hash, counts }) => ({ hash, counts })), chunks };
  writeIndexMeta(to, was.folder, { language: was.language, meta });
  nameFragments(to, new Map([was, now].flatMap((index) => Object.entries(readFragmentNames(index.folder)))));
  return true;
}

/** Whether pages say the same kinds of things beside their text: each is told by its place in the list of all. */
function hasSameFields({ was, now, kept }: Pick<Joint, 'was' | 'now' | 'kept'>): boolean {
  const listFields = ({ folder, meta, names }: OpenIndex, isIn: (name: string) => boolean) =>
    meta.pages.flatMap(({ hash }, at) => (isIn(names[at] ?? '') ? Object.keys(readFragment(folder, hash).meta) : []));
  const given = new Set(['title', ...listFields(now, (name) => name !== frameName)]);
  const isNoneLost = listFields(was, (name) => !kept.has(name)).every((field) => given.has(field));
  return isNoneLost && was.meta.fields.join() === now.meta.fields.join();
}

/** What is the same in every index: the program that searches. */
function bringOthers(from: string, to: string): void {
  for (const folder of ['index', 'fragment']) fs.mkdirSync(path.join(to, folder), { recursive: true });
  for (const name of fs.readdirSync(from)) if (!isOfWords(name)) bringFile(path.join(from, name), path.join(to, name));
}

/** A page that says all that any page may say, so that what the others say has the same place in the list. It is left out again. */
function toFrame({ language, meta: { fields } }: IndexFolder): string {
  const said = fields.map((field) => `<p data-pagefind-meta="${field}">${field}</p>`);
  return `<!DOCTYPE html><html lang="${language}"><body data-pagefind-body>${said.join('')}</body></html>`;
}

const frameName = 'frame/index.html';
