import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isMediaPath, parseEntryPath, toEntryPath } from '../model/content-path.ts';
import { toHash } from './drafts/draft-repository.ts';
import { parseMedia, parseSave, type Params } from './params.ts';
import { createQueue } from './queue.ts';
import { DeskRefusal } from './drafts/refusal.ts';
import type { DeskRequest } from './request.ts';
import { changedMeanwhile, otherPicture, type SaveRequest } from './drafts/save-draft.ts';

/**
 * The desk's backend without drafts: Decap's proxy protocol on the files of a folder. A save changes the file at once;
 * it is refused where the file is no longer the one that the form was opened with. Requests wait for one another. Paths are taken as they come: whoever
 * asks has checked that they lie in `content/`, links followed.
 */
export function createFileStore(repository: string): (request: DeskRequest) => Promise<unknown> {
  const serialise = createQueue();
  return ({ action, params }) => {
    const answer = actions[action];
    if (answer) return serialise(() => answer(repository, params));
    return Promise.reject(new DeskRefusal(`The desk’s backend does not know the action “${action}”.`));
  };
}

type Action = (repository: string, params: Params) => Promise<unknown>;

const actions: Readonly<Record<string, Action>> = {
  info: (repository) => Promise.resolve({ repo: basename(repository), publish_modes: ['simple'], type: 'local_fs' }),
  entriesByFolder: async (repository, { folder, extension }) => {
    const paths = await listPaths(repository, String(folder));
    const entries = paths.filter((path) => parseEntryPath(path) && path.endsWith(String(extension)));
    return Promise.all(entries.map((path) => readEntry(repository, { path })));
  },
  entriesByFiles: (repository, { files }) =>
    Promise.all((files as Params[]).map((file) => readEntry(repository, file))),
  getEntry: readEntry,
  getMedia: async (repository, { mediaFolder }) => {
    const paths = await listPaths(repository, String(mediaFolder));
    return Promise.all(paths.filter(isMediaPath).map((path) => readPicture(repository, path)));
  },
  getMediaFile: (repository, { path }) => readPicture(repository, String(path)),
  getDeployPreview: () => Promise.resolve(null),
  persistEntry: saveEntry,
  persistMedia: async (repository, params) => {
    const media = parseMedia(params);
    await writePictures(repository, media);
    const [path = ''] = media.pictures.keys();
    return readPicture(repository, path);
  },
  deleteFile: (repository, { path }) => deletePictures(repository, [String(path)]),
  deleteFiles: (repository, { paths }) => deletePictures(repository, (paths as unknown[]).map(String)),
};

async function saveEntry(repository: string, params: Params): Promise<unknown> {
  const { entry, text, pictures, isNew, expected } = parseSave(params);
  const path = toEntryPath(entry);
  const present = await findFile(repository, path);
  if (present && (expected?.[path] === null || (isNew && !expected))) throw new DeskRefusal(taken, 409);
  const hash = expected?.[path];
  if (hash && (!present || toHash(present) !== hash)) throw new DeskRefusal(changedMeanwhile, 409);
  await writePictures(repository, { pictures, expected });
  await writeWhole(repository, path, text);
  return { message: 'entry persisted' };
}

/** Writes all pictures, or none where one would replace another that was not expected there. */
async function writePictures(
  repository: string,
  { pictures, expected }: Pick<SaveRequest, 'pictures' | 'expected'>,
): Promise<void> {
  for (const [path, bytes] of pictures) {
    const present = await findFile(repository, path);
    if (present && !present.equals(bytes) && toHash(present) !== expected?.[path]) throw otherPicture(path);
  }
  for (const [path, bytes] of pictures) await writeWhole(repository, path, bytes);
}

async function readEntry(repository: string, { path }: Params): Promise<unknown> {
  const content = await findFile(repository, String(path));
  // Decap takes an entry without data for one that is not there.
  return {
    data: content?.toString('utf8') ?? null,
    file: { path, label: path, id: content ? toHash(content) : null },
  };
}

async function readPicture(repository: string, path: string): Promise<unknown> {
  const content = await findFile(repository, path);
  if (!content) throw new DeskRefusal(`There is no picture at ${path}.`, 404);
  return { id: toHash(content), content: content.toString('base64'), encoding: 'base64', path, name: basename(path) };
}

async function deletePictures(repository: string, paths: readonly string[]): Promise<unknown> {
  for (const path of paths) await readPicture(repository, path);
  for (const path of paths) await rm(join(repository, path), { force: true });
  return { message: `deleted ${paths.join(', ')}` };
}

/** Files of a folder, those of folders in it left out; links are no files. Sorted; none where there is no folder. */
async function listPaths(repository: string, folder: string): Promise<string[]> {
  const members = await readdir(join(repository, folder), { withFileTypes: true }).catch(ignoreMissing);
  return (members ?? [])
    .filter((member) => member.isFile())
    .map(({ name }) => `${folder}/${name}`)
    .sort();
}

function findFile(repository: string, path: string): Promise<Buffer | undefined> {
  return readFile(join(repository, path)).catch(ignoreMissing);
}

/** Writes beside the file and then takes its place, so that nobody reads half a file. */
async function writeWhole(repository: string, path: string, content: string | Uint8Array): Promise<void> {
  const place = join(repository, path);
  const beside = join(dirname(place), `.${basename(place)}.part`);
  await mkdir(dirname(place), { recursive: true });
  await rm(beside, { force: true });
  try {
    await writeFile(beside, content, { flag: 'wx' });
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
}

const taken = 'There is an entry at this address already: open that one, or choose another title.';
