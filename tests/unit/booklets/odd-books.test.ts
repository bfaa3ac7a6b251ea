import { strFromU8, unzipSync } from 'fflate';
import { htmlToHast } from 'satteri';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/graph/archive.ts';
import { requestEntry, toBook } from '../../../src/booklets/book/book.ts';
import { toPrintDocument } from '../../../src/booklets/book/print-document.ts';
import { toEpub } from '../../../src/booklets/epub/epub.ts';
import { checkXml } from '../../data-files.ts';
import { copyArchive, removeCopy } from '../../fixtures/archive-copy.ts';
import { loadGraph } from '../../fixtures/good-archive.ts';
import { measureText } from '../../../src/drawings/text-width.ts';
import { listElements, textOf } from '../../output/page.ts';

const copy = copyArchive();
const title = '=cmd|calc! The ﬁrst oﬃce & "ﬂour" <kitchen>';
const words = 6000;
let archive: Archive;
const book = () => toBook(archive, requestEntry(archive, 'projects/harbour-kitchen'));

beforeAll(async () => {
  copy.edit('projects/harbour-kitchen.mdx', 'title: Harbour Kitchen', `title: ${JSON.stringify(title)}`);
  copy.edit(
    'projects/harbour-kitchen.mdx',
    'sources: [{ source: rossi-1999 }]',
    'sources: [{ source: rossi-1999 }, { source: leaflet }]',
  );
  const told = Array.from(
    { length: words / 10 },
    (_, index) => `One two three four five six seven eight nine w${index}.`,
  );
  const paragraphs = Array.from({ length: told.length / 10 }, (_, index) =>
    told.slice(index * 10, index * 10 + 10).join(' '),
  );
  copy.edit(
    'projects/harbour-kitchen.mdx',
    'had.<Cite source="rossi-1999" />',
    `had.<Cite source="rossi-1999" /> <Cite source="leaflet" />\n\n${paragraphs.join('\n\n')}`,
  );
  copy.write(
    'sources/leaflet.yaml',
    'type: book\ntitle: "[A leaflet of the kitchen]"\naccess: print\nseen: excerpt\nvoice: historian\n',
  );
  copy.edit(
    'lineages/lantern-street-kitchen-to-harbour-kitchen.mdx',
    'passed: 1933',
    'passed: 193X/194X\npassedReason: Over the years.',
  );
  archive = await loadGraph(copy.path);
});
afterAll(() => removeCopy(copy));

it('prints a long entry whole, and its title letter by letter', () => {
  const text = textOf(htmlToHast(toPrintDocument(book(), { pageSize: '148mm 210mm', styles: [], notes: 0 })));
  expect(text).toContain(title);
  for (const index of [0, words / 20, words / 10 - 1]) expect(text).toContain(`nine w${index}.`);
  expect(text).toContain('A leaflet of the kitchen');
  expect(text).not.toMatch(/undefined|NaN|\[object/);
});

it('draws long years whole, and names beside them', () => {
  const all = listElements(htmlToHast(toPrintDocument(book(), { pageSize: '148mm 210mm', styles: [], notes: 0 })));
  const years = all.filter(({ properties }) => String(properties['className']) === 'years');
  expect(years.map(textOf)).toContain('1930s–1940s');
  for (const one of years) expect(Number(one.properties['x'])).toBeGreaterThanOrEqual(measureText(textOf(one), 10));
});

it('writes the same as an EPUB that is well formed', async () => {
  const files = unzipSync(toEpub(book(), { read: () => undefined, listFaces: () => [] }));
  const texts = Object.entries(files).filter(([name]) => /\.(?:xhtml|opf)$/.test(name));
  expect(texts.length).toBeGreaterThan(2);
  for (const [name, file] of texts) await checkXml({ fileName: name.replaceAll('/', '-'), contents: strFromU8(file) });
  const all = texts.map(([, file]) => strFromU8(file)).join('');
  expect(all).toContain(`nine w${words / 10 - 1}.`);
  expect(all).toContain('ﬁrst oﬃce');
  expect(all).not.toContain('<kitchen>');
});
