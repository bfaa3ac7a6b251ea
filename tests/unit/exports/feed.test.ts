import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { makeEntry, makePractice, makeProject, makeSource } from '../../../bench/generated.ts';
import type { AnyEntry, EntryKey } from '../../../src/archive/entry/entry.ts';
import { listFeeds, toAtom, toJsonFeed, toNews } from '../../../src/exports/feed.ts';
import { checkFeeds, checkXml } from '../../data-files.ts';
import { oddTitles } from '../../fixtures/odd-titles.ts';
import { toGraph } from '../../fixtures/graph.ts';

const theme = makeEntry('themes', 'food', { title: 'Food', summary: 'F', facet: 'need', scopeNote: 'F', labels: [] });
const retitle = (entry: AnyEntry, title: string) => ({ ...entry, data: { ...entry.data, title } }) as AnyEntry;
const projects = oddTitles.map((title, index) =>
  retitle(makeProject(`p${index}`, '1930/1940', { themes: ['food'], careNote: 'Speaks of hunger.' }), title),
);
const days = new Map(
  projects.map(({ key }, index): [EntryKey, object] => [
    key,
    { firstPublished: '2026-01-01', lastChanged: `2026-02-${String(index + 1).padStart(2, '0')}`, count: 2 },
  ]),
);
const archive = toGraph([makeSource('s'), theme, makePractice('pot'), ...projects], [], {
  history: days as never,
});

describe('a feed of what is new', () => {
  it('is read by another program, in both forms, with the latest change first', async () => {
    const atomText = toAtom(toNews(archive), '/feeds/all.xml');
    await checkXml({ fileName: 'all.xml', contents: atomText });
    const jsonText = toJsonFeed(toNews(archive), '/feeds/all.json');
    await checkFeeds([
      { fileName: 'all.xml', contents: atomText },
      { fileName: 'all.json', contents: jsonText },
    ]);
    const atom = parseAtomFeed(atomText);
    const json = parseJsonFeed(jsonText);
    expect(atom.entries).toHaveLength(oddTitles.length);
    expect(json.items).toHaveLength(oddTitles.length);
    expect(atom.entries?.[0]?.updated).toBe(`2026-02-${oddTitles.length}T00:00:00.000Z`);
    expect(json.items?.map(({ title }) => title).sort()).toEqual([...oddTitles].sort());
  });

  it('says with each entry the care note first, and where it came from', () => {
    const [item] = toNews(archive).items;
    expect(item?.summary).toMatch(/^Speaks of hunger\. .*(?:came from|origin|recorded)/);
  });

  it('names the pictures of an entry with who keeps them and on what terms, in both forms', async () => {
    const picture = {
      title: 'Pots & <pans>',
      holder: 'A museum',
      licence: 'CC BY 4.0',
      licenceRead: '2026-11-30',
      why: 'So.',
      file: '/media/pot.png',
      alt: 'A pot.',
    };
    const shown = makeProject('shown', '1930/1940', { pictures: [picture, { ...picture, file: undefined }] });
    const one = toGraph([makeSource('s'), shown], [], {
      history: new Map([[shown.key, [...days.values()][0]]]) as never,
    });
    const [atom, json] = [toAtom(toNews(one), '/feeds/all.xml'), toJsonFeed(toNews(one), '/feeds/all.json')];
    await checkFeeds([
      { fileName: 'all.xml', contents: atom },
      { fileName: 'all.json', contents: json },
    ]);
    const title = '“Pots & <pans>”. A museum\u00a0· CC BY 4.0';
    expect(parseJsonFeed(json).items?.[0]?.attachments).toEqual([
      { url: 'http://localhost:4321/media/pot.png', mime_type: 'image/png', title },
    ]);
    expect(parseAtomFeed(atom).entries?.[0]?.links?.filter(({ rel }) => rel === 'enclosure')).toMatchObject([
      { title },
    ]);
  });

  it('is there for every kind and theme, and empty where git knows nothing', () => {
    const feeds = listFeeds(archive);
    expect([...feeds.keys()]).toEqual(
      expect.arrayContaining(['all', 'projects', 'lineages', 'dispatches', 'theme-food']),
    );
    expect(feeds.get('theme-food')?.items).toHaveLength(oddTitles.length);
    expect(toNews(toGraph(projects.slice(0, 1).concat(makeSource('s')))).items).toEqual([]);
  });
});
