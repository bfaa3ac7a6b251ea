import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseBackend } from '../../src/cms/settings/backend.ts';
import { toDecapConfig, type DeskCollection } from '../../src/cms/settings/decap-config.ts';
import { createFormat } from '../../src/cms/files/entry-format.ts';
import { collectionNames, type CollectionName } from '../../src/model/collections.ts';

const backend = parseBackend({ CMS_BACKEND: 'local' })!;
const { collections } = toDecapConfig({ backend, siteUrl: 'https://archive.example', base: '/' });

/** A word that no entry has, as long as no other. */
const newWord = 'Zzyzx';

describe.each(collectionNames)('every file of content/%s', (name) => {
  const files = listTexts(name);

  it('changes by one word where the form changes by one word', () => {
    let changed = 0;
    for (const { file, text } of files) {
      const field = findProse(name, open(name, text));
      if (!field) continue;
      changed += 1;
      expectOneWord({ file, text, saved: save(name, text, field) });
    }
    expect(changed).toBe(files.length);
  });

  it.runIf(name !== 'sources')('changes by one word where its text changes by one word', () => {
    for (const { file, text } of files)
      if (open(name, text)['body']) expectOneWord({ file, text, saved: save(name, text, 'body') });
  });
});

/** The first field that holds a text; where there is none, the title or whatever stands first. */
function findProse(name: CollectionName, form: Form): string | undefined {
  const { fields } = collectionOf(name);
  const texts = fields.filter((field) => field.name !== 'body' && /\w{3}/.test(textOf(form[field.name])));
  return (texts.find(({ kind }) => kind === 'prose') ?? texts.find(({ kind }) => kind === 'line'))?.name;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Saves a file with one word of a field changed, as far into it as can be. */
function save(name: CollectionName, text: string, field: string): string {
  const form = open(name, text);
  form[field] = changeWord(textOf(form[field]));
  return createFormat(collectionOf(name)).toFile(form);
}

/** The last plain word that stands between spaces, or else the first. */
function changeWord(text: string): string {
  const words = [...text.matchAll(/(?<=^|\s)\p{L}{3,}(?=\s|$)/gu)];
  const word = words.at(-1) ?? /\p{L}{3,}/u.exec(text);
  if (!word) throw new Error(`There is no word to change in “${text}”.`);
  return text.slice(0, word.index) + newWord + text.slice(word.index + word[0].length);
}

/** Takes the new word out again: what is left is the old file without one word. */
function expectOneWord({ file, text, saved }: { file: string; text: string; saved: string }): void {
  const [before = '', after, ...more] = saved.split(newWord);
  expect(more, file).toEqual([]);
  expect(after, file).toBeDefined();
  expect(text.startsWith(before) && text.endsWith(after ?? ''), `${file} changed in other places too`).toBe(true);
  expect(text.slice(before.length, text.length - (after ?? '').length), file).toMatch(/^\p{L}{3,}$/u);
}

/** What the form gets: what Decap’s store keeps is plain data. */
function open(name: CollectionName, text: string): Form {
  return structuredClone(createFormat(collectionOf(name)).fromFile(text));
}

function collectionOf(name: CollectionName): DeskCollection {
  return collections.find((collection) => collection.name === name) as DeskCollection;
}

function listTexts(name: CollectionName): { file: string; text: string }[] {
  const folder = join(import.meta.dirname, '../../content', name);
  return readdirSync(folder)
    .filter((file) => /\.(?:mdx|yaml)$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}

type Form = Record<string, unknown>;
