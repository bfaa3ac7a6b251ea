import { describe, expect, it } from 'vitest';
import { toPictureName, toPictureType } from '../../../../src/cms/decap/clean-uploads.ts';
import { imagePattern } from '../../../../src/mdx/dialect/dialect.ts';

describe('the name of a picture', () => {
  it.each([
    ['IMG_20190714 (1).JPG', 'image/jpeg', 'img-20190714-1.jpg'],
    ['Äpfel & Brot.jpeg', 'image/jpeg', 'apfel-brot.jpg'],
    ['../../etc/passwd.png', 'image/png', 'etc-passwd.png'],
    ['写真.webp', 'image/webp', 'picture.webp'],
    ['no ending', 'image/png', 'no-ending.png'],
  ] as const)('of “%s” is one that the archive takes', (name, type, expected) => {
    expect(toPictureName(name, type)).toBe(expected);
    expect(`/media/${toPictureName(name, type)}`).toMatch(imagePattern);
  });
});

it('keeps the kinds that the archive takes, and writes others as the nearest of them', () => {
  expect(['image/png', 'image/webp', 'image/jpeg'].map(toPictureType)).toEqual([
    'image/png',
    'image/webp',
    'image/jpeg',
  ]);
  expect(['image/gif', 'image/avif', ''].map(toPictureType)).toEqual(['image/png', 'image/jpeg', 'image/jpeg']);
});
