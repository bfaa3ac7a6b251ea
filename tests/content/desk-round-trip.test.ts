import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseBackend } from '../../src/cms/settings/backend.ts';
import { toDecapConfig, type DeskCollection } from '../../src/cms/settings/decap-config.ts';
import { createFormat } from '../../src/cms/files/entry-format.ts';
import { collectionNames, type CollectionName } from '../../src/model/collections.ts';

const backend = parseBackend({ CMS_BACKEND: 'local' })!;
const { collections } = toDecapConfig({ backend, siteUrl: 'https://archive.example', base: '/' });

/** Words that no entry has. */
const newWords = { field: 'Zzyzx', body: 'Yxxyz' };

describe.each(collectionNames)('every file of content/%s', (name) => {
  it('changes by one word where the form changes by one word, in a field and in the text', () => {
    const format = createFormat(collectionOf(name));
    let changed = 0;
    for (const { file, text } of listTexts(name)) {
      // What Decap’s store keeps is plain data.
      const form = structuredClone(format.fromFile(text));
      const field = findProse(name, form);
      const inField = field && changeWord(form, field, newWords.field);
      const inBody = form['body'] ? changeWord(form, 'body', newWords.body) : '';
      if (inField) changed += 1;
      const saved = format.toFile(form);
      expect(saved.includes(newWords.field), file).toBe(inField !== undefined);
      const restored = saved.replace(newWords.field, inField ?? '').replace(newWords.body, inBody);
      expect(restored === text, `${file} changed in other places too`).toBe(true);
    }
    expect(changed).toBe(listTexts(name).length);
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

/** Puts a new word in the place of the last plain one between spaces, or else of the first one; gives the old word. */
function changeWord(form: Form, field: string, newWord: string): string {
  const text = textOf(form[field]);
  const words = [...text.matchAll(/(?<=^|\s)\p{L}{3,}(?=\s|$)/gu)];
  const word = words.at(-1) ?? /\p{L}{3,}/u.exec(text);
  if (!word) throw new Error(`There is no word to change in “${text}”.`);
  form[field] = text.slice(0, word.index) + newWord + text.slice(word.index + word[0].length);
  return word[0];
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
