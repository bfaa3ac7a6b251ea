import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toBundle } from '../../../../src/contribute/bundle/story-bundle.ts';
import { toFileName, toMailText, zipBundle } from '../../../../src/contribute/bundle/write-zip.ts';
import { contributionSchema } from '../../../../src/model/contribution.ts';
import { honestPng } from '../../../fixtures/pictures.ts';
import { goodIndex, today, toStory, wholeAnswers } from '../told.ts';

const picture = {
  id: '1',
  alt: 'A “tin” & "lid"',
  caption: '',
  credit: 'Rosa',
  licence: 'CC BY-SA 4.0',
};
const bundle = toBundle(toStory({ ...wholeAnswers, pictures: [picture] }), {
  index: goodIndex,
  today,
  pictures: ['1'],
});
const pictures = [{ name: 'rent-strike-on-mill-row-1.jpg', bytes: new Uint8Array(honestPng) }];

describe('a bundle', () => {
  it('holds its manifest, what it lists, and a letter', () => {
    const files = unzipSync(zipBundle(bundle, pictures));
    const manifest = contributionSchema.parse(JSON.parse(strFromU8(files['contribution.json']!)));
    expect(Object.keys(files).sort()).toEqual(['README.txt', 'contribution.json', ...manifest.files].sort());
    expect(files['content/media/rent-strike-on-mill-row-1.jpg']).toEqual(pictures[0]?.bytes);
    for (const { path, text } of bundle.files) expect(strFromU8(files[path]!)).toBe(text);
    expect(strFromU8(files['README.txt']!)).toContain('a member of Rent strike on Mill Row');
  });

  it('says the day and not the hour: the same bytes all day', () => {
    expect(zipBundle(bundle, pictures)).toEqual(zipBundle(bundle, pictures));
    const bytes = zipBundle(bundle);
    expect(new DataView(bytes.buffer).getUint16(10, true)).toBe(12 << 11);
  });

  it('is named for the day and the story', () => {
    expect(toFileName(bundle.manifest)).toBe('2026-11-26-rent-strike-on-mill-row.zip');
    const dispatch = { ...bundle.manifest, files: ['content/dispatches/2026-11-26-a-pot.mdx'] };
    expect(toFileName(dispatch)).toBe('2026-11-26-a-pot.zip');
  });

  it('fits into a letter, whole', () => {
    const text = toMailText(bundle);
    for (const file of bundle.files)
      expect(text).toContain(`===== ${file.path} =====\n${file.text}===== end of ${file.path} =====`);
    expect(text).toContain('A letter cannot hold the pictures (content/media/rent-strike-on-mill-row-1.jpg)');
  });
});
