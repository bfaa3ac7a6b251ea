import { describe, expect, it } from 'vitest';
import { findInAnswers } from '../../../../src/contribute/privacy/search-answers.ts';
import { listOwnNames } from '../../../../src/contribute/privacy/public-names.ts';
import { listQuestions } from '../../../../src/contribute/questions/question.ts';
import { story, type StoryAnswers } from '../../../../src/contribute/questions/story.ts';
import { findMentions } from '../../../../src/contribute/privacy/withheld-places.ts';
import { leastAnswers, toStory } from '../told.ts';

const place = (name: string, precision: string, id = '1') => ({ id, name, country: 'GB', precision });
const find = (answers: Partial<StoryAnswers>) => {
  const draft = toStory({ ...leastAnswers, ...answers }).answers as never;
  return findInAnswers(listQuestions(story), draft, listOwnNames(draft)).map(
    ({ kind, words, question }) => `${kind} ${question}: ${words}`,
  );
};

describe('a place that was withheld', () => {
  it('is told wherever it is named, also in one word and in the title', () => {
    expect(
      find({
        title: 'The Hackney rent strike',
        places: [place('Hackney', 'withheld'), place('near hackney', 'city', '2')],
        story: 'We met in HACKNEY, and in Háckney again.',
        creditName: 'a woman of Hackney',
      }),
    ).toEqual([
      'withheld title: Hackney',
      'withheld places.2.name: hackney',
      'withheld story: HACKNEY',
      'withheld story: Háckney',
      'withheld creditName: Hackney',
    ]);
  });

  it('is no name that the story may show', () => {
    for (const precision of ['withheld', 'region'])
      expect(find({ places: [place('Rosa Tavern', precision)], story: 'It was at Rosa Tavern.' }).join()).toContain(
        'story: Rosa Tavern',
      );
    expect(find({ places: [place('Rosa Tavern', 'city')], story: 'It was at Rosa Tavern.' })).toEqual([]);
  });

  it('is not sought where another place is shown', () => {
    expect(find({ places: [place('Leeds', 'city')], story: 'It was in Leeds.' })).toEqual([]);
  });
});

describe('the name of a place', () => {
  it.each([
    ['In the cellar at number nine.', 'The cellar at number nine', ['cellar at number nine']],
    ['En peñasco alto y en Penascos.', 'Peñasco', ['peñasco', 'Penasco']],
    ['It was Mill Row, and Leeds.', 'Mill Row, Leeds', ['Mill Row', 'Leeds']],
    ['Mill\nRow', 'Mill Row', ['Mill\nRow']],
    ['我们在莲花村开会', '莲花村', ['莲花村']],
    ['The own crow knows.', 'Row', []],
    ['x', '(', []],
  ])('is found in %j', (text, name, expected) => {
    const found = findMentions(text, name);
    expect(found.map(({ words }) => words)).toEqual(expected);
    for (const { words, index } of found) expect(text.slice(index, index + words.length)).toBe(words);
  });
});

describe('a mention of a withheld name', () => {
  it.each([
    ['Łódź', 'We met in Lodz.', 'Lodz'],
    ['Tromsø', 'up in Tromso that winter', 'Tromso'],
    ['Großenhain', 'the Grossenhain cellar', 'Grossenhain'],
    ['Grossenhain', 'the Großenhain cellar', 'Großenhain'],
    ['Đakovo', 'near DAKOVO', 'DAKOVO'],
    ['Oʼodham', "on O'odham land", "O'odham"],
    ['Oʼodham', 'on Oodham land', 'Oodham'],
    ['Köln', 'in Koeln', 'Koeln'],
    ['Koeln', 'in Köln', 'Köln'],
    ['Aarhus', 'in Århus', 'Århus'],
    ['Ærø', 'on Aeroe', 'Aeroe'],
    ['Saint-Denis', 'in Saint Denis', 'Saint Denis'],
    ['Île d’Yeu', 'sur l’Ile d Yeu', 'Ile d Yeu'],
    ['Hull', "Hull's docks", 'Hull'],
    ['頼母子', '昔は頼母子の家で', '頼母子'],
  ])('of %s stands in “%s”', (name, text, words) => {
    expect(findMentions(text, name).map((mention) => mention.words)).toEqual([words]);
    expect(text.slice(findMentions(text, name)[0]?.index).startsWith(words)).toBe(true);
  });

  it('is no other word', () => {
    expect(findMentions('We hulled rice in Halle.', 'Hull')).toEqual([]);
  });
});
