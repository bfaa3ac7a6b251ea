import { describe, expect, it } from 'vitest';
import { listFacts, pickFacts, toFactText } from '../../../src/archive/facts.ts';

const nameOf = (key: string) => `<${key}>`;
const say = (data: Record<string, unknown>) =>
  listFacts('projects', data).map(({ label, values }) => [label, values.map((parts) => toFactText(parts, nameOf))]);

describe('the facts of an entry', () => {
  it('follow the order of the model, each by its kind', () => {
    expect(
      say({
        endings: [{ how: 'evicted', when: '1976-05', note: 'By the port.', sources: [{ source: 'a' }] }],
        scale: [{ what: 'meals a day', figure: '300', when: '1932~' }],
        practices: [{ practice: 'shared-pot', how: 'On the stairs.' }],
        places: [{ name: 'Lantern Street', country: 'GB', territory: 'the docks', precision: 'place' }],
        period: '1931/1976~',
        kind: 'campaign',
      }),
    ).toEqual([
      ['Kind', ['campaign']],
      ['When', [expect.stringContaining('1931')]],
      ['Where', ['Lantern Street, United Kingdom (territory: the docks)']],
      ['Practices', ['<practices/shared-pot>: On the stairs.']],
      ['How large', ['meals a day: 300 (about 1932)']],
      ['What became of it', ['evicted (May 1976): By the port.']],
    ]);
  });

  it('tell costs and setbacks by their kind, with their date and what followed', () => {
    expect(
      say({
        setbacks: [
          { kind: 'raid', what: 'Police took the pots.', when: '1933', whatFollowed: 'They borrowed others.' },
        ],
        costs: [{ kind: 'money', what: 'Rent for the room.', sources: [{ source: 'a' }] }],
      }),
    ).toEqual([
      ['What it cost', ['money: Rent for the room.']],
      ['What went wrong', ['raid or arrests: Police took the pots. (1933) · They borrowed others.']],
    ]);
  });

  it('show where a source was seen as plain text, which leads nowhere', () => {
    const seenAt = 'https://example.org/copy';
    const [fact] = listFacts('sources', { seenAt });
    expect(fact?.values).toEqual([[{ kind: 'text', text: seenAt }]]);
  });

  it('tell nothing of a place that is withheld', () => {
    const place = {
      name: 'SECRET cellar',
      country: 'GB',
      territory: 'SECRET land',
      lat: 1,
      lon: 2,
      precision: 'withheld',
    };
    expect(say({ places: [place] })).toEqual([['Where', ['place withheld, to protect people']]]);
  });

  it('name each source that a value rests on, with its place in the list', () => {
    const [fact] = listFacts('projects', {
      events: [{ when: '1931', what: 'It began.', sources: ['a', { source: 'b', locator: 'p. 3' }] }],
    });
    expect(fact?.values[0]?.filter(({ kind }) => kind === 'citation')).toEqual([
      { kind: 'citation', source: 'a', index: 0 },
      { kind: 'citation', source: 'b', locator: 'p. 3', index: 1 },
    ]);
  });

  it('bear what no schema has seen', () => {
    expect(
      say({ places: 'here', period: null, kind: 'no such kind', scale: [null, {}, { what: 3 }], endings: [[]] }),
    ).toEqual([
      ['Kind', ['no such kind']],
      ['Where', ['here']],
      ['How large', ['3']],
    ]);
    expect(listFacts('sources', { title: '' })).toEqual([]);
  });

  it('can be picked by name, in the order of the names', () => {
    const facts = listFacts('projects', { kind: 'camp', needMet: 'Bread.' });
    expect(pickFacts(facts, ['needMet', 'scale', 'kind']).map(({ name }) => name)).toEqual(['needMet', 'kind']);
  });
});
