import { readSettings } from '../site/settings.ts';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkImage } from '../pictures/check-picture.ts';
import { cleanPicture } from '../build/clean-picture.ts';
import { runCommand } from './run-command.ts';

const help = `npm run media -- clean FILE [FILE …]

Draws each picture again without its place, camera, dates and hidden parts, and puts it into content/media under a
plain name. The original stays where it is; a picture that lies in content/media already is replaced.`;

await runCommand(run);

async function run(): Promise<number> {
  const [command, ...files] = listWords();
  if (command !== 'clean' || files.length === 0) {
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

function listWords(): string[] {
  const { positionals, tokens } = parseArgs({ allowPositionals: true, strict: false, tokens: true });
  return tokens.some((token) => token.kind === 'option') ? [] : positionals;
}

async function clean(file: string): Promise<void> {
  const folder = path.join(readSettings().settings.content, 'media');
  const bytes = fs.readFileSync(file);
  const picture = await cleanPicture(bytes, path.basename(file));
  const target = path.join(folder, picture.name);
  const isOwn = path.resolve(file) === target;
  if (!isOwn && fs.existsSync(target))
    throw new Error(`There is a picture at ${show(target)} already. Rename yours, or delete that one, and try again.`);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(`${target}.part`, picture.bytes);
  fs.renameSync(`${target}.part`, target);
  const found = checkImage(bytes, path.basename(target)).filter(({ code }) => code === 'image-metadata');
  for (const { message } of found) console.log(`taken out: ${message}`);
  console.log(
    `Wrote ${show(target)}. In an entry: <Figure src="/media/${picture.name}" alt="…" credit="…" licence="…" />`,
  );
  if (isOwn && found.length > 0)
    console.log('If git has the old picture already, it keeps it: ask a steward before you push.');
}

function show(file: string): string {
  return path.relative('.', file);
}
