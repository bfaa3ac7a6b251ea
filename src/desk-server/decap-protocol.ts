import { isTranslation } from '../model/content-path.ts';
import { basename } from 'node:path';
import { Refusal } from '../site/refusal.ts';
import * as drafts from './drafts/drafts.ts';
import {
  draftPrefix,
  findText,
  getTip,
  isDeskFile,
  shortName,
  toHash,
  type DraftRepository,
} from './drafts/draft-repository.ts';
import { changeReading, changeWriting } from './changes/change-actions.ts';
import { parseMedia, parseName, parseSave, parseStatus, type Params } from './params.ts';
import { publishBranch, publishPictures, removePictures } from './drafts/publish.ts';
import { createQueue } from './queue.ts';
import { saveDraft } from './drafts/save-draft.ts';
import { isShownWith } from './drafts/shown-changes.ts';
import { DeskRefusal } from './drafts/refusal.ts';
import type { DeskRequest } from './request.ts';
import { GitError } from '../git/run-git.ts';
import { openGitStore } from '../git/git-store.ts';
import type { StoredFile } from '../git/trees.ts';

/** Answers a request of the desk with what is sent as JSON; rejects with a refusal. */
export type DeskWorkflow = (request: DeskRequest) => Promise<unknown>;

/** True where drafts can be kept: the folder is the top of a git repository that has a commit. */
export async function canKeepDrafts(repository: string): Promise<boolean> {
  return (await openGitStore(repository)) !== undefined;
}

/**
 * The desk's backend with drafts: Decap's proxy protocol on a git repository. A save goes onto a branch of its own;
 * what is read is what the base branch holds, never the working tree, which only publishing changes. Writes wait for
 * one another.
 */
export async function createDeskWorkflow(repository: string): Promise<DeskWorkflow> {
  const desk = await openDesk(repository);
  const serialise = createQueue();
  return async ({ action, params }) => {
    const read = find(reading, action) ?? find(changeReading, action);
    const write = find(writing, action) ?? find(changeWriting, action);
    try {
      if (read) return await read(desk, params);
      if (write) return await serialise(() => write(desk, params));
    } catch (error) {
      throw (error instanceof GitError && toRefusal(error)) || error;
    }
    throw new DeskRefusal(`The desk’s backend does not know the action “${action}”.`);
  };
}

/** Only what a table itself holds: an action may be called as anything is. */
function find(actions: Readonly<Record<string, Action>>, name: string): Action | undefined {
  return Object.hasOwn(actions, name) ? actions[name] : undefined;
}

type Action = (desk: DraftRepository, params: Params) => Promise<unknown>;

const reading: Readonly<Record<string, Action>> = {
  info: async ({ store }) =>
    Promise.resolve({ repo: basename(store.folder), publish_modes: ['editorial_workflow'], type: 'local_git' }),
  entriesByFolder: listEntries,
  entriesByFiles: async (desk, { files }) => Promise.all((files as Params[]).map((file) => readEntry(desk, file))),
  getEntry: readEntry,
  getMedia: async (desk, { mediaFolder }) => {
    const files = await desk.store.listFiles(await getTip(desk), String(mediaFolder));
    return readPictures(desk, files);
  },
  getMediaFile: async (desk, { path }) => readPicture(desk, await getTip(desk), String(path)),
  unpublishedEntries: async (desk) =>
    (await drafts.listDrafts(desk)).map(({ collection, id }) => `${collection}/${id}`),
  unpublishedEntry: describeDraft,
  unpublishedEntryDataFile: async (desk, params) => {
    const { commit } = await drafts.getDraft(desk, parseName(params));
    return { data: (await findText(desk, commit, String(params['path']))) ?? null };
  },
  unpublishedEntryMediaFile: async (desk, params) => {
    const { commit } = await drafts.getDraft(desk, parseName(params));
    return readPicture(desk, commit, String(params['path']));
  },
  getDeployPreview: () => Promise.resolve(null),
  getNotes: () => Promise.resolve({ notes: [] }),
  getPRMetadata: () => Promise.resolve({ metadata: null }),
};

