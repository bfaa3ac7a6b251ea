import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanPicture } from '../../../src/build/clean-picture.ts';
import { checkImage } from '../../../src/pictures/check-picture.ts';
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
