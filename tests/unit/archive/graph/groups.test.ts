import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../../../src/archive/graph/archive.ts';
import { collect, groupByEra, groupByNeed, type Group } from '../../../../src/archive/graph/groups.ts';
import { copyArchive, removeCopy } from '../../../fixtures/archive-copy.ts';
import { toText } from '../../../fixtures/entry-texts.ts';
import { loadGraph } from '../../../fixtures/good-archive.ts';

const copy = copyArchive();
let archive: Archive;

beforeAll(async () => {
  const periods = {
    undated: 'XXXX',
    guild: '1866/1899',
    open: '../1934',
    sixties: '1969-07/1976~',
    seventies: '197X/..',
  };
  for (const [id, period] of Object.entries(periods)) copy.write(`projects/${id}.mdx`, toText('projects', { period }));
  copy.write('practices/other.mdx', toText('practices'));
  copy.edit('projects/open.mdx', 'kind:', 'practices: [{ practice: other, sources: [rossi-1999] }]\nkind:');
  archive = await loadGraph(copy.path);
});

afterAll(() => {
  removeCopy(copy);
});

function toLines(groups: readonly Group[]): string[] {
  return groups.map(({ id, name, entries }) => `${id} (${name}): ${entries.map((entry) => entry.id).join(' ')}`);
}

describe('projects by era', () => {
  it('stand under the decade in which they began, oldest first, undated ones last', () => {
    expect(toLines(groupByEra(archive.list('projects')))).toEqual([
      'before-1900 (Before 1900): guild',
      'from-1900 (1900–1959): lantern-street-kitchen harbour-kitchen open',
      'from-1960 (Begun in the 1960s): sixties',
      'from-1970 (Begun in the 1970s): seventies',
      'undated (Undated): undated',
    ]);
  });
});

describe('practices by need', () => {
  it('stand under each need they name, and the others at the end', () => {
    expect(toLines(groupByNeed(archive, archive.list('practices')))).toEqual([
      'food (Food): shared-pot',
      'other (For many needs): other',
    ]);
  });
});

describe('collect', () => {
  it('keeps the order of first meeting', () => {
    const groups = collect(archive.list('themes'), ({ id }) => [id.slice(0, 1), id.slice(0, 1).toUpperCase()]);
    expect(toLines(groups)).toEqual(['f (F): food', 'n (N): need']);
    expect(collect([], () => ['a', 'A'])).toEqual([]);
  });
});
