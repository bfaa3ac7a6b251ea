import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EntryIndex } from '../../../../src/archive/entry/entry-index.ts';
import { createCatalogue, type Catalogue } from '../../../../src/cms/catalogue/catalogue.ts';
import { parseBackend } from '../../../../src/cms/settings/backend.ts';
import { toDecapConfig } from '../../../../src/cms/settings/decap-config.ts';
import { watchDraft } from '../../../../src/cms/check/draft-watch.ts';
import type { OpenEntry } from '../../../../src/cms/decap/editor-store.ts';
import { parseBody } from '../../../../src/mdx/parse-body.ts';

const backend = parseBackend({ CMS_BACKEND: 'local' })!;
const { collections } = toDecapConfig({ backend, siteUrl: 'https://archive.example', base: '/' });
const index: EntryIndex = { entries: [{ key: 'themes/food', title: 'Food' }], withdrawn: [], moved: [] };
const theme: OpenEntry = {
  collection: 'themes',
  id: 'bread',
  isNew: true,
  data: { title: 'Bread', summary: 'Baking.', facet: 'need', scopeNote: 'Ovens.', broader: 'food' },
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the watch over the open entry', () => {
  it('checks it a moment after the last change, not after each', async () => {
    const { watch, open } = start(await loadCatalogue());
    let told = 0;
    watch.subscribe(() => (told += 1));
    open(theme);
    vi.advanceTimersByTime(1);
    expect(watch.current()).toMatchObject({ check: { faults: [] }, checked: theme });
    const changed = { ...theme, data: { ...theme.data, facet: '' } };
    for (const title of ['B', 'Br', 'Bread']) {
      open({ ...changed, data: { ...changed.data, title } });
      vi.advanceTimersByTime(300);
    }
    expect(watch.current()).toMatchObject({ check: { faults: [] }, checked: theme });
    vi.advanceTimersByTime(200);
    expect(watch.current().check?.faults.map(({ field }) => field)).toEqual(['facet']);
    expect(told).toBe(6);
  });

  it('forgets what it knew when another entry is opened', async () => {
    const { watch, open } = start(await loadCatalogue());
    open({ ...theme, data: {} });
    vi.advanceTimersByTime(500);
    watch.refuse();
    expect(watch.current().refusals).toBe(1);
    open({ ...theme, isNew: false });
    expect(watch.current()).toMatchObject({ refusals: 0 });
    expect(watch.current().check).toBeUndefined();
    open(undefined);
    expect(watch.current().entry).toBeUndefined();
  });

  it('keeps the refusals of an entry whose address changes with its title', async () => {
    const { watch, open } = start(await loadCatalogue());
    open(theme);
    watch.refuse();
    open({ ...theme, id: 'bread-and-roses' });
    expect(watch.current().refusals).toBe(1);
  });

  it('waits for the index before it judges a save', async () => {
    vi.useRealTimers();
    const ready = Promise.withResolvers<EntryIndex>();
    const { watch } = start(createCatalogue({ fetchIndex: () => ready.promise }));
    const judged = watch.check({ ...theme, data: { ...theme.data, broader: 'foo' } });
    ready.resolve(index);
    expect((await judged).faults.map(({ code }) => code)).toEqual(['reference-dangling']);
  });
});

async function loadCatalogue(): Promise<Catalogue> {
  const catalogue = createCatalogue({ fetchIndex: () => Promise.resolve(index) });
  await catalogue.loaded;
  return catalogue;
}

function start(catalogue: Catalogue) {
  let entry: OpenEntry | undefined;
  let tell = (): void => undefined;
  const watch = watchDraft({
    catalogue,
    collections,
    base: '/',
    parse: parseBody,
    source: { read: () => entry, watch: (listener) => (tell = listener) },
  });
  return {
    watch,
    open: (next: OpenEntry | undefined) => {
      entry = next;
      tell();
    },
  };
}
