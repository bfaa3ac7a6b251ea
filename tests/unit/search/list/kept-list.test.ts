import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeptList, longestNote, mostKept, readKept } from '../../../../src/search/list/kept-list.ts';
import { hasSlashKey } from '../../../../src/search/list/slash-key.ts';

/** What one browser keeps, with as many windows as are opened. */
let store: Map<string, string>;
let listeners: Map<string, ((event: unknown) => void)[]>;

beforeEach(() => {
  store = new Map();
  listeners = new Map();
  vi.stubGlobal('addEventListener', (name: string, listener: (event: unknown) => void) => {
    listeners.set(name, [...(listeners.get(name) ?? []), listener]);
  });
  stubStorage();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function stubStorage(setItem = (name: string, value: string): void => void store.set(name, value)): void {
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => store.get(name) ?? null,
    removeItem: (name: string) => store.delete(name),
    setItem,
  });
}

function fail(name: string): never {
  throw Object.assign(new Error(name), { name });
}

const add = (key: string) => (items: readonly { key: string }[]) => [...items, { key }];
const keys = (list: KeptList) => list.load().map(({ key }) => key);

describe('a reading list', () => {
  it('loses nothing that two windows keep in turn, and tells each', () => {
    const [one, other] = [new KeptList('/'), new KeptList('/')];
    const told = vi.fn();
    other.watch(told);
    one.change(add('projects/vandu'));
    other.change(add('practices/needle-exchange'));
    one.change(add('themes/food'));
    expect(keys(other)).toEqual(['projects/vandu', 'practices/needle-exchange', 'themes/food']);
    for (const listener of listeners.get('storage') ?? []) listener({ key: 'handed-on:/:list' });
    for (const listener of listeners.get('storage') ?? []) listener({ key: 'something/else' });
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('is another one on another site of the same origin', () => {
    new KeptList('/a/').change(add('projects/vandu'));
    expect(keys(new KeptList('/b/'))).toEqual([]);
  });

  it('leaves nothing behind once it is empty', () => {
    const list = new KeptList('/');
    list.change(add('projects/vandu'));
    list.change(() => []);
    expect(store.size).toBe(0);
  });

  it.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'forbidden'],
  ])('says what is in the way, and stays as it was: %s', (error, refusal) => {
    const list = new KeptList('/');
    list.change(add('projects/vandu'));
    stubStorage(() => fail(error));
    expect(list.change(add('themes/food'))).toBe(refusal);
    expect(keys(list)).toEqual(['projects/vandu']);
  });

  it('is empty, and says so, in a browser that does not let us in', () => {
    vi.stubGlobal('localStorage', undefined);
    const list = new KeptList('/');
    expect(list.load()).toEqual([]);
    expect(list.change(add('projects/vandu'))).toBe('forbidden');
    expect(hasSlashKey('/')).toBe(false);
  });

  it('holds no more than can be sent', () => {
    const list = new KeptList('/');
    const full = Array.from({ length: mostKept }, (_, at) => ({ key: `projects/p-${String(at)}` }));
    expect(list.change(() => full)).toBeUndefined();
    expect(list.change(add('themes/food'))).toBe('many');
    expect(list.load()).toHaveLength(mostKept);
  });

  it.each([
    ['{"key":"projects/a"}', []],
    [
      '[1,null,"projects/a",{"key":7},{"key":"projects/../a"},{"key":"people/someone"},{"key":"projects/a"}]',
      ['projects/a'],
    ],
    ['[{"key":"projects/a"},{"key":"projects/a","note":"again"}]', ['projects/a']],
    ['[{"key":"<script>alert(1)</script>"}]', []],
    ['[{"key":', []],
  ])('reads whatever is kept under its name: %s', (text, expected) => {
    store.set('handed-on:/:list', text);
    expect(keys(new KeptList('/'))).toEqual(expected);
  });

  it('cuts a note where it is too long', () => {
    expect(readKept([{ key: 'projects/a', note: 'x'.repeat(9000) }])[0]?.note).toHaveLength(longestNote);
  });
});
