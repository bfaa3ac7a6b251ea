import { withDraftsLookedFor, type DraftingApi } from './begun-drafts.ts';
import { messages } from './careful-fetch.ts';
import { withoutMetadata } from './whole-entries.ts';
import { draftConflictMessage, publishConflictMessage } from './words.ts';

/** Decap’s GitLab backend that reads all merge requests, and says in words that a log-in ended or a draft is in conflict. */
export function withGitLabCare(Base: GitLabClass): GitLabClass {
  return class CarefulGitLab extends Base {
    override async authenticate(login: unknown): Promise<unknown> {
      const ask = this.apiRequestFunction;
      this.apiRequestFunction = (request) =>
        ask(request).catch((error: unknown) => {
          const wasRenewing = this.refreshedTokenPromise !== undefined;
          // A renewal that was refused once is kept, and would refuse every later request too.
          this.refreshedTokenPromise = undefined;
          const isOver = wasRenewing || (error as { name?: string }).name === 'ACCESS_TOKEN_ERROR';
          if (!isOver || error instanceof TypeError) throw error;
          return toRefusal(request);
        });
      try {
        const user = await super.authenticate(login);
        if (this.api) takeCare(this.api);
        return user;
      } finally {
        this.apiRequestFunction = ask;
      }
    }
  };
}

/** Decap reads a message as JSON, but for a file as text. */
function toRefusal(request: { get: (name: string) => unknown }): Response {
  const isText = request.get('method') === 'HEAD' || String(request.get('url')).endsWith('/raw');
  const { loggedOutMessage: message } = messages;
  const type = isText ? 'text/plain' : 'application/json';
  const body = isText ? message : JSON.stringify({ message });
  return new Response(body, { status: 401, headers: { 'Content-Type': type } });
}

function takeCare(api: GitLabApi): void {
  withoutMetadata(api);
  api.generateContentKey = (collection, slug) => `${collection}/${slug}`;
  withDraftsLookedFor(api, {
    findDraft: (branch) => api.getBranchMergeRequest(branch),
    findMoment: async (branch) => (await api.getBranch(branch)).commit.committed_date,
    copy: (branch, as) =>
      api.requestJSON({
        method: 'POST',
        url: `${api.repoURL}/repository/branches`,
        params: { branch: as, ref: branch },
      }),
    remove: (branch) => api.deleteBranch(branch),
  });
  readAllRequests(api);
  const [rebase, merge] = [api.rebaseMergeRequest.bind(api), api.mergeMergeRequest.bind(api)];
  api.rebaseMergeRequest = (request) =>
    rebase(request).catch((error: unknown) => {
      const { message } = error as Error;
      throw message.startsWith('Rebase error') ? new Error(draftConflictMessage, { cause: error }) : error;
    });
  api.mergeMergeRequest = (request) =>
    merge(request).catch((error: unknown) => {
      const { status = 0 } = error as { status?: number };
      throw unmergeable.has(status) ? new Error(publishConflictMessage, { cause: error }) : error;
    });
}

/** Method not allowed, not acceptable, conflict, unprocessable: which of them differs by version. */
const unmergeable = new Set([405, 406, 409, 422]);

/** Decap asks for the first hundred and takes them for all there are. */
function readAllRequests(api: GitLabApi): void {
  const ask = api.requestJSON.bind(api);
  api.requestJSON = async (request) => {
    if (typeof request === 'string' || request.method || !request.url.endsWith('/merge_requests')) return ask(request);
    const all: unknown[] = [];
    for (let page = 1; ; page += 1) {
      const found = (await ask({ ...request, params: { ...request.params, page } })) as unknown[];
      all.push(...found);
      if (found.length < Number(request.params?.['per_page'])) return all;
    }
  };
}

type Request = string | { url: string; method?: string; params?: Readonly<Record<string, unknown>>; body?: string };

/** The part of Decap's GitLab API that is used here. */
export interface GitLabApi extends DraftingApi {
  repoURL: string;
  readFileMetadata: () => Promise<unknown>;
  requestJSON(request: Request): Promise<unknown>;
  getBranchMergeRequest(branch: string): Promise<unknown>;
  getBranch(branch: string): Promise<{ commit: { committed_date: string } }>;
  deleteBranch(branch: string): Promise<unknown>;
  rebaseMergeRequest(request: unknown): Promise<unknown>;
  mergeMergeRequest(request: unknown): Promise<unknown>;
}

/** The part of Decap's GitLab backend that is used here. */
export type GitLabClass = new (...options: never[]) => {
  api: GitLabApi | null;
  refreshedTokenPromise: unknown;
  apiRequestFunction: (request: { get: (name: string) => unknown }) => Promise<Response>;
  authenticate(login: unknown): Promise<unknown>;
};
