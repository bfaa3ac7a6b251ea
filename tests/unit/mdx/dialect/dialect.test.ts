import { describe, expect, it } from 'vitest';
import { imagePattern } from '../../../../src/mdx/dialect/dialect.ts';
import { isMediaPath } from '../../../../src/model/content-path.ts';

describe('the address of a picture', () => {
  it.each(['pot.png', 'first-meeting.jpg', '1.webp', 'a.jpeg', 'A.jpg', 'a--b.jpg', 'a.gif', 'a/b.png', 'a.png\n', ''])(
    'is the place of %j in the content folder, or both are wrong',
    (name) => {
      expect(imagePattern.test(`/media/${name}`)).toBe(isMediaPath(`content/media/${name}`));
      expect(imagePattern.test(`media/${name}`)).toBe(false);
      expect(imagePattern.test(`x/media/${name}`)).toBe(false);
    },
  );

  it('may be of four endings', () => {
    for (const ending of ['jpg', 'jpeg', 'png', 'webp']) expect(imagePattern.test(`/media/pot.${ending}`)).toBe(true);
  });
});
