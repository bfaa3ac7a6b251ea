import fs from 'node:fs';
import { expect, it } from 'vitest';
import { splitHeader } from '../../src/mdx/split-header.ts';
import { listLost, listShown, listWritten } from '../fixtures/words-of-text.ts';
import { readRealArchive } from './real-archive.ts';

it('lets every word of every text reach the page', () => {
  const texts = [...readRealArchive().archive.entries.values()].flatMap(({ file, body, translations = {} }) => [
    { file, body },
    ...Object.values(translations).map((told) => ({ file: told.file, body: told.body })),
  ]);
  const told = texts.flatMap(({ file, body }) => (body ? [{ file, body }] : []));
  expect(told.length).toBeGreaterThan(300);
  const silent = told.map(({ file, body }) => ({ file, lost: listLost(readWords(file), listShown(body.html)) }));
  expect(silent.filter(({ lost }) => lost.length > 0)).toEqual([]);
});

function readWords(file: string): string[] {
  const parts = splitHeader(fs.readFileSync(`content/${file}`, 'utf8'));
  return 'faults' in parts ? [] : listWritten(parts.rest);
}
