import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Rules of WCAG 2.2 A and AA, that of target size included, and axe’s best practices that a page breaks, and where;
 * only the rules named, where some are.
 */
export async function runAxe(page: Page | Frame, only: readonly string[] = []): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return page.evaluate(async (rules) => {
    const { axe: run } = globalThis as unknown as { axe: { run(options: object): Promise<Found> } };
    const chosen = rules.length > 0 ? { runOnly: rules } : { rules: { 'target-size': { enabled: true } } };
    const { violations } = await run.run({ ...chosen, iframes: false, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    );
  }, only);
}

/** Rules whose answer another theme or another width may change. That a link is told by more than its colour is looked at once. */
export const ofLook = ['color-contrast', 'target-size', 'scrollable-region-focusable'];

interface Found {
  violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[];
}
