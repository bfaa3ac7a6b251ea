import { describe, expect, it } from 'vitest';
import {
  channelsThatSayNo,
  getTerm,
  listTerms,
  vocabularies,
  type Vocabulary,
} from '../../../../src/model/vocabularies/index.ts';
import { termSchema } from '../../../../src/model/vocabularies/terms.ts';

const all = Object.entries(vocabularies) as [string, Vocabulary][];

describe.each(all)('the vocabulary %s', (_name, { title, terms }) => {
  it('has a title, and terms with labels and definitions in both languages', () => {
    expect(title).toMatch(/^[A-Z]/);
    for (const [id, term] of Object.entries(terms)) {
      expect(termSchema.safeParse(term).success, id).toBe(true);
      for (const text of [...Object.values(term.label), ...Object.values(term.definition)])
        expect(text, id).toBe(text.trim());
      for (const definition of Object.values(term.definition)) expect(definition, id).toMatch(/^[A-ZÁÉÍÓÚÑ¿«].*[.?!]$/);
    }
  });

  it('tells its terms apart in both languages', () => {
    for (const language of ['en', 'es'] as const) {
      const labels = Object.values(terms).map((term) => term.label[language]);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it('has ids that can stand in an address', () => {
    for (const id of Object.keys(terms)) expect(id).toMatch(/^[a-z]+(?:[-_][a-z]+)*$/);
  });
});

describe('the channels', () => {
  it('hold every one that says no', () => {
    expect(listTerms('channel')).toEqual(expect.arrayContaining([...channelsThatSayNo]));
    expect(channelsThatSayNo.size).toBe(5);
  });

  it('are found by id', () => {
    expect(getTerm('channel', 'revived').label).toEqual({ en: 'revived', es: 'reavivó' });
  });
});
