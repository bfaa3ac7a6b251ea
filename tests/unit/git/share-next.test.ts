import { expect, it } from 'vitest';
import { shareNext } from '../../../src/git/share-next.ts';

it('asks once for all who come while it is being answered, and never tells anyone what was looked up before', async () => {
  let now = 0;
  const answers: ((value: number) => void)[] = [];
  const ask = shareNext(() => {
    const seen = now;
    return new Promise<number>((done) => answers.push(() => done(seen)));
  });
  const first = ask();
  now = 1;
  const others = [ask(), ask()];
  now = 2;
  expect(answers).toHaveLength(1);
  answers[0]!(0);
  expect(await first).toBe(0);
  await expect.poll(() => answers.length).toBe(2);
  now = 3;
  const last = ask();
  answers[1]!(0);
  expect(await Promise.all(others)).toEqual([2, 2]);
  await expect.poll(() => answers.length).toBe(3);
  answers[2]!(0);
  expect(await last).toBe(3);
});

it('asks anew after a failure, which those hear alone who waited for it', async () => {
  let count = 0;
  const ask = shareNext(async () => {
    count += 1;
    await Promise.resolve();
    if (count === 1) throw new Error('once');
    return count;
  });
  const [first, second] = await Promise.allSettled([ask(), ask()]);
  expect(first.status).toBe('rejected');
  expect(second).toMatchObject({ status: 'fulfilled', value: 2 });
  expect(await ask()).toBe(3);
});
