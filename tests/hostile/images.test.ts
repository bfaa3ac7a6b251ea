import { describe, expect, it } from 'vitest';
import { checkImage } from '../../src/pictures/check-picture.ts';
import { readCase } from './manifest.ts';

interface Picture {
  file: string;
  expect: 'accepted' | 'refused';
  rule?: string | null;
}

const { cases } = JSON.parse(readCase('images', 'MANIFEST.json').toString('utf8')) as { cases: Picture[] };
const refused = cases.filter((picture) => picture.expect === 'refused');
const accepted = cases.filter((picture) => picture.expect === 'accepted');

describe('a picture that strangers may send', () => {
  it.each(refused)('is refused for what it is: $file', ({ file, rule }) => {
    const codes = checkImage(readCase('images', file), file).map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(0);
    if (rule) expect(codes).toContain(rule);
  });

  it.each(accepted)('is accepted when it is only a picture: $file', ({ file }) => {
    expect(checkImage(readCase('images', file), file)).toEqual([]);
  });

  it('is refused when it ends after any of its bytes', () => {
    for (const { file } of accepted) {
      const bytes = readCase('images', file);
      const starts = Array.from({ length: bytes.length }, (_, length) => bytes.subarray(0, length));
      expect(
        starts.filter((start) => checkImage(start, file).length === 0).map(({ length }) => `${file} cut at ${length}`),
      ).toEqual([]);
    }
  });

  it('is refused when it is larger than the limits', () => {
    const huge = Uint8Array.from(readCase('images', 'ok-plain.png'));
    new DataView(huge.buffer).setUint32(16, 9000);
    expect(checkImage(huge, 'huge.png')).toMatchObject([{ code: 'image-too-large' }]);
    expect(checkImage(new Uint8Array(8 * 1024 * 1024 + 1), 'huge.png')).toMatchObject([{ code: 'image-too-large' }]);
  });
});
