import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import type { Part } from '../../src/booklets/block.ts';
import { readSize } from '../../src/pictures/check-picture.ts';
import { attribute, findAll, listPages, textOf } from './page.ts';

const { folder, base } = inject('fixture');
const read = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8');
const file = 'media/the-first-pot.png';
const url = `http://localhost:4321${base}${file}`;
const key = 'projects/lantern-street-kitchen';

describe.each([
  { tongue: '', alt: 'An iron pot with a wide rim', day: 'November 1931' },
  { tongue: 'es/', alt: 'Una olla de hierro de borde ancho', day: 'noviembre de 1931' },
])('a picture that somebody brought, in the site at /$tongue', ({ tongue, alt, day }) => {
  const [page] = listPages(path.join(folder, tongue)).filter((one) => one.path === `${key}/`);

  it('stands on the page of its entry with what can be seen, who made it, who keeps it and on what terms', () => {
    const figures = page ? findAll(page, 'figure') : [];
    const [figure] = figures.filter((one) => attribute(one, 'className') === 'figure');
    const text = figure
      ? textOf(figure)
          .replaceAll(/[\u2066-\u2069]/g, '')
          .replaceAll('\u00a0', ' ')
      : '';
    expect(text).toContain(`“The first pot”, a neighbour, ${day}. Archive of the invented street · CC BY 4.0`);
    const html = page?.html ?? '';
    // With its size, so that nothing moves when it comes.
    const { width, height } = readSize(fs.readFileSync(path.join(folder, tongue, file))) ?? {};
    expect(width).toBeGreaterThan(0);
    expect(html).toContain(`src="${base}${tongue}${file}" width="${width}" height="${height}" alt="${alt}`);
    // The story begins in the first screen of a phone.
    expect(html.indexOf('<figure class="figure"')).toBeGreaterThan(html.indexOf('</p>', html.indexOf('class="prose"')));
    expect(html).toContain('href="https://example.org/archive/the-first-pot"');
    expect(html).toContain('href="https://creativecommons.org/licenses/by/4.0/"');
    expect(fs.existsSync(path.join(folder, tongue, file))).toBe(true);
  });

  it('is told to search engines and feeds with its licence, and goes into a booklet made on the device', () => {
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page?.html ?? '') ?? [];
    expect((JSON.parse(json) as { image: unknown }).image).toMatchObject([
      {
        contentUrl: url,
        license: 'https://creativecommons.org/licenses/by/4.0/',
        creditText: 'Archive of the invented street',
      },
    ]);
    const part = JSON.parse(read(`${tongue}${key}/lantern-street-kitchen.booklet.json`)) as Part;
    expect(part.blocks.flatMap(({ shown }) => shown ?? [])).toEqual([{ picture: `${base}${tongue}${file}` }]);
    expect(JSON.stringify(part.blocks)).toContain('CC BY 4.0');
  });
});

it('is in the data and in Markdown, and one that is wanted is shown nowhere', () => {
  const archive = read('data/archive.json');
  expect(archive).toContain(`"file":"/${file}"`);
  expect(read(`${key}/lantern-street-kitchen.md`)).toContain(
    `![An iron pot with a wide rim over three small flames.](${url})`,
  );
  const shown = listPages(folder).flatMap((page) => findAll(page, 'img').map((image) => attribute(image, 'src')));
  expect(new Set(shown)).toEqual(new Set([`${base}${file}`]));
});
