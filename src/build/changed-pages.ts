import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { listFilesBelow } from '../archive/files/files-below.ts';
import type { AnyEntry, EntryKey } from '../archive/entry/entry.ts';
import type { Archive } from '../archive/graph/archive.ts';
import { listNaming } from '../archive/graph/people.ts';
import type { HistoryStep } from '../exports/history.ts';
import type { Built, Fingerprint, PageParts } from './built-before.ts';

type History = Readonly<Record<string, readonly HistoryStep[]>>;

/**
 * The parts of an archive without a fault; `content` is its folder, `history` what its pages tell of how each entry came
 * to be.
 */
export function toPageParts(archive: Archive, { content, history }: { content: string; history: History }): PageParts {
  const frame = createHash('sha256');
  const add = (value: unknown) => frame.update(`${JSON.stringify(value)}\n`);
  for (const entry of archive.entries.values())
    add([entry.key, entry.file, entry.data, toShown(entry), listTranslated(entry)]);
  add(archive.withdrawn);
  add(archive.neighbours);
  for (const person of archive.list('people')) add([person.key, listNaming(archive, person).map(({ key }) => key)]);
  for (const file of listFilesBelow(path.join(content, 'media'))) {
    add(path.relative(content, file));
    frame.update(fs.readFileSync(file));
  }
  const words = [...archive.entries.values()].map((entry) => {
    const bodies = [entry.body, ...Object.values(entry.translations ?? {}).map(({ body }) => body)];
    return [entry.key, hash([bodies.map((body) => body?.html), archive.revisions(entry.key), history[entry.key]])];
  });
  return { frame: frame.digest('hex'), words: Object.fromEntries(words) as PageParts['words'] };
}

/**
 * The entries whose pages must be made anew, where no other page can have changed; undefined where all must be. What is
 * around the archive has to be the same: code, settings and day.
 */
export function listChanged(before: Built, { around }: Fingerprint, parts: PageParts): EntryKey[] | undefined {
  if (before.fingerprint.around !== around || before.frame !== parts.frame) return undefined;
  return (Object.keys(parts.words) as EntryKey[]).filter((key) => before.words[key] !== parts.words[key]);
}

/** Brings the pages that were not made anew from the site as it was. They are the same files, and nobody writes into one. */
export function bringPages(pages: readonly string[], from: string, site: string): void {
  for (const page of pages) {
    const [source, target] = [path.join(from, page), path.join(site, page)];
    if (fs.existsSync(target)) continue;
    fs.mkdirSync(path.dirname(target), { recursive: true });
    try {
      fs.linkSync(source, target);
    } catch {
      fs.copyFileSync(source, target);
    }
  }
}

/** What other pages may use of a text: where it leads, what it shows and cites, and its headings; never where in it. */
function toShown({ body }: Pick<AnyEntry, 'body'>): unknown {
  if (!body) return undefined;
  const { headings, citations, links, images } = body;
  return [
    headings,
    citations.map(({ source, at, number, id }) => [source, at, number, id]),
    links.map(({ path: to, fragment }) => [to, fragment]),
    images.map(({ src }) => src),
  ];
}

/** What other pages may use of the translations of an entry. */
function listTranslated({ translations = {} }: AnyEntry): unknown {
  return Object.values(translations).map(({ body, stale, ...rest }) => [
    rest,
    // Whether a text is still that of the original, its own pages alone show.
    stale.filter((field) => field !== 'body'),
    toShown(body ? { body } : {}),
  ]);
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
