import { describe, expect, it } from 'vitest';
import { answerParts } from '../../../src/contribute/questions/answer-parts.ts';
import type { Part, Question } from '../../../src/contribute/questions/question.ts';
import { story } from '../../../src/contribute/questions/story.ts';
import { collections } from '../../../src/model/collections.ts';
import { listTerms, vocabularies, type Term } from '../../../src/model/vocabularies/index.ts';
import { words } from '../../../src/model/vocabularies/words.ts';
import { listGlossary } from '../../../src/site/glossary.ts';
import { en } from '../../../src/site/strings/en.ts';
import { es } from '../../../src/site/strings/es.ts';
import { sentenceOf } from '../../../src/site/strings/passing.ts';

/** What a reader of fourteen takes in at once; a colon or semicolon lets them breathe. */
const mostWords = 20;

/** Words of those who made the archive; what is needed of them is in the glossary under a plainer name. */
const jargon = {
  en: 'attributed channel corpus descent edge facet frontmatter inferred locator metadata node ontology parse provenance render repository schema slug stance stub taxonomy vocabulary',
  es: 'añada atribuido canal corpus cuéntenos descendencia elija empiece encuentre escríbanos faceta inferido metadatos mire nodo ontología postura procedencia pruebe repositorio taxonomía usted ustedes vocabulario',
};

const texts: [language: 'en' | 'es', where: string, text: string][] = [
  ...listStrings('en', en),
  ...listStrings('es', es),
  ...Object.entries({ ...vocabularies, word: words }).flatMap(([name, { terms }]) =>
    Object.entries<Term>(terms).flatMap(([id, { label, definition }]) =>
      (['en', 'es'] as const).flatMap((language) => [
        [language, `label of ${name} ${id}`, label[language]] as const,
        [language, `meaning of ${name} ${id}`, definition[language]] as const,
      ]),
    ),
  ),
  ...listTerms('channel').flatMap((channel) =>
    (['en', 'es'] as const).flatMap((language) =>
      ['projects', 'practices', 'principles'].map(
        (from) =>
          [language, `sentence of ${channel}`, sentenceOf(channel, { from, to: 'projects' }, language)] as const,
      ),
    ),
  ),
  ...[...story, ...answerParts].flatMap(listAsked),
].map(([language, where, text]) => [language, where, text]);

describe('the words that readers and tellers see', () => {
  it('come in sentences of at most 20 words', () => {
    const long = texts
      .map(([language, where, text]) => ({ language, where, count: Math.max(...countWords(text)) }))
      .filter(({ count }) => count > mostWords);
    expect(long).toEqual([]);
  });

  it('hold no word of the makers’ own, and speak to everybody alike', () => {
    const found = texts.flatMap(([language, where, text]) => {
      const said = new Set(text.toLowerCase().split(/[^\p{L}]+/u));
      return jargon[language]
        .split(' ')
        .filter((word) => said.has(word))
        .map((word) => `${language} ${where}: ${word}`);
    });
    expect(found).toEqual([]);
  });
});

describe('the glossary', () => {
  it('has an anchor of its own for each word, and explains each in both languages', () => {
    const anchors = listGlossary().flatMap(({ id, terms }) => [id, ...terms.map((term) => `${id}-${term.id}`)]);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const { terms } of listGlossary())
      for (const { id, term } of terms)
        for (const text of Object.values(term.definition)) expect(text, id).toMatch(/^[A-ZÁÉÍÓÚÑ¿«].*[.?!]$/);
  });

  it('calls no two of the archive’s own words the same, in either language', () => {
    for (const language of ['en', 'es'] as const) {
      const labels = Object.values<Term>(words.terms).map(({ label }) => label[language]);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it('gives the lists of entries their first sentence', () => {
    expect(collections.practices.about).toBe(words.terms.practice.definition.en);
    expect(collections.lineages.about).toBe(words.terms.claim.definition.en);
  });
});

function listStrings(language: 'en' | 'es', strings: Readonly<Record<string, string>>) {
  return Object.entries(strings).map(([key, text]) => [language, key, text] as const);
}

function listAsked({ title, lead = '', questions }: Part): ['en', string, string][] {
  return [['en', `part “${title}”`, title], ['en', `lead of “${title}”`, lead], ...questions.flatMap(listOwn)];
}

function listOwn(question: Question): ['en', string, string][] {
  const { ask, hint = '' } = question;
  const inner = question.kind === 'list' ? question.questions.flatMap(listOwn) : [];
  return [['en', ask, ask], ['en', `hint of “${ask}”`, hint], ...inner];
}

function countWords(text: string): number[] {
  return text
    .split(/(?<=[.?!:;…]["”»]?)\s+/)
    .map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}{]/u.test(word)).length);
}
