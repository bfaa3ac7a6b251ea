import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isTextEntry } from '../../src/archive/entry/entry.ts';
import { readArchive, type ReadResult } from '../../src/archive/read-archive.ts';
import { listCases, type GraftedCase } from './graft.ts';
import { foundTogether } from './exceptions.ts';
import { dispatch, interview } from './hosts.ts';
import { listDangers, listLinks, visibleText } from './inertness.ts';
import { readCase } from './manifest.ts';

const cases = listCases(dispatch);
const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'hostile-'));
const content = path.join(directory, 'content');
const marks = path.join(directory, 'marks');
let result: ReadResult;

beforeAll(async () => {
  fs.mkdirSync(marks);
  process.env['HOSTILE_MARKS'] = marks;
  writeFile('sources/interview-1971.yaml', interview);
  writeFile('media/a.jpg', readCase('images', 'ok-grey.jpg'));
  for (const row of cases) writeCase(row);
  result = await readArchive(content, { label: 'content' });
}, 120_000);

afterAll(() => {
  delete process.env['HOSTILE_MARKS'];
  fs.rmSync(directory, { recursive: true });
});

describe('an attack on the archive', () => {
  it.each(cases.filter(({ expect: outcome }) => outcome === 'refused'))('is refused by name: $id', (attack) => {
    const faults = listFaults(attack);
    expect(faults.length, 'it was accepted').toBeGreaterThan(0);
    if (!Object.hasOwn(foundTogether, attack.id)) expect(findEntry(attack), 'it has a page').toBeUndefined();
    if (attack.at) expect(faults.map(({ line, column }) => ({ line, column }))).toContainEqual(attack.at);
  });

  it('runs nothing', () => {
    expect(fs.readdirSync(marks)).toEqual([]);
  });

  it('gives none of its properties to every object', () => {
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('an odd but honest entry', () => {
  it.each(cases.filter(({ expect: outcome }) => outcome === 'shown'))(
    'is taken whole and holds nothing dangerous: $id',
    (honest) => {
      expect(listFaults(honest)).toEqual([]);
      const entry = findEntry(honest);
      const html = entry?.body?.html ?? '';
      expect(entry, 'it has no page').toBeDefined();
      expect(listDangers(html)).toEqual([]);
      const title = entry && isTextEntry(entry) ? entry.data.title : undefined;
      if (honest.title !== undefined) expect(title).toBe(honest.title);
      for (const words of honest.check.titleTextContains ?? []) expect(title).toContain(words);
      for (const words of [...honest.text, ...(honest.check.textContains ?? [])])
        expect(visibleText(html)).toContain(words);
      for (const link of honest.links) expect(listLinks(html)).toContain(link);
    },
  );
});

describe('an odd entry that may be refused', () => {
  it.each(cases.filter(({ expect: outcome }) => outcome === 'inert'))(
    'is refused by name or holds nothing dangerous: $id',
    (odd) => {
      const entry = findEntry(odd);
      if (!entry) expect(listFaults(odd)).not.toEqual([]);
      else expect(listDangers(entry.body?.html ?? '')).toEqual([]);
    },
  );
});

function writeCase(row: GraftedCase): void {
  if (row.symlink !== undefined) {
    fs.symlinkSync(row.symlink, path.join(content, row.path));
    return;
  }
  for (const { path: name, content: bytes } of row.beside) writeFile(name, bytes);
  writeFile(row.path, row.content);
  if (row.mode !== undefined) fs.chmodSync(path.join(content, row.path), row.mode);
}

function writeFile(name: string, bytes: Uint8Array | string): void {
  const file = path.join(content, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, bytes);
}

/** Faults of the case's own file, or of a folder that it lies in. */
function listFaults(row: GraftedCase) {
  const name = `content/${row.path}`;
  return result.faults.filter(({ file }) => file === name || name.startsWith(`${file}/`));
}

function findEntry(row: GraftedCase) {
  return result.entries.find(({ file }) => file === row.path || file === `content/${row.path}`);
}
