import { describe, expect, it } from 'vitest';
import { isDescent, lifeOf } from '../../../../src/archive/entry/descent.ts';
import { checkClaims } from '../../../../src/archive/integrity/check-claims.ts';
import type { ParsedEntry } from '../../../../src/archive/files/parsed-entry.ts';
import { toKey, type AnyEntry, type Entry } from '../../../../src/archive/entry/entry.ts';
import { parseHeader } from '../../../../src/archive/files/yaml-header.ts';
import { collections, type CollectionName } from '../../../../src/model/collections.ts';
import { takeMarks, toText, type TextKind } from '../../../fixtures/entry-texts.ts';
import { startProcessorClock } from '../../../fixtures/processor-time.ts';

/** A draft read from a text, as the reader makes it. */
function draft(kind: TextKind & CollectionName, id: string, changes: Record<string, string> = {}): ParsedEntry {
  const text = takeMarks(toText(kind, changes)).text.split('---\n')[1] ?? '';
  const { header } = parseHeader(text, 2);
  const data = collections[kind].schema.parse(header.data);
  const entry = { collection: kind, id, key: toKey(kind, id), file: `${kind}/${id}.mdx`, data } as AnyEntry;
  return { file: { collection: kind, id, name: entry.file, path: entry.file }, header, entry };
}

function project(id: string, period: string): ParsedEntry {
  return draft('projects', id, { period });
}

function claim(from: string, to: string, changes: Record<string, string> = {}): ParsedEntry {
  return draft('lineages', `${from}-to-${to}`, {
    from: `projects/${from}`,
    to: `projects/${to}`,
    channel: 'taught-by',
    carried: '[practices/pot]',
    ...changes,
  });
}

/** The same claim between others, without reading it anew. */
function again({ file, header, entry }: ParsedEntry, from: string, to: string): ParsedEntry {
  const id = `${from}-to-${to}`;
  const name = `lineages/${id}.mdx`;
  const data = { ...entry?.data, from: `projects/${from}`, to: `projects/${to}` };
  const other = { ...entry, id, key: toKey('lineages', id), file: name, data } as AnyEntry;
  return { file: { ...file, id, name, path: name }, header, entry: other };
}

function codes(...drafts: ParsedEntry[]): string[] {
  return checkClaims(drafts).map(({ file, code }) => `${/\/(.*)\./.exec(file)?.[1] ?? ''} ${code}`);
}

describe('a claim of descent', () => {
  it.each([
    ['1950/1960', '1940/1945', ['heir-older'], 'ended before its ancestor began'],
    ['1950/1960', '1940/..', [], 'began earlier and went on'],
    ['1950/1960', '1950/..', [], 'began in the same year'],
    ['195X', '1955/..', [], 'began in the same decade'],
    ['1950', '1949~/1949', ['heir-older'], 'ended the year before'],
  ])('between %s and %s has the faults %j: the heir %s', (ancestor, heir, expected) => {
    const found = codes(project('a', ancestor), project('b', heir), claim('a', 'b'));
    expect(found).toEqual(expected.map((code) => `a-to-b ${code}`));
  });

  it('is refused where the heir began by it and is older', () => {
    const drafts = [project('a', '1950/1960'), project('b', '1940/..')];
    expect(codes(...drafts, claim('a', 'b', { channel: 'split-from' }))).toEqual(['a-to-b heir-older']);
    expect(codes(...drafts, claim('a', 'b', { channel: 'material-support' }))).toEqual([]);
  });

  it('is refused where its date lies before the ancestor or after the heir', () => {
    const drafts = [project('a', '1950/1960'), project('b', '1955/1970')];
    expect(codes(...drafts, claim('a', 'b', { passed: '1949' }))).toEqual(['a-to-b claim-too-early']);
    expect(codes(project('a', '1950/..'), project('b', '1955/1970'), claim('a', 'b', { passed: '1971' }))).toEqual([
      'a-to-b claim-too-late',
    ]);
    expect(codes(...drafts, claim('a', 'b', { passed: '1949/1951' }))).toEqual([]);
    expect(codes(...drafts, claim('a', 'b', { passed: 'XXXX' }))).toEqual([]);
  });

  it('is not held to time where it says no, or was found wrong', () => {
    const drafts = [project('a', '1950/1960'), project('b', '1940/1945')];
    for (const changes of [
      { channel: 'resemblance-only' },
      { channel: 'not-known' },
      { standing: 'contradicted' },
      { standing: 'withdrawn' },
    ])
      expect(codes(...drafts, claim('a', 'b', changes))).toEqual([]);
  });

  it.each([
    ['1971', {}, ['a-to-b claim-after-both']],
    ['1971', { channel: 'parallel-invention' }, ['a-to-b claim-after-both']],
    ['1971', { standing: 'contradicted' }, []],
    ['1970', {}, []],
    ['XXXX', {}, []],
    ['1970/1990', { passedReason: 'So.' }, []],
  ])('is refused where it passed after both had ended: %s, %j', (passed, changes, expected) => {
    const drafts = [project('a', '1950/1960'), project('b', '1955/1970')];
    expect(codes(...drafts, claim('a', 'b', { passed, ...changes }))).toEqual(expected);
    expect(codes(project('a', '1950/1960'), project('b', '1955/197X'), claim('a', 'b', { passed: '1971' }))).toEqual(
      [],
    );
  });

  it('is not held to the time of an entry that is missing or faulty', () => {
    expect(codes(claim('a', 'b', { passed: '1900' }))).toEqual([]);
  });
});

