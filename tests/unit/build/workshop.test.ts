import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { replaceFolder } from '../../../src/build/replace-folder.ts';
import { isWholeSite, markSite } from '../../../src/build/site-folder.ts';
import { openWorkshop, sweepWorkshops } from '../../../src/build/workshop.ts';

let parent: string;

beforeEach(() => {
  parent = fs.mkdtempSync(path.join(os.tmpdir(), 'workshop-'));
});

afterEach(() => {
  fs.rmSync(parent, { recursive: true });
});

const list = () => fs.readdirSync(parent).sort();
const inProject = (name: string) => JSON.stringify(path.resolve(`src/build/${name}.ts`));

/** Runs a program that kills itself, hard, in the middle of its work. */
function runKilled(program: string): void {
  const { signal, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  expect([signal, stderr]).toEqual(['SIGKILL', '']);
}

function makeSite(name: string, words: string): string {
  const folder = path.join(parent, name);
  fs.mkdirSync(folder);
  fs.writeFileSync(path.join(folder, 'index.html'), words);
  markSite(folder);
  return folder;
}

describe('a build that was killed', () => {
  it('leaves nothing after the next one, however often it was', () => {
    for (let count = 0; count < 3; count += 1)
      runKilled(`import { openWorkshop } from ${inProject('workshop')};
        openWorkshop(${JSON.stringify(parent)});
        process.kill(process.pid, 'SIGKILL');`);
    expect(list()).toHaveLength(3);
    sweepWorkshops(parent);
    expect(list()).toEqual([]);
  });

  it('between the two renames gives the previous site back', () => {
    makeSite('dist', 'previous');
    makeSite('next', 'next');
    runKilled(`import fs from 'node:fs';
      import { replaceFolder } from ${inProject('replace-folder')};
      const rename = fs.renameSync;
      fs.renameSync = (from, to) => {
        rename(from, to);
        if (to.endsWith('previous')) process.kill(process.pid, 'SIGKILL');
      };
      replaceFolder(${JSON.stringify(path.join(parent, 'dist'))}, ${JSON.stringify(path.join(parent, 'next'))});`);
    expect(fs.existsSync(path.join(parent, 'dist'))).toBe(false);
    sweepWorkshops(parent);
    expect(list()).toEqual(['dist']);
    expect(fs.readFileSync(path.join(parent, 'dist/index.html'), 'utf8')).toBe('previous');
  });
});

describe('the sweep leaves alone', () => {
  it('what a build that still runs works on', async () => {
    const own = path.basename(openWorkshop(parent));
    const child = spawn(process.execPath, [
      '--input-type=module',
      '-e',
      `import { openWorkshop } from ${inProject('workshop')};
      console.log(openWorkshop(${JSON.stringify(parent)}));
      setInterval(() => undefined, 1000);`,
    ]);
    const [said] = (await once(child.stdout, 'data')) as [Buffer];
    const other = path.basename(said.toString().trim());
    sweepWorkshops(parent);
    expect(list()).toEqual([own, other].sort());
    child.kill('SIGKILL');
    await once(child, 'close');
    sweepWorkshops(parent);
    expect(list()).toEqual([own]);
  });

  it('what may be a build on another machine, for a day', () => {
    const folder = path.join(parent, '.build-999999999-abcdef');
    fs.mkdirSync(folder);
    fs.writeFileSync(path.join(folder, 'owner.json'), JSON.stringify({ host: 'another machine' }));
    sweepWorkshops(parent);
    expect(list()).toHaveLength(1);
    const before = Date.now() / 1000 - 25 * 3600;
    fs.utimesSync(folder, before, before);
    sweepWorkshops(parent);
    expect(list()).toEqual([]);
  });

  it('what only looks like a build, or is a link', () => {
    fs.mkdirSync(path.join(parent, '.build-notes'));
    fs.mkdirSync(path.join(parent, '.build'));
    fs.writeFileSync(path.join(parent, '.build-999999999-abcdef'), 'x');
    fs.mkdirSync(path.join(parent, 'elsewhere'));
    fs.symlinkSync('elsewhere', path.join(parent, '.build-999999998-abcdef'));
    const before = list();
    sweepWorkshops(parent);
    sweepWorkshops(path.join(parent, 'nowhere'));
    expect(list()).toEqual(before);
  });
});

describe('the swap', () => {
  it('puts the new site in the place of the old one and leaves nothing beside it', () => {
    const dist = makeSite('dist', 'previous');
    replaceFolder(dist, makeSite('next', 'next'));
    expect(list()).toEqual(['dist']);
    expect(fs.readFileSync(path.join(dist, 'index.html'), 'utf8')).toBe('next');
  });

  it('keeps the old site where the new one is not whole', () => {
    const dist = makeSite('dist', 'previous');
    fs.mkdirSync(path.join(parent, 'next'));
    expect(() => {
      replaceFolder(dist, path.join(parent, 'next'));
    }).toThrow('what was there before is as it was');
    expect(list()).toEqual(['dist']);
    expect(fs.readFileSync(path.join(dist, 'index.html'), 'utf8')).toBe('previous');
  });
});

describe('two builds at once into one folder', () => {
  /** Has another build put its site there in the middle of the change, before or after one of its renames. */
  const interrupt = (when: 'before' | 'after', isMoment: (to: string) => boolean) => {
    const rename = fs.renameSync.bind(fs);
    const other = makeSite('other', 'other');
    const spy = vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
      const isNow = isMoment(String(to));
      if (isNow) spy.mockRestore();
      if (isNow && when === 'before') replaceFolder(path.join(parent, 'dist'), other);
      rename(from, to);
      if (isNow && when === 'after') replaceFolder(path.join(parent, 'dist'), other);
    });
  };

  it.each([
    ['before the old one is put aside', 'before', 'previous'],
    ['once the old one is put aside', 'after', 'previous'],
    ['before the new one is put there', 'before', 'dist'],
    ['once the new one is there', 'after', 'dist'],
  ] as const)('leave a whole site and nothing beside it: %s', (_, when, name) => {
    const dist = makeSite('dist', 'previous');
    const own = makeSite('own', 'own');
    interrupt(when, (to) => path.basename(to) === name);
    replaceFolder(dist, own);
    expect(list()).toEqual(['dist']);
    expect(isWholeSite(dist)).toBe(true);
    expect(fs.readFileSync(path.join(dist, 'index.html'), 'utf8')).toBe(
      when === 'after' && name === 'dist' ? 'other' : 'own',
    );
  });

  it('leave the first site of all where there was none', () => {
    const own = makeSite('own', 'own');
    interrupt('before', (to) => path.basename(to) === 'dist');
    replaceFolder(path.join(parent, 'dist'), own);
    expect(list()).toEqual(['dist']);
    expect(fs.readFileSync(path.join(parent, 'dist/index.html'), 'utf8')).toBe('own');
  });
});
