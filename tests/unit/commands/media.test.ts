import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanPicture } from '../../../src/build/clean-picture.ts';
import { checkImage } from '../../../src/pictures/check-picture.ts';
import { copyArchive, removeCopy } from '../../fixtures/archive-copy.ts';
import { runCommand, type Outcome } from './run.ts';

const cases = path.resolve('tests/hostile/cases/images');
const telling = [
  'exif-gps.jpg',
  'exif-gps.png',
  'exif-gps.webp',
  'exif-camera.jpg',
  'iptc.jpg',
  'xmp.jpg',
  'xmp.webp',
  'text.png',
  'trailer-zip.png',
  'polyglot-js.jpg',
];
const notPictures = ['elf-as.jpg', 'empty.jpg', 'gif-as.png', 'js-as.webp', 'svg-as.jpg', 'lfs-pointer.jpg'];

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'media-'));
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

function clean(...files: string[]): Promise<Outcome> {
  return runCommand('media', ['clean', ...files], { env: { CONTENT_DIR: path.join(folder, 'content') } });
}

describe('a picture that is drawn again', () => {
  it.each(telling)('says nothing but what can be seen: %s', async (file) => {
    const bytes = fs.readFileSync(path.join(cases, file));
    expect(checkImage(bytes, file)).not.toEqual([]);
    const picture = await cleanPicture(bytes, file);
    expect(checkImage(picture.bytes, picture.name)).toEqual([]);
  });

  it.each(notPictures)('is refused where it is no picture: %s', async (file) => {
    await expect(cleanPicture(fs.readFileSync(path.join(cases, file)), file)).rejects.toThrow(
      /not a JPEG, PNG or WebP/,
    );
  });
});

describe('npm run media -- clean', () => {
  it('writes a clean picture under a plain name and leaves the original alone', async () => {
    const original = path.join(folder, 'Erste Küche (1).JPG');
    fs.copyFileSync(path.join(cases, 'exif-gps.jpg'), original);
    const before = fs.readFileSync(original);
    const { code, out } = await clean(original);
    expect(code).toBe(0);
    expect(out).toContain('taken out:');
    expect(out).toContain('<Figure src="/media/erste-kuche-1.jpg"');
    expect(fs.readFileSync(original)).toEqual(before);
    expect(checkImage(fs.readFileSync(path.join(folder, 'content/media/erste-kuche-1.jpg')), 'a.jpg')).toEqual([]);
  });

  it('replaces a picture of the archive, and says what git may still hold', async () => {
    const file = path.join(folder, 'content/media/own.jpg');
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.copyFileSync(path.join(cases, 'exif-gps.jpg'), file);
    expect((await clean(file)).out).toContain('If git has the old picture already');
    expect(checkImage(fs.readFileSync(file), 'own.jpg')).toEqual([]);
  });

  it('takes no other picture’s place, goes on with the others and ends with 1', async () => {
    const [first, second] = ['twice.jpg', 'once.png'].map((name) => path.join(folder, name));
    fs.copyFileSync(path.join(cases, 'exif-gps.jpg'), first!);
    fs.copyFileSync(path.join(cases, 'text.png'), second!);
    fs.writeFileSync(path.join(folder, 'content/media/twice.jpg'), 'here first');
    const { code, errors } = await clean(first!, second!, path.join(folder, 'absent.png'));
    expect(code).toBe(1);
    expect(errors).toContain('already');
    expect(errors).toContain('absent.png');
    expect(fs.readFileSync(path.join(folder, 'content/media/twice.jpg'), 'utf8')).toBe('here first');
    expect(fs.existsSync(path.join(folder, 'content/media/once.png'))).toBe(true);
  });

  it.each([[[]], [['clean']], [['wash', 'a.jpg']]])('explains itself when called with %j', async (args) => {
    expect(await runCommand('media', args)).toMatchObject({
      code: 2,
      errors: expect.stringContaining('npm run media -- clean FILE') as string,
    });
  });
});

describe('npm run media -- wanted', () => {
  const entry = 'projects/harbour-kitchen.mdx';
  const wanted = `pictures:
  - title: The long table
    holder: The library of the harbour
    address: https://library.example.org/1931
    licence: No known restrictions
    why: It shows how many cooked.
`;
  const copy = copyArchive();
  copy.edit(entry, 'kind:', `${wanted}kind:`);
  const run = (...args: string[]) => runCommand('media', ['wanted', ...args], { env: { CONTENT_DIR: copy.path } });
  const picture = path.join(cases, 'exif-gps.jpg');
  const place = ['projects/harbour-kitchen', '1', picture];

  afterAll(() => {
    removeCopy(copy);
  });

  it('lists what entries want, with where it is kept and that its licence is to be checked', async () => {
    const { code, out } = await run();
    expect(code).toBe(0);
    expect(out).toContain('projects/harbour-kitchen 1: A picture could stand here: “The long table”.');
    expect(out).toContain('still to be checked there');
    expect(out).toContain('https://library.example.org/1931');
  });

  it('brings no picture whose licence nobody has read, nor into a place where none is wanted', async () => {
    const before = copy.read(entry);
    expect((await run(...place, '--alt', 'Women at a table')).errors).toContain('licenceRead is missing');
    expect((await run(place[0]!, '7', picture, '--alt', 'x')).errors).toContain('wants no picture 7');
    expect((await run('projects/nowhere', '1', picture, '--alt', 'x')).errors).toContain('There is no entry');
    expect(copy.read(entry)).toBe(before);
    expect(fs.readdirSync(path.join(copy.path, 'media'))).toEqual(['the-first-pot.png']);
  });

  it('cleans the file, puts it in and shows it in the entry, which passes the check', async () => {
    const { code } = await run(...place, '--alt', 'Women at a table', '--licence-read', '2026-11-30');
    expect(code).toBe(0);
    expect(copy.read(entry)).toContain('file: /media/the-long-table.jpg');
    expect(checkImage(fs.readFileSync(path.join(copy.path, 'media/the-long-table.jpg')), 'a.jpg')).toEqual([]);
    expect((await runCommand('check', [], { env: { CONTENT_DIR: copy.path } })).code).toBe(0);
    expect((await run()).out).not.toContain('The long table');
    expect((await run(...place, '--alt', 'Again')).errors).toContain('is there already');
  });
});
