import { readSettings } from '../site/settings.ts';
import { picturesOf } from '../archive/entry/pictures.ts';
import { listWantedPictures, describeWanted } from '../archive/graph/wanted-pictures.ts';
import { writeWhole } from '../archive/files/write-whole.ts';
import { openKept } from '../archive/files/kept-readings.ts';
import { readArchive } from '../archive/read-archive.ts';
import { fillPicture, readPictures } from '../intake/fill-picture.ts';
import { toId } from '../model/names/id.ts';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkImage } from '../pictures/check-picture.ts';
import { cleanPicture, type CleanPicture } from '../build/clean-picture.ts';
import { runCommand } from './run-command.ts';

const help = `npm run media -- clean FILE [FILE …]

Draws each picture again without its place, camera, dates and hidden parts, and puts it into content/media under a
plain name. The original stays where it is; a picture that lies in content/media already is replaced.

npm run media -- wanted
npm run media -- wanted projects/vandu 1 FILE --alt "What can be seen" [--licence-read 2026-11-30]

Lists the pictures that entries want, each by its entry and number, and fills one: cleans the file as above and writes
into the entry that it is there. Read the licence at the holder’s own page first; where the entry does not say that
somebody did, give the day.`;

const { content } = readSettings().settings;
const folder = path.join(content, 'media');

await runCommand(run);

async function run(): Promise<number> {
  const { words, alt, licenceRead } = readArguments();
  const [command, ...files] = words;
  if (command === 'wanted' && files.length === 0) return listWanted();
  if (command === 'wanted' && files.length === 3 && alt !== undefined)
    return fill(files as [string, string, string], { alt, licenceRead });
  if (command !== 'clean' || files.length === 0 || alt !== undefined || licenceRead !== undefined) {
    console.error(help);
    return 2;
  }
  let failed = 0;
  for (const file of files) {
    try {
      await clean(file);
    } catch (error) {
      failed += 1;
      console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failed > 0 ? 1 : 0;
}

/** What was asked; no words where there is an option that nobody knows. */
function readArguments(): { words: string[]; alt?: string | undefined; licenceRead?: string | undefined } {
  const options = { alt: { type: 'string' }, 'licence-read': { type: 'string' } } as const;
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    return { words: positionals, alt: values.alt, licenceRead: values['licence-read'] };
  } catch {
    return { words: [] };
  }
}

async function listWanted(): Promise<number> {
  const { entries } = await readArchive(content, { kept: openKept(content, '/') });
  const rows = entries.flatMap((entry) => {
    return listWantedPictures(entry).map((picture) => {
      const place = `${entry.key} ${picturesOf(entry).indexOf(picture) + 1}`;
      return [`${place}: ${describeWanted(picture)}`, picture.address].filter(Boolean).join('\n  ');
    });
  });
  console.log(rows.length > 0 ? rows.join('\n') : 'No entry wants a picture.');
  return 0;
}

/** Brings a picture that an entry wants; the entry is written last, so that it never names what is not there. */
async function fill(
  [key, number, from]: readonly [string, string, string],
  said: { alt: string; licenceRead: string | undefined },
): Promise<number> {
  const file = path.join(content, `${key}.mdx`);
  const isEntry = /^(?:projects|practices)\/[a-z0-9-]+$/.test(key) && fs.existsSync(file);
  if (!isEntry) return stop(`There is no entry ${key}: name one like projects/vandu.`);
  const text = fs.readFileSync(file, 'utf8');
  const wanted = readPictures(text)[Number(number) - 1];
  if (!wanted) return stop(`${key} wants no picture ${number}: npm run media -- wanted lists all.`);
  if (wanted['file'] !== undefined) return stop(`Picture ${number} of ${key} is there already.`);
  try {
    const bytes = fs.readFileSync(from);
    const name = toId(String(wanted['title'])).slice(0, 60).replace(/-+$/, '') || path.parse(from).name;
    const picture = await cleanPicture(bytes, name);
    const filled = fillPicture(text, Number(number), { ...said, file: `/media/${picture.name}` });
    put(picture);
    writeWhole(file, filled);
    console.log(`${show(file)} shows ${picture.name} now. Next: npm run check`);
    return 0;
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

function stop(words: string): number {
  console.error(words);
  return 1;
}

async function clean(file: string): Promise<void> {
  const bytes = fs.readFileSync(file);
  const picture = await cleanPicture(bytes, path.basename(file));
  const isOwn = path.resolve(file) === path.join(folder, picture.name);
  const target = put(picture, isOwn);
  const found = checkImage(bytes, path.basename(target)).filter(({ code }) => code === 'image-metadata');
  for (const { message } of found) console.log(`taken out: ${message}`);
  console.log(
    `Wrote ${show(target)}. In an entry: <Figure src="/media/${picture.name}" alt="…" credit="…" licence="…" />`,
  );
  if (isOwn && found.length > 0)
    console.log('If git has the old picture already, it keeps it: ask a steward before you push.');
}

/** Writes a picture into the media folder, whole or not at all, and in the place of none but where that is meant. */
function put({ name, bytes }: CleanPicture, isReplaced = false): string {
  const target = path.join(folder, name);
  if (!isReplaced && fs.existsSync(target))
    throw new Error(`There is a picture at ${show(target)} already. Rename yours, or delete that one, and try again.`);
  writeWhole(target, bytes);
  return target;
}

function show(file: string): string {
  return path.relative('.', file);
}
