import { unzipSync, strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { listElements as listHastElements } from '../../../src/booklets/book/body-tree.ts';
import { requestEntry, requestList, requestTheme, toBook } from '../../../src/booklets/book/book.ts';
import { toPrintDocument } from '../../../src/booklets/book/print-document.ts';
import { toEpub } from '../../../src/booklets/epub/epub.ts';
import { listFaces } from '../../../src/build/booklets/faces.ts';
import { makePractice, makeSource } from '../../../bench/generated.ts';
import { described } from '../../../src/site/strings/en/described.ts';
import { toGraph } from '../../fixtures/graph.ts';
import { loadGraph } from '../../fixtures/good-archive.ts';
import { listElements, textOf, type HtmlElement } from '../../output/page.ts';
import { htmlToHast } from 'satteri';

const archive = await loadGraph();
const print = (keys: Parameters<typeof requestList>[1]) =>
  toPrintDocument(toBook(archive, requestList(archive, keys)), { pageSize: '148mm 210mm', styles: [], notes: 2 });
const elements = (html: string): HtmlElement[] => listElements(htmlToHast(html));

describe('a booklet', () => {
  const both = ['projects/lantern-street-kitchen', 'projects/harbour-kitchen'] as const;
  const all = elements(print(both));

  it('has a cover, what is in it, a chapter for each entry, pages for notes, and how to add to it', () => {
    const classes = all.flatMap(({ properties }) => properties['className'] ?? '');
    for (const name of ['cover', 'inside', 'chapter', 'notes', 'back', 'qr']) expect(classes).toContain(name);
    expect(classes.filter((name) => name === 'notes')).toHaveLength(2);
  });

  it('leads from chapter to chapter, and to full addresses elsewhere; every place that it names is there', () => {
    const ids = new Set(all.flatMap(({ properties }) => properties['id'] ?? ''));
    const links = all.filter(({ tagName }) => tagName === 'a').map(({ properties }) => String(properties['href']));
    expect(links).toContain('#projects-harbour-kitchen');
    for (const link of links) {
      if (link.startsWith('#')) expect(ids).toContain(link.slice(1));
      else expect(link).toMatch(/^(?:https?:|mailto:)/);
    }
    expect(all.flatMap(({ properties }) => properties['id'] ?? []).length).toBe(ids.size - (ids.has('') ? 1 : 0));
  });

  it('says where each came from, on whose word, and draws it with the same in words', () => {
    const text = textOf(htmlToHast(print(both)));
    expect(text).toContain('Origin: ');
    expect(text).toContain('The lineage of Harbour Kitchen: what stands above it came first');
  });

  it('of a theme holds its projects, and of a list no record', () => {
    const [theme] = archive.list('themes').filter(({ id }) => id === 'food');
    if (!theme) throw new Error('The good archive has lost its theme.');
    expect(requestTheme(archive, theme).keys).toEqual([
      'themes/food',
      'projects/lantern-street-kitchen',
      'projects/harbour-kitchen',
    ]);
    expect(requestList(archive, [...both, 'sources/rossi-1999', both[0]]).keys).toEqual(both);
  });
});

it('shows a picture that somebody brought with its words below, and the drawing of a practice', () => {
  const html = print(['projects/lantern-street-kitchen']);
  expect(html).toContain('src="/media/the-first-pot.png" alt="An iron pot with a wide rim over three small flames."');
  const [caption] = elements(html).filter(({ tagName }) => tagName === 'figcaption');
  expect(textOf(caption as HtmlElement).replaceAll('\u00a0', ' ')).toBe(
    '“The first pot”, a neighbour, November 1931. Archive of the invented street · CC BY 4.0',
  );
  const drawn = toGraph([makeSource('s'), makePractice('needle-exchange'), makePractice('undrawn')]);
  const listDrawn = (key: 'practices/needle-exchange' | 'practices/undrawn') =>
    elements(
      toPrintDocument(toBook(drawn, requestEntry(drawn, key)), { pageSize: '148mm 210mm', styles: [], notes: 0 }),
    ).flatMap(({ properties }) =>
      String(properties['className']) === 'practice-drawing' ? [properties['ariaLabel']] : [],
    );
  // Once on the cover, where it is not described, and once in the chapter.
  expect(listDrawn('practices/needle-exchange')).toEqual([undefined, described['needle-exchange']]);
  expect(listDrawn('practices/undrawn')).toEqual([]);
  // In XML, an element that stood in another would not be drawn.
  const [chapter] = toBook(drawn, requestEntry(drawn, 'practices/needle-exchange')).chapters;
  const [svg] = listHastElements(chapter?.content ?? []).filter(({ tagName }) => tagName === 'svg');
  expect(svg?.children.map((child) => child.type === 'element' && child.tagName)).toEqual([
    'title',
    'path',
    'path',
    'path',
  ]);
});

describe('an EPUB', () => {
  it('begins with its type, lists every file, and is well formed', () => {
    const bytes = toEpub(toBook(archive, requestEntry(archive, 'projects/lantern-street-kitchen')), {
      read: () => undefined,
      listFaces,
    });
    expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
    const files = unzipSync(bytes);
    const listed = strFromU8(files['EPUB/package.opf'] ?? new Uint8Array());
    for (const name of Object.keys(files).filter((one) => one.startsWith('EPUB/') && !one.endsWith('.opf')))
      expect(listed).toContain(`href="${name.slice(5)}"`);
    expect(listed).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
  });

  it('holds the pictures that its pages name', () => {
    const files = unzipSync(
      toEpub(toBook(archive, requestEntry(archive, 'projects/lantern-street-kitchen')), {
        read: (name) => strToU8(name),
        listFaces,
      }),
    );
    const page = strFromU8(files['EPUB/projects-lantern-street-kitchen.xhtml'] ?? new Uint8Array());
    const named = [...page.matchAll(/<img[^>]* src="([^"]+)"/g)].map(([, src]) => src);
    expect(named).toEqual(['media/the-first-pot.png']);
    expect(files).toHaveProperty(['EPUB/media/the-first-pot.png']);
    expect(strFromU8(files['EPUB/package.opf'] ?? new Uint8Array())).toContain('media-type="image/png"');
  });

  it('brings the faces of its letters, those of other scripts only where they stand in it', () => {
    const names = (text: string) => listFaces(text).map(({ name }) => name);
    expect(names('Kitchen')).toEqual([
      'gentium-book-plus-latin-400-normal.woff2',
      'gentium-book-plus-latin-400-italic.woff2',
      'gentium-book-plus-latin-700-normal.woff2',
    ]);
    expect(names('xʷməθkʷəy̓əm').join()).toContain('gentium-book-plus-latin-ext-400-normal');
    expect(names('مطبخ').join()).toContain('naskh-arabic');
    expect(names('助け合い').filter((name) => name.includes('jp')).length).toBeGreaterThan(0);
    for (const { bytes } of listFaces('مطبخ 助け合い 도움')) expect(strFromU8(bytes.slice(0, 4))).toBe('wOF2');
  });
});