describe('claims that lead back', () => {
  it('are a loop of two for the same thing carried', () => {
    const faults = checkClaims([claim('a', 'b'), claim('b', 'a')]);
    expect(faults.map(({ file, line, field, message }) => [file, line, field, message])).toEqual([
      ['lineages/a-to-b.mdx', 4, 'from', 'a loop of claims: projects/a → projects/b → projects/a'],
      ['lineages/b-to-a.mdx', 4, 'from', 'a loop of claims: projects/b → projects/a → projects/b'],
    ]);
  });

  it('are a loop of five, and claims that lead to it or away are none of it', () => {
    const ring = ['a', 'b', 'c', 'd', 'e'];
    const loop = ring.map((id, index) => claim(id, ring[(index + 1) % 5] ?? ''));
    expect(codes(...loop, claim('x', 'a'), claim('c', 'y'), claim('y', 'z'))).toEqual(
      ['a-to-b', 'b-to-c', 'c-to-d', 'd-to-e', 'e-to-a'].map((id) => `${id} descent-loop`),
    );
  });

  it('are no loop for different things', () => {
    expect(codes(claim('a', 'b'), claim('b', 'a', { carried: '[practices/bread]' }))).toEqual([]);
  });

  it('are a loop for one thing among several, reported once', () => {
    const both = { carried: '[practices/pot, practices/bread, practices/pot]' };
    expect(codes(claim('a', 'b', both), claim('b', 'a', both))).toEqual(['a-to-b descent-loop', 'b-to-a descent-loop']);
  });

  it('are a loop where each grew out of the other, whatever was carried', () => {
    const birth = { carried: '[]', channel: 'grew-out-of' };
    expect(codes(claim('a', 'b', birth), claim('b', 'a', birth))).toEqual([
      'a-to-b descent-loop',
      'b-to-a descent-loop',
    ]);
  });

  it('are no loop where goods went both ways, or where one of them says no', () => {
    const goods = { carried: '[]', channel: 'material-support' };
    expect(codes(claim('a', 'b', goods), claim('b', 'a', goods))).toEqual([]);
    expect(codes(claim('a', 'b'), claim('b', 'a', { standing: 'contradicted' }))).toEqual([]);
    expect(codes(claim('a', 'b'), claim('b', 'a', { channel: 'resemblance-only' }))).toEqual([]);
  });

  it('are found among thousands in a moment', () => {
    const claimed = claim('a', 'b');
    const line = Array.from({ length: 3000 }, (_, index) => again(claimed, `p-${index}`, `p-${index + 1}`));
    const spent = startProcessorClock();
    expect(codes(...line, claim('p-2999', 'p-2997'))).toEqual([
      'p-2997-to-p-2998 descent-loop',
      'p-2998-to-p-2999 descent-loop',
      'p-2999-to-p-2997 descent-loop',
    ]);
    expect(spent()).toBeLessThan(1000);
  });
});

describe('the sense of a claim', () => {
  it('is lost between an entry and itself', () => {
    expect(codes(claim('a', 'a'))).toEqual(['a-to-a claim-to-itself']);
  });

  it('may not be documented against all evidence', () => {
    const says = (stance: string) => `{ source: s, says: So., stance: ${stance} }`;
    const documented = (...stances: string[]) =>
      claim('a', 'b', { standing: 'documented', evidence: `[${stances.map(says).join(', ')}]` });
    expect(codes(documented('disputes', 'disputes'))).toEqual(['a-to-b standing-against-evidence']);
    expect(codes(documented('disputes', 'supports'))).toEqual([]);
  });
});

describe('isDescent', () => {
  it.each([
    ['taught-by', 'documented', true],
    ['taught-by', 'contested', true],
    ['taught-by', 'contradicted', false],
    ['taught-by', 'withdrawn', false],
    ['parallel-invention', 'documented', false],
    ['claimed-not-shown', 'attributed', false],
  ])('takes %s, %s: %s', (channel, standing, expected) => {
    expect(isDescent(claim('a', 'b', { channel, standing }).entry as Entry<'lineages'>)).toBe(expected);
  });
});

describe('lifeOf', () => {
  it('is the period of a project', () => {
    expect(lifeOf(project('a', '1950/1960').entry)).toMatchObject({ earliest: Date.UTC(1950, 0, 1) });
  });

  it('begins with the earliest beginning of a practice, and never ends', () => {
    const known = (when: string) => `{ when: ${when}, what: It., sources: [s], standing: contested }`;
    const practice = draft('practices', 'pot', { earliestKnown: `[${known('1950')}, ${known('193X')}]` });
    expect(lifeOf(practice.entry)).toMatchObject({ earliest: Date.UTC(1930, 0, 1), latest: Infinity });
    expect(lifeOf(draft('practices', 'pot').entry)).toBeUndefined();
  });

  it('is not known of other entries', () => {
    expect(lifeOf(draft('dispatches', 'd').entry)).toBeUndefined();
    expect(lifeOf(undefined)).toBeUndefined();
  });
});
