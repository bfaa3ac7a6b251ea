import { describe, expect, it } from 'vitest';
import { PictureChoices } from '../../../../src/contribute/send/picture-choices.ts';

/** A picture that is ready when the test says so. */
function slow() {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array | undefined>();
  return { draw: () => promise, resolve, reject };
}

const [one, two] = [Uint8Array.of(1), Uint8Array.of(2)];

describe('a chosen picture', () => {
  it('is waited for until it is ready', async () => {
    const choices = new PictureChoices();
    const [large, small] = [slow(), slow()];
    const [first, second] = [choices.take('tin', large.draw), choices.take('bread', small.draw)];
    small.resolve(two);
    expect([await second, choices.isPending, choices.ids]).toEqual([true, true, ['bread']]);
    large.resolve(one);
    expect([await first, choices.isPending, choices.bytesOf('tin')]).toEqual([true, false, one]);
  });

  it('gives way to a later choice in its place, whichever is ready first', async () => {
    const choices = new PictureChoices();
    const [large, small] = [slow(), slow()];
    const [first, second] = [choices.take('tin', large.draw), choices.take('tin', small.draw)];
    small.resolve(two);
    expect([await second, choices.isPending]).toEqual([true, false]);
    large.resolve(one);
    expect([await first, choices.bytesOf('tin')]).toEqual([false, two]);
  });

  it('is gone as soon as another is chosen, also where that one cannot be opened', async () => {
    const choices = new PictureChoices();
    await choices.take('tin', () => Promise.resolve(one));
    const broken = slow();
    const taken = choices.take('tin', broken.draw);
    expect(choices.ids).toEqual([]);
    broken.reject(new Error('no picture'));
    expect([await taken, choices.isPending, choices.ids]).toEqual([true, false, []]);
  });

  it('is forgotten with all others when the story is read anew', async () => {
    const choices = new PictureChoices();
    const large = slow();
    const taken = choices.take('tin', large.draw);
    choices.clear();
    expect(choices.isPending).toBe(false);
    large.resolve(one);
    expect([await taken, choices.ids]).toEqual([false, []]);
  });
});
