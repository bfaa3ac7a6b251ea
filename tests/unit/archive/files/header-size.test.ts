import { describe, expect, it } from 'vitest';
import { openText, toDraft } from '../../../../src/archive/files/open-file.ts';

const file = { collection: 'dispatches', id: 'x', name: 'dispatches/x.mdx', path: 'x' } as const;

/** Faults of a dispatch with this header, and the processor's time for them in milliseconds. */
function check(header: string) {
  const start = process.cpuUsage();
  const open = openText(file, `---\n${header}\n---\n\nHi\n`);
  const { faults } = toDraft(open, undefined);
  return { faults, isRead: open.text !== undefined, ms: process.cpuUsage(start).user / 1000 };
}

describe('a header that is too large', () => {
  it.each([
    ['200,000 carriage returns', `title: a\n${'\r'.repeat(200_000)}`],
    ['40,000 fields', Array.from({ length: 40_000 }, (_, index) => `k${index}: `).join('\n')],
    ['35,000 fields on one line', `a: {${Array.from({ length: 35_000 }, (_, index) => `k${index}: 1`).join(', ')}}`],
    ['lines of quotation marks', '"\n'.repeat(120_000)],
    ['a set of 50,000 dates', `date: "{${'1969,'.repeat(50_000)}1970}"`],
  ])('is one fault and is not read: %s', (_, header) => {
    expect(check(header)).toMatchObject({ faults: [{ code: 'header-size', field: 'header' }], isRead: false });
  });

  it.each([
    ['fields', Array.from({ length: 1990 }, (_, index) => `k${index}: x`).join('\n')],
    ['quotation marks', '"'.repeat(60_000)],
    ['brackets', '['.repeat(60_000)],
    ['lists of quotation marks', `events:\n${'  - "\n'.repeat(1900)}`],
    ['dates', `date: "{${'1969,'.repeat(5_900)}1970}"`],
  ])('takes little time up to the limit: %s', (_, header) => {
    expect(check(header).ms).toBeLessThan(5000);
  });

  it('is one line of faults where it is one line, and not a fault for each mark', () => {
    const { faults } = check('"'.repeat(60_000));
    expect(faults.length).toBeLessThan(5);
    expect(faults[0]).toMatchObject({ code: 'yaml-syntax', line: 2 });
  });
});
