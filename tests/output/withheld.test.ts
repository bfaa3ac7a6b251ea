import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyArchive, removeCopy } from '../fixtures/archive-copy.ts';
import { honestPng } from '../fixtures/pictures.ts';
import { exactCity, listSecretFields, plant, secretAddress, secretPlace, secretWords } from '../fixtures/secrets.ts';
import { fixtureSite, runBuild } from '../sites.ts';

const copy = copyArchive();
const site = path.join(copy.path, '../site');

/** An entry of each kind to plant in. */
const entries: Partial<Record<string, string>> = {
  projects: 'projects/lantern-street-kitchen.mdx',
  practices: 'practices/shared-pot.mdx',
  principles: 'principles/nobody-eats-alone.mdx',
  themes: 'themes/food.mdx',
  lineages: 'lineages/lantern-street-kitchen-to-harbour-kitchen.mdx',
  dispatches: 'dispatches/2020-04-06-first.mdx',
  founding: 'founding/the-call.mdx',
};

/** Records in which notes for stewards stand, and which list nobody themselves. */
const records: Partial<Record<string, string>> = {
  people: 'people/livia-moro.yaml',
  sources: 'sources/rossi-1999.yaml',
};

beforeAll(async () => {
  const person = { name: 'Ana', form: 'pseudonym', living: 'yes', basis: 'given' };
  for (const file of Object.values(entries)) copy.write(file!, plant(copy.read(file!), ['people', '[]'], person));
  for (const file of Object.values(entries)) copy.write(file!, plant(copy.read(file!), ['consent', 'basis'], 'given'));
  for (const { collection, way, kind } of listSecretFields()) {
    const file = entries[collection] ?? records[collection];
    if (!file) throw new Error(`There is no entry of ${collection} to plant a secret in.`);
    copy.write(
      file,
      plant(copy.read(file), way, kind === 'place' ? secretPlace : kind === 'address' ? secretAddress : 'SECRET-NOTE'),
    );
    if (way.at(-1) === '[]') copy.write(file, plant(copy.read(file), way, exactCity));
  }
  copy.write('media/secret-unnamed-picture.png', honestPng);
  const { code, said } = await runBuild(site, { ...fixtureSite, CONTENT_DIR: copy.path });
  if (code !== 0) throw new Error(said);
});

afterAll(() => {
  removeCopy(copy);
});

it('shows what is withheld in no file of the site: page, index, feed, list or script', () => {
  const files = fs
    .readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(path.join(site, name)).isFile());
  expect(files.length).toBeGreaterThan(50);
  const told = files.flatMap((name) => {
    const text = readText(path.join(site, name));
    return [...secretWords, 'secret-unnamed-picture'].filter((word) => text.includes(word)).map((word) => [name, word]);
  });
  expect(told).toEqual([]);
  expect(files.filter((name) => name.includes('secret'))).toEqual([]);
});

it('says that a place is withheld', () => {
  expect(fs.readFileSync(path.join(site, 'projects/lantern-street-kitchen/index.html'), 'utf8')).toContain('withheld');
});

/** The search index is packed. */
function readText(file: string): string {
  const bytes = fs.readFileSync(file);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}
