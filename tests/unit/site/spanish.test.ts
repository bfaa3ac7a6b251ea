import { describe, expect, it } from 'vitest';
import { noState } from '../../../src/contribute/questions/country-options.ts';
import { answerParts } from '../../../src/contribute/questions/answer-parts.ts';
import { inLanguage } from '../../../src/contribute/questions/in-language.ts';
import { story } from '../../../src/contribute/questions/story.ts';
import { toNamedOptions, toOptions } from '../../../src/contribute/questions/story-work.ts';
import { collectionNames } from '../../../src/model/names/collection-names.ts';
import { toJsonSchema } from '../../../src/model/json-schema.ts';
import { vocabularies, type VocabularyName } from '../../../src/model/vocabularies/index.ts';
import { components } from '../../../src/mdx/dialect/components.ts';
import { readDate } from '../../../src/contribute/answers/spoken-date.ts';
import { forms as formsEn } from '../../../src/site/strings/en/desk/forms.ts';
import { review as reviewEn } from '../../../src/site/strings/en/desk/review.ts';
import { furniture as furnitureEn } from '../../../src/site/strings/en/furniture.ts';
import { sent as sentEn } from '../../../src/site/strings/en/sent.ts';
import { asked } from '../../../src/site/strings/es/asked.ts';
import { forms } from '../../../src/site/strings/es/desk/forms.ts';
import { review } from '../../../src/site/strings/es/desk/review.ts';
import { fields } from '../../../src/site/strings/es/fields.ts';
import { furniture } from '../../../src/site/strings/es/furniture.ts';
import { sent } from '../../../src/site/strings/es/sent.ts';

type Table = Readonly<Record<string, string>>;

const tables: [name: string, english: Table, spanish: Table][] = [
  ['the page furniture', furnitureEn, furniture],
  ['the desk', formsEn, forms],
  ['the page of changes', reviewEn, review],
  ['what is sent', sentEn, sent],
  ['what the forms ask', Object.fromEntries(Object.keys(asked).map((text) => [text, text])), asked],
  ['the fields', Object.fromEntries(Object.keys(fields).map((text) => [text, text])), fields],
];

/** What is written alike in both languages: names, marks, and words that are spelt the same. */
const alike = new Set(['DOI', 'ISBN', 'ISSN']);

describe.each(tables)('the Spanish of %s', (_name, english, spanish) => {
  it('has the same gaps as the English', () => {
    const gapsOf = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    const wrong = Object.keys(english).filter((key) => gapsOf(english[key]).join() !== gapsOf(spanish[key]).join());
    expect(wrong).toEqual([]);
  });

  it('is nowhere the English', () => {
    const words = (text = '') => text.replaceAll(/\{\w+\}/g, '');
    const same = Object.keys(english).filter(
      (key) => english[key] === spanish[key] && /\p{L}{3}/u.test(words(spanish[key])) && !alike.has(spanish[key] ?? ''),
    );
    expect(same.filter((key) => !sameWords.has(key))).toEqual([]);
  });

  it('speaks to nobody as usted or vosotros, and quotes as this archive does', () => {
    const wrong = Object.values(spanish).filter((text) => /[«»]|\b(?:usted(?:es)?|vosotr[oa]s)\b/iu.test(text));
    expect(wrong).toEqual([]);
  });
});

describe('the fields of the model in Spanish', () => {
  it('have a label and a hint each, and none that no field has', () => {
    const shown = new Set([...collectionNames.flatMap((name) => listShown(toJsonSchema(name))), ...listBlocks()]);
    expect([...shown].filter((text) => fields[text] === undefined)).toEqual([]);
    expect(Object.keys(fields).filter((text) => !shown.has(text))).toEqual([]);
  });
});

describe('the forms in Spanish', () => {
  it('ask every question, and none that no form asks', () => {
    const english = new Set([...listRead([...story, ...answerParts]), noState.label]);
    const terms = new Set(listTermOptions());
    expect([...english].filter((text) => asked[text] === undefined && !terms.has(text))).toEqual([]);
    expect(Object.keys(asked).filter((text) => !english.has(text))).toEqual([]);
  });

  it('ask them in the order and shape of the English', () => {
    const [first] = inLanguage(story, 'es');
    expect(first?.title).toBe('¿Qué fue?');
    expect(inLanguage(story, 'es').map(({ questions }) => questions.length)).toEqual(
      story.map(({ questions }) => questions.length),
    );
    expect(inLanguage(story, 'en')).toEqual(story);
  });
});

describe('dates that are said in Spanish', () => {
  it.each([
    ['desde 1997', '1997'],
    ['hacia 1930', '1930~'],
    ['alrededor de 1930', '1930~'],
    ['antes de 1900', '[..1900]'],
    ['primavera de 2003', '2003-21'],
    ['en el verano de 1971', '1971-22'],
    ['12 de marzo de 1985', '1985-03-12'],
    ['el 19 de septiembre de 1985', '1985-09-19'],
    ['septiembre de 1985', '1985-09'],
    ['marzo del 2001', '2001-03'],
    ['los años setenta', '197X'],
    ['en los años 70', '197X'],
    ['en los ochenta', '198X'],
    ['años 1930', '193X'],
    ['el siglo XIX', '18XX'],
    ['de 1969 a 1976', '1969/1976'],
    ['entre 1969 y 1976', '1969/1976'],
    ['1976 o 1977', '[1976,1977]'],
    ['1985, creo', '1985~'],
    ['a principios de 1985', '1985~'],
    ['a finales de 1994', '1994~'],
    ['continúa', '..'],
    ['sigue', '..'],
    ['sigue hasta hoy', '..'],
    ['no se sabe', 'XXXX'],
    ['no sé', 'XXXX'],
    ['desconocida', 'XXXX'],
  ])('are read: %s', (said, means) => {
    expect(readDate(said, 'es')?.means).toBe(means);
  });

  it.each(['llegaron los cincuenta vecinos', 'los años veinte del siglo XXI'])('are not guessed: %s', (said) => {
    expect(readDate(said, 'es')?.means).toBeUndefined();
  });

  it.each(['1985-03-12', '1930~', '197X', '18XX', '2003-21', '1969/1976', '1985-09', 'XXXX'])(
    'are read again as they are shown: %s',
    (means) => {
      const shown = readDate(means, 'es')?.words ?? '';
      expect(readDate(shown, 'es')).toMatchObject({ means, isPlain: true });
    },
  );
});

function listShown(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    (key === 'label' || key === 'hint') && typeof value === 'string' ? [value] : listShown(value),
  );
}

/** What the desk puts into a text. */
function listBlocks(): string[] {
  const { Cite, Quote, Verse, Dialogue, Note, Timeline, Figure } = components;
  return [Cite.hint, ...[Quote, Verse, Dialogue, Note, Timeline, Figure].flatMap(({ label, hint }) => [label, hint])];
}

const read = new Set(['ask', 'hint', 'remedy', 'title', 'lead', 'short', 'one', 'label']);

function listRead(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' ? (read.has(key) ? [value] : []) : listRead(value),
  );
}

function listTermOptions(): string[] {
  const names = Object.keys(vocabularies) as VocabularyName[];
  return names.flatMap((name) => [...toOptions(name), ...toNamedOptions(name)].map(({ label }) => label));
}

/** Keys whose words are the same in both languages. */
const sameWords = new Set(['pp35']);
