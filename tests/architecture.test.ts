import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Rows of docs/architecture, lowest first: a file imports from its own folder and from lower rows. */
const rows = [
  ['model'],
  ['mdx', 'site'],
  ['archive'],
  ['citations', 'drawings', 'exports', 'search', 'cms', 'zines', 'contribute'],
  ['components'],
  ['layouts'],
  ['pages', 'integrations', 'commands'],
];
/** Declares the collections for Astro, so it stands above the archive it declares. */
const declarations = 'content.config.ts';
const source = path.resolve('src');
const files = listFiles(source);

describe('the rows of the architecture', () => {
  it.each(files)('keep %s to its own folder and lower rows', (file) => {
    const row = rowOf(file);
    expect(row, `${file} lies in a folder without a row`).toBeGreaterThanOrEqual(0);
    const upward = importsOf(file).filter((target) => folderOf(target) !== folderOf(file) && rowOf(target) >= row);
    expect(upward).toEqual([]);
  });

  it('has no cycles of imports, type imports included', () => {
    expect(findCycle()).toBeUndefined();
  });

  it('imports astro:content where collections are declared and read, and nowhere else', () => {
    const importers = files.filter((file) =>
      /from 'astro:content'/.test(fs.readFileSync(path.join(source, file), 'utf8')),
    );
    expect(importers).toEqual(['archive/load.ts', declarations]);
  });
});

function listFiles(directory: string): string[] {
  return fs
    .readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:tsx?|mjs|astro|mdx)$/.test(name) && !name.endsWith('.d.ts'))
    .sort();
}

function importsOf(file: string): string[] {
  const text = fs.readFileSync(path.join(source, file), 'utf8');
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'|new URL\('(\.[^']+\.tsx?)'/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  return found
    .map((target) => path.posix.join(path.posix.dirname(file), target))
    .filter((target) => files.includes(target));
}

function folderOf(file: string): string {
  return file.split('/')[0] ?? '';
}

function rowOf(file: string): number {
  return file === declarations ? rows.length : rows.findIndex((row) => row.includes(folderOf(file)));
}

function findCycle(): string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, trail: string[]): string[] | undefined => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const target of importsOf(file)) {
      const cycle = visit(target, [...trail, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of files) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}
