import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules of WCAG 2.2 A and AA and axe’s best practices that are broken, and at how many places. */
export async function runAxe(page: Page | Frame): Promise<Record<string, string>> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as { axe: { run(options: object): Promise<Found> } };
    const { violations } = await run.run({ iframes: false });
    return violations.map(({ id, nodes }) => ({ id, count: nodes.length, first: nodes[0]?.html ?? '' }));
  });
  return Object.fromEntries(found.map(({ id, count, first }) => [id, `${count}: ${first}`]));
}

interface Found {
  violations: { id: string; nodes: { html: string }[] }[];
}
