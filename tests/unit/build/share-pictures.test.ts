import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, it } from 'vitest';
import { drawSharePicture, openFaces, shareSize } from '../../../src/build/share/draw-share-picture.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'faces-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const words = { kind: 'Handed On · Project', title: 'Kitchen', said: 'It came from there.', foot: 'CC BY-SA 4.0' };
const draw = (more: Partial<typeof words> = {}) => drawSharePicture({ ...words, ...more }, openFaces(folder));

it('draws a picture of the size that heads of pages say, in the house’s own faces', async () => {
  const { data, info } = await sharp(await draw())
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([shareSize.width, shareSize.height]);
  expect(data.includes(0)).toBe(true);
  // In another face the same words would be wider or narrower: “Kitchen” is 219 pixels wide in Libre Franklin Bold.
  const { info: title } = await sharp({
    text: { text: '<span font="Libre Franklin Bold 60">Kitchen</span>', dpi: 72 },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  expect(title.width).toBeGreaterThan(215);
  expect(title.width).toBeLessThan(223);
});

it('draws what looks like markup as it stands, and keeps to the picture whatever the length', async () => {
  const odd = await draw({ title: '<b>&amp; =cmd|calc', said: 'and so on '.repeat(400) });
  expect((await sharp(odd).metadata()).height).toBe(shareSize.height);
});

it('is the same for the same words', async () => {
  expect((await draw()).equals(await draw())).toBe(true);
});
