import { expect, it } from 'vitest';
import { splitFirstSentence } from '../../../../src/model/names/first-sentence.ts';

it.each([
  ['Soup. And bread.', 'en', 'Soup.'],
  ['Soup', 'en', 'Soup'],
  ['', 'en', ''],
  ['从前有一家厨房。后来没有了。', 'zh', '从前有一家厨房。'],
])('%s (%s) begins with %s', (text, language, first) => {
  const [one, rest] = splitFirstSentence(text, language);
  expect(one).toBe(first);
  expect(text.endsWith(rest)).toBe(true);
});
