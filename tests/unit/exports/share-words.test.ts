import { expect, it } from 'vitest';
import { isTextEntry } from '../../../src/archive/entry/entry.ts';
import { canBeDrawn, toShareWords } from '../../../src/exports/share-words.ts';
import { loadGraph } from '../../fixtures/good-archive.ts';

const archive = await loadGraph();
const wordsOf = (key: string) => {
  const entry = archive.find(key);
  if (!entry || !isTextEntry(entry)) throw new Error(`The good archive has lost ${key}.`);
  return toShareWords(archive, entry);
};

it('says in the picture of an entry what it is, where it came from, and whose it is', () => {
  const words = wordsOf('projects/harbour-kitchen');
  expect(words.title).toBe(archive.title('projects/harbour-kitchen'));
  expect(words.said).toMatch(/Lantern Street Kitchen/);
  expect(words.foot).toBe('CC BY-SA 4.0 · localhost:4321/projects/harbour-kitchen/');
});

it('has room for a title however long', () => {
  const entry = archive.get('projects/harbour-kitchen');
  if (entry.collection !== 'projects') throw new Error('A project is expected.');
  const long = { ...entry, data: { ...entry.data, summary: 'word '.repeat(900), careNote: 'Care. '.repeat(300) } };
  expect(toShareWords(archive, long).said.length).toBeLessThan(420);
});

it('leaves words that it has no face for to the picture of the site', () => {
  const words = wordsOf('projects/harbour-kitchen');
  expect(canBeDrawn(words)).toBe(true);
  expect(canBeDrawn({ ...words, title: 'مطبخ xʷməθkʷəy̓əm “=cmd”' })).toBe(true);
  expect(canBeDrawn({ ...words, title: '青い芝の会' })).toBe(false);
});
