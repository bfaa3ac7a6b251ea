import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isTextEntry, type TextEntry } from '../../../src/archive/entry/entry.ts';
import type { Archive } from '../../../src/archive/graph/archive.ts';
import { requestEntry, toBook } from '../../../src/booklets/book/book.ts';
import { toPrintDocument } from '../../../src/booklets/book/print-document.ts';
import { toEpub } from '../../../src/booklets/epub/epub.ts';
import { posterPapers } from '../../../src/booklets/poster/fit-paper.ts';
import { toPosterDocument } from '../../../src/booklets/poster/poster.ts';
import { toOriginCard, toOriginMarkdown } from '../../../src/exports/origin-card.ts';
import { toShareWords } from '../../../src/exports/share-words.ts';
import { loadGraph } from '../../fixtures/good-archive.ts';
import { writeOddContent } from '../../fixtures/odd-content.ts';
import { secretWords } from '../../fixtures/secrets.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'secrets-'));
let archive: Archive;
let entries: TextEntry[];

beforeAll(async () => {
  writeOddContent(folder);
  archive = await loadGraph(folder);
  entries = [...archive.entries.values()].filter(isTextEntry);
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

const findSecrets = (text: string) => secretWords.filter((word) => text.includes(word));

it('has something to hide in what it reads', () => {
  const text = fs.readFileSync(path.join(folder, 'projects/lantern-street-kitchen.mdx'), 'utf8');
  expect(findSecrets(text)).not.toEqual([]);
});

it('prints nothing that is withheld: in no booklet, EPUB or poster', () => {
  expect(entries.length).toBeGreaterThan(20);
  const told = entries.flatMap((entry) => {
    const book = toBook(archive, requestEntry(archive, entry.key));
    const files = unzipSync(toEpub(book, { read: () => undefined, listFaces: () => [] }));
    const printed = toPrintDocument(book, { pageSize: '148mm 210mm', styles: [], notes: 0 });
    return findSecrets(
      [printed, ...Object.entries(files).flatMap(([name, file]) => [name, strFromU8(file)])].join('\n'),
    );
  });
  const [paper] = posterPapers;
  expect(told).toEqual([]);
  expect(findSecrets(paper ? toPosterDocument(archive, paper, { styles: [] }) : '')).toEqual([]);
});

it('says nothing that is withheld to other sites', () => {
  const told = entries.flatMap((entry) =>
    findSecrets(
      [
        JSON.stringify(toShareWords(archive, entry)),
        toOriginCard(archive, entry),
        toOriginMarkdown(archive, entry),
      ].join(),
    ),
  );
  expect(told).toEqual([]);
});
