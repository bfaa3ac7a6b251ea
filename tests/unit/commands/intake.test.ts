import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openGitStore } from '../../../src/git/git-store.ts';
import { checkBranch } from '../../../src/intake/commit-bundle.ts';
import { toMailText } from '../../../src/contribute/bundle/write-zip.ts';
import { contributionSchema } from '../../../src/model/contribution.ts';
import { createArchiveRepository, type ArchiveRepository } from '../../fixtures/archive-repository.ts';
import { makeZip } from '../../fixtures/zip.ts';
import { runCommand, spawnCommand, type Outcome } from './run.ts';
import {
  entryPath,
  goodEntry,
  goodFiles,
  goodSource,
  picturePath,
  readImage,
  sourcePath,
  toMembers,
} from '../intake/test-bundle.ts';

let repository: ArchiveRepository;
let scratch: string;
let bundle: string;
let before: { refs: string; tree: string };

beforeEach(() => {
  repository = createArchiveRepository();
  repository.write('content/projects/untracked.mdx', 'not yet');
  scratch = mkdtempSync(join(tmpdir(), 'bundle-'));
  bundle = join(scratch, 'bundle.zip');
  before = repository.state();
});

afterEach(() => {
  rmSync(scratch, { recursive: true });
  repository.remove();
});

describe('npm run intake', () => {
  it('commits a bundle on a branch of its own, by the name the contributor chose', () => {
    writeFileSync(bundle, toFormZip());
    const { code, out } = spawnCommand('intake', [bundle], { cwd: repository.folder });
    expect(out).toContain('1 project, 1 source, 1 picture, made on 2025-02-03. Credit: A member of the Night Kitchen.');
    expect(out).toContain('  Please wait until May.');
    expect(out).toContain('git merge cms/changes/2025-02-03-night-kitchen');
    expect(code).toBe(0);
    const branch = 'cms/changes/2025-02-03-night-kitchen';
    expect(repository.run('diff', '--name-status', 'main', branch).trim().split('\n')).toEqual([
      `A\t${picturePath}`,
      `A\t${entryPath}`,
      `A\t${sourcePath}`,
    ]);
    expect(repository.run('log', '--format=%an <%ae> %cn%n%B', `main..${branch}`).trim()).toBe(
      [
        'A member of the Night Kitchen <contributor@handedon.invalid> A steward',
        'content: Take in “Night Kitchen”',
        '',
        '1 project, 1 source, 1 picture, sent with the form on 2025-02-03.',
        '',
        'Credit: A member of the Night Kitchen',
        '',
        'Desk-Status: pending_review',
      ].join('\n'),
    );
    expect(repository.state().tree).toBe(before.tree);
    expect(repository.run('for-each-ref', 'refs/heads/main')).toBe(before.refs);
    expect(repository.run('show', `${branch}:${picturePath}`).length).toBeGreaterThan(0);
    repository.run('merge', '--quiet', branch);
    expect(repository.read(entryPath)).toBe(goodEntry);
  });

  it('takes a letter as it takes a zip', async () => {
    bundle = join(scratch, 'letter.txt');
    const files = { [entryPath]: goodEntry.replace(/^<Figure.*$/m, 'They sang.'), [sourcePath]: goodSource };
    const manifest = contributionSchema.parse(JSON.parse(String(toMembers(files)[0]!.content)));
    const text = toMailText({ files: Object.entries(files).map(([path, text]) => ({ path, text })), manifest });
    writeFileSync(bundle, `Hello!\n${text.replaceAll(/^/gm, '> ')}\nGreetings\n`);
    expect(await intake()).toMatchObject({ code: 0 });
    const branch = 'cms/changes/2025-02-03-night-kitchen';
    for (const [name, content] of Object.entries(files))
      expect(repository.run('show', `${branch}:${name}`)).toBe(content);
    expect(repository.run('log', '-1', '--format=%an', branch).trim()).toBe('A member of the Night Kitchen');
  });

  it('gives a second bundle another branch, and takes a name for it', async () => {
    write(goodFiles);
    await intake();
    expect((await intake()).out).toContain('cms/changes/2025-02-03-night-kitchen-2');
    expect((await intake('--branch', 'night')).out).toContain('git merge night');
    expect(await intake('--branch', 'night')).toMatchObject({ code: 2 });
  });

  it('refuses a name that git would not take for a branch', async () => {
    const store = (await openGitStore(repository.folder))!;
    for (const name of ['main', 'a..b', '-x', '', 'a b', 'HEAD', '@{-1}', 'x.lock'])
      expect(await checkBranch(store, name)).toMatch(/cannot be the name of a branch|There is a branch main already/);
    expect(await checkBranch(store, 'contribution/night')).toBeUndefined();
  });

  it('only checks where it is asked to', async () => {
    write(goodFiles);
    expect(await intake('--dry-run')).toMatchObject({ code: 0 });
    expect(repository.state()).toEqual(before);
  });

  it('says which entries may be there already', async () => {
    const entry = goodEntry.replace('title: Night Kitchen', 'title: The Harbour kitchen');
    const source = goodSource.replace('URL: https://night.example/', 'URL: http://www.lantern.example/minutes');
    repository.write(
      'content/sources/lantern-minutes-1931.yaml',
      `${repository.read('content/sources/lantern-minutes-1931.yaml')}URL: https://lantern.example/minutes/\n`,
    );
    repository.run('commit', '--quiet', '--all', '--message', 'Address');
    write({ ...goodFiles, [entryPath]: entry, [sourcePath]: source });
    const { out, code } = await intake('--dry-run');
    expect(out).toContain(
      'projects/night-kitchen looks like “Harbour Kitchen” (projects/harbour-kitchen): is it the same?',
    );
    expect(out).toMatch(/sources\/night-1934 looks like .*\(sources\/lantern-minutes-1931\): is it the same\?/);
    expect(code).toBe(0);
  });

  it('says what may lead to a person, and takes it in', async () => {
    const entry = goodEntry
      .replace('Bakers cooked', 'They cooked')
      .replace('needMet: Meals at night.', 'needMet: Meals at night; ask Mrs Ada Quill.')
      .replace(
        'kind: organization',
        'people: [{ name: Nora Vale, form: full, living: "no", basis: not-needed }]\nkind: organization',
      )
      .replace('Cooked at night.', 'Nora Vale cooked at 12 Mabgate Road by night. Her telephone was 0113 496 0733.');
    write({ ...goodFiles, [entryPath]: entry, [sourcePath]: `${goodSource}author: [Pell, Iris]\n` });
    const { out, code } = await intake('--dry-run');
    expect(out.split('\n').filter((line) => line.includes('may lead to a person'))).toEqual([
      `${entryPath}: may lead to a person: “Ada Quill” (name)`,
      `${entryPath}: may lead to a person: “12 Mabgate Road” (street)`,
      `${entryPath}: may lead to a person: “0113 496 0733” (phone)`,
    ]);
    expect(code).toBe(0);
  });

  it('is wrong without one bundle, and outside a repository', async () => {
    expect(await runCommand('intake', [], { cwd: repository.folder })).toMatchObject({ code: 2 });
    expect(await runCommand('intake', ['none.zip'], { cwd: repository.folder })).toMatchObject({ code: 2 });
    write(goodFiles);
    expect(await intake('--publish')).toMatchObject({ code: 2 });
    mkdirSync(join(scratch, 'elsewhere'));
    const outside = await runCommand('intake', [bundle], { cwd: join(scratch, 'elsewhere') });
    expect(outside).toMatchObject({ code: 1 });
    expect(outside.errors).toContain('not the top of a git repository');
  });
});

