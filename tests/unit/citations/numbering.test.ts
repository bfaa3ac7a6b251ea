import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/graph/archive.ts';
import { citeByNumber, numberSources } from '../../../src/citations/numbering.ts';
import { loadGraph } from '../../fixtures/good-archive.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await loadGraph();
});

describe('the sources of an entry', () => {
  it('are numbered in the order in which it lists them, with how often they are cited', () => {
    expect(numberSources(archive.get('projects/lantern-street-kitchen'))).toEqual([
      {
        id: 'lantern-minutes-1931',
        number: 1,
        locator: 'pp. 3–9',
        supports: 'how they decided',
        timesCited: 7,
      },
      {
        id: 'rossi-1999',
        number: 2,
        timesCited: 5,
      },
    ]);
  });

  it('are those of the evidence of a claim, too', () => {
    const [source] = numberSources(archive.get('lineages/lantern-street-kitchen-to-harbour-kitchen'));
    expect(source?.timesCited).toBe(2);
  });

  it('are listed also where no place cites them', () => {
    expect(numberSources(archive.get('principles/nobody-eats-alone')).map(({ id }) => id)).toEqual(['rossi-1999']);
  });

  it('are none of a source or a theme without any', () => {
    expect(numberSources(archive.get('sources/rossi-1999'))).toEqual([]);
    expect(numberSources(archive.get('themes/food'))).toEqual([]);
  });

  it('are numbered as the text numbers them', () => {
    const entry = archive.get('projects/lantern-street-kitchen');
    const numbers = new Map(numberSources(entry).map(({ id, number }) => [id, number]));
    for (const { source, number } of entry.body?.citations ?? []) expect(numbers.get(source)).toBe(number);
  });
});

describe('citations in a text', () => {
  it('lead to sources by their numbers, and carry nothing that the browser can say of them', () => {
    const html =
      '<sup class="cite"><a id="x-cite-2-1" href="#source-rossi-1999" aria-label="Source 2, p. 1">[2, p. 1]</a></sup>';
    const numbers = new Map([['rossi-1999', 2]]);
    expect(citeByNumber(html, numbers)).toBe('<sup class="cite"><a href="#source-2">[2, p. 1]</a></sup>');
  });
});
