import { describe, expect, it } from 'vitest';
import { messages } from '../../../../../src/cms/decap/forge/careful-fetch.ts';
import { withForgejoCare, type ForgejoApi } from '../../../../../src/cms/decap/forge/forgejo-care.ts';
import { withGitLabCare, type GitLabApi } from '../../../../../src/cms/decap/forge/gitlab-care.ts';
import { draftConflictMessage, publishConflictMessage } from '../../../../../src/cms/decap/forge/words.ts';

const fail = (message: string, status?: number) =>
  Promise.reject<unknown>(Object.assign(new Error(message), { status }));

class GitLab {
  api: GitLabApi | null = null;
  refreshedTokenPromise: unknown;
  ask: ((request: { get: (name: string) => unknown }) => Promise<Response>) | undefined;
  apiRequestFunction = () => {
    this.refreshedTokenPromise = 'refused';
    return Promise.reject(new Error('The grant is invalid.'));
  };
  authenticate(login: unknown) {
    this.ask = this.apiRequestFunction;
    this.api = login as GitLabApi;
    return Promise.resolve({});
  }
}

const gitlabApi = (more: object) => ({
  repoURL: '/projects/1',
  requestJSON: () => Promise.resolve([]),
  editorialWorkflowGit: () => Promise.resolve(),
  rebaseMergeRequest: () => Promise.resolve(),
  mergeMergeRequest: () => Promise.resolve(),
  ...more,
});

async function openGitLab(more: object) {
  const Careful = withGitLabCare(GitLab) as unknown as typeof GitLab;
  const backend = new Careful();
  await backend.authenticate(gitlabApi(more));
  return { backend, api: backend.api! };
}

describe('GitLab with care', () => {
  it('reads all merge requests, and leaves other questions alone', async () => {
    const asked: unknown[] = [];
    const { api } = await openGitLab({
      requestJSON: (request: { params: { page: number } }) => {
        asked.push(request);
        return Promise.resolve(Array.from({ length: request.params.page < 3 ? 100 : 7 }, (_, index) => index));
      },
    });
    const url = '/projects/1/merge_requests';
    expect(await api.requestJSON({ url, params: { per_page: 100, state: 'opened' } })).toHaveLength(207);
    expect(asked).toHaveLength(3);
    await api.requestJSON({ url, method: 'POST', params: { page: 1 } });
    expect(asked).toHaveLength(4);
  });

  it('says in words that a draft or its publication is in conflict, and no more', async () => {
    const { api } = await openGitLab({
      rebaseMergeRequest: (of: string) => fail(of === 'food' ? 'Rebase error: Rebase failed' : 'no connection'),
      mergeMergeRequest: (of: string) => fail('Branch cannot be merged', of === 'food' ? 422 : 500),
    });
    await expect(api.rebaseMergeRequest('food')).rejects.toThrow(draftConflictMessage);
    await expect(api.rebaseMergeRequest('rest')).rejects.toThrow('no connection');
    await expect(api.mergeMergeRequest('food')).rejects.toThrow(publishConflictMessage);
    await expect(api.mergeMergeRequest('rest')).rejects.toThrow('Branch cannot be merged');
  });

  it('says that a log-in has ended where it cannot be renewed, and tries anew the next time', async () => {
    const { backend } = await openGitLab({});
    const get = (method: string) => ({ get: (name: string) => (name === 'method' ? method : '/projects/1') });
    const json = await backend.ask!(get('GET'));
    expect([json.status, await json.json()]).toEqual([401, { message: messages.loggedOutMessage }]);
    expect(await (await backend.ask!(get('HEAD'))).text()).toBe(messages.loggedOutMessage);
    expect(backend.refreshedTokenPromise).toBeUndefined();
  });
});

class Forgejo {
  api: ForgejoApi | null = null;
  authenticate(login: unknown) {
    this.api = login as ForgejoApi;
    return Promise.resolve({});
  }
  getEntry() {
    return Promise.resolve({ data: '' });
  }
}

describe('Forgejo with care', () => {
  it.each([
    ['publishes once the forge has looked', { refusals: 2, mergeable: true }, undefined],
    ['says in words that it is in conflict', { refusals: 9, mergeable: false }, publishConflictMessage],
    ['gives up in the end', { refusals: 99, mergeable: true }, publishConflictMessage],
  ])('%s', async (_, { refusals, mergeable }, message) => {
    let left = refusals;
    const waits: number[] = [];
    const wait = (milliseconds: number) => Promise.resolve(void waits.push(milliseconds));
    const backend = new (withForgejoCare(Forgejo, { wait }))();
    await backend.authenticate({
      originRepoURL: '/repos/neighbours/archive',
      editorialWorkflowGit: () => Promise.resolve(),
      request: () => Promise.resolve({ mergeable }),
      mergePR: () => (left-- > 0 ? fail('Please try again later', 405) : Promise.resolve('merged')),
    });
    const merging = backend.api!.mergePR({ number: 1 });
    if (message === undefined) expect([await merging, waits]).toEqual(['merged', [1000, 1000]]);
    else await expect(merging).rejects.toThrow(message);
  });
});
