import fs from 'node:fs';
import path from 'node:path';
import { keptFolder, loadSealed, removeOldest, storeSealed } from '../archive/files/sealed-file.ts';
import { writeWhole } from '../archive/files/write-whole.ts';
import type { Language } from '../model/names/site-languages.ts';
import { nameOf, type Fingerprint } from './built-before.ts';
import type { FactNotes } from './file-facts.ts';
import type { PageNotes } from './program/page-keeper.ts';

/** How the processes of the languages bring pages from the site as it was, and what they note for the next build. */
export interface Keeping {
  /** Of the build that is being made. */
  whole: string;
  /** The folder of the site as it was, and what it was made of; absent where no page of it can be used. */
  before?: { folder: string; whole: string };
}

/** What is noted by itself: the pages of a language with what stands beside them, the files that are the same in all languages, and what is in the files of a language. */
export type Part = Language | 'data' | `files-${Language}`;

/** Where pages are noted: a site that differs in more than the archive, its history and the day has no page to bring. */
export function toKeeping(folder: string, now: Fingerprint, before: Fingerprint | undefined): Keeping {
  return { whole: now.whole, ...(before?.around === now.around && { before: { folder, whole: before.whole } }) };
}

/** Leaves it in the folder of one build’s caches. */
export function leaveKeeping(cache: string, keeping: Keeping): void {
  writeWhole(path.join(cache, fileName), JSON.stringify(keeping));
}

/** Undefined where nothing is to be noted. */
export function loadKeeping(cache: string): Keeping | undefined {
  const file = path.join(cache, fileName);
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Keeping) : undefined;
}

/** What was noted of a part of the site that was there as it was built. */
export function loadNotes({ before }: Keeping, part: Part): PageNotes | undefined {
  return before && (loadSealed(placeOf(before.folder, part), before.whole) as PageNotes | undefined);
}

/** Leaves the notes of a part in the folder of one build’s caches: they count once the site is in its place. */
export function leaveNotes(cache: string, notes: PageNotes, { whole, part }: { whole: string; part: Part }): void {
  storeSealed(path.join(cache, toName(part)), whole, notes);
}

/** What was found in the files of a language in the site that was there. */
export function loadFacts({ before }: Keeping, language: Language): FactNotes | undefined {
  return before && (loadSealed(placeOf(before.folder, `files-${language}`), before.whole) as FactNotes | undefined);
}

export function leaveFacts(
  cache: string,
  notes: FactNotes,
  { whole, language }: { whole: string; language: Language },
): void {
  storeSealed(path.join(cache, toName(`files-${language}`)), whole, notes);
}

/** Puts the notes of a finished site where the next build looks for them. Without them it makes all pages. */
export function keepNotes(cache: string, { folder, parts }: { folder: string; parts: readonly Part[] }): void {
  try {
    for (const part of parts)
      writeWhole(placeOf(folder, part), fs.readFileSync(path.join(cache, toName(part))), { mode: 0o600 });
    removeOldest(keptFolder, { prefix, most: mostNotes });
  } catch {
    // The seal names the build: notes of another are not taken for its own.
  }
}

function placeOf(folder: string, part: Part): string {
  return path.join(keptFolder, `${prefix}${nameOf(folder)}-${part}.bin`);
}

function toName(part: Part): string {
  return `notes-${part}.bin`;
}

const fileName = 'keeping.json';
const prefix = 'notes-';

/** Of three sites in two languages, with some to try things in. */
const mostNotes = 20;
