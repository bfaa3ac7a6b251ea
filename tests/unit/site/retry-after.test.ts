import { expect, it } from 'vitest';
import { readWait } from '../../../src/site/retry-after.ts';

/** Ten minutes from when the tests begin, however long they wait for a turn. */
const inTen = Date.now() + 600_000;

it.each([
  ['seconds', { 'Retry-After': ' 7 ' }, 7],
  ['a date', { 'Retry-After': new Date(inTen).toUTCString() }, 600],
  ['a moment', { 'X-RateLimit-Reset': String(Math.ceil(inTen / 1000)) }, 600],
  ['a moment that is past', { 'X-RateLimit-Reset': '1700000000' }, undefined],
  ['no number', { 'Retry-After': 'soon' }, undefined],
  ['nothing', {}, undefined],
])('reads %s', (_name, headers, seconds) => {
  const found = readWait(new Headers(headers));
  if (seconds === 600) expect(found).toSatisfy((value: number) => value > 0 && value <= 601);
  else expect(found).toBe(seconds);
});
