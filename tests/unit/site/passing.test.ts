import { expect, it } from 'vitest';
import { collections } from '../../../src/model/collections.ts';
import { lineageEnds } from '../../../src/model/lineage.ts';
import { channelsThatSayNo, listTerms } from '../../../src/model/vocabularies/index.ts';
import { introduceThings, sentenceOf, splitSentence } from '../../../src/site/words/passing.ts';

const languages = ['en', 'es'] as const;

const ends = lineageEnds.flatMap((from) =>
  lineageEnds.flatMap((to) => [false, true].map((isBesideDescent) => ({ from, to, isBesideDescent }))),
);

/** Every sentence that can be said of a claim, with who can have it, for people to read over: it changes only on purpose. */
it('says of each channel, and each kind of giver and heir, what is in the table', async () => {
  const table = new Map<string, Set<string>>();
  for (const language of languages)
    for (const channel of listTerms('channel'))
      for (const end of ends) {
        const giver = `[${collections[end.from].label.one}]`;
        const said = `${language} ${channel}: ${sentenceOf(channel, end, language).replace('{what}', giver)}`;
        const heirs = table.get(said) ?? new Set<string>();
        table.set(said, heirs.add(end.isBesideDescent ? 'beside descent' : collections[end.to].label.one));
      }
  const lines = [...table].map(([said, heirs]) => `${said} (${[...heirs].join(', ')})`);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('__snapshots__/sentences.txt');
});

it('says of a denial beside a claim of descent that it is about another way', () => {
  const between = { from: 'projects', to: 'projects' };
  const denial = sentenceOf('claimed-contradicted', { ...between, isBesideDescent: true });
  expect(denial).toMatch(/in another way/);
  expect(sentenceOf('claimed-contradicted', between)).not.toMatch(/in another way/);
});

it('lets no sentence say whose word it is or how many came, since the claim says that beside it or not at all', () => {
  for (const channel of listTerms('channel'))
    for (const end of ends)
      expect(sentenceOf(channel, end)).not.toMatch(/those who took it up|its people say|by people of/);
});

it('carries a method, and neither goods nor what is denied', () => {
  expect(introduceThings('grew-out-of')).toBe('carried');
  expect(introduceThings('material-support')).toBe('carriedFor');
  for (const channel of channelsThatSayNo) expect(introduceThings(channel)).toBe('carriedAbout');
  expect(introduceThings('grew-out-of', true)).toBe('carriedMore');
});

it.each(listTerms('channel'))('has one place for the name in the sentence of %s, in each language', (channel) => {
  for (const language of languages)
    for (const end of ends) expect(sentenceOf(channel, end, language).split('{what}')).toHaveLength(2);
  expect(splitSentence(channel, { from: 'projects', to: 'projects' }).join('').length).toBeGreaterThan(4);
});

it('speaks of goods, names and what is denied without the words of descent', () => {
  for (const channel of ['material-support', 'named-after'])
    for (const end of ends)
      for (const language of languages)
        expect(sentenceOf(channel, end, language)).not.toMatch(/received|came from|grew|taught|vino|surgió|aprendi/);
  for (const channel of channelsThatSayNo)
    for (const language of languages)
      expect(sentenceOf(channel, { from: 'projects', to: 'projects' }, language)).toMatch(
        /separate|no sign|nothing|deny|looked|niegan|separado|sin|nada|contra|buscó/,
      );
});

it('gives no people to a practice or a principle', () => {
  for (const channel of listTerms('channel'))
    for (const from of ['practices', 'principles'] as const)
      expect(sentenceOf(channel, { from, to: 'projects' })).not.toMatch(/people of/);
});
