import { isRecord } from '../model/fields/record.ts';
import { isMediaPath, parseEntryPath } from '../model/content-path.ts';
import { isReservedId } from '../model/names/reserved-ids.ts';
import { changeActions } from './changes/change-actions.ts';
import { DeskRefusal } from './drafts/refusal.ts';

/** A request of the desk to its backend. */
export interface DeskRequest {
  action: string;
  params: Record<string, unknown>;
}

/**
 * A request from its JSON text. Throws a refusal unless the action is known and every path in the request lies
 * inside `content/`; what is written or deleted must be an entry or a picture under the name it has to have. Actions
 * on drafts are known where there is a workflow.
 */
export function parseDeskRequest(text: string, { workflow = false } = {}): DeskRequest {
  const request = parseJson(text);
  if (isDeeper(request, deepest)) throw new DeskRefusal('The request is nested more deeply than any of the desk’s.');
  const { action, params = {} } = request;
  if (typeof action !== 'string' || !isRecord(params)) throw new DeskRefusal('The request has no action.');
  const isWriting = writingActions.has(action);
  if (!isWriting && !readingActions.has(action) && !(workflow && draftActions.has(action)))
    throw new DeskRefusal(`The desk’s backend does not know the action “${action}”.`);
  const paths = listPaths(params);
  for (const path of paths) {
    if (isWriting) checkWritable(path);
    else checkReadable(path);
  }
  for (const [name, isRight] of Object.entries(shapes[action] ?? {}))
    if (!isRight(params[name])) throw new DeskRefusal(`The action “${action}” came without its “${name}”.`, 400);
  if (action.startsWith('deleteFile') && paths.some((path) => typeof path === 'string' && parseEntryPath(path)))
    throw new DeskRefusal(
      'An entry is not deleted: give it “withdrawn” with a date and a reason, so that its address keeps working.',
    );
  return { action, params };
}

/** How deep the values of a request may lie in one another. */
const deepest = 20;

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((item) => isDeeper(item, depth - 1));
}

/** Every path that a request names, at any depth. */
export function listPaths(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(listPaths);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    if (key === 'newPath') throw new DeskRefusal('The desk does not rename files: an id is forever.');
    return pathKeys.has(key) ? [item].flat() : listPaths(item);
  });
}

const readingActions = new Set([
  'info',
  'entriesByFolder',
  'entriesByFiles',
  'getEntry',
  'getMedia',
  'getMediaFile',
  'getDeployPreview',
]);
const writingActions = new Set(['persistEntry', 'persistMedia', 'deleteFile', 'deleteFiles']);
/** What a draft is named by, and any path they hold, is checked as for reading. */
const draftActions = new Set([
  'unpublishedEntries',
  'unpublishedEntry',
  'unpublishedEntryDataFile',
  'unpublishedEntryMediaFile',
  'updateUnpublishedEntryStatus',
  'publishUnpublishedEntry',
  'deleteUnpublishedEntry',
  'getNotes',
  'addNote',
  'updateNote',
  'deleteNote',
  'toggleNoteResolution',
  'getPRMetadata',
  ...changeActions,
]);
const pathKeys = new Set(['path', 'paths', 'folder', 'mediaFolder']);

const isText = (value: unknown) => typeof value === 'string';
const isList = (value: unknown) => Array.isArray(value) && value.length > 0;

/** What an action cannot do without; the rest of a save is read by its own schema. */
const shapes: Readonly<Record<string, Readonly<Record<string, (value: unknown) => boolean>>>> = {
  entriesByFolder: { folder: isText, extension: isText },
  entriesByFiles: {
    files: (value) => Array.isArray(value) && value.every((file) => isRecord(file) && isText(file['path'])),
  },
  getEntry: { path: isText },
  getMedia: { mediaFolder: isText },
  getMediaFile: { path: isText },
  unpublishedEntryDataFile: { path: isText },
  unpublishedEntryMediaFile: { path: isText },
  persistMedia: { asset: isRecord },
  deleteFile: { path: isText },
  deleteFiles: { paths: isList },
};

function parseJson(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return value;
  } catch {
    throw new DeskRefusal('The request is not JSON.');
  }
  throw new DeskRefusal('The request is not an object.');
}

function checkReadable(path: unknown): void {
  const isPlain = typeof path === 'string' && /^content(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/.test(path);
  if (!isPlain) throw new DeskRefusal(`${quote(path)} is not inside content/.`);
}

function checkWritable(path: unknown): void {
  if (typeof path === 'string' && (isMediaPath(path) || parseEntryPath(path))) return;
  const isInside = typeof path === 'string' && /^content\/[^\\]+$/.test(path) && !path.split('/').includes('..');
  if (!isInside) throw new DeskRefusal(`${quote(path)} is not inside content/.`);
  if (isReservedId(/([^/]*)\.[^./]*$/.exec(path)?.[1] ?? ''))
    throw new DeskRefusal(
      `${quote(path)} cannot be the name of a file here: the site needs that name itself. Give the title one more word.`,
    );
  throw new DeskRefusal(
    `${quote(path)} cannot be the name of a file here. A file’s name is made from its title: small letters, digits and single hyphens; pictures are .jpg, .png or .webp. Save under a plain title first, then change the title.`,
  );
}

function quote(path: unknown): string {
  return `“${String(path).slice(0, 120)}”`;
}
