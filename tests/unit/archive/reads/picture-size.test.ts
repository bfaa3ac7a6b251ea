import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { addSizes, sizeOf } from '../../../../src/archive/reads/picture-size.ts';

beforeAll(() => void vi.stubEnv('CONTENT_DIR', 'tests/fixtures/archive'));
afterAll(() => void vi.unstubAllEnvs());

it('gives pictures of the archive in a text their size, and leaves what is not there as it is', () => {
  const { width, height } = sizeOf('/media/the-first-pot.png');
  expect(width).toBeGreaterThan(0);
  const html = (size: string) =>
    `<p><img src="/archive/media/the-first-pot.png"${size} alt="A pot"><img src="/archive/media/none.png" alt="None"></p>`;
  expect(addSizes(html(''), '/archive/')).toBe(html(` width="${width}" height="${height}"`));
  expect(sizeOf('/media/../projects/lantern-street-kitchen.mdx')).toEqual({});
});
