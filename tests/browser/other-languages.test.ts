import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { htmlToHast, type HastNode } from 'satteri';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accented, buildPseudo, mirrored } from '../fixtures/pseudo/build-pseudo.ts';
import { runAxe } from './axe.ts';
import { openSite, type OpenSite } from './open.ts';

/** The small archive with an entry in Arabic, in two languages that are made for this test. */
let home: string;
let built: Awaited<ReturnType<typeof buildPseudo>>;
let site: OpenSite;
const contents = ['tests/fixtures/archive', 'tests/fixtures/right-to-left'];

beforeAll(async () => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'pseudo-'));
  const content = path.join(home, 'content');
  for (const folder of contents) fs.cpSync(folder, content, { recursive: true });
  built = await buildPseudo(home, content);
  site = await openSite({ folder: built.site, base: '/' });
});
afterAll(async () => {
  await site.close();
  fs.rmSync(home, { recursive: true, force: true });
});

/** One page of each template. */
const templates = [
  '',
  ...['projects/', 'practices/', 'principles/', 'themes/', 'lineages/', 'sources/', 'dispatches/', 'founding/'],
  ...['projects/lantern-street-kitchen/', 'projects/matbakh-mushtarak/', 'practices/shared-pot/'],
  ...['principles/nobody-eats-alone/', 'themes/food/', 'founding/the-call/', 'dispatches/2020-04-06-first/'],
  ...['lineages/lantern-street-kitchen-to-harbour-kitchen/', 'sources/rossi-1999/', 'people/livia-moro/'],
  ...['projects/lantern-street-kitchen/cite/', 'projects/lantern-street-kitchen/sheet/', 'contribute/'],
  ...['contribute/answer/', 'search/', 'find/', 'compare/', 'list/', 'path/', 'map/', 'timeline/', 'overview/'],
  ...['unknown/', 'glossary/', 'data/', 'offline/', 'about/'],
];

describe('a third language', () => {
  it('is a folder of words, a tag, and one row in each of so many tables', () => {
    expect(built.tables).toHaveLength(15);
  });

  it('says every word of the furniture on every page', () => {
    const known = listKnownWords();
    const folder = path.join(built.site, accented);
    const pages = fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'));
    const left = pages.flatMap((name) =>
      listReadable(htmlToHast(fs.readFileSync(path.join(folder, name), 'utf8')))
        .filter((text) => !/^https?:|\.[a-z]+$/.test(text.trim()))
        .filter((text) =>
          (text.replaceAll(/https?:\S+/g, '').match(/[A-Za-z]{2,}/g) ?? []).some((word) => !known.has(word)),
        )
        .map((text) => `${name}: ${text.trim().slice(0, 80)}`),
    );
    expect(pages.length).toBeGreaterThan(80);
    expect(left).toEqual([]);
  });
});

describe.each([
  [accented, templates],
  // What is as long as in English holds a phone too: what turns round is looked at.
  [
    mirrored,
    templates.filter((name) =>
      /^(?:projects|practices|lineages|founding|map|overview|timeline|unknown|find)/.test(name),
    ),
  ],
])('the pages in %s', (language, names) => {
  it('hold a phone of 320 pixels, whatever their words are', async () => {
    const wide: string[] = [];
    for (const name of names) {
      const { page } = await site.visit(`${language}/${name}`, { width: 320, height: 800 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 1) wide.push(`${name}: ${over}`);
    }
    expect(wide).toEqual([]);
  });
});

describe('pages from right to left', () => {
  const direction = (element: Element) => getComputedStyle(element).direction;

  it('say so at their root, and of words of an entry that they are in English from left to right', async () => {
    const { page } = await site.visit(`${mirrored}/projects/lantern-street-kitchen/`);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    for (const selector of ['h1', '.opening .summary', '.prose']) {
      const words = page.locator(selector).first();
      expect(await words.getAttribute('lang'), selector).toBe('en');
      expect(await words.evaluate(direction), selector).toBe('ltr');
    }
    for (const selector of ['.kind', '.facts dt', 'footer.imprint'])
      expect(await page.locator(selector).first().evaluate(direction), selector).toBe('rtl');
    expect(await runAxe(page)).toEqual([]);
  });

  it('lay out an entry in Arabic as their own words', async () => {
    const { page } = await site.visit(`${mirrored}/projects/matbakh-mushtarak/`);
    expect(await page.locator('h1').evaluate(direction)).toBe('rtl');
  });

  it('begin at the right, and draw time, which runs from left to right, as everywhere', async () => {
    const { page } = await site.visit(`${mirrored}/projects/lantern-street-kitchen/`);
    const name = await page.locator('.masthead .name').boundingBox();
    expect(name!.x + name!.width).toBeGreaterThan(640);
    await page.goto(page.url().replace(/projects.*/, 'overview/'));
    for (const drawing of await page.locator('main svg[role=img], main svg[viewBox]').all())
      expect(await drawing.evaluate(direction)).toBe('ltr');
  });
});

/** Words of the entries, names that the runtime has no other word for, and marks that every language writes alike. */
function listKnownWords(): Set<string> {
  const texts = contents.flatMap((folder) =>
    fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:mdx|yaml)$/.test(name))
      .map((name) => fs.readFileSync(path.join(folder, name), 'utf8')),
  );
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const regions = new Intl.DisplayNames('en', { type: 'region' });
  const languages = new Intl.DisplayNames('en', { type: 'language' });
  const month = new Intl.DateTimeFormat('en', { month: 'long' });
  const named = [
    ...[...codes, '002', '003', '005', '009', '142', '150'].map((code) => regions.of(code) ?? ''),
    ...[...codes.map((code) => code.toLowerCase()), 'zap'].map((code) => languages.of(code) ?? ''),
    ...Array.from({ length: 12 }, (_, index) => month.format(new Date(Date.UTC(2000, index, 15)))),
  ];
  return new Set([...texts, ...named, ...exceptions].flatMap((text) => text.match(/[A-Za-z]{2,}/g) ?? []));
}

/** What has the same name in every language; what a style of citation writes, whose words come with it; names of languages in themselves. */
const exceptions = [
  'Handed On CC BY-SA Chicago APA MLA Harvard IEEE Vancouver BibTeX RIS CSL JSON Markdown SVG',
  'Unpublished manuscript Available at Online Available from Internet Retrieved',
  'euskara català Nederlands suomi français galego Deutsch magyar Gaeilge italiano kurdî kurmancî Melayu nah norsk',
  'português Runasimi română español Kiswahili svenska Tiếng Việt Cymraeg Èdè Yorùbá yua isiZulu polski Basque Catalan',
];

/** All that is read or heard of a page, but for what is marked as being in another language, and data. */
function listReadable(node: HastNode): string[] {
  if (node.type === 'text') return [node.value];
  if (!('children' in node)) return [];
  const inside = (node.children as HastNode[]).flatMap(listReadable);
  if (node.type !== 'element') return inside;
  const { lang, alt, title, ariaLabel, placeholder, className } = node.properties as Record<string, string | string[]>;
  const isMarked = lang !== undefined && node.tagName !== 'html';
  // What is cited is formatted by its style; the title of a page of prose that nobody has translated is in its head too.
  const isData = [className].flat().some((name) => ['Z3988', 'in-styles', 'bibliography'].includes(name ?? ''));
  if (unread.has(node.tagName) || isMarked || isData) return [];
  return [...inside, alt, title, ariaLabel, placeholder].filter((text) => typeof text === 'string');
}

const unread = new Set(['head', 'script', 'style', 'code', 'pre']);
