import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import type { BodyInput, BodyResult } from '../../../../src/mdx/dialect/body.ts';
import { parseBodies } from '../../../../src/mdx/pool/pool.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pool-'));
const fragile = {
  worker: new URL('./workers/fragile.ts', import.meta.url),
  limits: { heapMb: 64, cpuMs: 500, wallMs: 600_000 },
};

afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

describe('parseBodies', () => {
  it('answers in the order of the inputs', async () => {
    const words = Array.from({ length: 250 }, (_, index) => `Entry ${index}`);
    const results = await parseBodies(words.map(toInput));
    expect(results.map(toOutcome)).toEqual(words.map((word) => `<p>${word}</p>`));
  });

  it('starts no process for an empty list', async () => {
    await expect(parseBodies([], absent)).resolves.toEqual([]);
  });

  it('refuses the entry that uses up the memory and parses the others', async () => {
    const patient = { ...fragile, limits: { ...fragile.limits, cpuMs: 60_000 } };
    const results = await parseBodies(['One', 'swell', 'Two'].map(toInput), patient);
    expect(results.map(toOutcome)).toEqual(['<p>One</p>', 'reader-crashed', '<p>Two</p>']);
  });

  it('refuses the entries that end the process without a sign of failure', async () => {
    const results = await parseBodies(['exit', 'One', 'exit', 'Two'].map(toInput), fragile);
    expect(results.map(toOutcome)).toEqual(['reader-crashed', '<p>One</p>', 'reader-crashed', '<p>Two</p>']);
  });

  it('refuses the entry that brings the parser to a halt and parses the others', async () => {
    const results = await parseBodies(['One', 'hang for ever', 'Two'].map(toInput), fragile);
    expect(results.map(toOutcome)).toEqual(['<p>One</p>', 'reader-hung', '<p>Two</p>']);
  });

  it('reads an entry that failed once and not again', async () => {
    const text = `hang once ${path.join(folder, 'mark')}`;
    const results = await parseBodies(['One', text, 'Two'].map(toInput), fragile);
    expect(results.map(toOutcome)).toEqual(['<p>One</p>', `<p>${text}</p>`, '<p>Two</p>']);
  });

  it('counts the work of the parser and not the time that it waits', async () => {
    const results = await parseBodies(['wait', 'One'].map(toInput), fragile);
    expect(results.map(toOutcome)).toEqual(['<p>wait</p>', '<p>One</p>']);
  });

  it('goes by the clock when nothing else tells that there is no end', async () => {
    const limits = { ...fragile.limits, cpuMs: 600_000, wallMs: 3_000 };
    const results = await parseBodies([toInput('wait for ever')], { ...fragile, limits });
    expect(results.map(toOutcome)).toEqual(['reader-hung']);
  });

  it('refuses the entry on which our own code fails', async () => {
    const results = await parseBodies(['throw', 'One'].map(toInput), fragile);
    expect(results.map(toOutcome)).toEqual(['reader-failed', '<p>One</p>']);
  });

  it('advises nobody to delete anything', async () => {
    const [result] = await parseBodies([toInput('exit')], fragile);
    expect(result).toMatchObject({ faults: [{ remedy: expect.stringContaining('report this') as string }] });
    expect(JSON.stringify(result)).not.toMatch(/delete/);
  });

  it('parses in this process where none can be started', async () => {
    const results = await parseBodies(['One', 'Two'].map(toInput), absent);
    expect(results.map(toOutcome)).toEqual(['<p>One</p>', '<p>Two</p>']);
  });

  it('lets a process rest for the next call, and ends it with the program', async () => {
    const script = `import { parseBodies } from ${JSON.stringify(new URL('../../../../src/mdx/pool/pool.ts', import.meta.url).href)};
      const [worker, limits] = [new URL(${JSON.stringify(new URL('./workers/telling.ts', import.meta.url).href)}), { heapMb: 64, cpuMs: 5000, wallMs: 600000 }];
      const input = { text: '', sources: [], base: '/' };
      const ask = async () => (await parseBodies([input], { worker, limits }))[0].body.html;
      console.log(await ask(), await ask());`;
    const said = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
    const [first, second] = said.stdout.trim().split(' ');
    expect(second).toBe(first);
    await expect.poll(() => isRunning(Number(first))).toBe(false);
  });

  it('carries every character to the parser as it is', async () => {
    const results = await parseBodies(['a\u2028b', '\n\na\u0085b', 'añ😀\r\nb'].map(toInput));
    expect(results.map(toOutcome)).toEqual(['line-separator', 'control-character', '<p>añ😀\r\nb</p>']);
  });
});

const absent = { worker: new URL('./workers/absent.ts', import.meta.url) };

function toInput(text: string): BodyInput {
  return { text, sources: [], base: '/' };
}

function toOutcome(result: BodyResult): string | undefined {
  return result.ok ? result.body.html.trim() : result.faults[0]?.code;
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}
