import { describe, expect, it } from 'vitest';
import { findInAnswers, hasUncapitalized } from '../../../../src/contribute/privacy/search-answers.ts';
import { listQuestions } from '../../../../src/contribute/questions/question.ts';
import { findPersonalDetails } from '../../../../src/contribute/privacy/personal-details.ts';
import { story } from '../../../../src/contribute/questions/story.ts';
import { leastAnswers, toStory, wholeAnswers } from '../told.ts';
import { startProcessorClock } from '../../../fixtures/processor-time.ts';

const known = ['Young Lords', 'Lantern Street Kitchen', 'Des Moines', 'Rote Zora'];
const find = (text: string) => findPersonalDetails(text, known).map(({ kind, words }) => `${kind}: ${words}`);

describe('personal details', () => {
  it.each([
    ['Call me on 604 555 0199 after six.', ['phone: 604 555 0199']],
    ['My number is +44 (0)20 7946 0958.', ['phone: +44 (0)20 7946 0958']],
    ['Llama al 55-1234-5678.', ['phone: 55-1234-5678']],
    ['Write to rosa.kitchen+news@mail.example.org.', ['e-mail: rosa.kitchen+news@mail.example.org']],
    [
      'It is at https://example.org/page, and on www.example.org.',
      ['link: https://example.org/page', 'link: www.example.org'],
    ],
    ['Find us as @mill_row or t.me/millrow', ['link: @mill_row', 'link: t.me/millrow']],
    ['We met at 327 Carrall Street, upstairs.', ['street: 327 Carrall Street']],
    ['She lived at 12 N. Elm Ave. then.', ['street: 12 N. Elm Ave.']],
    ['Nos reuníamos en la calle de San Martín 45 cada lunes.', ['street: calle de San Martín 45']],
    ['Wir trafen uns in der Adalbertstraße 12.', ['street: Adalbertstraße 12']],
    ['We learned it from Maria Lopez and her sister.', ['name: Maria Lopez']],
    ['Then Maria Lopez came.', ['name: Maria Lopez']],
    ['Maria Lopez came.', ['name: Maria Lopez']],
    ['It was Mrs. Green who had the key.', ['name: Green']],
    ['Nos lo enseñó doña Rosa, la vecina.', ['name: Rosa']],
    ['Lo trajo José María de los Ángeles Pérez.', ['name: José María de los Ángeles Pérez']],
    ['A letter by J. B. Matthews', ['name: J. B. Matthews']],
    ['It was Maria Lopez’s pot.', ['name: Maria Lopez']],
    ['Maria told us about it.', ['name: Maria']],
    ['We cooked with Ana, and Ana cooked with us.', ['name: Ana']],
    ['On the last day Ana came. Then Pedro left.', ['name: Ana', 'name: Pedro']],
    ['Luis nos contó que fue así. Vivía con Rosaura.', ['name: Luis', 'name: Rosaura']],
    ['We met in Ana’s kitchen; my sister Imani too.', ['name: Ana', 'name: Imani']],
    ['Era la casa de Lupita.', ['name: Lupita']],
    ['MARIA LOPEZ HELD THE TIN', ['name: MARIA LOPEZ HELD']],
    ['It said MARIA LOPEZ on the door.', ['name: MARIA LOPEZ']],
    ['Au 12 rue des Lilas, en haut.', ['street: 12 rue des Lilas']],
    ['12 bis, avenue de la République', ['street: 12 bis, avenue de la République']],
    ['In der Hauptstr. 5 und Berliner Str. 17a.', ['street: Hauptstr. 5', 'street: Berliner Str. 17a']],
    ['Stavamo in via Roma 12.', ['street: via Roma 12']],
    ['Ahmed bin Said cooked, Siobhán O’Neill counted.', ['name: Ahmed bin Said', 'name: Siobhán O’Neill']],
  ])('are found in %j', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it.each([
    'In 1969-1976 we served 12,000 meals, 1 200 000 loaves and 1997-09-09 was the first day.',
    'It went on 1969–1971, 1973-1975. From 1969/07/14 to 14.07.1969.',
    'The Young Lords and the Black Panther Party came to New York and to Puerto Rico.',
    'On Monday we met in Hyde Park. On Sundays in Union Square.',
    'We took Food Not Bombs as a model. The United Farm Workers helped.',
    'People from Des Moines came to Lantern Street Kitchen on International Workers’ Day.',
    'Everyone ate. Nobody paid. We Never closed.',
    'La Federación Obrera y el Comité de Barrio llegaron en Navidad a la Ciudad de México.',
    'In September 2011, Occupy Wall Street began. Which Australian groups?',
    'The NHS and MOVE and the BBC knew. AIDS and HIV.',
    'ISBN 978-3 and p. 277–302, $7,500, 3.5 kg, 24/7.',
    'Neighbours came. Volunteers cooked with Italians, and with Quakers. Whoever knows, told us.',
    'The women in Baltimore made it. It came from Chicago.',
    'Then We met with everyone. Tin came first; the tin came later, with tin.',
    'Lo trajo ella. Nos contó todo. Se fue.',
    'The NHS BBC and the PAH UGT; FOOD NOT BOMBS. NO RENT.',
    'In 12 places Lilac grew. We had 5 rue things.',
    'Then We met. “Come In” they said. I said: You Can stay.',
    '',
  ])('are not seen in %j', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('are told with their place in the text', () => {
    const text = 'First line.\nAsk Maria Lopez, 604 555 0199.';
    for (const { words, index } of findPersonalDetails(text))
      expect(text.slice(index, index + words.length)).toBe(words);
  });

  it('are sought in a long text in no time', () => {
    const spent = startProcessorClock();
    findPersonalDetails('Maria Lopez and the 555 1234 de la '.repeat(2000), known);
    expect(spent()).toBeLessThan(1500);
  });
});

const sourceAnswers = wholeAnswers.sources![0]!;

describe('personal details in a whole story', () => {
  const { answers } = toStory({
    ...leastAnswers,
    story: 'Maria Lopez came. Then Maria Lopez left.',
    events: [{ id: '3', when: { said: '', means: '' }, what: 'It rang: 604 555 0199.' }],
    people: [{ id: '1', name: 'Ada Rossi', living: 'no', agreed: '' }],
    creditName: 'Rosa Parks',
  });

  it('are sought in what is public too, except for names and streets', () => {
    const draft = toStory({
      ...leastAnswers,
      creditName: 'Rosa Parks, rosa@mail.example.org, 604 555 0199, @mill_row',
      sources: [{ ...sourceAnswers, title: 'See www.example.org', url: 'https://example.org/a', author: 'Ada Rossi' }],
    });
    expect(
      findInAnswers(listQuestions(story), draft.answers, [])
        .map(({ words }) => words)
        .sort(),
    ).toEqual(['604 555 0199', '@mill_row', 'rosa@mail.example.org', 'www.example.org']);
  });

  it('cannot be sought by capitals in a script that has none', () => {
    const has = (text: string) =>
      hasUncapitalized(listQuestions(story), toStory({ ...leastAnswers, story: text }).answers);
    expect(['我们在莲花村开会。', 'اجتمعنا في البيت', 'We met (我们开会了在莲花村).', 'הצלחה גדולה'].map(has)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['We met.', 'Мы встретились.', 'Nº 1, la 2ª vez', ''].map(has)).toEqual([false, false, false, false]);
  });

  it('are told once each, with the question they stand in', () => {
    const found = findInAnswers(listQuestions(story), answers, []);
    expect(found).toMatchObject([
      { words: 'Maria Lopez', question: 'story', index: 0, count: 2 },
      { words: '604 555 0199', question: 'events.3.what', count: 1 },
    ]);
  });
});
