import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { siteLanguages } from '../../src/model/names/site-languages.ts';
import { BuiltPage, listPages, type HtmlElement } from './page.ts';

const { folder, base } = inject('fixture');
const others = siteLanguages.slice(1);
const first = listPages(folder);
const told = others.flatMap((language) =>
  listPages(path.join(folder, language)).map(
    ({ path: name, file, html }) => new BuiltPage({ path: `${language}/${name}`, file, html }),
  ),
);
const pages = new Map([...first, ...told].map((page) => [page.path, page]));

/** The attributes of the elements of a name. */
function listAll({ elements }: BuiltPage, tag: string): Record<string, string>[] {
  return elements
    .filter(({ tagName }: HtmlElement) => tagName === tag)
    .map(({ properties }) => properties as Record<string, string>);
}

function findPage(name: string): BuiltPage {
  const page = pages.get(name);
  if (!page) throw new Error(`There is no page ${name}.`);
  return page;
}

describe.each(others)('the site in %s', (language) => {
  it('has every page of the first language, and no other', () => {
    const own = [...pages.keys()].filter((name) => name.startsWith(`${language}/`));
    expect(own.map((name) => name.slice(language.length + 1)).sort()).toEqual(first.map((page) => page.path).sort());
  });

  it('says its language on every page, and leads to the same page in the other', () => {
    for (const page of first) {
      const twin = findPage(`${language}/${page.path}`);
      expect(twin.html, twin.path).toContain(`<html lang="${language}"`);
      if (page.path === '404.html' || !page.html.includes('class="tongue"')) continue;
      const [there] = listAll(page, 'a').filter(({ hrefLang }) => hrefLang === language);
      const [back] = listAll(twin, 'a').filter(({ hrefLang }) => hrefLang === 'en');
      expect(there, page.path).toMatchObject({ href: `${base}${twin.path}`, lang: language });
      expect(back, twin.path).toMatchObject({ href: `${base}${page.path}`, lang: 'en' });
    }
  });

  it('tells search engines of all languages of a page, in the list of each language alike', () => {
    const url = 'http://localhost:4321/some/where/';
    const row = (list: string, address: string) => {
      const text = fs.readFileSync(path.join(folder, list), 'utf8');
      return new RegExp(`<loc>${address}</loc>.*?(<xhtml:link .*)</url>`).exec(text)?.[1] ?? '';
    };
    const name = 'projects/lantern-street-kitchen/';
    const own = row('sitemap.xml', `${url}${name}`);
    expect(
      [...own.matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(([, tag, href]) => `${tag ?? ''} ${href ?? ''}`),
    ).toEqual([`en ${url}${name}`, `${language} ${url}${language}/${name}`, `x-default ${url}${name}`]);
    expect(row(`${language}/sitemap.xml`, `${url}${language}/${name}`)).toBe(own);
  });

  it('names all languages of a page in its head, each page as its own address', () => {
    const url = 'http://localhost:4321/some/where/';
    const name = 'projects/lantern-street-kitchen/';
    const linksOf = (page: BuiltPage) =>
      listAll(page, 'link')
        .filter(({ hrefLang }) => hrefLang)
        .map(({ hrefLang, href }) => `${hrefLang} ${href}`);
    const canonicalOf = (page: BuiltPage) =>
      listAll(page, 'link').find(({ rel }) => String(rel) === 'canonical')?.['href'];
    const all = [`en ${url}${name}`, `${language} ${url}${language}/${name}`, `x-default ${url}${name}`];
    for (const path of [name, `${language}/${name}`]) {
      expect(linksOf(findPage(path))).toEqual(all);
      expect(canonicalOf(findPage(path))).toBe(`${url}${path}`);
    }
    expect(linksOf(findPage('search/'))).toEqual([]);
  });

  it('leads to pages of its own language, and to data at the root', () => {
    const page = findPage(`${language}/projects/lantern-street-kitchen/`);
    const inside = listAll(page, 'a').filter(({ href, hrefLang }) => href?.startsWith(base) && !hrefLang);
    const away = inside.filter(({ href }) => !href?.startsWith(`${base}${language}/`));
    expect(away.map(({ href }) => href)).toEqual([`${base}projects/lantern-street-kitchen/lantern-street-kitchen.md`]);
    expect(fs.existsSync(path.join(folder, language, 'data/archive.json'))).toBe(false);
    expect(fs.existsSync(path.join(folder, language, 'feeds/all.xml'))).toBe(true);
    expect(fs.existsSync(path.join(folder, language, 'pagefind/entries.json'))).toBe(true);
  });
});

describe('an entry in Spanish', () => {
  it('is told whole, and credits whoever translated it', () => {
    const { html } = findPage('es/projects/lantern-street-kitchen/');
    expect(html).toContain('Cocina de la calle del Farol</h1>');
    expect(html).toContain('La puerta quedaba abierta');
    expect(html).toContain('Una vecina: tradujo.');
    expect(html).not.toContain('class="translation"');
  });

  it('of which a part is translated says so, and marks what is in another language', () => {
    const { html } = findPage('es/practices/shared-pot/');
    expect(html).toContain('Una parte está todavía en inglés.');
    expect(html).toMatch(/<p class="summary" data-pagefind-meta|<p class="summary">/);
    expect(html).toContain('<div class="prose" lang="en">');
  });

  it('that is not translated stands as it was written, with a plain word and a way to help', () => {
    const { html } = findPage('es/projects/harbour-kitchen/');
    expect(html).toContain('Esta entrada todavía no está en español. La mostramos en inglés.');
    expect(html).toMatch(/<h1 lang="en" /);
    expect(html).toContain('answer/?about=projects/harbour-kitchen">Ayuda a traducirla');
  });
});

describe('a reference in Spanish', () => {
  it('has its words in Spanish, in the list of sources and in each style', () => {
    const list = findPage('es/projects/lantern-street-kitchen/').html;
    expect(list).not.toMatch(/no date|n\.d\.|looked at|first published|and others/);
    const cite = findPage('es/sources/rossi-1999/').html;
    expect(cite).toContain('Disponible en');
    expect(cite).not.toMatch(/Available|Retrieved/);
  });

  it('is quoted as the archive quotes in Spanish', () => {
    const cite = findPage('es/projects/lantern-street-kitchen/cite/').html;
    expect(cite).toMatch(/“Cocina de la calle del Farol”/i);
    expect(cite).not.toMatch(/[«»]/);
  });
});