const writing: Readonly<Record<string, Action>> = {
  // A page that knows nothing of drafts gets one all the same: nobody publishes without having said so.
  persistEntry: async (desk, params) => {
    await saveDraft(desk, parseSave(params));
    return { message: 'entry persisted' };
  },
  updateUnpublishedEntryStatus: async (desk, params) => {
    const status = parseStatus(params);
    await drafts.changeStatus(desk, await drafts.getDraft(desk, parseName(params)), status);
    return { message: `status is ${status}` };
  },
  publishUnpublishedEntry: async (desk, params) => {
    await publishBranch(desk, await drafts.getDraft(desk, parseName(params)));
    return { message: 'entry published' };
  },
  deleteUnpublishedEntry: async (desk, params) => {
    await drafts.deleteDraft(desk, await drafts.getDraft(desk, parseName(params)));
    return { message: 'draft deleted' };
  },
  persistMedia: async (desk, params) => {
    const media = parseMedia(params);
    await publishPictures(desk, media);
    const [path = ''] = media.pictures.keys();
    return readPicture(desk, await getTip(desk), path);
  },
  deleteFile: async (desk, { path }) => deletePictures(desk, [String(path)]),
  deleteFiles: async (desk, { paths }) => deletePictures(desk, (paths as unknown[]).map(String)),
  ...Object.fromEntries(
    ['addNote', 'updateNote', 'deleteNote', 'toggleNoteResolution'].map((action) => [action, refuseNote]),
  ),
};

async function openDesk(repository: string): Promise<DraftRepository> {
  const store = await openGitStore(repository);
  if (!store)
    throw new Refusal(
      `Drafts need a git repository with a commit, and ${repository} is not the top of one. Run git init and commit, or set CMS_WORKFLOW=simple.`,
    );
  const branch = await store.findBranch();
  if (branch?.startsWith(draftPrefix))
    throw new Refusal(
      `The branch that is checked out, ${shortName(branch)}, is itself a draft of the desk. Switch to the branch that drafts shall go to, such as: git switch main`,
    );
  return { store, branch, start: branch ? undefined : await store.findCommit('HEAD') };
}

async function listEntries(desk: DraftRepository, { folder, extension, depth = 1 }: Params): Promise<unknown> {
  const start = String(folder).split('/').length;
  const files = (await desk.store.listFiles(await getTip(desk), String(folder))).filter(
    ({ path }) =>
      path.endsWith(String(extension)) && !isTranslation(path) && path.split('/').length - start <= Number(depth),
  );
  const contents = await desk.store.readFiles(files);
  return files.map(({ path }, index) => toEntryAnswer(path, contents[index]));
}

async function readEntry(desk: DraftRepository, { path }: Params): Promise<unknown> {
  const text = await findText(desk, await getTip(desk), String(path));
  return toEntryAnswer(String(path), text === undefined ? undefined : Buffer.from(text));
}

/** Decap takes an entry without data for one that is not there. */
function toEntryAnswer(path: string, content: Buffer | undefined): unknown {
  return { data: content?.toString('utf8') ?? null, file: { path, id: content ? toHash(content) : null } };
}

async function readPicture(desk: DraftRepository, commit: string, path: string): Promise<unknown> {
  const [picture] = await readPictures(desk, await desk.store.listFiles(commit, path));
  if (!picture) throw new DeskRefusal(`There is no picture at ${path}.`, 404);
  return picture;
}

async function readPictures(desk: DraftRepository, files: readonly StoredFile[]): Promise<unknown[]> {
  const pictures = files.filter(isDeskFile);
  const contents = await desk.store.readFiles(pictures);
  return pictures.map(({ path }, index) => {
    const content = contents[index] ?? Buffer.alloc(0);
    return { id: toHash(content), content: content.toString('base64'), encoding: 'base64', path, name: basename(path) };
  });
}

async function describeDraft(desk: DraftRepository, params: Params): Promise<unknown> {
  const draft = await drafts.getDraft(desk, parseName(params));
  const { entry, status, updatedAt, credit } = draft;
  const isShown = await isShownWith(desk, draft);
  const diffs = draft.changes
    .filter((change) => change.after && isDeskFile(change) && isShown(change.path))
    .map(({ path, before }) => ({ id: path, path, newFile: before === undefined }));
  return {
    collection: entry.collection,
    slug: entry.id,
    status,
    diffs,
    updatedAt,
    pullRequestAuthor: credit.author.name,
  };
}

async function deletePictures(desk: DraftRepository, paths: readonly string[]): Promise<unknown> {
  await removePictures(desk, paths);
  return { message: `deleted ${paths.join(', ')}` };
}

function refuseNote(): Promise<never> {
  return Promise.reject(new DeskRefusal('The desk on this machine keeps no notes.'));
}

/** Another program at work in the repository, or a leftover of one that was cut off. */
function toRefusal({ said }: GitError): DeskRefusal | undefined {
  const lock = /Unable to create '(.+\.lock)': File exists/.exec(said)?.[1];
  if (lock)
    return new DeskRefusal(`Another git program is at work here. Try again; if that never ends, delete ${lock}.`, 409);
  if (/cannot lock ref/.test(said))
    return new DeskRefusal(
      `Git could not move the branch, because something else has: ${said}. Reload and try again.`,
      409,
    );
  return undefined;
}
