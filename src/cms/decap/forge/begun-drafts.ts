import { beginningMessage } from './words.ts';

/**
 * Makes an API of Decap’s look for itself whether an entry has a draft. Decap believes so from the first try on, even
 * where that failed, and every later one would then look for what was never made. What a try left half way, a branch
 * without a request or with one that no list shows, is set aside under another name, and the draft is begun anew. But a
 * branch that is young, and that no try of this page’s made, may be somebody’s whose request is on its way: it is left.
 */
export function withDraftsLookedFor(api: DraftingApi, store: DraftStore): void {
  const write = api.editorialWorkflowGit.bind(api);
  const tried = new Set<string>();
  api.editorialWorkflowGit = async (files, slug, ...more) => {
    const options = more.at(-1) as DraftOptions;
    const branch = toBranch(api.generateContentKey(options.collectionName, slug));
    const unpublished = await isThere(store.findDraft(branch));
    // A draft in a fork is its branch alone.
    if (!unpublished && !api.useOpenAuthoring) await setAsideRemains(store, branch, tried.has(branch));
    tried.add(branch);
    return write(files, slug, ...more.slice(0, -1), { ...options, unpublished });
  };
}

async function setAsideRemains(store: DraftStore, branch: string, isOwn: boolean): Promise<void> {
  const moment = store.findMoment(branch);
  if (!(await isThere(moment))) return;
  if (!isOwn && isYoung(await moment)) throw new Error(beginningMessage);
  await store.copy(branch, branch.replace(/^cms\//, `cms_${Date.now()}/`));
  await store.remove(branch);
}

/** The clock here may be a little behind the forge’s; one that is far off tells nothing. */
function isYoung(moment: string): boolean {
  const minutes = (Date.now() - Date.parse(moment)) / 60_000;
  return minutes > -5 && minutes < 2;
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
  /** When the last commit of a branch was made, in ISO 8601; rejects with 404 where there is no branch. */
  findMoment: (branch: string) => Promise<string>;
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
