import { expect, it } from 'vitest';
import type { DraftSource } from '../../../../src/cms/catalogue/draft-list.ts';
import { withConflictGuard, type BackendClass } from '../../../../src/cms/decap/conflict-guard.ts';

const drafts: Record<string, string> = {
  'content/projects/soup-kitchen.mdx': '---\ntitle: “Soup” kitchen\n---\n',
  'content/projects/broken.mdx': '---js\n',
};

class Store {
  authenticate(): Promise<string> {
    return Promise.resolve('Rosa');
  }

  unpublishedEntries(): Promise<string[]> {
    return Promise.resolve(['projects/soup-kitchen', 'projects/broken']);
  }

  unpublishedEntry({ collection, slug }: { collection: string; slug: string }): Promise<unknown> {
    const path = `content/${collection}/${slug}.mdx`;
    if (path in drafts) return Promise.resolve({ diffs: [{ path, id: 'id' }] });
    return Promise.reject(Object.assign(new Error('no draft'), { notUnderEditorialWorkflow: true }));
  }

  unpublishedEntryDataFile(_collection: string, _slug: string, path: string): Promise<string> {
    return Promise.resolve(drafts[path] ?? '');
  }
}

it('tells after the login which drafts there are, and their titles', async () => {
  let entered: DraftSource | undefined;
  const Guarded = withConflictGuard(Store as unknown as BackendClass, {
    serverCompares: true,
    findForm: () => undefined,
    onSaved: () => undefined,
    onEntered: (source) => (entered = source),
  });
  expect(await new Guarded({}).authenticate()).toBe('Rosa');
  expect(await entered?.listKeys()).toEqual(['projects/soup-kitchen', 'projects/broken']);
  expect(await entered?.findTitle('projects/soup-kitchen')).toBe('“Soup” kitchen');
  for (const key of ['projects/broken', 'projects/gone', 'nowhere/x', '../x'])
    expect(await entered?.findTitle(key)).toBeUndefined();
});
