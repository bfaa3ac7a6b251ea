import { describe, expect, it } from 'vitest';
import { makeArchive, makeEntry, makePractice, makeProject, makeSource } from '../../../../bench/generated.ts';
import { splitOptions } from '../../../../src/search/find/facet-options.ts';
import { listFacetPages } from '../../../../src/search/find/facet-pages.ts';
import { facetNames, toFacetRecord, type Asked, type FacetName } from '../../../../src/search/find/facets.ts';
import { buildFinderIndex, buildFinderRows } from '../../../../src/search/find/finder-index.ts';
import { countAlive, listSpans } from '../../../../src/search/find/start-timeline.ts';
import { FinderTable } from '../../../../src/search/find/finder-table.ts';
import { toGraph } from '../../../fixtures/graph.ts';

const theme = (id: string, header: Record<string, unknown> = {}) =>
  makeEntry('themes', id, { title: id, summary: id, scopeNote: id, facet: 'need', ...header });
const archive = toGraph([
  makeSource('s'),
  makeSource('t', { voice: 'participant' }),
  theme('need'),
  theme('food', { broader: 'need' }),
  theme('housing', { broader: 'need' }),
  makePractice('kitchen', {
    themes: ['food'],
    needs: [
      { kind: 'materials', need: 'Big pots and a van.' },
      { kind: 'people', need: 'Three to cook, two to fetch.' },
    ],
    earliestKnown: [{ when: '1912', what: 'So.', sources: ['s'], standing: 'attributed' }],
  }),
  makeProject('lamp', '1934/1936', {
    themes: ['food'],
    places: [{ name: 'Lyon, Rhône', country: 'FR', precision: 'city' }],
    practices: [{ practice: 'kitchen', sources: ['s'] }],
    endings: [{ how: 'evicted', sources: ['s'] }],
    scale: [{ what: 'members', figure: 'about 1,200', sources: ['s'] }],
  }),
  makeProject('harbour', '1971/..', {
    themes: ['food', 'housing'],
    careNote: 'Please take care.',
    places: [
      { name: 'Villeurbanne, Rhône', country: 'FR', precision: 'city' },
      { name: 'A house', country: 'CL', precision: 'withheld' },
    ],
    endings: [{ how: 'continuing', when: '1999', sources: ['s'] }],
    costs: [{ kind: 'prison', what: 'Two were arrested.', sources: ['t'] }],
    sources: [{ source: 's' }, { source: 't' }],
  }),
]);
const index = buildFinderIndex(archive);
const table = new FinderTable(index);
const ask = (wanted: Partial<Record<FacetName, string[]>>, people?: number): Asked => ({
  chosen: new Map(Object.entries(wanted).map(([name, values]) => [name as FacetName, new Set(values)])),
  people,
});
const keys = (places: readonly number[]) => places.map((place) => index.keys[place]);

