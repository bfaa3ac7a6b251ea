import { expect, it } from 'vitest';
import { createRebuilder } from '../../../src/build/rebuilder.ts';

/** A build that ends when told to. */
function createBuild() {
  const ends: (() => void)[] = [];
  return { ends, build: () => new Promise<void>((resolve) => ends.push(resolve)) };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

it('makes one build of all that is asked for while another runs', async () => {
  const { ends, build } = createBuild();
  const ask = createRebuilder(build);
  ask();
  ask();
  ask();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await settle();
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await settle();
  expect(ends).toHaveLength(2);
  ask();
  expect(ends).toHaveLength(3);
});

it('goes on after a build that failed, and says why it did', async () => {
  const said: unknown[] = [];
  let count = 0;
  const ask = createRebuilder(
    () => {
      count += 1;
      return count === 1 ? Promise.reject(new Error('no disk')) : Promise.resolve();
    },
    (error) => said.push(error),
  );
  ask();
  await settle();
  ask();
  await settle();
  expect(count).toBe(2);
  expect(said).toEqual([new Error('no disk')]);
});
