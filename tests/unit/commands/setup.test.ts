import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';

const setup = path.join(import.meta.dirname, '../../../src/commands/setup.mjs');

it.each(['x#y', 'what?'])('says before anything else that a folder called %s cannot hold the project', (name) => {
  const parent = fs.mkdtempSync(path.join(os.tmpdir(), 'setup-'));
  try {
    const folder = path.join(parent, name, 'archive');
    fs.mkdirSync(folder, { recursive: true });
    const { status, stdout, stderr } = spawnSync(process.execPath, [setup], { cwd: folder, encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`“${/[#?]/.exec(name)?.[0]}” in its name`);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  } finally {
    fs.rmSync(parent, { recursive: true });
  }
});
