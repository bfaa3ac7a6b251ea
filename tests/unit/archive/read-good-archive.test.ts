import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArchive } from '../../../src/archive/read-archive.ts';
import { copyArchive, goodArchive, removeCopy, type ArchiveCopy } from '../../fixtures/archive-copy.ts';
import { toText } from '../../fixtures/entry-texts.ts';
import { honestPng } from '../../fixtures/pictures.ts';

let copy: ArchiveCopy;

beforeEach(() => {
  copy = copyArchive();
});

afterEach(() => {
  removeCopy(copy);
});

/** Faults of the copy, short. */
async function listFaults(): Promise<string[]> {
  const { faults } = await readArchive(copy.path, { label: '.' });
  return faults.map(({ file, line, code, field }) => `${file}:${line} ${code} ${field}`);
}

describe('a good archive', () => {
  it('is read whole, without a fault', async () => {
    const { entries, withdrawn, media, faults } = await readArchive(goodArchive);
    expect(faults).toEqual([]);
    expect(media.map(({ address }) => address)).toEqual(['/media/the-first-pot.png']);
    expect(entries.map(({ key }) => key)).toEqual([
      'dispatches/2020-04-06-first',
      'dispatches/2020-05-01-answer',
      'founding/the-call',
      'lineages/harbour-kitchen-and-shared-pot',
      'lineages/lantern-street-kitchen-to-harbour-kitchen',
      ...['people/bruna-conti', 'people/livia-moro'],
      'practices/shared-pot',
      'principles/nobody-eats-alone',
      'projects/harbour-kitchen',
      'projects/lantern-street-kitchen',
      ...['sources/lantern-minutes-1931', 'sources/rossi-1999'],
      ...['themes/food', 'themes/need'],
    ]);
    expect(withdrawn.map(({ key, withdrawn: { date, reason } }) => [key, date, reason])).toEqual([
      ['principles/old-rule', '2021-01-02', 'It named someone who did not wish to be named.'],
    ]);
  });

  it('keeps facts as the schema gives them', async () => {
    const { entries } = await readArchive(goodArchive);
    const project = entries.find(({ key }) => key === 'projects/lantern-street-kitchen');
    expect(project?.data).toMatchObject({
      period: '1931-11/1932~',
      language: 'en',
      rights: 'https://creativecommons.org/licenses/by-sa/4.0/',
      practices: [{ practice: 'shared-pot', sources: [{ source: 'lantern-minutes-1931' }] }],
      principles: [{ sources: [{ source: 'rossi-1999', locator: 'p. 12' }] }],
    });
    const source = entries.find(({ key }) => key === 'sources/rossi-1999');
    expect(source?.data).toMatchObject({ author: [{ family: 'Rossi', given: 'Ada' }], issued: '1999', language: 'it' });
  });

  it('gives each text with its links, citations and headings', async () => {
    const { entries } = await readArchive(goodArchive);
    const body = entries.find(({ key }) => key === 'projects/lantern-street-kitchen')?.body;
    expect(body?.links.map((link) => link.path)).toEqual(['/practices/shared-pot/', '/projects/harbour-kitchen/']);
    expect(body?.citations.map(({ source, at, number }) => [source, at, number])).toEqual([
      ['lantern-minutes-1931', 'p. 3', 1],
      ['rossi-1999', undefined, 2],
      ['rossi-1999', undefined, 2],
    ]);
    expect(body?.headings.map(({ text }) => text)).toEqual(['How a night went']);
    expect(body?.html).toContain('<h2');
  });

  it('puts the base of the site before links', async () => {
    const { entries } = await readArchive(goodArchive, { base: '/sub/' });
    const html = entries.find(({ key }) => key === 'projects/harbour-kitchen')?.body?.html;
    expect(html).toContain('href="/sub/projects/lantern-street-kitchen/"');
  });

  it('may hold pictures that entries show, and a repository of its own', async () => {
    copy.write('media/pot.png', honestPng);
    copy.write('.git/HEAD', 'ref: refs/heads/main\n');
    copy.write('projects/.gitkeep', '');
    copy.write(
      'dispatches/shows.mdx',
      toText('dispatches', {}, '<Figure src="/media/pot.png" alt="A pot" credit="A cook" licence="CC BY-SA 4.0" />'),
    );
    const { media, faults } = await readArchive(copy.path);
    expect(faults).toEqual([]);
    expect(media.map(({ address }) => address)).toEqual(['/media/pot.png', '/media/the-first-pot.png']);
  });

  it('may hold pictures of one name and two kinds', async () => {
    copy.write('media/pot.png', honestPng);
    copy.write('media/pot.jpg', 'no picture');
    expect(await listFaults()).toEqual(['media/pot.jpg:1 image-kind file']);
  });

  it('may be empty', async () => {
    const empty = copyArchive({ empty: true });
    expect(await readArchive(empty.path)).toMatchObject({ entries: [], withdrawn: [], media: [], faults: [] });
    removeCopy(empty);
  });

  it('may hold links to every kind of page', async () => {
    const links = [
      '/',
      '/search/',
      '/about/#answer',
      '/vocabulary/',
      '/projects/',
      '/sources/rossi-1999/',
      '/themes/food',
      '/principles/old-rule/',
    ];
    copy.write('dispatches/links.mdx', toText('dispatches', {}, links.map((link) => `[A page](${link})`).join('\n\n')));
    expect(await listFaults()).toEqual([]);
  });

  it('may take support both ways', async () => {
    copy.write(
      'lineages/thanks.mdx',
      toText('lineages', { from: 'projects/harbour-kitchen', to: 'projects/quay-kitchen' }),
    );
    copy.write(
      'lineages/thanks-back.mdx',
      toText('lineages', { from: 'projects/quay-kitchen', to: 'projects/harbour-kitchen' }),
    );
    copy.write('projects/quay-kitchen.mdx', toText('projects'));
    expect(await listFaults()).toEqual([]);
  });
});