describe('what is taken in', () => {
  it('adds and never changes: what is there is not replaced, committed or not', async () => {
    rmSync(join(repository.folder, 'content/projects/harbour-kitchen.mdx'));
    before = repository.state();
    write({ 'content/projects/harbour-kitchen.mdx': 'x', 'content/projects/untracked.mdx': 'x' });
    const { code, errors } = await intake();
    expect(errors).toContain('content/projects/harbour-kitchen.mdx is in the archive already');
    expect(errors).toContain('content/projects/untracked.mdx is in the archive already');
    expect(code).toBe(1);
    expect(repository.state()).toEqual(before);
  });

  it('with a fault is told where it is and what to do, all at once, and nothing is changed', async () => {
    write({
      ...goodFiles,
      [entryPath]: goodEntry.replace('period: 1934', 'period: summer').replace('Cooked', '<script>'),
      'content/media/where.jpg': readImage('exif-gps.jpg'),
      'content/media/program.jpg': readImage('elf-as.jpg'),
    });
    const { code, out, errors } = await intake();
    expect(out).toMatch(/content\/projects\/night-kitchen\.mdx:\d+:\d+ › period: .* \[edtf-invalid\]/);
    expect(out).toMatch(/content\/projects\/night-kitchen\.mdx:\d+:\d+ › body: .*script/);
    expect(out).toMatch(/content\/media\/where\.jpg:1:1 › file: /);
    expect(out).toMatch(/content\/media\/program\.jpg:1:1 › file: this is not a JPEG, PNG or WebP picture/);
    expect(errors).toContain('Nothing was taken in.');
    expect(code).toBe(1);
    expect(repository.state()).toEqual(before);
  });

  it('is not blamed for faults that were there before, and is for those it brings to others', async () => {
    repository.write('content/themes/food.mdx', 'no header');
    repository.run('commit', '--quiet', '--all', '--message', 'A fault');
    write(goodFiles);
    expect(await intake('--dry-run')).toMatchObject({ code: 0 });
    write({ ...goodFiles, 'content/projects/the-lantern.mdx': goodEntry });
    const { code, out } = await intake('--dry-run');
    expect(out).toContain('content/projects/lantern-street-kitchen.mdx');
    expect(code).toBe(1);
  });
});

function intake(...args: string[]): Promise<Outcome> {
  return runCommand('intake', [bundle, ...args], { cwd: repository.folder });
}

function write(files: Readonly<Record<string, string | Buffer>>): void {
  writeFileSync(bundle, makeZip(toMembers(files)));
}

/** The bundle as the form's own library writes it. */
function toFormZip(): Uint8Array {
  const members = [...toMembers(goodFiles), { name: 'README.txt', content: 'For people.' }, { name: 'content/' }];
  return zipSync(
    Object.fromEntries(members.map(({ name, content = '' }) => [name, Uint8Array.from(Buffer.from(content))])),
  );
}
