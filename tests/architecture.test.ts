import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Rooms of `src` as src/README.md draws them, lowest first: a file imports from its own room and from lower rows. */
const rows = [
  ['model'],
  ['pictures', 'mdx', 'site', 'git'],
  ['archive'],
  ['citations', 'drawings', 'search', 'offline', 'cms', 'contribute'],
  ['exports', 'booklets'],
  ['build', 'desk-server'],
  ['intake'],
  ['components'],
  ['layouts'],
  ['pages', 'integrations', 'commands'],
];

/** Rows inside a room, lowest first. Files that lie directly in the room are named by a dot. */
const innerRows: Record<string, string[][]> = {
  model: [['names', 'dates', 'addresses'], ['vocabularies'], ['fields'], ['.'], ['neighbours']],
  mdx: [['dialect'], ['characters'], ['parser'], ['check', 'render'], ['.'], ['pool']],
  archive: [['entry'], ['files'], ['neighbours', 'translations'], ['integrity'], ['graph'], ['reads'], ['.']],
  cms: [
    ['settings'],
    ['files', 'catalogue'],
    ['decap'],
    ['check', 'fields'],
    ['body', 'preview'],
    ['review'],
    ['in-place'],
    ['.'],
  ],
  contribute: [['text', 'questions'], ['answers'], ['bundle'], ['privacy', 'preview'], ['form'], ['page'], ['send']],
  components: [
    ['site'],
    ['sources', 'booklets'],
    ['entries'],
    ['drawings'],
    ['claims', 'dispatches', 'projects'],
    ['lists'],
  ],
  site: [['strings'], ['.'], ['words']],
  booklets: [['imposed'], ['.'], ['sheet'], ['book', 'device'], ['epub', 'poster']],
  search: [['.'], ['elsewhere', 'list'], ['find'], ['compare']],
  'desk-server': [['drafts'], ['changes'], ['.']],
};

/** What other rooms may import of a room; of those not named here, everything. */
const doors: Record<string, RegExp> = {
  cms: /^cms\/(?:settings\/[^/]+|decap\/register-parts|desk)\.tsx?$/,
  mdx: /^mdx\/(?:parse-body|split-header|pool\/pool|(?:dialect|characters)\/[^/]+)\.ts$/,
  archive: /^archive\/(?:[^/]+|(?:entry|files|neighbours|translations|graph|reads)\/[^/]+)\.ts$/,
  contribute:
    /^contribute\/(?:questions\/[^/]+|page\/start-form|send\/(?:start-sending|send-settings|forge)|privacy\/(?:personal|entry)-details)\.ts$/,
};

const mostFiles = 25;
const source = path.resolve('src');
const all = listFiles(source);
/** Those that import, or are imported by name. */
const files = all.filter((name) => /\.(?:tsx?|mjs|astro|mdx)$/.test(name) && !name.endsWith('.d.ts'));

describe('the rooms of src', () => {
  it.each(files)('keep %s to its own room and lower rows', (file) => {
    const row = rowOf(file);
    expect(row, `${file} lies in a folder without a row`).toBeGreaterThanOrEqual(0);
    const upward = importsOf(file).filter((target) => roomOf(target) !== roomOf(file) && rowOf(target) >= row);
    expect(upward).toEqual([]);
  });

  it.each(Object.keys(innerRows))('keep the folders of %s to lower ones', (room) => {
    const inside = files.filter((file) => roomOf(file) === room);
    const wrong = inside.flatMap((file) => {
      const row = innerRowOf(file);
      if (row === -1) return [`${file} lies in a folder without a row`];
      return importsOf(file)
        .filter((target) => roomOf(target) === room && folderOf(target) !== folderOf(file) && innerRowOf(target) >= row)
        .map((target) => `${file} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it.each(Object.keys(doors))('are entered by their doors: %s', (room) => {
    const wrong = files
      .filter((file) => roomOf(file) !== room)
      .flatMap((file) => importsOf(file).map((target) => ({ file, target })))
      .filter(({ target }) => roomOf(target) === room && !doors[room]?.test(target));
    expect(wrong).toEqual([]);
  });

  it('stand in the map, src/README.md', () => {
    const map = fs.readFileSync(path.join(source, 'README.md'), 'utf8');
    expect(rows.flat().filter((room) => !map.includes(`\`${room}\``))).toEqual([]);
    const named = [...map.matchAll(/`([a-z-]+(?:\/[a-z-]+)+)`/g)].map((match) => match[1] ?? '');
    const isThere = (name: string) =>
      files.some((file) => file.replace(/\.\w+$/, '') === name || file.startsWith(`${name}/`));
    expect(named.filter((name) => rows.flat().includes(name.split('/')[0] ?? '') && !isThere(name))).toEqual([]);
  });

  it(`hold at most ${mostFiles} files a folder, of whatever kind`, () => {
    const counts = Map.groupBy(all, (file) => path.posix.dirname(file));
    expect([...counts].filter(([, inside]) => inside.length > mostFiles).map(([folder]) => folder)).toEqual([]);
  });

  it('have no circle of imports, type imports included', () => {
    expect(findCycle()).toBeUndefined();
  });

  it('give browsers nothing that asks the machine it was built on', () => {
    const begun = ['offline/worker.ts', ...files.filter((file) => file.endsWith('.astro')).flatMap(listScripts)];
    expect(begun).toEqual(expect.arrayContaining(['cms/desk.ts', 'cms/review/start.tsx', 'search/finder.ts']));
    const asks = (file: string) => /from '(?:node:|path')/.test(read(file)) || file === 'site/site.ts';
    expect([...new Set(begun)].flatMap((file) => findTrail(file, asks) ?? [])).toEqual([]);
  });
});

function listFiles(directory: string): string[] {
  return fs
    .readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(directory, path.join(parentPath, name)).replaceAll('\\', '/'))
    .sort();
}

function read(file: string): string {
  return fs.readFileSync(path.join(source, file), 'utf8');
}

/** What the scripts of a page import, or are. */
function listScripts(page: string): string[] {
  const inside = [...read(page).matchAll(/<script>(.*?)<\/script>/gs)].map((match) => match[1] ?? '');
  const beside = [...read(page).matchAll(/<script src="([^"]+)"/g)].map((match) => `import '${match[1]}';`);
  return importsOf(page, withoutTypes([...inside, ...beside].join('\n')));
}

/** Imports from one file to the first of a kind, where there are such. */
function findTrail(file: string, isFound: (file: string) => boolean, seen = new Set<string>()): string[] | undefined {
  seen.add(file);
  if (isFound(file)) return [file];
  for (const target of importsOf(file, withoutTypes(read(file)))) {
    const trail = seen.has(target) ? undefined : findTrail(target, isFound, seen);
    if (trail) return [file, ...trail];
  }
  return undefined;
}

function withoutTypes(text: string): string {
  return text.replaceAll(/import type [^;]+;/g, '');
}

function importsOf(file: string, text = read(file)): string[] {
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'|new URL\('(\.[^']+\.tsx?)'/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  return found
    .map((target) => path.posix.join(path.posix.dirname(file), target))
    .filter((target) => files.includes(target));
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? '';
}

/** Folder inside the room; a dot for the room itself. */
function folderOf(file: string): string {
  const [, folder, ...rest] = file.split('/');
  return folder !== undefined && rest.length > 0 ? folder : '.';
}

function rowOf(file: string): number {
  return rows.findIndex((row) => row.includes(roomOf(file)));
}

function innerRowOf(file: string): number {
  return (innerRows[roomOf(file)] ?? []).findIndex((row) => row.includes(folderOf(file)));
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
