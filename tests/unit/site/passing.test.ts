import { expect, it } from 'vitest';
import { collections } from '../../../src/model/collections.ts';
import { lineageEnds } from '../../../src/model/lineage.ts';
import { channelsThatSayNo, listTerms } from '../../../src/model/vocabularies/index.ts';
import { sentenceOf, splitSentence } from '../../../src/site/strings/passing.ts';

const languages = ['en', 'es'] as const;

/** Every sentence that can be said of a claim, for people to read over: it changes only on purpose. */
it('says of each channel and each kind of giver what is in the table', async () => {
  const table = languages.flatMap((language) =>
    listTerms('channel').flatMap((channel) =>
      lineageEnds.map((kind) => {
        const giver = `[${collections[kind].label.one}]`;
        return `${language} ${channel}: ${sentenceOf(channel, kind, language).replace('{what}', giver)}`;
      }),
    ),
  );
  await expect(`${table.join('\n')}\n`).toMatchFileSnapshot('__snapshots__/sentences.txt');
});

it.each(listTerms('channel'))('has one place for the name in the sentence of %s, in each language', (channel) => {
  for (const language of languages)
    for (const kind of lineageEnds) expect(sentenceOf(channel, kind, language).split('{what}')).toHaveLength(2);
  expect(splitSentence(channel, 'projects').join('').length).toBeGreaterThan(4);
});

it('speaks of goods, names and what is denied without the words of descent', () => {
  for (const channel of ['material-support', 'named-after'])
    for (const kind of lineageEnds)
      for (const language of languages)
        expect(sentenceOf(channel, kind, language)).not.toMatch(/received|came from|grew|taught|vino|surgió|aprendi/);
  for (const channel of channelsThatSayNo)
    for (const language of languages)
      expect(sentenceOf(channel, 'projects', language)).toMatch(
        /separate|no sign|nothing|against|looked|separado|sin|nada|contra|buscó/,
      );
});

it('gives no people to a practice or a principle', () => {
  for (const channel of listTerms('channel'))
    for (const kind of ['practices', 'principles'] as const) expect(sentenceOf(channel, kind)).not.toMatch(/people of/);
});
