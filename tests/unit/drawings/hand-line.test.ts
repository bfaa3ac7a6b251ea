import { expect, it } from 'vitest';
import type { Claim } from '../../../src/archive/graph/archive.ts';
import { chooseForStrip } from '../../../src/drawings/hand-line.ts';

/** A claim from an entry, written as `collection/id standing passed`. */
function claimFrom(text: string): Claim {
  const [key = '', standing, passed] = text.split(' ');
  const from = { key, collection: key.split('/')[0] };
  return { from, isDescent: true, entry: { data: { standing, passed } } } as unknown as Claim;
}

it('names each other end once, by its surest claim, projects first, and what has no time last', () => {
  const texts = [
    'principles/p documented 1960',
    'projects/b documented 1970',
    'projects/a attributed 1950',
    'projects/c documented XXXX',
    'projects/a documented 1969',
    'projects/d documented XXXX',
    'practices/w contested 1940',
  ];
  const chosen = chooseForStrip(texts.map(claimFrom), 'from').map(({ from, entry }) => [from.key, entry.data.passed]);
  expect(chosen).toEqual([
    ['projects/a', '1969'],
    ['projects/b', '1970'],
    ['projects/c', 'XXXX'],
    ['projects/d', 'XXXX'],
    ['practices/w', '1940'],
    ['principles/p', '1960'],
  ]);
});
