import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { CatalogueState } from '../../../../src/cms/catalogue/catalogue.ts';
import { PictureList } from '../../../../src/cms/review/other-pictures.tsx';
import { listUndrawn } from '../../../../src/cms/review/shown/read-shown.ts';
import { toText } from '../../../fixtures/entry-texts.ts';
import { project } from './a-change.ts';

const known: CatalogueState = { state: 'ready', index: { entries: [], withdrawn: [], moved: [] } };
const figure = (name: string) =>
  `<Figure src="/media/${name}" alt="A street" credit="A tenant" licence="CC BY-SA 4.0" />\n`;

/** The pictures that are drawn nowhere, and how many texts were read for it. */
async function look(after: string, pictures: string[]) {
  let read = 0;
  const pause = () => Promise.resolve(void (read += 1));
  const entries = [{ ...project, after }, project];
  return { undrawn: await listUndrawn({ entries, pictures }, { known, base: '/' }, pause), read };
}

it('finds the pictures of a change that no text of it shows', async () => {
  const text = toText('projects', {}, figure('drawn.png'));
  const after = text.replace('---\n', '---\n# /media/hidden.jpeg\n');
  const pictures = ['content/media/drawn.png', 'content/media/hidden.jpeg', 'content/media/unnamed.png'];
  expect(await look(after, pictures)).toEqual({ undrawn: pictures.slice(1), read: 1 });
});

it('takes a picture for not shown where the text has faults and is not shown itself', async () => {
  const pictures = ['content/media/drawn.png'];
  const after = toText('projects', {}, `${figure('drawn.png')}\n<Evil />\n`);
  expect((await look(after, pictures)).undrawn).toEqual(pictures);
});

it('names each by its path, and draws it once it is there', () => {
  const draw = (url: string) =>
    renderToStaticMarkup(createElement(PictureList, { paths: ['content/media/a.png'], toUrl: () => url }));
  expect(draw('/media/a.png')).toContain('<code>content/media/a.png</code></li>');
  expect(draw('blob:x')).toContain('<img src="blob:x"');
});
