import { describe, expect, it } from 'vitest';
import { contributionFormat, contributionSchema } from '../../../src/model/contribution.ts';

const good = {
  format: contributionFormat,
  version: 1,
  made: '2026-11-21',
  credit: 'Anonymous',
  language: 'en',
  files: ['content/projects/young-lords.mdx', 'content/sources/meng-2021.yaml', 'content/media/a-picture.jpg'],
};

describe('the manifest of a contribution', () => {
  it('is taken with and without a note', () => {
    expect(contributionSchema.parse(good)).toEqual(good);
    expect(contributionSchema.parse({ ...good, note: ' Please wait until May. ' }).note).toBe('Please wait until May.');
  });

  it.each<[string, object]>([
    ['another format', { format: 'other' }],
    ['another version', { version: 2 }],
    ['less than a day', { made: '2026-11' }],
    ['no day', { made: '2026-02-30' }],
    ['no credit', { credit: ' ' }],
    ['a credit on two lines', { credit: 'A\nB' }],
    ['no files', { files: [] }],
    ['too many files', { files: Array.from({ length: 201 }, (_, index) => `content/projects/p-${index}.mdx`) }],
    ['a field that is not known', { email: 'someone@example.org' }],
    ...['../x.mdx', 'content/../x.mdx', 'content/projects/A.mdx', 'content/projects/a.yaml', 'content/sources/a.mdx']
      .concat('content/media/a.svg', 'content/x/a.mdx', 'content/media/a/b.jpg', '/content/projects/a.mdx')
      .map((path): [string, object] => [`a file at ${path}`, { files: [path] }]),
  ])('is refused with %s', (_, change) => {
    expect(contributionSchema.safeParse({ ...good, ...change }).success).toBe(false);
  });
});
