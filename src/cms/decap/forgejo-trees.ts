/**
 * A Forgejo backend that reads the whole tree. A Forgejo sends a tree by pages (1,000 files each where it is not set
 * otherwise) and says `truncated` where more follow (its API, GET /repos/{owner}/{repo}/git/trees/{sha}); Decap takes the
 * first page for all there is, so that entries would be missing from lists and searches.
 */
export function withWholeTrees(Base: ForgejoClass): ForgejoClass {
  return class WholeTreeBackend extends Base {
    override async authenticate(state: unknown): Promise<unknown> {
      const user = await super.authenticate(state);
      if (this.api) this.api = readWholeTrees(this.api);
      return user;
    }
  };
}

/** Makes requests for a tree ask for all of its pages. The tree of a commit never changes, so the last one is kept. */
export function readWholeTrees(api: ForgejoApi): ForgejoApi {
  const request = api.request.bind(api);
  let last: { key: string; answer: Promise<unknown> } | undefined;
  const ask: ForgejoApi['request'] = (path, options, ...rest) => {
    if (!/\/git\/trees\/[^/]+$/.test(path)) return request(path, options, ...rest);
    const key = JSON.stringify([path, options?.params]);
    if (last?.key === key) return last.answer;
    const answer = joinPages((page) => request(path, { ...options, params: { ...options?.params, page } }));
    last = { key, answer };
    answer.catch(() => {
      last = undefined;
    });
    return answer;
  };
  return Object.assign(api, { request: ask });
}

async function joinPages(readPage: (page: number) => Promise<unknown>): Promise<TreePage> {
  const tree: unknown[] = [];
  for (let page = 1; ; page++) {
    const answer = (await readPage(page)) as TreePage;
    tree.push(...answer.tree);
    if (!answer.truncated) return { ...answer, tree };
    if (answer.tree.length === 0)
      throw new Error(
        'The forge did not send the whole list of files. Reload the page; if that does not help, tell its stewards.',
      );
  }
}

interface TreePage {
  tree: readonly unknown[];
  truncated?: boolean;
}

/** The part of Decap's Forgejo API that is used here. */
export interface ForgejoApi {
  request(path: string, options?: RequestOptions, ...rest: unknown[]): Promise<unknown>;
}

interface RequestOptions {
  params?: Readonly<Record<string, unknown>>;
  [key: string]: unknown;
}

/** The part of Decap's Forgejo backend that is used here. */
export type ForgejoClass = new (...options: never[]) => {
  api: ForgejoApi | null;
  authenticate(state: unknown): Promise<unknown>;
};
