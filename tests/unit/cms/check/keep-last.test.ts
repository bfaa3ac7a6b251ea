import { expect, it } from 'vitest';
import { keepLast } from '../../../../src/cms/check/keep-last.ts';

it('reads a text once until it, its sources or its language change, and each time where pictures are shown', () => {
  const read: string[] = [];
  const parse = keepLast((input) => {
    read.push(input.text);
    return { ok: false, faults: [] };
  });
  const input = { text: 'One', sources: ['a'], base: '/' };
  expect(parse(input)).toBe(parse({ ...input }));
  parse({ ...input, sources: ['a', 'b'] });
  parse({ ...input, sources: ['a', 'b'], language: 'es' });
  parse({ ...input, text: 'Two' });
  parse(input);
  expect(read).toEqual(['One', 'One', 'One', 'Two', 'One']);
  for (let count = 0; count < 2; count += 1) parse({ ...input, toPictureUrl: (path) => path });
  expect(read).toHaveLength(7);
});
