import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findSiteFolder, markName, markSite } from '../../../src/build/site-folder.ts';
import { Refusal } from '../../../src/site/refusal.ts';

let home: string;
let project: string;

beforeEach(() => {
  home = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'site-folder-')));
  project = path.join(home, 'work/archive');
  for (const name of ['content/projects', 'src', 'public', 'node_modules', '.git/objects'])
    fs.mkdirSync(path.join(project, name), { recursive: true });
});

afterEach(() => {
  fs.rmSync(home, { recursive: true });
});

const find = (out: string, content = path.join(project, 'content')) =>
  findSiteFolder(path.resolve(project, out), { project, content, home });

function write(name: string, text = 'x'): void {
  const file = path.resolve(project, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

function build(out: string): void {
  for (const name of ['index.html', '_astro/a.css', 'projects/index.html']) write(path.join(out, name));
  markSite(path.resolve(project, out));
}

describe('a site may take the place of', () => {
  it('nothing', () => {
    expect(find('dist')).toEqual({ folder: path.join(project, 'dist'), isTaken: false });
    expect(find('out/deep/er').isTaken).toBe(false);
    expect(find('../elsewhere').folder).toBe(path.join(home, 'work/elsewhere'));
  });

  it('an empty folder, and one in which a system left its own files', () => {
    fs.mkdirSync(path.join(project, 'dist'));
    expect(find('dist').isTaken).toBe(false);
    write('dist/.DS_Store');
    expect(find('dist').isTaken).toBe(false);
  });

  it('an earlier build', () => {
    build('dist');
    expect(find('dist')).toEqual({ folder: path.join(project, 'dist'), isTaken: true });
  });

  it('a build of the version that left no mark', () => {
    for (const name of ['404.html', 'index.html', 'entries.json', '_astro/a', 'pagefind/a', 'schema/a', 'themes/a'])
      write(`dist/${name}`);
    expect(find('dist').isTaken).toBe(true);
    write('dist/thesis.txt');
    expect(() => find('dist')).toThrow('holds thesis.txt, which no build put there');
  });

  it('a build that a link leads to, and the link stays', () => {
    build('../served');
    fs.symlinkSync(path.join(home, 'work/served'), path.join(project, 'dist'));
    expect(find('dist')).toEqual({ folder: path.join(home, 'work/served'), isTaken: true });
  });
});

describe('a site never takes the place of', () => {
  it.each([
    ['.', 'is the project itself'],
    ['..', 'holds the project itself'],
    ['../..', 'holds the project itself'],
    ['/', 'holds the project itself'],
    ['content', 'is the content'],
    ['content/projects', 'lies in'],
    ['content/new', 'lies in'],
    ['src', 'is a folder of the project'],
    ['src/new', 'lies in'],
    ['public', 'is a folder of the project'],
    ['node_modules/x', 'lies in'],
    ['.git', 'is a folder of the project'],
    ['.git/objects', 'lies in'],
    ['../other/.git/x', 'lies in the store of a git repository'],
    ['content/../src', 'is a folder of the project'],
  ])('%s', (out, words) => {
    expect(() => find(out)).toThrow(Refusal);
    expect(() => find(out)).toThrow(words);
  });

  it('a home folder', () => {
    const elsewhere = path.join(home, 'other');
    expect(() => findSiteFolder(home, { project: elsewhere, content: elsewhere, home })).toThrow(Refusal);
    const away = { project: '/nowhere/a', content: '/nowhere/b', home };
    expect(() => findSiteFolder(home, away)).toThrow('is your home folder');
    expect(() => findSiteFolder(path.dirname(home), away)).toThrow('holds your home folder');
  });

  it('the content of another archive, or a folder that holds it', () => {
    const content = path.join(home, 'other/content');
    expect(() => find('../../other/content', content)).toThrow('is the content');
    expect(() => find('../../other', content)).toThrow('holds the content');
    expect(() => find('../../other/content/dist', content)).toThrow('lies in');
  });

  it('what anybody else put there', () => {
    write('docs-of-mine/thesis.txt');
    expect(() => find('docs-of-mine')).toThrow('holds thesis.txt, and is no site that a build has made');
  });

  it('what somebody added to a build', () => {
    build('dist');
    for (const name of ['CNAME', '.git/HEAD', 'notes.txt', 'zine.pdf']) write(`dist/${name}`);
    expect(() => find('dist')).toThrow('holds .git, CNAME, notes.txt and 1 more, which no build put there');
  });

  it('a folder whose mark is not ours', () => {
    write('dist/index.html');
    write(`dist/${markName}`, 'index.html');
    expect(() => find('dist')).toThrow(Refusal);
  });

  it('a file, a link that leads nowhere, or something inside a file', () => {
    write('page');
    fs.symlinkSync('nowhere', path.join(project, 'broken'));
    fs.symlinkSync('loop', path.join(project, 'loop'));
    expect(() => find('page')).toThrow('is a file');
    expect(() => find('page/dist')).toThrow('would lie in a file');
    expect(() => find('broken')).toThrow('leads nowhere');
    expect(() => find('loop')).toThrow('leads to itself');
  });

  it('a forbidden folder that a link leads to', () => {
    fs.symlinkSync('content', path.join(project, 'dist'));
    fs.symlinkSync('.', path.join(project, 'here'));
    expect(() => find('dist')).toThrow('is the content');
    expect(() => find('here/src/x')).toThrow('lies in');
  });
});
