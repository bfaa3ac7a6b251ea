/**
 * Makes an API of Decap’s look for itself whether an entry has a draft. Decap believes so from the first try on, even
 * where that failed, and every later one would then look for what was never made. What a try left half way, a branch
 * without a request or with one that no list shows, is set aside under another name, and the draft is begun anew.
 */
export function withDraftsLookedFor(api: DraftingApi, store: DraftStore): void {
  const write = api.editorialWorkflowGit.bind(api);
  api.editorialWorkflowGit = async (files, slug, ...more) => {
    const options = more.at(-1) as DraftOptions;
    const branch = toBranch(api.generateContentKey(options.collectionName, slug));
    const unpublished = await isThere(store.findDraft(branch));
    // A draft in a fork is its branch alone.
    if (!unpublished && !api.useOpenAuthoring) await setAsideRemains(store, branch);
    return write(files, slug, ...more.slice(0, -1), { ...options, unpublished });
  };
}

async function setAsideRemains(store: DraftStore, branch: string): Promise<void> {
  if (!(await isThere(store.findBranch(branch)))) return;
  await store.copy(branch, branch.replace(/^cms\//, `cms_${Date.now()}/`));
  await store.remove(branch);
}

/** True where a question is answered; false where the answer is that there is no such thing. */
async function isThere(question: Promise<unknown>): Promise<boolean> {
  return question.then(
    () => true,
    (error: unknown) => {
      const { status, notUnderEditorialWorkflow } = error as { status?: number; notUnderEditorialWorkflow?: boolean };
      if (status === 404 || notUnderEditorialWorkflow) return false;
      throw error;
    },
  );
}

function toBranch(key: string): string {
  return `cms/${key}`;
}

/** Drafts at a forge. */
export interface DraftStore {
  /** Rejects where no list of drafts would show the branch. */
  findDraft: (branch: string) => Promise<unknown>;
  findBranch: (branch: string) => Promise<unknown>;
  copy: (branch: string, as: string) => Promise<unknown>;
  /** Closes requests from it as well, as forges do. */
  remove: (branch: string) => Promise<unknown>;
}

/** The part of Decap's APIs that writes drafts. The last argument holds the options, whatever lies between. */
export interface DraftingApi {
  useOpenAuthoring?: boolean;
  generateContentKey(collection: string, slug: string): string;
  editorialWorkflowGit(files: unknown, slug: string, ...more: unknown[]): Promise<unknown>;
}

interface DraftOptions {
  unpublished?: boolean;
  collectionName: string;
}
