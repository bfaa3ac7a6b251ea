import { expect, it } from 'vitest';
import { readWait } from '../../../src/site/retry-after.ts';

const inTen = Date.now() + 10_000;

it.each([
  ['seconds', { 'Retry-After': ' 7 ' }, 7],
  ['a date', { 'Retry-After': new Date(inTen).toUTCString() }, 10],
  ['a moment', { 'X-RateLimit-Reset': String(Math.ceil(inTen / 1000)) }, 10],
  ['a moment that is past', { 'X-RateLimit-Reset': '1700000000' }, undefined],
  ['no number', { 'Retry-After': 'soon' }, undefined],
  ['nothing', {}, undefined],
])('reads %s', (_name, headers, seconds) => {
  const found = readWait(new Headers(headers));
  if (seconds === 10) expect(found).toSatisfy((value: number) => value > 5 && value <= 11);
  else expect(found).toBe(seconds);
});
