import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { attribute, findInHead, listPages, textOf, type BuiltPage } from './page.ts';

const sites = [
  { name: 'the archive', ...inject('archive') },
  { name: 'a site under a sub-path', ...inject('fixture') },
  { name: 'that site in Spanish', folder: `${inject('fixture').folder}/es`, base: `${inject('fixture').base}es/` },
].map((site) => ({ ...site, pages: listPages(site.folder) }));

/** What a page says under a name, as `name` or as `property`. */
function listSaid(page: BuiltPage, name: string): string[] {
  return findInHead(page, 'meta')
    .filter((meta) => (attribute(meta, 'name') ?? attribute(meta, 'property')) === name)
    .map((meta) => attribute(meta, 'content') ?? '');
}

const isIndexed = (page: BuiltPage) => !listSaid(page, 'robots').includes('noindex');
/** The title without the marks that keep a name of the other direction apart from the words behind it. */
const titleOf = (page: BuiltPage) =>
  findInHead(page, 'title')
    .map(textOf)
    .join('')
    .replaceAll(/[\u2068\u2069]/g, '');
const linkOf = (page: BuiltPage, rel: string) =>
  attribute(findInHead(page, 'link').find((link) => attribute(link, 'rel') === rel) as never, 'href') ?? '';

describe.each(sites)('the head of every page of $name', ({ folder, base, pages }) => {
  it('has one title, that no other page has, kind included', () => {
    const titles = pages.filter(isIndexed).map((page) => findInHead(page, 'title').map(textOf).join('|'));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('says in one description what the page is', () => {
    const wrong = pages.filter((page) => {
      const [description = '', ...others] = listSaid(page, 'description');
      return others.length > 0 || description.trim().length < 15;
    });
    expect(wrong.map((page) => page.path)).toEqual([]);
  });

  it('says the same to social networks', () => {
    const wrong = pages.filter(
      (page) =>
        listSaid(page, 'og:description').join('') !== listSaid(page, 'description').join('') ||
        !titleOf(page).startsWith(listSaid(page, 'og:title').join('')) ||
        (isIndexed(page) && listSaid(page, 'og:url').join('') !== linkOf(page, 'canonical')),
    );
    expect(wrong.map((page) => page.path)).toEqual([]);
  });

  it('names pictures and files that are there', () => {
    const named = new Set(
      pages.flatMap((page) => [
        ...findInHead(page, 'link')
          .filter(
            (link) => /icon|manifest|alternate/.test(attribute(link, 'rel') ?? '') && !attribute(link, 'hrefLang'),
          )
          .map((link) => attribute(link, 'href') ?? ''),
        ...listSaid(page, 'og:image').map((address) => new URL(address).pathname),
      ]),
    );
    expect(named.size).toBeGreaterThan(4);
    const missing = [...named].filter((name) => !fs.existsSync(path.join(folder, name.slice(base.length))));
    expect(missing).toEqual([]);
  });

  it('leads search engines to exactly the pages that may be found', () => {
    const read = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8');
    const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? '');
    expect(listed.sort()).toEqual(
      pages
        .filter(isIndexed)
        .map((page) => linkOf(page, 'canonical'))
        .sort(),
    );
    expect(read('robots.txt')).toContain(`${base}sitemap.xml`);
  });

  it('brings a manifest whose icons are there, of the size they say', () => {
    const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'manifest.webmanifest'), 'utf8')) as {
      start_url: string;
      icons: { src: string; sizes: string; type: string }[];
    };
    expect(manifest.start_url).toBe(base);
    for (const { src, sizes, type } of manifest.icons) {
      const bytes = fs.readFileSync(path.join(folder, src.slice(base.length)));
      if (type === 'image/png') expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
    }
  });
});

describe('the Dublin Core of a claim', () => {
  it('has its title, date, both ends, what it carried, and its sources', () => {
    const page = sites[1]?.pages.find(({ path: name }) => name.endsWith('/lantern-street-kitchen-to-harbour-kitchen/'));
    const said = (term: string) => listSaid(page as BuiltPage, `DCTERMS.${term}`);
    const named = (term: string) =>
      findInHead(page as BuiltPage, 'link')
        .filter((link) => attribute(link, 'rel') === `DCTERMS.${term}`)
        .map((link) => attribute(link, 'href')?.replace(/^.*\/some\/where/, ''));
    expect(said('title')).toEqual(['Lantern Street Kitchen → Harbour Kitchen']);
    expect(said('date')).toEqual(['1933']);
    expect(named('relation')).toEqual([
      '/projects/lantern-street-kitchen/',
      '/projects/harbour-kitchen/',
      '/practices/shared-pot/',
    ]);
    expect(named('source')).toEqual(['/sources/rossi-1999/']);
  });
});
