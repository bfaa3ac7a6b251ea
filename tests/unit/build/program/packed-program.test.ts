import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packProgram, unpackProgram } from '../../../../src/build/program/packed-program.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'program-'));
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

const files = new Map([
  ['code/entry.mjs', Buffer.from('export const told = 1;\n')],
  ['pages.json', Buffer.from('[]')],
]);
const at = (name: string) => path.join(folder, name);

describe('a program that was kept', () => {
  it('is unpacked to the same place each time, and is there what was packed', () => {
    for (let time = 0; time < 2; time += 1) {
      expect(unpackProgram(files, [at('stable'), at('own')])).toBe(at('stable'));
      expect(packProgram(at('stable'))).toEqual(files);
    }
    expect(fs.existsSync(at('own'))).toBe(false);
  });

  it('has files that others may read, since some of them are copied into the site', () => {
    unpackProgram(files, [at('stable'), at('own')]);
    fs.mkdirSync(at('plain'));
    fs.writeFileSync(at('plain/file'), '');
    const modes = (...names: string[]) => names.map((name) => fs.statSync(at(name)).mode);
    expect(modes('stable/code', 'stable/code/entry.mjs')).toEqual(modes('plain', 'plain/file'));
  });

  it('is what was packed also where somebody changed, added or took away a file', () => {
    unpackProgram(files, [at('stable'), at('own')]);
    fs.writeFileSync(at('stable/code/entry.mjs'), 'export const told = 2;\n');
    fs.writeFileSync(at('stable/code/another-entry.mjs'), 'export const told = 3;\n');
    fs.rmSync(at('stable/pages.json'));
    unpackProgram(files, [at('stable'), at('own')]);
    expect(packProgram(at('stable'))).toEqual(files);
  });

  it('goes to the folder of the build where the place cannot be had, or others may write there', () => {
    fs.writeFileSync(at('blocked'), 'a file');
    expect(unpackProgram(files, [at('blocked/stable'), at('own')])).toBe(at('own'));
    expect(packProgram(at('own'))).toEqual(files);
    fs.mkdirSync(at('open'));
    fs.chmodSync(at('open'), 0o777);
    expect(unpackProgram(files, [at('open'), at('second')])).toBe(at('second'));
  });
});
