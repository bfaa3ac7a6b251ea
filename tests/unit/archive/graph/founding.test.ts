import { describe, expect, it } from 'vitest';
import {
  anchorOf,
  groupParts,
  listFounding,
  listFoundingParts,
  listHeadings,
} from '../../../../src/archive/graph/founding.ts';
import { readArchive } from '../../../../src/archive/read-archive.ts';
import { goodArchive } from '../../../fixtures/archive-copy.ts';
import { toGraph } from '../../../fixtures/graph.ts';

const { entries } = await readArchive(goodArchive);
const archive = toGraph(entries);
const call = listFounding(archive)[0]!;

describe('a founding document', () => {
  it('shows on an entry the parts that it carries on, and on others none', () => {
    const list = (key: Parameters<typeof listFoundingParts>[1]) =>
      listFoundingParts(archive, key).map(({ document, part }) => `${document.id} ${anchorOf(part)}`);
    expect(list('themes/food')).toEqual(['the-call request-1']);
    expect(list('projects/harbour-kitchen')).toEqual(['the-call drawing-1']);
    expect(list('practices/shared-pot')).toEqual([]);
  });

  it('keeps its parts in order, under the headings that begin with them', () => {
    const groups = groupParts(call).map(({ heading, parts }) => [heading, ...parts.map(anchorOf)]);
    expect(groups).toEqual([
      ['What it asks', 'request-1', 'request-2'],
      ['What it shows', 'drawing-1'],
    ]);
  });

  it('lists its headings with the places where they stand', () => {
    expect(listHeadings(call)).toEqual([
      { heading: 'What it asks', anchor: 'from-request-1' },
      { heading: 'What it shows', anchor: 'from-drawing-1' },
    ]);
  });

  it('has a first group without a heading where none stands above its first part', () => {
    const [first, ...rest] = call.data.parts;
    const { heading, ...bare } = first!;
    const groups = groupParts({ ...call, data: { ...call.data, parts: [bare, ...rest] } });
    expect(heading).toBe('What it asks');
    expect(groups.map((group) => [group.heading, group.parts.length])).toEqual([
      [undefined, 2],
      ['What it shows', 1],
    ]);
  });

  it('stands among the others by its number', () => {
    const second = {
      ...call,
      id: 'a-post',
      key: 'founding/a-post' as const,
      data: { ...call.data, number: 2, title: 'A' },
    };
    expect(listFounding(toGraph([...entries, second])).map(({ id }) => id)).toEqual(['the-call', 'a-post']);
  });
});
