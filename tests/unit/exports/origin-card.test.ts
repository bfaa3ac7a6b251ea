import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { makeClaim, makeProject, makeSource } from '../../../bench/generated.ts';
import type { AnyEntry, TextEntry } from '../../../src/archive/entry/entry.ts';
import { toOriginCard, toOriginMarkdown } from '../../../src/exports/origin-card.ts';
import { checkXml } from '../../data-files.ts';
import { oddTitles } from '../../fixtures/odd-titles.ts';
import { toGraph } from '../../fixtures/graph.ts';

describe('the card of an entry for other sites', () => {
  it('holds care note, origin, address and licence, in that order', () => {
    const archive = toGraph([
      makeSource('s'),
      makeProject('old', '1930/1940'),
      makeProject('new', '1950/1960', { careNote: 'Speaks of hunger.' }),
      makeClaim('projects/old', 'projects/new'),
    ]);
    expect(toOriginCard(archive, archive.get('projects/new') as TextEntry)).toMatch(
      /Speaks of hunger\..*of old.*http:\/\/localhost:4321\/projects\/new\/.*CC BY-SA 4\.0/s,
    );
  });

  it('is well formed for every odd title, and has no element but its own', async () => {
    for (const title of oddTitles) {
      const made = makeProject('odd', '1930/1940');
      const entry = { ...made, data: { ...made.data, title } } as AnyEntry;
      const card = toOriginCard(toGraph([makeSource('s'), entry]), entry as TextEntry);
      await checkXml({ fileName: 'card.xml', contents: card });
      expect(card).not.toMatch(/<script|<x/i);
    }
  });

  it('says the same as Markdown, in which every odd title stays what it is', () => {
    for (const title of oddTitles) {
      const made = makeProject('odd', '1930/1940');
      const entry = { ...made, data: { ...made.data, title } } as AnyEntry;
      const text = toOriginMarkdown(toGraph([makeSource('s'), entry]), entry as TextEntry);
      const [quote, ...others] = fromMarkdown(text).children;
      expect(others).toEqual([]);
      if (quote?.type !== 'blockquote') throw new Error('A quotation is expected.');
      const [first] = quote.children;
      const strong = first?.type === 'paragraph' && first.children[0];
      const said = strong && strong.type === 'strong' ? strong.children : [];
      expect(said.map((node) => ('value' in node ? node.value : node.type)).join('')).toBe(
        // CommonMark reads the letter nought as one that is unknown.
        title.replaceAll('\0', '\ufffd').replaceAll(/\s+/g, ' ').trim(),
      );
      expect(JSON.stringify(quote)).not.toContain('"html"');
    }
  });
});
