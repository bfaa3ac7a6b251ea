import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeClaim, makePractice, makeProject, makeSource } from '../../../../bench/generated.ts';
import type { Archive } from '../../../../src/archive/graph/archive.ts';
import { carriesMethod } from '../../../../src/archive/graph/carrying.ts';
import { traceDescent, type Direction, type Step } from '../../../../src/archive/graph/lineage.ts';
import type { AnyEntry, EntryKey } from '../../../../src/archive/entry/entry.ts';
import { parseDate } from '../../../../src/model/dates/edtf.ts';
import { toGraph } from '../../../fixtures/graph.ts';

const things = ['practices/pot', 'practices/pan'] as const;
const has = (...practices: string[]) => ({ practices: practices.map((practice) => ({ practice, sources: ['s'] })) });
const base = [makeSource('s'), makePractice('pot'), makePractice('pan')];
const projects = ['a', 'b', 'c', 'd', 'e'].map((id, at) => makeProject(id, `${1900 + at * 10}/..`));

function graph(...entries: AnyEntry[]): Archive {
  return toGraph([...base, ...entries]);
}

/** `b[pot](a[pot])`: each step with what it carried. */
function write(steps: readonly Step[]): string {
  return steps
    .map(({ entry, carried, steps: next }) => {
      const what = carried.length > 0 ? `[${carried.map(({ id }) => id).join(' ')}]` : '';
      return `${entry.id}${what}${next.length > 0 ? `(${write(next)})` : ''}`;
    })
    .join(' ');
}

const ancestors = (archive: Archive, key: EntryKey) =>
  write(traceDescent(archive, key, { direction: 'ancestors' }).steps);
const heirs = (archive: Archive, key: EntryKey) => write(traceDescent(archive, key, { direction: 'heirs' }).steps);
const of = (...carried: string[]) => ({ carried, channel: 'taught-by' });

