import { describe, expect, it } from 'vitest';
import {
  channelsThatSayNo,
  listTerms,
  vocabularies,
  type Vocabulary,
} from '../../../../src/model/vocabularies/index.ts';
import { termSchema } from '../../../../src/model/vocabularies/terms.ts';
import { siteLanguages } from '../../../../src/model/names/site-languages.ts';
import type { TermList } from '../../../../src/site/strings/terms.ts';
import { getTerm, getTerms } from '../../../../src/site/words/terms.ts';

const all = siteLanguages.flatMap((language) =>
  [...Object.keys(vocabularies), 'word'].map((name): [string, Vocabulary] => [
    `${name} in ${language}`,
    getTerms(name as TermList, language),
  ]),
);

describe.each(all)('the vocabulary %s', (_name, { title, terms }) => {
  it('has a title, and terms with a label and a definition', () => {
    expect(title).toMatch(/^[A-Z]/);
    for (const [id, term] of Object.entries(terms)) {
      expect(termSchema.safeParse(term).success, id).toBe(true);
      for (const text of Object.values(term)) expect(text, id).toBe(text.trim());
      expect(term.definition, id).toMatch(/^[A-ZÁÉÍÓÚÑ¿“].*[.?!]$/);
    }
  });

  it('tells its terms apart', () => {
    const labels = Object.values(terms).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
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
    expect(getTerm('channel', 'revived').label).toBe('revived');
    expect(getTerm('channel', 'revived', 'es').label).toBe('reavivó');
  });
});
