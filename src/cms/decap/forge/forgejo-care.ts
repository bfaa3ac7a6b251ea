import { withDraftsLookedFor, type DraftingApi } from './begun-drafts.ts';
import { readEntry, withoutMetadata, type ReadingApi } from './whole-entries.ts';
import { publishConflictMessage } from './words.ts';

/** Decap’s Forgejo backend that knows a conflict from a forge that is still looking whether it can merge. */
export function withForgejoCare(
  Base: ForgejoClass,
  { wait }: { wait: (milliseconds: number) => Promise<void> },
): ForgejoClass {
  return class CarefulForgejo extends Base {
    override async authenticate(login: unknown): Promise<unknown> {
      const user = await super.authenticate(login);
      if (this.api) takeCare(this.api, wait);
      return user;
    }

    override getEntry(path: string): Promise<unknown> {
      return this.api ? readEntry(this.api, path) : super.getEntry(path);
    }
  };
}

function takeCare(api: ForgejoApi, wait: (milliseconds: number) => Promise<void>): void {
  withoutMetadata(api);
  withDraftsLookedFor(api, {
    findDraft: (branch) => api.getBranchPullRequest(branch),
    findMoment: async (branch) => (await api.getBranch(branch)).commit.timestamp,
    copy: (branch, as) => api.createBranch(as, branch),
    remove: (branch) => api.deleteBranch(branch),
  });
  const merge = api.mergePR.bind(api);
  api.mergePR = async (pull) => {
    for (let tries = 1; ; tries += 1)
      try {
        return await merge(pull);
      } catch (error) {
        const { status } = error as { status?: number };
        if (status !== 405 && status !== 409) throw error;
        // It says “try again later” for both, and only the request itself tells which it is.
        const { mergeable } = (await api.request(`${api.originRepoURL}/pulls/${pull.number}`)) as {
          mergeable: boolean;
        };
        if (!mergeable || tries === mostTries) throw new Error(publishConflictMessage, { cause: error });
        await wait(1000);
      }
  };
}

const mostTries = 10;

/** The part of Decap's Forgejo API that is used here. */
export interface ForgejoApi extends DraftingApi, ReadingApi {
  readFileMetadata: () => Promise<unknown>;
  request(path: string): Promise<unknown>;
  getBranchPullRequest(branch: string): Promise<unknown>;
  getBranch(branch: string): Promise<{ commit: { timestamp: string } }>;
  createBranch(branch: string, from: string): Promise<unknown>;
  deleteBranch(branch: string): Promise<unknown>;
  mergePR(pull: { number: number }): Promise<unknown>;
}

/** The part of Decap's Forgejo backend that is used here. */
export type ForgejoClass = new (...options: never[]) => {
  api: ForgejoApi | null;
  authenticate(login: unknown): Promise<unknown>;
  getEntry(path: string): Promise<unknown>;
};
