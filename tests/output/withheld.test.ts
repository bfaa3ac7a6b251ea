import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { secretPicture, secretWords } from '../fixtures/secrets.ts';

const site = inject('odd').folder;

it('shows what is withheld in no file of the site: page, index, feed, list or script', () => {
  const files = fs
    .readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(path.join(site, name)).isFile());
  expect(files.length).toBeGreaterThan(50);
  const told = files.flatMap((name) => {
    const text = readText(path.join(site, name));
    return secretWords.filter((word) => text.includes(word)).map((word) => [name, word]);
  });
  expect(told).toEqual([]);
  expect(files.filter((name) => name.includes(secretPicture))).toEqual([]);
});

it('says that a place is withheld', () => {
  expect(fs.readFileSync(path.join(site, 'projects/lantern-street-kitchen/index.html'), 'utf8')).toContain('withheld');
});

it('tells of a neighbour only what a claim names', () => {
  expect(fs.readdirSync(path.join(site, 'neighbours/shore/projects'))).toEqual(['net-loft']);
});

/** The search index is packed. */
function readText(file: string): string {
  const bytes = fs.readFileSync(file);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}
