import { describe, expect, it } from 'vitest';
import { remember } from '../../../src/git/remember.ts';

const one = 'a'.repeat(40);
const other = 'b'.repeat(40);

/** A question that counts how often it was asked of what. */
function count<Answer>(answer: (of: string) => Answer) {
  const asked: string[] = [];
  const ask = remember(
    (...words: [string, string]) => {
      asked.push(words.join(' '));
      return Promise.resolve().then(() => answer(words[0]));
    },
    { ids: 1 },
  );
  return { ask, asked };
}

describe('a question about objects of git', () => {
  it('is asked once for each of its words, also while it is being answered', async () => {
    const { ask, asked } = count((of) => of);
    expect(await Promise.all([ask(one, 'x'), ask(one, 'x'), ask(one, 'y'), ask(other, 'x')])).toEqual([
      one,
      one,
      one,
      other,
    ]);
    expect(asked).toEqual([`${one} x`, `${one} y`, `${other} x`]);
  });

  it('is asked anew where it names what may move, failed, or found nothing', async () => {
    const branch = count((of) => of);
    await branch.ask('main', 'x');
    await branch.ask('main', 'x');
    const none = count(() => undefined);
    await none.ask(one, 'x');
    await none.ask(one, 'x');
    const broken = count(() => {
      throw new Error('no');
    });
    for (let round = 0; round < 2; round += 1) await expect(broken.ask(one, 'x')).rejects.toThrow('no');
    expect([branch, none, broken].map(({ asked }) => asked.length)).toEqual([2, 2, 2]);
  });

  it('is forgotten when many others were asked since', async () => {
    const { ask, asked } = count((of) => of);
    for (let at = 0; at < 500; at += 1) await ask(one, String(at));
    await ask(one, '499');
    await ask(one, '0');
    expect(asked.length).toBe(501);
  });
});
