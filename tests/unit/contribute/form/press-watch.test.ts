import { expect, it } from 'vitest';
import { createPressWatch } from '../../../../src/contribute/form/press-watch.ts';

it.each(['pointerup', 'pointercancel'])('waits while a pointer is down, and for the click after %s', async (end) => {
  const page = new EventTarget();
  const done: string[] = [];
  page.addEventListener('click', () => done.push('click'));
  const untilReleased = createPressWatch(page);
  await untilReleased();
  page.dispatchEvent(new Event('pointerdown'));
  const drawn = untilReleased().then(() => done.push('drawn'));
  await Promise.resolve();
  expect(done).toEqual([]);
  page.dispatchEvent(new Event(end));
  page.dispatchEvent(new Event('click'));
  await drawn;
  expect(done).toEqual(['click', 'drawn']);
});
