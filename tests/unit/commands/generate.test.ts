import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listGeneratedFiles } from '../../../src/build/generated-files.ts';
import { runCommand } from './run.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'generated-'));

afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

describe('npm run generate', () => {
  it('writes what is missing or stale, and nothing the second time', async () => {
    const names = [...listGeneratedFiles().keys()];
    expect(await runCommand('generate', [], { cwd: folder })).toEqual({
      code: 0,
      out: names.map((name) => `wrote ${name}\n`).join(''),
      errors: '',
    });
    expect(await runCommand('generate', [], { cwd: folder })).toEqual({ code: 0, out: '', errors: '' });
    fs.appendFileSync(path.join(folder, 'docs/fields.md'), 'stale');
    expect((await runCommand('generate', [], { cwd: folder })).out).toBe('wrote docs/fields.md\n');
    for (const [name, text] of listGeneratedFiles())
      expect(fs.readFileSync(path.join(folder, name), 'utf8')).toBe(text);
  });
});
