import { afterAll, describe, expect, it } from 'vitest';
import { readArchive } from '../../../../src/archive/read-archive.ts';
import { copyArchive, removeCopy } from '../../../fixtures/archive-copy.ts';
import { toText } from '../../../fixtures/entry-texts.ts';
import { exactCity, listSecretFields, secretPlace, secretWords } from '../../../fixtures/secrets.ts';

const copy = copyArchive();
afterAll(() => {
  removeCopy(copy);
});

const places = JSON.stringify([secretPlace, exactCity]);

describe('what is withheld', () => {
  it('can stand in these fields, each of which is tried below and in a whole site', () => {
    const ways = listSecretFields().map(({ collection, way }) => [collection, ...way].join(' '));
    expect(ways).toContain('projects places []');
    expect(ways).toContain('lineages where');
    expect(ways).toContain('projects people [] note');
    expect(ways).toContain('dispatches consent note');
  });

  it('is not in any entry that was read', async () => {
    copy.write(
      'projects/hidden.mdx',
      toText('projects', {
        places,
        people: '[{ name: Ana, form: pseudonym, living: "yes", basis: given, note: SECRET-NOTE }]',
        consent: '{ basis: given, note: SECRET-CONSENT }',
      }),
    );
    copy.write('lineages/hidden.mdx', toText('lineages', { where: JSON.stringify(secretPlace) }));
    const { entries, faults } = await readArchive(copy.path, { label: '.' });
    expect(faults).toEqual([]);
    for (const word of secretWords) expect(JSON.stringify(entries)).not.toContain(word);
    const project = entries.find(({ key }) => key === 'projects/hidden');
    expect(project?.data).toMatchObject({
      places: [
        { country: ['IT'], precision: 'withheld' },
        { name: 'Genoa', lat: 44.4, lon: 8.9, precision: 'city' },
      ],
      people: [{ name: 'Ana' }],
      consent: { basis: 'given' },
    });
  });
});

describe('a file that tells what the site withholds', () => {
  it('is worth a warning at each field, with what to write instead', async () => {
    copy.write('projects/hidden.mdx', toText('projects', { places }));
    const { warnings } = await readArchive(copy.path, { label: '.' });
    expect(
      warnings
        .filter(({ file }) => file === 'projects/hidden.mdx')
        .map(({ code, field, remedy }) => [code, field, remedy]),
    ).toEqual([
      ['place-exposed', 'places[0].name', expect.stringContaining('write name: Place withheld')],
      ['place-exposed', 'places[0].territory', expect.stringContaining('delete territory')],
      ['place-exposed', 'places[1].lat', expect.stringContaining('write lat: 44.4')],
      ['place-exposed', 'places[1].lon', expect.stringContaining('write lon: 8.9')],
    ]);
  });

  it('is worth none once the remedies are obeyed, in English and in Spanish', async () => {
    copy.write(
      'projects/hidden.mdx',
      toText('projects', {
        places: `[{ name: Place withheld, country: IT, precision: withheld }, { name: Lugar reservado, country: IT, precision: withheld }, { name: Genoa, country: IT, lat: 44.4, lon: 8.93, precision: city }, { name: A park, country: IT, lat: 44.40777, lon: 8.93777, precision: place }]`,
      }),
    );
    const { warnings } = await readArchive(copy.path, { label: '.' });
    expect(warnings.filter(({ file }) => file === 'projects/hidden.mdx')).toEqual([]);
  });
});
