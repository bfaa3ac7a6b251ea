import { describe, expect, it } from 'vitest';
import { makeCorpus } from '../../bench/build/corpus.ts';
import { compareRows, formatResults, readRows, type Row } from '../../bench/build/results.ts';

const row = (builder: string, others: Partial<Row> = {}): Row => ({
  ...{ size: 100, mode: 'cold', builder, wallS: 10, cpuS: 20, peakMb: 500, pages: 1000, htmlMb: 10 },
  ...others,
});

describe('the results of a benchmark', () => {
  const before = [row('Handed On'), row('A peer', { cpuS: 10 })];

  it('are read back from the file that they are written to', () => {
    expect(readRows(formatResults(before, ['hugo: no program of that name is on this machine']))).toEqual(before);
    expect(readRows('')).toEqual([]);
  });

  it('call out what is worse by a fifth, in time as a ratio of one run', () => {
    const slowMachine = [row('Handed On', { cpuS: 60 }), row('A peer', { cpuS: 30 })];
    expect(compareRows(before, slowMachine)).toEqual([]);
    expect(compareRows(before, [row('Handed On', { cpuS: 25 }), row('A peer', { cpuS: 10 })])).toEqual([
      '100 projects, cold: processor time to A peer ×2 → ×2.5',
    ]);
    expect(compareRows(before, [row('Handed On', { peakMb: 700 })])).toEqual([
      '100 projects, cold: memory 500 → 700 MB',
    ]);
    expect(compareRows([], before)).toEqual([]);
  });

  it('are of the same words for the same size', () => {
    expect(makeCorpus(30)).toEqual(makeCorpus(30));
    expect(makeCorpus(30).projects).toHaveLength(30);
  });
});
