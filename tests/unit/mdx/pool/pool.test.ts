import { describe, expect, it } from 'vitest';
import type { BodyInput, BodyResult } from '../../../../src/mdx/dialect/body.ts';
import { parseBodies } from '../../../../src/mdx/pool/pool.ts';

const fragile = { worker: new URL('./workers/fragile.ts', import.meta.url), timeoutMs: 20_000 };

describe('parseBodies', () => {
  it('answers in the order of the inputs', async () => {
    const words = Array.from({ length: 100 }, (_, index) => `Entry ${index}`);
    const results = await parseBodies(words.map(toInput));
    expect(results.map(toHtml)).toEqual(words.map((word) => `<p>${word}</p>`));
  });

  it('starts no process for an empty list', async () => {
    await expect(parseBodies([], { worker: new URL('./workers/absent.ts', import.meta.url) })).resolves.toEqual([]);
  });

  it('refuses the entry that crashes the parser and parses the others', async () => {
    const results = await parseBodies(['One', 'abort', 'Two', 'Three', 'abort', 'Four'].map(toInput), fragile);
    expect(results.map(toOutcome)).toEqual([
      '<p>One</p>',
      'reader-crashed',
      '<p>Two</p>',
      '<p>Three</p>',
      'reader-crashed',
      '<p>Four</p>',
    ]);
  });

  it('refuses the entry that ends the process without a sign of failure', async () => {
    const results = await parseBodies(['exit', 'One'].map(toInput), fragile);
    expect(results.map(toOutcome)).toEqual(['reader-crashed', '<p>One</p>']);
  });

  it('refuses the entry that hangs the parser and parses the others', { timeout: 60_000 }, async () => {
    const results = await parseBodies(['One', 'hang', 'Two'].map(toInput), fragile);
    expect(results.map(toOutcome)).toEqual(['<p>One</p>', 'reader-hung', '<p>Two</p>']);
  });

  it('refuses the entry on which our own code fails', async () => {
    const results = await parseBodies(['throw', 'One'].map(toInput), fragile);
    expect(results.map(toOutcome)).toEqual(['reader-failed', '<p>One</p>']);
  });

  it('says why when the process does not start', async () => {
    await expect(
      parseBodies([toInput('One')], { worker: new URL('./workers/absent.ts', import.meta.url) }),
    ).rejects.toThrow('this worker does not start');
  });

  it('carries every character to the parser as it is', async () => {
    const results = await parseBodies(['a\u2028b', '\n\na\u0085b', 'añ😀\r\nb'].map(toInput));
    expect(results.map(toOutcome)).toEqual(['line-separator', 'control-character', '<p>añ😀\r\nb</p>']);
  });
});

function toInput(text: string): BodyInput {
  return { text, sources: [], base: '/' };
}

function toHtml(result: BodyResult): string {
  return result.ok ? result.body.html.trim() : '';
}

function toOutcome(result: BodyResult): string | undefined {
  return result.ok ? result.body.html.trim() : result.faults[0]?.code;
}
