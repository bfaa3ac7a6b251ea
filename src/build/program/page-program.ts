import { createHash } from 'node:crypto';
import path from 'node:path';
import { keptFolder, loadSealed, removeOldest, storeSealed } from '../../archive/files/sealed-file.ts';
import type { Language } from '../../model/names/site-languages.ts';
import { readSettings, variableMeanings, type VariableName } from '../../site/settings.ts';
import { runAstro } from './run-astro.ts';
import { hashOwnFiles } from './own-files.ts';
import { packProgram, unpackProgram, type PackedProgram } from './packed-program.ts';

/**
 * The folder of the program that renders the pages of a language: what Astro compiles their code to, and the files that
 * they share. No entry decides a byte of it, so it is kept beside the packages under a hash of all that does; where nobody
 * watches, it is compiled anew into the folder that is given and not there yet. Throws a Refusal with the reason where it fails.
 */
export async function bringProgram(folder: string, language: Language): Promise<string> {
  const version = toProgramVersion(language);
  const name = version && `${prefix}${version.slice(0, 16)}`;
  const place = name && path.join(keptFolder, `${name}.bin`);
  const kept = place && (loadSealed(place, version) as PackedProgram | undefined);
  if (kept) return unpackProgram(kept, [path.join(keptFolder, unpackedName, name), folder]);
  await compile(folder, language);
  if (place && storeSealed(place, version, packProgram(folder))) {
    removeOldest(keptFolder, { prefix, most: mostPrograms });
    removeOldest(path.join(keptFolder, unpackedName), { prefix, most: mostPrograms });
  }
  return folder;
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

const unpackedName = 'programs';
const prefix = 'program-';

/** For two languages, with some settings tried in turn. */
const mostPrograms = 12;
