import { describe, expect, it } from 'vitest';
import { loadGraph } from '../../../fixtures/good-archive.ts';
import { readCompare, writeCompare } from '../../../../src/search/compare-address.ts';
import { compareInWords } from '../../../../src/search/compare/in-words.ts';
import { makeSheet } from '../../../../src/search/compare/make-sheet.ts';
import type { Sheet } from '../../../../src/search/compare/sheet.ts';
import { fill } from '../../../../src/model/names/fill.ts';
import { listFound, makeReader } from '../../../../src/search/find/finder-index.ts';
import { compare } from '../../../../src/site/strings/en/finding/compare.ts';

const isEntry = (key: string) =>
  /^projects\/(?:vandu|junkiebond|[a-f])$/.test(key) || key === 'practices/needle-exchange' || key === 'practices/a';
const say = (key: string, values = {}) => fill(compare[key as keyof typeof compare], values);

describe('the address of a comparison', () => {
  it.each([
    ['?p=vandu,junkiebond', ['projects/vandu', 'projects/junkiebond']],
    ['?p=vandu&p=junkiebond', ['projects/vandu', 'projects/junkiebond']],
    ['?p=%20vandu%20,,vandu,projects/vandu', ['projects/vandu']],
    ['?p=needle-exchange,practices/a,a', ['practices/needle-exchange', 'practices/a', 'projects/a']],
    ['?p=', []],
    ['', []],
  ])('is read: %s', (search, keys) => {
    expect(readCompare(search, isEntry)).toEqual({ keys, unknown: [], left: [] });
    expect(readCompare(writeCompare(keys), isEntry).keys).toEqual(keys);
  });

  it.each([
    ['?p=vandu,nobody', ['nobody']],
    ['?p=%3Cscript%3Ealert(1)%3C/script%3E', ['<script>alert(1)</script>']],
    ['?p=../../etc,__proto__', ['../../etc', '__proto__']],
    [`?p=${'x'.repeat(500)}`, [`${'x'.repeat(60)}…`]],
  ])('names what nobody has: %s', (search, unknown) => {
    expect(readCompare(search, isEntry).unknown).toEqual(unknown);
  });

  it('takes the first four of more, and says which are left', () => {
    const { keys, left } = readCompare('?p=a,b,c,d,e,f', isEntry);
    expect(keys).toHaveLength(4);
    expect(left).toEqual(['projects/e', 'projects/f']);
    const many = Array.from({ length: 5000 }, (_, at) => `x${String(at)}`).join(',');
    expect(readCompare(`?p=${many}`, isEntry).unknown).toHaveLength(5);
  });
});

describe('a comparison', () => {
  it('tells of an entry what its fields say, in words and without what is withheld', async () => {
    const archive = await loadGraph();
    const read = makeReader(archive);
    const sheets = listFound(archive).map((entry) => makeSheet(archive, entry, read(entry)));
    const kitchen = sheets.find(({ key }) => key === 'projects/lantern-street-kitchen');
    expect(kitchen?.cells.need?.[0]).toEqual({ text: 'Food', key: 'themes/food' });
    expect(kitchen?.cells.handedOn?.map(({ text }) => text).join()).toContain('Harbour Kitchen');
    expect(kitchen?.cells.sources?.[0]?.text).toMatch(/^\d+ sources?: /);
    expect(JSON.stringify(sheets)).not.toMatch(/"text":""/);
    expect(compareInWords(sheets.slice(0, 2), say).shared).toContain('Both met a need for this: Food.');
  });

  const sheet = (title: string, tags: Record<string, string[]>): Sheet => ({
    key: `projects/${title}`,
    title,
    kind: 'Project',
    cells: {},
    tags: Object.fromEntries(
      Object.entries(tags).map(([name, labels]) => [name, labels.map((label) => ({ id: label, label }))]),
    ),
  });

  it('says what all share and where they differ, and of what is not told that it is not', () => {
    const { shared, differing } = compareInWords(
      [
        sheet('A', { need: ['food', 'housing'], ending: ['won'], cost: ['prison'] }),
        sheet('B', { need: ['food'], ending: ['evicted'], cost: ['prison'] }),
        sheet('C', { need: ['food'], cost: ['prison'] }),
      ],
      say,
    );
    expect(shared).toEqual(['All three met a need for this: food.', 'All three cost people this: prison.']);
    expect(differing).toEqual([
      'Other needs: A: housing; B: nothing else; C: nothing else.',
      'What became of them: A: won; B: evicted; C: not told.',
    ]);
  });

  it('says nothing of one alone, and cuts what is long', () => {
    const many = { need: ['a', 'b', 'c', 'd', 'e', 'f'] };
    expect(compareInWords([sheet('A', many)], say)).toEqual({ shared: [], differing: [] });
    expect(compareInWords([sheet('A', many), sheet('B', many)], say).shared).toEqual([
      'Both met a need for this: a, b, c, d and 2 more.',
    ]);
  });
});