describe('a way of descent', () => {
  it('goes on only by what was handed on at every step', () => {
    const archive = graph(
      ...projects,
      makeClaim('projects/a', 'projects/b', of('practices/pan')),
      makeClaim('projects/b', 'projects/c', of('practices/pot', 'practices/pan')),
      makeClaim('projects/c', 'projects/d', of('practices/pot')),
    );
    expect(ancestors(archive, 'projects/c')).toBe('b[pot pan](a[pan])');
    expect(ancestors(archive, 'projects/d')).toBe('c[pot](b[pot])');
    expect(heirs(archive, 'projects/a')).toBe('b[pan](c[pan])');
  });

  it('goes on behind a project that grew out of another by all that the other had received', () => {
    const archive = graph(
      ...projects,
      makeClaim('projects/a', 'projects/b', of('practices/pan')),
      makeClaim('projects/b', 'projects/c', { channel: 'grew-out-of' }),
      makeClaim('projects/c', 'projects/d', { channel: 'revived' }),
    );
    expect(ancestors(archive, 'projects/d')).toBe('c(b(a[pan]))');
    expect(heirs(archive, 'projects/a')).toBe('b[pan](c(d))');
  });

  it('goes back to what a project grew out of by what that one did too', () => {
    const [, ...others] = projects;
    const handing = makeClaim('projects/b', 'projects/c', of('practices/pot'));
    const growing = makeClaim('projects/a', 'projects/b', { channel: 'grew-out-of' });
    const back = (practices: Record<string, unknown>) =>
      ancestors(graph(makeProject('a', '1900/..', practices), ...others, handing, growing), 'projects/c');
    expect(back(has('pot'))).toBe('b[pot](a)');
    expect(back(has('pan'))).toBe('b[pot]');
  });

  it('ends where it is not said what passed, and never follows goods or a name', () => {
    const archive = graph(
      ...projects,
      makeClaim('projects/a', 'projects/b', of('practices/pan')),
      makeClaim('projects/b', 'projects/c', { channel: 'acknowledged-inspiration' }),
      makeClaim('projects/c', 'projects/d', { channel: 'material-support', carried: ['practices/pan'] }),
      makeClaim('projects/c', 'projects/e', { channel: 'named-after' }),
    );
    expect(ancestors(archive, 'projects/c')).toBe('b');
    expect(ancestors(archive, 'projects/d') + ancestors(archive, 'projects/e')).toBe('');
  });

  it('goes through a practice only where it began, since one of its givers is not all of them', () => {
    const taken = makeClaim('practices/pot', 'projects/e', { channel: 'adapted-text-or-tool' });
    const giving = (channel: string) =>
      graph(...projects, taken, makeClaim('projects/a', 'practices/pot', { channel, carried: ['practices/pot'] }));
    expect(ancestors(giving('carried-by-a-person'), 'projects/e')).toBe('pot');
    expect(heirs(giving('carried-by-a-person'), 'projects/a')).toBe('pot[pot]');
    expect(ancestors(giving('grew-out-of'), 'projects/e')).toBe('pot(a[pot])');
    expect(heirs(giving('grew-out-of'), 'projects/a')).toBe('pot[pot](e)');
  });

  it('passes nobody of whom a claim says that it did not come from there', () => {
    const ways = [
      makeClaim('projects/a', 'projects/b', of('practices/pan')),
      makeClaim('projects/b', 'projects/c', of('practices/pan')),
    ];
    const denied = makeClaim('projects/a', 'projects/c', { channel: 'claimed-not-shown' });
    expect(ancestors(graph(...projects, ...ways), 'projects/c')).toBe('b[pan](a[pan])');
    expect(ancestors(graph(...projects, ...ways, denied), 'projects/c')).toBe('b[pan]');
    expect(heirs(graph(...projects, ...ways, denied), 'projects/a')).toBe('b[pan]');
  });

  it('is, in any archive, a chain of claims that say yes, in time, each with what it carried', () => {
    const claim = fc.record({
      ends: fc.tuple(fc.nat(4), fc.nat(4)).filter(([from, to]) => from !== to),
      carried: fc.subarray([...things]),
      channel: fc.constantFrom('taught-by', 'grew-out-of', 'named-after', 'material-support', 'claimed-not-shown'),
      when: fc.integer({ min: 1900, max: 1950 }),
      standing: fc.constantFrom('documented', 'contested', 'contradicted'),
    });
    const archive = fc.array(claim, { maxLength: 14 }).map((claims) =>
      graph(
        ...projects,
        ...claims.map(({ ends: [from, to], when, ...rest }, at) =>
          makeClaim(`projects/${'abcde'[from]}`, `projects/${'abcde'[to]}`, {
            ...rest,
            passed: String(when),
            id: `c${at}`,
          }),
        ),
      ),
    );
    fc.assert(
      fc.property(archive, fc.constantFrom<Direction>('ancestors', 'heirs'), (all, direction) => {
        for (const { key } of projects) checkSteps(traceDescent(all, key, { direction }).steps, direction, undefined);
      }),
    );
  });
});

function checkSteps(steps: readonly Step[], direction: Direction, before: Step | undefined): void {
  for (const step of steps) {
    expect(step.claims.every((claim) => claim.isDescent && carriesMethod(claim))).toBe(true);
    const isWhole = step.claims.some(({ entry }) => entry.data.channel === 'grew-out-of');
    if (before) expect(step.carried.length > 0 || isWhole).toBe(true);
    if (before) for (const claim of step.claims) expect(isInTime(claim, before, direction)).toBe(true);
    checkSteps(step.steps, direction, step);
  }
}

/** True where a claim can have come before, or for heirs after, one of those of the step before it. */
function isInTime({ entry }: Step['claims'][number], before: Step, direction: Direction): boolean {
  const year = (text: string) => parseDate(text)?.earliest ?? NaN;
  const years = before.claims.map((claim) => year(claim.entry.data.passed));
  const last = parseDate(entry.data.passed)?.latest ?? NaN;
  return direction === 'ancestors'
    ? year(entry.data.passed) <=
        Math.max(...before.claims.map((claim) => parseDate(claim.entry.data.passed)?.latest ?? NaN))
    : last >= Math.min(...years);
}
