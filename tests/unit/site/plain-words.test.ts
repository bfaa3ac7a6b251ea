import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerParts } from '../../../src/contribute/questions/answer-parts.ts';
import type { Part, Question } from '../../../src/contribute/questions/question.ts';
import { story } from '../../../src/contribute/questions/story.ts';
import { collections } from '../../../src/model/collections.ts';
import { toJsonSchema } from '../../../src/model/json-schema.ts';
import { collectionNames } from '../../../src/model/names/collection-names.ts';
import { siteLanguages } from '../../../src/model/names/site-languages.ts';
import { listTerms } from '../../../src/model/vocabularies/index.ts';
import { words } from '../../../src/model/vocabularies/words.ts';
import { listGlossary } from '../../../src/site/words/glossary.ts';
import { furniture as en } from '../../../src/site/strings/en/furniture.ts';
import { furniture as es } from '../../../src/site/strings/es/furniture.ts';
import { asked } from '../../../src/site/strings/es/asked.ts';
import { sentenceOf } from '../../../src/site/words/passing.ts';
import { getTerms } from '../../../src/site/words/terms.ts';
import { countWords, findJargon, mostWords } from '../../fixtures/plain-words.ts';

const texts: [language: 'en' | 'es', where: string, text: string][] = [
  ...listStrings('en', en),
  ...listStrings('es', es),
  ...siteLanguages.flatMap((language) =>
    listGlossary(language).flatMap(({ id: name, terms }) =>
      terms.flatMap(({ id, term }) => [
        [language, `label of ${name} ${id}`, term.label] as const,
        [language, `meaning of ${name} ${id}`, term.definition] as const,
      ]),
    ),
  ),
  ...Object.values(asked).map((text) => ['es', `asked: ${text.slice(0, 40)}`, text] as const),
  ...listTerms('channel').flatMap((channel) =>
    (['en', 'es'] as const).flatMap((language) =>
      ['projects', 'practices', 'principles'].map(
        (from) =>
          [language, `sentence of ${channel}`, sentenceOf(channel, { from, to: 'projects' }, language)] as const,
      ),
    ),
  ),
  ...[...story, ...answerParts].flatMap(listAsked),
  ...['about', 'accessibility', 'agreements', 'terminology'].flatMap(listGuide),
  ...collectionNames.flatMap((name) => listHints(name, toJsonSchema(name))),
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
      return findJargon(text, language).map((word) => `${language} ${where}: ${word}`);
    });
    expect(found).toEqual([]);
  });
});

describe('the glossary', () => {
  it('has an anchor of its own for each word, and explains each in both languages', () => {
    const anchors = listGlossary().flatMap(({ id, terms }) => [id, ...terms.map((term) => `${id}-${term.id}`)]);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const language of siteLanguages)
      for (const { terms } of listGlossary(language))
        for (const { id, term } of terms) expect(term.definition, id).toMatch(/^[A-ZÁÉÍÓÚÑ¿“].*[.?!]$/);
  });

  it('calls no two of the archive’s own words the same, in either language', () => {
    for (const language of siteLanguages) {
      const labels = Object.values(getTerms('word', language).terms).map(({ label }) => label);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it('gives the lists of entries their first sentence', () => {
    expect(collections.practices.about).toBe(words.terms.practice.definition);
    expect(collections.lineages.about).toBe(words.terms.claim.definition);
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

/** Paragraphs, items and headings of a page of our own, without its markup. */
function listGuide(name: string): ['en', string, string][] {
  const [, header = '', body = ''] = fs.readFileSync(`src/pages/${name}.mdx`, 'utf8').split(/^---\n/m);
  const described = header
    .replaceAll(/^(?:layout|title|description): /gm, '')
    .trim()
    .split('\n')
    .slice(1);
  const blocks = body
    .replaceAll(/^import .*$/gm, '')
    .split(/\n\s*\n|\n(?=[-|#]|\d+\. )/)
    .map((block) => block.replaceAll(/<[^>]*>|\]\([^)]*\)/g, '').replaceAll('\n', ' '));
  return [...described, ...blocks].map((text) => ['en', `page ${name}: ${text.slice(0, 40)}`, text]);
}

/** Labels and hints of the fields, as the desk shows them. */
function listHints(where: string, node: unknown): ['en', string, string][] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]): ['en', string, string][] => {
    const isText = typeof value === 'string' && ['title', 'description', 'label', 'hint'].includes(key);
    return isText ? [['en', `${where} ${key}`, value]] : listHints(`${where} ${key}`, value);
  });
}
