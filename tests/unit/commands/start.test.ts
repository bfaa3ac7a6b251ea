import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { spawnCommand } from './run.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('npm start', () => {
  it.each([
    ['editorial', 'Drafts need a git repository with a commit'],
    ['other', 'CMS_WORKFLOW is “other”: use editorial'],
  ])('says before it builds what CMS_WORKFLOW=%s lacks', (workflow, words) => {
    const { code, errors } = spawnCommand('start', [], { cwd: folder, env: { CMS_WORKFLOW: workflow } });
    expect(errors).toContain(words);
    expect(code).toBe(1);
  });
});
