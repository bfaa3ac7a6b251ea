import { describe, expect, it } from 'vitest';
import { toDublinCore } from '../../../src/site/field-terms.ts';
import { toHead, type PageFacts } from '../../../src/site/metadata.ts';

describe('the languages of a page', () => {
  const linksOf = (facts: Partial<PageFacts>) =>
    toHead({ title: 'A page', description: 'What it is.', path: '/a/', ...facts })
      .links.filter(({ hreflang }) => hreflang)
      .map(({ rel, hreflang, href }) => `${rel} ${hreflang} ${href}`);

  it('are named in its head, each by its whole address, with one for readers of any other', () => {
    expect(linksOf({})).toEqual([
      'alternate en http://localhost:4321/a/',
      'alternate es http://localhost:4321/es/a/',
      'alternate x-default http://localhost:4321/a/',
    ]);
  });

  it('are not named where the page asks not to be found', () => {
    expect(linksOf({ isIndexed: false })).toEqual([]);
  });
});

it('keeps a title from right to left apart from the words after it', () => {
  const { title } = toHead({ title: 'שלום', kind: 'project', description: 'What it is.', path: '/a/' });
  expect(title).toBe('\u2068שלום\u2069 · project · Handed On');
});

describe('the metadata of a page', () => {
  it('has a row for each value of a field that has a Dublin Core term', () => {
    const data = {
      title: 'Lantern Street Kitchen',
      alsoKnownAs: ['The Lantern', 'La Lanterne'],
      places: [{ name: 'Genoa', country: 'IT' }],
      credits: [{ name: 'a neighbour', role: 'remembered' }],
      themes: ['food'],
      needMet: 'no term',
      decisions: undefined,
    };
    expect(toDublinCore('projects', data)).toEqual([
      ['DCTERMS.title', 'Lantern Street Kitchen'],
      ['DCTERMS.alternative', 'The Lantern'],
      ['DCTERMS.alternative', 'La Lanterne'],
      ['DCTERMS.contributor', 'a neighbour'],
      ['DCTERMS.subject', 'food'],
    ]);
  });

  it('names entries by their address, and says nothing of a date that is not known', () => {
    const data = { from: 'projects/one', to: 'projects/two', passed: 'XXXX', evidence: [{ source: 'x', says: 'so' }] };
    expect(toDublinCore('lineages', data)).toEqual([
      ['DCTERMS.relation', 'http://localhost:4321/projects/one/'],
      ['DCTERMS.relation', 'http://localhost:4321/projects/two/'],
      ['DCTERMS.source', 'http://localhost:4321/sources/x/'],
    ]);
  });

  it('links to them, as Zotero takes an address among the words for the title of a journal', () => {
    const terms = [
      ['DCTERMS.title', 'https://example.org/'],
      ['DCTERMS.source', 'http://localhost:4321/sources/x/'],
    ] as const;
    const { metas, links } = toHead({ title: 'One → Two', description: 'It passed.', path: '/lineages/x/', terms });
    expect(metas.filter(({ name }) => name?.startsWith('DCTERMS'))).toEqual([
      { name: 'DCTERMS.title', content: 'https://example.org/' },
    ]);
    expect(links).toContainEqual({ rel: 'DCTERMS.source', href: 'http://localhost:4321/sources/x/' });
  });

  it('tells the licence of an entry', () => {
    const rights = 'https://creativecommons.org/licenses/by-sa/4.0/';
    expect(toDublinCore('projects', { rights })).toEqual([['DCTERMS.rights', rights]]);
  });

  it('names principles close to another by their addresses, and themes by their words', () => {
    expect(toDublinCore('principles', { related: ['dual-power'], themes: ['food'] })).toEqual([
      ['DCTERMS.relation', 'http://localhost:4321/principles/dual-power/'],
      ['DCTERMS.subject', 'food'],
    ]);
  });

  it('tells a practice from a project of the same title, and says in what language it is described', () => {
    const { title, metas } = toHead({
      title: 'Street medics',
      kind: 'practice',
      description: 'Wo es herkommt.',
      path: '/practices/street-medics/',
      language: 'de',
    });
    expect(title).toBe('Street medics · practice · Handed On');
    expect(metas).toContainEqual({ property: 'og:locale', content: 'de_DE' });
  });

  it('shows the picture of an entry with its title in words, and else that of the site', () => {
    const of = (picture?: string) => {
      const facts = { title: 'Langar', description: 'A kitchen.', path: '/projects/langar/', picture };
      return toHead(facts).metas.flatMap(({ property, content }) =>
        property === 'og:image' || property === 'og:image:alt' ? [content] : [],
      );
    };
    const [own, words] = of('/projects/langar/langar.png');
    expect(own).toBe('http://localhost:4321/projects/langar/langar.png');
    expect(words).toBe('Langar');
    expect(of()[0]).toBe('http://localhost:4321/share.png');
  });

  it('gives no address to a page that is not to be found', () => {
    const { metas, links } = toHead({ title: 'Moved', description: 'It moved.', path: '/x/', isIndexed: false });
    expect(metas).toContainEqual({ name: 'robots', content: 'noindex' });
    expect(JSON.stringify([metas, links])).not.toContain('/x/');
  });

  it('writes names the way libraries do', () => {
    expect(
      toDublinCore('sources', {
        author: [{ family: 'Rossi', given: 'Ada' }, { family: 'Bo' }, { literal: 'Young Lords' }],
      }),
    ).toEqual([
      ['DCTERMS.creator', 'Rossi, Ada'],
      ['DCTERMS.creator', 'Bo'],
      ['DCTERMS.creator', 'Young Lords'],
    ]);
  });
});
