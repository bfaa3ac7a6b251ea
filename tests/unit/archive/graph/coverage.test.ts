import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../../../src/archive/graph/archive.ts';
import { countCoverage } from '../../../../src/archive/graph/coverage.ts';
import { copyArchive, removeCopy } from '../../../fixtures/archive-copy.ts';
import { toText } from '../../../fixtures/entry-texts.ts';
import { loadGraph } from '../../../fixtures/good-archive.ts';

const copy = copyArchive();
let archive: Archive;

beforeAll(async () => {
  const place = (country: string) => `[{ name: Somewhere, country: ${country}, precision: region }]`;
  copy.write('projects/two.mdx', toText('projects', { period: '1995/..', places: place('[MX, ES]') }));
  copy.write('projects/one.mdx', toText('projects', { period: '1991/..', places: place('ET'), completeness: 'full' }));
  copy.write('projects/none.mdx', toText('projects', { period: '1992/..', sources: '[{ source: in-mexico }]' }));
  copy.write('sources/in-mexico.yaml', toText('sources', { language: 'es-MX' }).replaceAll('---\n', ''));
  archive = await loadGraph(copy.path);
});

afterAll(() => {
  removeCopy(copy);
});

describe('what the archive holds, counted', () => {
  it('has every continent on which people live, also those of which nothing is here', () => {
    expect(countCoverage(archive).continents.map(({ name }) => name)).toEqual([
      'Africa',
      'Asia',
      'Europe',
      'North America',
      'Oceania',
      'South America',
    ]);
  });

  it('counts a project of two continents in both, and once among all', () => {
    const { eras, totals, placeless } = countCoverage(archive);
    expect(eras.find(({ name }) => name === '1990–1999')).toMatchObject({ counts: [1, 0, 1, 1, 0, 0], all: 3 });
    expect(totals[0]).toBe(1);
    expect(placeless).toBe(1);
  });

  it('counts sources by language, whatever their country, and projects by how much is told', () => {
    const { languages, told } = countCoverage(archive);
    expect(languages.find(({ tag }) => tag === 'es')).toEqual({ tag: 'es', name: 'Spanish', count: 1 });
    expect(told.map(({ id }) => id)).toEqual(['stub', 'partial', 'full']);
    expect(told.find(({ id }) => id === 'full')?.count).toBe(
      archive.list('projects').filter(({ data }) => data.completeness === 'full').length,
    );
  });
});
