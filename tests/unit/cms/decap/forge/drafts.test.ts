import { describe, expect, it } from 'vitest';
import {
  withDraftsLookedFor,
  type DraftingApi,
  type DraftStore,
} from '../../../../../src/cms/decap/forge/begun-drafts.ts';
import { beginningMessage, goneDraftMessage, withWords } from '../../../../../src/cms/decap/forge/words.ts';

/** A forge that has a branch, and perhaps a draft on it, and what was done there. */
function open(has: { draft?: boolean; branch?: boolean; isFork?: boolean; ageMinutes?: number }) {
  const done: unknown[] = [];
  const none = Object.assign(new Error('content is not under editorial workflow'), { notUnderEditorialWorkflow: true });
  const store: DraftStore = {
    findDraft: () => (has.draft ? Promise.resolve({}) : Promise.reject(none)),
    findMoment: () =>
      has.branch
        ? Promise.resolve(new Date(Date.now() - (has.ageMinutes ?? 60) * 60_000).toISOString())
        : Promise.reject(Object.assign(new Error('Not Found'), { status: 404 })),
    copy: (branch, as) => Promise.resolve(void done.push(['copy', branch, as.replace(/\d+/, 'N')])),
    remove: (branch) => Promise.resolve(void done.push(['remove', branch])),
  };
  const api: DraftingApi = {
    useOpenAuthoring: has.isFork ?? false,
    generateContentKey: (collection, slug) => `${collection}/${slug}`,
    editorialWorkflowGit: (...given) => Promise.resolve(void done.push(given)),
  };
  withDraftsLookedFor(api, store);
  const save = (unpublished: boolean) =>
    api.editorialWorkflowGit(['file'], 'food', ['media'], { unpublished, collectionName: 'themes' });
  return { done, save };
}

const written = (unpublished: boolean) => [['file'], 'food', ['media'], { unpublished, collectionName: 'themes' }];

describe('whether an entry has a draft', () => {
  it('is looked for, whatever Decap believes after a try that failed', async () => {
    const { done, save } = open({});
    await save(true);
    expect(done).toEqual([written(false)]);
  });

  it('is found where there is one', async () => {
    const { done, save } = open({ draft: true, branch: true });
    await save(false);
    expect(done).toEqual([written(true)]);
  });

  it('is begun anew where a try left a branch alone, which is kept under another name', async () => {
    const { done, save } = open({ branch: true });
    await save(false);
    expect(done).toEqual([
      ['copy', 'cms/themes/food', 'cms_N/themes/food'],
      ['remove', 'cms/themes/food'],
      written(false),
    ]);
  });

  it('is left to whoever may be beginning it just now, unless a try of this page made the branch', async () => {
    const has = { branch: false, ageMinutes: 0.5 };
    const other = open({ ...has, branch: true });
    await expect(other.save(false)).rejects.toThrow(beginningMessage);
    expect(other.done).toEqual([]);
    const own = open(has);
    await own.save(false);
    has.branch = true;
    await own.save(false);
    expect(own.done).toContainEqual(['remove', 'cms/themes/food']);
  });

  it('is a branch alone in a fork, where none is set aside', async () => {
    const { done, save } = open({ branch: true, isFork: true });
    await save(false);
    expect(done).toEqual([written(false)]);
  });
});

describe('a refusal', () => {
  const loggedOut = Object.assign(new Error('Your log-in has ended.'), { name: 'API_ERROR' });
  const gone = Object.assign(new Error('no draft'), { notUnderEditorialWorkflow: true });
  // Decap also rejects with the JSON of an answer, which is no error.
  const fail = (reason: unknown) => () =>
    new Promise<unknown>((_, reject) => {
      // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- Decap rejects with JSON as well.
      reject(reason);
    });
  class Plain {
    persistEntry() {
      return fail(loggedOut)();
    }
    publishUnpublishedEntry() {
      return fail({ message: 'Taken.' })();
    }
    updateUnpublishedEntryStatus() {
      return fail(gone)();
    }
    deleteUnpublishedEntry() {
      return fail({})();
    }
  }

  it('says what was not done, and why, whatever was thrown', async () => {
    const backend = new (withWords(Plain))();
    const told = await Promise.all(
      [
        backend.persistEntry(),
        backend.publishUnpublishedEntry(),
        backend.updateUnpublishedEntryStatus(),
        backend.deleteUnpublishedEntry(),
      ].map((promise) => promise.catch(String)),
    );
    expect(told).toEqual([
      'Not saved: Your log-in has ended.',
      'Not published: Taken.',
      `Not changed: ${goneDraftMessage}`,
      'Not deleted: It was not answered as expected.',
    ]);
  });
});
