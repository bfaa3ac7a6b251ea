import { describe, expect, it } from 'vitest';
import { telling as en } from '../../../src/site/strings/en/telling.ts';
import { telling as es } from '../../../src/site/strings/es/telling.ts';

describe('the words of the forms', () => {
  it.each([
    ['English', en, /Safari after seven days/],
    ['Spanish', es, /Safari tras siete días/],
  ])('say in %s that a browser may erase a draft by itself, and what is safe', (_language, words, warning) => {
    expect(words.tellKept).toMatch(warning);
    expect(words.tellKept).toContain(words.tellExport);
  });

  it.each([
    ['English', en, [/whoever showed you this page/, /only the file/]],
    ['Spanish', es, [/quien te enseñó esta página/, /solo el fichero/]],
  ])('say in %s where a story goes, and what holds its pictures', (_language, words, said) => {
    expect(words.tellWhereTo).toMatch(said[0]!);
    expect(words.tellLetterPictures).toMatch(said[1]!);
    expect(words.tellSaved).toContain('{name}');
  });
});
