import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createObjectReader, type ReadObjects } from '../../../src/git/object-reader.ts';
import { createArchiveRepository, type ArchiveRepository } from '../../fixtures/archive-repository.ts';

let repository: ArchiveRepository;
let read: ReadObjects;

beforeEach(() => {
  repository = createArchiveRepository();
  read = createObjectReader(repository.folder);
});
afterEach(() => {
  repository.remove();
});

const idOf = (name: string) => repository.run('rev-parse', name).trim();
const findId = async (name: string) => (await read([name]))[0]?.id;

it('answers each name in its place, however many are asked at once, and with nothing for what is not there', async () => {
  const path = 'content/projects/harbour-kitchen.mdx';
  const names = [`HEAD:${path}`, 'HEAD^{tree}', '0'.repeat(40), '', 'no\nname', 'HEAD\0', 'a b', 'HEAD^{commit}'];
  const [answers, others] = await Promise.all([read(names), read(['HEAD:none', `HEAD:${path}`])]);
  expect(answers.map((object) => object?.kind)).toEqual([
    'blob',
    'tree',
    ...Array<undefined>(5).fill(undefined),
    'commit',
  ]);
  expect(answers[0]?.content.toString()).toBe(repository.read(path));
  expect(others.map((object) => object?.id)).toEqual([undefined, idOf(`HEAD:${path}`)]);
  expect(await read([])).toEqual([]);
});

it('reads contents of many sizes whole', async () => {
  const sizes = [0, 1, 65_535, 65_536, 3_000_000, 7];
  for (const size of sizes)
    writeFileSync(join(repository.folder, `content/themes/${size}.png`), Buffer.alloc(size, 10));
  repository.commit('2020-01-02');
  const found = await read(sizes.map((size) => `HEAD:content/themes/${size}.png`));
  expect(found.map((object) => object?.content.length)).toEqual(sizes);
});

it('reads a ref as it is now: moved, packed, taken away, or behind another branch', async () => {
  const first = idOf('HEAD');
  expect(await findId('refs/heads/main')).toBe(first);
  repository.write('content/themes/food.mdx', 'other');
  repository.commit('2020-01-02');
  expect(await findId('refs/heads/main^{commit}')).toBe(idOf('main'));
  repository.run('branch', 'other', first);
  repository.run('pack-refs', '--all', '--prune');
  expect(await findId('refs/heads/other')).toBe(first);
  repository.run('update-ref', 'refs/heads/other', 'main');
  expect(await findId('refs/heads/other')).toBe(idOf('main'));
  repository.run('gc', '--quiet', '--prune=now');
  expect((await read(['HEAD:content/themes/food.mdx']))[0]?.content.toString()).toBe('other');
  repository.run('branch', '-D', '--quiet', 'other');
  expect(await findId('refs/heads/other')).toBeUndefined();
  repository.run('switch', '--quiet', '--create', 'third', first);
  expect(await findId('HEAD')).toBe(first);
});

it('reads the repository that stands there, not one that stood there before', async () => {
  const first = await findId('HEAD');
  rmSync(join(repository.folder, '.git'), { recursive: true });
  const other = createArchiveRepository();
  other.commit('2021-01-01');
  cpSync(join(other.folder, '.git'), join(repository.folder, '.git'), { recursive: true });
  expect(await findId('HEAD')).toBe(idOf('HEAD'));
  expect(await findId('HEAD')).not.toBe(first);
  other.remove();
});

it('goes on with another process where one has ended, of itself or because it had nothing to do', async () => {
  const shortLived = createObjectReader(repository.folder, { idleMs: 0 });
  for (const name of ['HEAD', 'HEAD^{tree}', 'HEAD']) {
    expect((await shortLived([name]))[0]?.id).toBe(idOf(name));
    await new Promise((done) => setImmediate(done));
  }
  const before = process.env['PATH'];
  const folder = mkdtempSync(join(tmpdir(), 'dying-git-'));
  const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
  writeFileSync(join(folder, 'git'), `#!/bin/sh\nread name && echo "$name" | ${real} "$@"\n`);
  chmodSync(join(folder, 'git'), 0o755);
  try {
    process.env['PATH'] = `${folder}:${before}`;
    const dying = createObjectReader(repository.folder);
    for (const name of ['HEAD', 'HEAD^{tree}']) expect((await dying([name]))[0]?.kind).toMatch(/commit|tree/);
    await expect(dying(['HEAD', 'HEAD'])).rejects.toThrow('cat-file');
  } finally {
    process.env['PATH'] = before;
    rmSync(folder, { recursive: true });
  }
});

it('keeps no program running, and waits for an answer that is on its way', () => {
  const module = pathToFileURL(resolve('src/git/object-reader.ts')).href;
  const program = `import { createObjectReader } from ${JSON.stringify(module)};
    const [found] = await createObjectReader(process.cwd(), { idleMs: 600_000 })(['HEAD']);
    console.log(found.kind);`;
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: repository.folder,
    encoding: 'utf8',
  });
  expect(said).toBe('commit\n');
});
