import { describe, expect, it } from 'vitest';
import { createTypedTexts, listUnsent } from '../../../../src/cms/review/typed/typed-texts.ts';

describe('what was typed and not sent', () => {
  it('is forgotten when it was sent, and kept where it was altered meanwhile', () => {
    const texts = createTypedTexts();
    texts.write('a', 'Who?');
    texts.write('a', 'Who? And when?');
    texts.forget('a', 'Who?');
    expect(texts.read('a')).toBe('Who? And when?');
    texts.forget('a', 'Who? And when?');
    expect(texts.read('a')).toBe('');
    expect(texts.all().size).toBe(0);
  });

  it('is kept for each entry by itself, and named where it holds more than spaces', () => {
    const texts = createTypedTexts();
    texts.write('', 'All');
    texts.write('projects/a', 'One');
    texts.write('projects/b', ' \n');
    texts.forget('projects/a', 'All');
    expect(listUnsent(texts)).toEqual(['', 'projects/a']);
  });

  it('tells of each change, until nobody listens, and is the same map where nothing changed', () => {
    const texts = createTypedTexts();
    let told = 0;
    const leave = texts.subscribe(() => (told += 1));
    texts.write('a', 'x');
    const all = texts.all();
    texts.write('a', 'x');
    expect([told, texts.all() === all]).toEqual([1, true]);
    leave();
    texts.write('a', 'y');
    expect(told).toBe(1);
  });
});
