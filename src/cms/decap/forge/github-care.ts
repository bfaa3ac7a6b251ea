import { withDraftsLookedFor, type DraftingApi } from './begun-drafts.ts';
import { readEntry, withoutMetadata, type ReadingApi } from './whole-entries.ts';
import { draftConflictMessage, forkMessage, largeChangeMessage, publishConflictMessage } from './words.ts';

/** Decap’s GitHub backend without its ways of undoing what others have published, and patient with new forks. */
export function withGitHubCare(
  Base: GitHubClass,
  { wait }: { wait: (milliseconds: number) => Promise<void> },
): GitHubClass {
  return class CarefulGitHub extends Base {
    #token: unknown;

    override authenticateWithFork(login: { userData: Login }): Promise<unknown> {
      this.#forgetOthers(login.userData);
      return super.authenticateWithFork(login);
    }

    override async authenticate(login: Login): Promise<unknown> {
      this.#forgetOthers(login);
      const user = await super.authenticate(login);
      if (this.api) takeCare(this.api);
      return user;
    }

    override getEntry(path: string): Promise<unknown> {
      return this.api ? readEntry(this.api, path) : super.getEntry(path);
    }

    /** Decap’s own asks once and takes every answer for a yes. */
    override async pollUntilForkExists({ repo, token }: { repo?: string; token: string }): Promise<void> {
      const headers = { Authorization: `token ${token}` };
      for (let tries = 1; repo !== undefined && tries <= mostTries; tries += 1) {
        const { ok } = await fetch(`${this.apiRoot}/repos/${repo}/branches/${encodeURIComponent(this.branch)}`, {
          headers,
        });
        if (ok) return;
        await wait(1000);
      }
      throw new Error(forkMessage);
    }

    /** Who asks is kept for the page’s life, also where another log-in has come since. */
    #forgetOthers({ token }: Login): void {
      if (token === this.#token) return;
      this.#token = token;
      this._currentUserPromise = undefined;
      this._userIsOriginMaintainerPromises = undefined;
    }
  };
}

/** A minute. */
const mostTries = 60;

function takeCare(api: GitHubApi): void {
  withoutMetadata(api);
  withDraftsLookedFor(api, {
    findDraft: (branch) => api.getBranchPullRequest(branch),
    findMoment: async (branch) => (await api.getBranch(branch)).commit.commit.committer.date,
    copy: async (branch, as) => api.createRef('heads', as, (await api.getBranch(branch)).commit.sha),
    remove: (branch) => api.deleteBranch(branch),
  });
  const rebase = api.rebaseBranch.bind(api);
  api.rebaseBranch = async (branch) => {
    await refuseUndoing(api, branch);
    return rebase(branch);
  };
  // Where GitHub refuses to merge, Decap writes the draft’s files over whatever is published.
  api.forceMergePR = () => Promise.reject(new Error(publishConflictMessage));
}

/** Throws where a draft holds a file that has been published since it was begun: Decap would put the older text back. */
async function refuseUndoing(api: GitHubApi, branch: string): Promise<void> {
  const draft = await api.getDifferences(api.branch, await api.getHeadReference(branch));
  const { base_commit: now, merge_base_commit: begun } = draft;
  if (now.sha === begun.sha) return;
  // No draft of the desk’s is so large, so one that is was made in another way.
  if (draft.files.length >= mostListed) throw new Error(largeChangeMessage);
  const own = draft.files.map(({ filename }) => filename);
  const { files } = await api.getDifferences(begun.sha, now.sha);
  const published = new Set(files.map(({ filename }) => filename));
  const wasPublished = async (path: string) => {
    if (published.has(path) || files.length < mostListed) return published.has(path);
    const ids = await Promise.all([begun.sha, now.sha].map((commit) => findFileId(api, path, commit)));
    return ids[0] !== ids[1];
  };
  for (const path of own) if (await wasPublished(path)) throw new Error(draftConflictMessage);
}

/** GitHub's comparison of two commits lists no more files, on no further page either, and does not say that it left some out. */
const mostListed = 300;

/** Git's id of a file at a commit; undefined where there is none. */
async function findFileId(api: GitHubApi, path: string, commit: string): Promise<string | undefined> {
  return api.getFileSha(path, { repoURL: api.originRepoURL, branch: commit }).catch((error: unknown) => {
    if ((error as { status?: number }).status === 404) return undefined;
    throw error;
  });
}

interface Login {
  token: string;
}

interface Differences {
  base_commit: { sha: string };
  merge_base_commit: { sha: string };
  files: readonly { filename: string }[];
}

/** The part of Decap's GitHub API that is used here. */
export interface GitHubApi extends DraftingApi, ReadingApi {
  branch: string;
  readFileMetadata: () => Promise<unknown>;
  getBranchPullRequest(branch: string): Promise<unknown>;
  getBranch(branch: string): Promise<{ commit: { sha: string; commit: { committer: { date: string } } } }>;
  createRef(type: string, name: string, sha: string): Promise<unknown>;
  deleteBranch(branch: string): Promise<unknown>;
  rebaseBranch(branch: string): Promise<unknown>;
  forceMergePR(): Promise<unknown>;
  getHeadReference(branch: string): Promise<string>;
  getDifferences(from: string, to: string): Promise<Differences>;
  getFileSha(path: string, at: { repoURL: string; branch: string }): Promise<string>;
}

/** The part of Decap's GitHub backend that is used here. */
export type GitHubClass = new (...options: never[]) => {
  api: GitHubApi | null;
  apiRoot: string;
  branch: string;
  _currentUserPromise: unknown;
  _userIsOriginMaintainerPromises: unknown;
  authenticate(login: Login): Promise<unknown>;
  authenticateWithFork(login: { userData: Login }): Promise<unknown>;
  pollUntilForkExists(fork: { repo?: string; token: string }): Promise<void>;
  getEntry(path: string): Promise<unknown>;
};
