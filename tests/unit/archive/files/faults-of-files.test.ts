import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultCatalogue } from '../../../../src/archive/entry/fault-catalogue.ts';
import type { Fault } from '../../../../src/archive/entry/faults.ts';
import { listTerms } from '../../../../src/model/vocabularies/index.ts';
import { findText } from '../../../../src/site/words/fault-words.ts';
import { readArchive } from '../../../../src/archive/read-archive.ts';
import { copyArchive, removeCopy } from '../../../fixtures/archive-copy.ts';
import { brokenCases, testedElsewhere, type BrokenCase } from '../../../fixtures/broken.ts';
import { takeMarks } from '../../../fixtures/entry-texts.ts';
import { countWords, findJargon, mostWords } from '../../../fixtures/plain-words.ts';

const copy = copyArchive();
let faults: Fault[] = [];

beforeAll(async () => {
  for (const { files, prepare } of brokenCases) {
    for (const [name, content] of Object.entries(files))
      copy.write(name, typeof content === 'string' ? takeMarks(content).text : content);
    prepare?.(copy.path);
  }
  ({ faults } = await readArchive(copy.path, { label: '.' }));
});

afterAll(() => {
  removeCopy(copy);
});

describe('a faulty file among many', () => {
  it.each(brokenCases.map((row) => ({ row, title: [row.code, row.name].filter(Boolean).join(', ') })))(
    'gives its own fault at its own place, and no other: $title',
    ({ row }) => {
      const own = faults.filter((fault) => listNames(row).includes(fault.file));
      expect(
        own.map(({ code, file, line, column, field }) => ({ code, at: `${file}:${line}:${column}`, field })),
      ).toEqual(listPlaces(row).map((at) => ({ code: row.code, at, field: row.field })));
      for (const fault of own) {
        expect(fault.message).toContain(row.words);
        expect(fault.remedy).toContain(row.remedy ?? '');
        expect(fault.remedy).not.toMatch(/undefined|\[object/);
      }
    },
  );

  it('says what is wrong and what to do in short sentences and plain words', () => {
    const texts = faults.flatMap(({ code, message, remedy, formRemedy = '' }) =>
      [message, remedy, formRemedy].map((text) => ({ code, text: withoutValues(text) })),
    );
    expect(
      texts.filter(({ code, text }) => code !== 'unknown-key' && Math.max(...countWords(text)) > mostWords),
    ).toEqual([]);
    // A word of YAML’s own reader, the name of a form of dates and that of a field.
    const known = ['yaml-syntax', 'edtf-invalid', 'source-twice'];
    expect(texts.filter(({ code, text }) => !known.includes(code) && findJargon(text, 'en').length > 0)).toEqual([]);
  });

  it('says each in Spanish too, what is wrong and what to do in the file and in a form', () => {
    const texts = faults.flatMap(({ code, message, remedy, formRemedy = remedy }) =>
      [message, remedy, formRemedy].map((text) => ({ code, text })),
    );
    expect(texts.filter(({ text }) => findText(text, 'es') === undefined)).toEqual([]);
  });

  it('makes no fault anywhere else', () => {
    const names = new Set(brokenCases.flatMap(listNames));
    expect(faults.filter((fault) => !names.has(fault.file))).toEqual([]);
  });
});

describe('the catalogue of faults', () => {
  it('has a case for every code', () => {
    const tested = new Set([...brokenCases.map(({ code }) => code), ...Object.keys(testedElsewhere)]);
    expect([...tested].sort()).toEqual(Object.keys(faultCatalogue).sort());
  });

  it('explains every code that the source gives', () => {
    const given = ['archive', 'mdx', 'model', 'pictures'].flatMap((folder) => listCodes(`src/${folder}`));
    expect(given.filter((code) => !Object.hasOwn(faultCatalogue, code))).toEqual([]);
  });

  it('explains each in one sentence', () => {
    for (const sentence of Object.values(faultCatalogue)) expect(sentence).toMatch(/^[A-Z][^.]*\.$/);
  });
});

/** Without what a writer wrote, and without ids of terms, which stand beside their plain names. */
function withoutValues(text: string): string {
  const terms = listTerms('standing').join('|');
  return text
    .replaceAll(/“[^”]*”|"[^"]*"|`[^`]*`|<[^>]*>/g, 'x')
    .replaceAll(new RegExp(`(standing: |choose |follows |is )(?:${terms})\\b`, 'g'), '$1x');
}

function listNames({ files, file }: BrokenCase): string[] {
  return file ? [file.split(':')[0] ?? ''] : Object.keys(files);
}

/** Marked places, in the order of faults; the first column of the file where nothing is marked. */
function listPlaces({ files, file }: BrokenCase): string[] {
  if (file) return [/:\d+:\d+$/.test(file) ? file : `${file}:1:1`];
  const marked = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, content]) =>
      typeof content === 'string'
        ? takeMarks(content).places.map(({ line, column }) => `${name}:${line}:${column}`)
        : [],
    );
  return marked.length > 0 ? marked : Object.keys(files).map((name) => `${name}:1:1`);
}

/** Codes as they are written in the source, next to the words `code` or `fault`. */
function listCodes(folder: string): string[] {
  return fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    if (!name.endsWith('.ts')) return [];
    const text = fs.readFileSync(`${folder}/${name}`, 'utf8');
    return [...text.matchAll(/\b(?:code|fault)(?:: | = )'([a-z0-9-]+)'/g)]
      .flatMap((match) => match[1] ?? [])
      .filter((code) => code !== 'custom');
  });
}