describe('the finder', () => {
  it.each([
    [{}, ['projects/harbour', 'projects/lamp', 'practices/kitchen']],
    [{ need: ['housing'] }, ['projects/harbour']],
    [{ need: ['food', 'housing'], kind: ['projects'] }, ['projects/harbour', 'projects/lamp']],
    [{ has: ['vehicle'] }, ['projects/lamp', 'practices/kitchen']],
    [{ since: ['1930'] }, ['projects/harbour', 'projects/lamp']],
    [{ decade: ['1980'] }, ['projects/harbour']],
    [{ place: ['FR/Rhône'] }, ['projects/harbour', 'projects/lamp']],
    [{ scale: ['thousands'] }, ['projects/lamp']],
    [{ voice: ['participant'] }, ['projects/harbour']],
    [{ ending: ['evicted'], need: ['housing'] }, []],
  ])('finds any of the values of one thing, and all things: %j', (wanted, expected) => {
    expect(keys(table.ask(ask(wanted)).places)).toEqual(expected);
  });

  it('leaves the choices of a long facet to what is loaded, and the others in the page', () => {
    const many = Array.from({ length: 201 }, (_, at) => ({ value: `v-${String(at)}`, label: `V ${String(at)}` }));
    const options = toFacetRecord((name) => (name === 'practice' ? many : many.slice(0, 200)));
    const { inPage, loaded } = splitOptions(options);
    expect([inPage.practice, inPage.place.length]).toEqual([[], 200]);
    expect(loaded).toEqual({ practice: many });
    expect(index.choices).toEqual({});
  });

  it('leaves out what names more people than there are, and nothing that names no number', () => {
    expect(keys(table.ask(ask({}, 4)).places)).toEqual(['projects/harbour']);
    expect(table.ask(ask({}, 5)).places).toHaveLength(3);
  });

  it('counts for each value what choosing it would find', () => {
    const asked = ask({ need: ['food'], ending: ['evicted'] });
    const counts = table.ask(asked).counts;
    for (const name of facetNames)
      for (const value of index.values[name]) {
        const chosen = new Map([...asked.chosen, [name, new Set([value])] as const]);
        expect(counts[name].get(value) ?? 0, `${name} ${value}`).toBe(table.ask({ ...asked, chosen }).places.length);
      }
  });

  it('names the one thing to leave out, or as few as may be', () => {
    expect(table.ask(ask({ need: ['food'] })).relaxed).toBeUndefined();
    expect(table.ask(ask({ need: ['housing'], ending: ['evicted'] })).relaxed).toMatchObject({ count: 1 });
    expect(table.ask(ask({ ending: ['evicted'], cost: ['prison'], decade: ['1910'] })).relaxed?.facets).toHaveLength(2);
    expect(table.ask(ask({ has: ['vehicle'] }, 2)).relaxed).toEqual({ facets: ['people'], count: 2 });
  });

  it('puts first what has most of what was asked, and sorts by time and sources', () => {
    const asked = ask({ need: ['food', 'housing'] });
    const found = table.ask(asked).places;
    expect(keys(table.sort(found, 'near', asked))[0]).toBe('projects/harbour');
    expect(keys(table.sort(found, 'old', asked))).toEqual(['practices/kitchen', 'projects/lamp', 'projects/harbour']);
    expect(keys(table.sort(found, 'new', asked))[0]).toBe('projects/harbour');
    expect(keys(table.sort(found, 'sourced', asked))[0]).toBe('projects/harbour');
  });

  it('counts for the timeline the projects that went on in some decades', () => {
    const spans = listSpans({ index, places: table.ask(ask({})).places });
    expect(keys(spans.map(({ place }) => place))).toEqual(['projects/harbour', 'projects/lamp']);
    const rows = [
      [1920, 1920],
      [1930, 1930],
      [1940, 1960],
      [1970, 1970],
      [2020, 2020],
    ] as const;
    expect(rows.map(([first, last]) => countAlive(spans, first, last))).toEqual([0, 1, 0, 1, 1]);
  });

  it('holds nothing that is withheld', () => {
    expect(JSON.stringify([index, buildFinderRows(archive)])).not.toMatch(/A house|"CL/);
    expect(buildFinderRows(archive).care).toEqual({ 0: 'Please take care.' });
  });

  it('has a page for every value that readers look for, each at an address of its own', () => {
    const pages = listFacetPages(archive);
    expect(pages.map(({ facet }) => facet)).toContain('place');
    for (const { facet, pages: own } of pages) {
      expect(new Set(own.map(({ slug }) => slug)).size).toBe(own.length);
      for (const { slug, label, entries } of own) {
        expect(slug, facet).toMatch(/^[a-z0-9-]+$/);
        expect(label).not.toBe('');
        expect(entries.length).toBeGreaterThan(0);
      }
    }
  });

  it.each([
    [1000, 1100],
    [2500, 0],
  ])('of %s projects stays light', (size, sentences) => {
    expect(buildFinderRows(toGraph(makeArchive(size))).sentences).toHaveLength(sentences);
  });
});
