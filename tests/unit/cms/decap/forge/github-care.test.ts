import { afterEach, describe, expect, it, vi } from 'vitest';
import { withGitHubCare, type GitHubApi } from '../../../../../src/cms/decap/forge/github-care.ts';
import {
  draftConflictMessage,
  forkMessage,
  largeChangeMessage,
  publishConflictMessage,
} from '../../../../../src/cms/decap/forge/words.ts';

afterEach(() => vi.unstubAllGlobals());

const files = (...names: string[]) => names.map((filename) => ({ filename }));

/** The part of Decap’s API that care is taken of; the draft was begun at `old` and changes the entry of food. */
class Api {
  branch = 'main';
  repoURL = '/repos/neighbours/archive';
  originRepoURL = '/repos/neighbours/archive';
  published: { filename: string }[] = [];
  draft = files('content/themes/food.mdx');
  /** Ids of the entry by commit. */
  ids: Record<string, string> = { old: 'one', new: 'one' };
  rebased = 0;
  generateContentKey = (collection: string, slug: string) => `${collection}/${slug}`;
  editorialWorkflowGit = () => Promise.resolve();
  getBranchPullRequest = () => Promise.resolve({});
  getBranch = () =>
    Promise.resolve({ commit: { sha: 'tip', commit: { committer: { date: '2026-05-01T12:00:00Z' } } } });
  getFileSha = (_path: string, { branch }: { branch: string }) => {
    const id = this.ids[branch];
    return id ? Promise.resolve(id) : Promise.reject(Object.assign(new Error('Not Found'), { status: 404 }));
  };
  createRef = () => Promise.resolve();
  deleteBranch = () => Promise.resolve();
  getHeadReference = (branch: string) => Promise.resolve(`neighbours:${branch}`);
  forceMergePR = () => Promise.resolve('overwritten');
  readFileMetadata = () => Promise.resolve({ author: 'somebody' });
  readFile = (path: string) =>
    path === 'gone' ? Promise.reject(new Error('Failed to fetch')) : Promise.resolve('text');
  rebaseBranch = () => Promise.resolve(void (this.rebased += 1));
  getDifferences = (from: string, to: string) =>
    Promise.resolve({
      base_commit: { sha: this.published.length > 0 ? 'new' : 'old' },
      merge_base_commit: { sha: 'old' },
      files: from === 'old' && to === 'new' ? this.published : this.draft,
    });
}

class Backend {
  api: GitHubApi | null = null;
  apiRoot = 'https://forge.example';
  branch = 'main';
  _currentUserPromise: unknown = 'somebody else';
  _userIsOriginMaintainerPromises: unknown = {};
  authenticate() {
    this.api = new Api() as unknown as GitHubApi;
    return Promise.resolve({});
  }
  authenticateWithFork() {
    return Promise.resolve();
  }
  pollUntilForkExists() {
    return Promise.resolve();
  }
  getEntry() {
    return Promise.resolve({ data: '' });
  }
}

const waits: number[] = [];
const Careful = withGitHubCare(Backend, {
  wait: (milliseconds) => Promise.resolve(void waits.push(milliseconds)),
});

async function login() {
  const backend = new Careful();
  await backend.authenticate({ token: 'one' });
  return { backend, api: backend.api as unknown as Api & GitHubApi };
}

describe('GitHub with care', () => {
  it('saves onto a draft where others published other entries, and refuses where it was the same one', async () => {
    const { api } = await login();
    api.published = files('content/themes/rest.mdx');
    await api.rebaseBranch('cms/themes/food');
    expect(api.rebased).toBe(1);
    api.published = files('content/themes/rest.mdx', 'content/themes/food.mdx');
    await expect(api.rebaseBranch('cms/themes/food')).rejects.toThrow(draftConflictMessage);
    expect(api.rebased).toBe(1);
  });

  it('looks for the entry itself where more was published than GitHub lists', async () => {
    const { api } = await login();
    api.published = files(...Array.from({ length: 300 }, (_, at) => `content/themes/rest-${at}.mdx`));
    await api.rebaseBranch('cms/themes/food');
    expect(api.rebased).toBe(1);
    api.ids = { old: 'one', new: 'other' };
    await expect(api.rebaseBranch('cms/themes/food')).rejects.toThrow(draftConflictMessage);
    api.ids = { new: 'one' };
    await expect(api.rebaseBranch('cms/themes/food')).rejects.toThrow(draftConflictMessage);
    expect(api.rebased).toBe(1);
  });

  it('refuses in words where the draft itself is larger than GitHub lists', async () => {
    const { api } = await login();
    api.published = files('content/themes/rest.mdx');
    api.draft = files(...Array.from({ length: 300 }, (_, at) => `content/themes/food-${at}.mdx`));
    await expect(api.rebaseBranch('cms/themes/food')).rejects.toThrow(largeChangeMessage);
  });

  it('never writes over what GitHub does not merge', async () => {
    const { api } = await login();
    await expect(api.forceMergePR()).rejects.toThrow(publishConflictMessage);
  });

  it('says that an entry could not be read, where Decap shows an empty form', async () => {
    const { backend } = await login();
    expect(await backend.getEntry('here')).toEqual({ file: { path: 'here', id: null }, data: 'text' });
    await expect(backend.getEntry('gone')).rejects.toThrow('Failed to fetch');
  });

  it('asks anew who somebody is when another log-in comes, and not before', async () => {
    const { backend } = await login();
    backend._currentUserPromise = 'steward';
    await backend.authenticateWithFork({ userData: { token: 'one' } });
    expect(backend._currentUserPromise).toBe('steward');
    await backend.authenticateWithFork({ userData: { token: 'two' } });
    expect(backend._currentUserPromise).toBeUndefined();
  });

  it('waits until a fork is there, and says so where it does not come', async () => {
    const { backend } = await login();
    const answers = [404, 404, 200];
    const fetched = vi.fn(() => Promise.resolve(new Response('{}', { status: answers.shift() ?? 404 })));
    vi.stubGlobal('fetch', fetched);
    await backend.pollUntilForkExists({ repo: 'visitor/archive', token: 'one' });
    expect([fetched.mock.calls.length, waits]).toEqual([3, [1000, 1000]]);
    await expect(backend.pollUntilForkExists({ repo: 'visitor/archive', token: 'one' })).rejects.toThrow(forkMessage);
    await expect(backend.pollUntilForkExists({ token: 'one' })).rejects.toThrow(forkMessage);
  });
});
