import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { listFilesBelow } from '../../archive/files/files-below.ts';
import { keptFolder, loadSealed, removeOldest, storeSealed } from '../../archive/files/sealed-file.ts';
import type { Language } from '../../model/names/site-languages.ts';
import { readSettings, variableMeanings, type VariableName } from '../../site/settings.ts';
import { runAstro } from './run-astro.ts';
import { hashOwnFiles } from './own-files.ts';

/**
 * Puts the program that renders the pages of a language into a folder that is not there yet: what Astro compiles their
 * code to, and the files that they share. No entry decides a byte of it, so it is kept beside the packages under a hash
 * of all that does, and compiled anew where nobody watches. Throws a Refusal with the reason where it fails.
 */
export async function bringProgram(folder: string, language: Language): Promise<void> {
  const version = toProgramVersion(language);
  const place = version && path.join(keptFolder, `${prefix}${version.slice(0, 16)}.bin`);
  const kept = place && (loadSealed(place, version) as Packed | undefined);
  if (kept) {
    unpack(kept, folder);
    return;
  }
  await compile(folder, language);
  if (place && storeSealed(place, version, pack(folder))) removeOldest(keptFolder, { prefix, most: mostPrograms });
}

/** Astro writes the shared files; its hook in src/integrations/page-program.ts leaves the rest, and no page. */
async function compile(folder: string, language: Language): Promise<void> {
  await runAstro({ OUT_DIR: path.join(folder, 'shared'), PROGRAM_DIR: folder, SITE_LANGUAGE: language });
}

/** A hash of all that decides a program: SHA-256, hexadecimal. Undefined where nobody watches: there, it is compiled. */
export function toProgramVersion(language: Language): string | undefined {
  if (readSettings().settings.isUnattended) return undefined;
  const decisive = Object.keys(variableMeanings).filter((name) => !ofNoProgram.has(name as VariableName));
  const values = decisive.map((name) => [name, process.env[name] ?? null]);
  return hashOwnFiles()
    .update(
      createHash('sha256')
        .update(JSON.stringify([language, values]))
        .digest(),
    )
    .digest('hex');
}

/** What a program is told as it runs, or what only the build asks for. Every other variable makes another program. */
const ofNoProgram: ReadonlySet<VariableName> = new Set([
  'SITE_LANGUAGE',
  'SITE_LANGUAGES',
  'CONTENT_DIR',
  'OUT_DIR',
  'CACHE_DIR',
  'PROGRAM_DIR',
  'PORT',
  'CHROMIUM',
  'CI',
  'NODE_ENV',
]);

/** Every file of a program by its path in it. */
type Packed = Map<string, Uint8Array>;

function pack(folder: string): Packed {
  return new Map(listFilesBelow(folder).map((file) => [path.relative(folder, file), fs.readFileSync(file)]));
}

function unpack(files: Packed, folder: string): void {
  for (const [name, bytes] of files) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, bytes);
  }
}

const prefix = 'program-';

/** For two languages, with some settings tried in turn. */
const mostPrograms = 12;
