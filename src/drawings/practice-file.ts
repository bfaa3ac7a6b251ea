import fs from 'node:fs';
import path from 'node:path';
import { siteLanguage, type Language } from '../model/names/site-languages.ts';
import { describePractice, toLines, type PracticeDrawing } from './practice-words.ts';

const folder = path.join(import.meta.dirname, 'practices');

/** The drawing of the practice with an id, for what runs outside the bundler; undefined where nobody has drawn it. */
export function readPracticeDrawing(id: string, language: Language = siteLanguage): PracticeDrawing | undefined {
  const described = describePractice(id, language);
  const file = files().get(`${id}.svg`);
  return file === undefined || described === undefined
    ? undefined
    : { lines: toLines(fs.readFileSync(file, 'utf8')), described };
}

/** Every drawing's file by its name. */
function files(): ReadonlyMap<string, string> {
  known ??= new Map(
    fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => [path.basename(name), path.join(folder, name)]),
  );
  return known;
}

let known: ReadonlyMap<string, string> | undefined;
