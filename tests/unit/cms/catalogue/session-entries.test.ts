import { describe, expect, it } from 'vitest';
import { listOwnEntries, rememberOwnEntry } from '../../../../src/cms/catalogue/session-entries.ts';

const soup = { key: 'projects/soup-kitchen', title: 'Soup kitchen' };
const school = { key: 'practices/free-school', title: 'Free school' };

describe('the entries of a session', () => {
  it('are none at first', () => {
    expect(listOwnEntries(createStorage())).toEqual([]);
  });

  it('are kept in the order in which they were saved', () => {
    const storage = createStorage();
    rememberOwnEntry(storage, soup);
    rememberOwnEntry(storage, school);
    expect(listOwnEntries(storage)).toEqual([soup, school]);
  });

  it('hold each entry once, with its latest title', () => {
    const storage = createStorage();
    rememberOwnEntry(storage, soup);
    rememberOwnEntry(storage, { ...soup, title: 'The soup kitchen' });
    expect(listOwnEntries(storage)).toEqual([{ ...soup, title: 'The soup kitchen' }]);
  });

  it.each(['not JSON', '{}', 'null', '[1, null, { "key": 1 }, { "key": "a" }]'])('are none in %s', (text) => {
    expect(listOwnEntries({ getItem: () => text })).toEqual([]);
  });

  it('stop nothing where the browser keeps no storage', () => {
    const refuse = () => {
      throw new Error('denied');
    };
    expect(listOwnEntries({ getItem: refuse })).toEqual([]);
    expect(() => {
      rememberOwnEntry({ getItem: refuse, setItem: refuse }, soup);
    }).not.toThrow();
  });
});

function createStorage(): Pick<Storage, 'getItem' | 'setItem'> {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
  };
}
