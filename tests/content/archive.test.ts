import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildArchive, type Archive } from '../../src/archive/graph/archive.ts';
import { checkArchive } from '../../src/archive/check-archive.ts';
import { formatFault, type Fault } from '../../src/archive/entry/faults.ts';
import { listReferences } from '../../src/archive/files/references.ts';
import { collectionNames } from '../../src/model/collections.ts';

let faults: Fault[] = [];
let archive: Archive;

beforeAll(async () => {
  const read = await checkArchive(path.resolve('content'));
  faults = read.faults;
  archive = buildArchive(read.archive.entries, read.archive.withdrawn);
});

describe('the archive', () => {
  it('has no faults', () => {
    expect(faults.map(formatFault)).toEqual([]);
  });

  it('has entries of every kind', () => {
    for (const name of collectionNames) expect(archive.list(name), name).not.toEqual([]);
  });

  it('leads every reference to an entry', () => {
    for (const entry of archive.entries.values())
      for (const { to } of listReferences(entry.collection, entry.data)) expect(archive.find(to), `${entry.key} → ${to}`).toBeDefined();
  });

  it('leads every link in a text that names an entry to that entry', () => {
    for (const entry of archive.entries.values())
      for (const { path: link } of entry.body?.links ?? []) {
        const [, collection = '', id] = link.split('/');
        if (id && (collectionNames as readonly string[]).includes(collection)) expect(archive.find(`${collection}/${id}`), `${entry.key} → ${link}`).toBeDefined();
      }
  });

  it('cites in its texts what the entry lists', () => {
    for (const entry of archive.entries.values()) {
      if (entry.collection === 'sources') continue;
      const listed = entry.data.sources.map(({ source }) => source);
      for (const { source, number } of entry.body?.citations ?? []) expect(listed[number - 1], entry.key).toBe(source);
    }
  });

  it('has a name for every entry, unlike that of any other of its kind', () => {
    for (const name of collectionNames.filter((other) => other !== 'sources')) {
      const titles = archive.list(name).map(({ key }) => archive.title(key));
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    }
  });
});
