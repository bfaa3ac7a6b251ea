import { toId } from '../../model/names/id.ts';
import { EditedTexts } from './opened-texts.ts';
import type { OpenForm } from './save-event.ts';
import type { DraftSource } from '../catalogue/draft-list.ts';
import type { OwnEntry } from '../catalogue/session-entries.ts';
import { readTitle } from './read-title.ts';
import { say } from '../settings/say.ts';

/**
 * A backend that never writes over what somebody else has changed since the form was opened, and makes no second
 * entry beside one of the same name. It compares what the form was opened with and what the repository holds now,
 * the draft first. A backend that compares under a lock of its own is sent what to expect instead, as
 * `options.expected`: by path, the SHA-256 of the text in UTF-8, or null where there must be no file yet. Elsewhere
 * a change that falls between the comparison and the write is missed; it is a moment, no longer a whole sitting.
 */
export function withConflictGuard(Base: BackendClass, care: ConflictGuardOptions): BackendClass {
  const texts = new EditedTexts();
  return class GuardedBackend extends Base {
    override async authenticate(...login: unknown[]): Promise<unknown> {
      const user = await super.authenticate(...login);
      const drafts = this.#drafts();
      care.onEntered?.(
        {
          listKeys: () => super.unpublishedEntries(),
          findTitle: (key) => readTitle(key, (place) => readDraft(place, drafts)),
        },
        this,
      );
      return user;
    }

    override async getEntry(path: string): Promise<LoadedEntry> {
      const entry = await super.getEntry(path);
      if (entry.data) texts.noteShown(path, entry.data);
      return entry;
    }

    override async unpublishedEntryDataFile(...place: DraftFile): Promise<string> {
      const text = await super.unpublishedEntryDataFile(...place);
      texts.noteShown(place[2], text);
      return text;
    }

    override async persistEntry(entry: WrittenEntry, { isNumbered, ...options }: SaveOptions): Promise<unknown> {
      const [file] = entry.dataFiles;
      if (!file || entry.dataFiles.length > 1) throw new Error(say('oneAtATime'));
      const form = care.findForm(options.newEntry ? '' : file.path);
      const place = { ...file, collection: options.collectionName, useWorkflow: options.useWorkflow };
      const base = options.newEntry ? undefined : texts.findBase(file.path, form?.source);
      const read = (one: EntryAddress) => readText(one, (path) => super.getEntry(path), this.#drafts());
      if (options.newEntry && !isNumbered) await refuseTwin(place, form?.title ?? '', read);
      if (!care.serverCompares) refuseConflict(place, base, { isNew: options.newEntry, now: await read(place) });
      const expected = care.serverCompares && { [file.path]: base === undefined ? null : await toSha256(base) };
      const change = care.serverCompares && options.useWorkflow ? care.findChange?.() : undefined;
      const result = await super.persistEntry(entry, {
        ...options,
        ...(expected && { expected }),
        ...(change && { change }),
      });
      texts.noteSaved(file.path, form?.source, file.raw);
      care.onSaved({ key: `${options.collectionName}/${file.slug}`, title: form?.title || file.slug });
      return result;
    }

    #drafts(): Drafts {
      return {
        find: (collection, slug) => super.unpublishedEntry({ collection, slug }),
        read: (...place) => super.unpublishedEntryDataFile(...place),
      };
    }
  };
}

/** The text at a place as it is now: of its draft, else published; undefined where there is neither. */
async function readText(place: EntryAddress, readPublished: Implementation['getEntry'], drafts: Drafts) {
  const draft = place.useWorkflow ? await readDraft(place, drafts) : undefined;
  if (draft !== undefined) return draft;
  const published = await readPublished(place.path).catch(ignoreNotFound);
  // Most backends answer with an empty text for a file that is not there.
  return published?.data || undefined;
}

/** The text of an entry in its draft; undefined where there is no draft of it. */
async function readDraft({ collection, slug, path }: Omit<EntryAddress, 'useWorkflow'>, drafts: Drafts) {
  const draft = await drafts.find(collection, slug).catch(ignoreNoDraft);
  const file = draft?.diffs.find((diff) => diff.path === path);
  return file && drafts.read(collection, slug, path, file.id);
}

function refuseConflict(
  place: EntryAddress,
  base: string | undefined,
  { isNew, now }: { isNew: boolean; now: string | undefined },
): void {
  if (isNew && now !== undefined) throw new Error(takenMessage(place.collection, place.slug));
  if (isNew || now === base) return;
  throw new Error(now === undefined ? goneMessage : changedMessage);
}

/** Decap gives a new entry whose name is taken a number; here a second entry of one name is a mistake. */
async function refuseTwin(
  place: EntryAddress,
  title: string,
  read: (place: EntryAddress) => Promise<string | undefined>,
) {
  const [, slug] = /^(.+)-\d+$/.exec(place.slug) ?? [];
  if (!slug || toId(title).startsWith(place.slug)) return;
  const path = place.path.replace(`${place.slug}.`, `${slug}.`);
  const twin = await read({ ...place, slug, path }).catch(() => undefined);
  if (twin !== undefined) throw new Error(takenMessage(place.collection, slug));
}

function ignoreNoDraft(error: { notUnderEditorialWorkflow?: boolean }): undefined {
  if (!error.notUnderEditorialWorkflow) throw error as Error;
}

function ignoreNotFound(error: { status?: number }): undefined {
  if (error.status !== 404) throw error as Error;
}

/** SHA-256 of a text in UTF-8, in small hexadecimal digits. */
export async function toSha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const changedMessage = say('hasteSaved');
const goneMessage = say('entryNotFound');

function takenMessage(collection: string, slug: string): string {
  return say('addressTaken', { address: `${collection}/${slug}` });
}

/** What a careful backend has to know and to tell. */
export interface ConflictGuardOptions {
  /** True where the server behind the backend compares what it is sent as `expected`. */
  serverCompares: boolean;
  /** The form that is being saved, by the path of its file; a new entry's by an empty path. */
  findForm: (path: string) => OpenForm | undefined;
  onSaved: (entry: OwnEntry) => void;
  /** Told after each login, with where drafts are and what keeps entries. */
  onEntered?: (drafts: DraftSource, store: Pick<Implementation, 'persistEntry'>) => void;
  /** Name of the change that a new draft shall go to. */
  findChange?: () => string | undefined;
}

/** The part of Decap's backends that is used here. */
export interface Implementation {
  authenticate(...login: unknown[]): Promise<unknown>;
  unpublishedEntries(): Promise<readonly string[]>;
  getEntry(path: string): Promise<LoadedEntry>;
  unpublishedEntry(place: { collection: string; slug: string }): Promise<DecapDraft>;
  unpublishedEntryDataFile(...place: DraftFile): Promise<string>;
  persistEntry(entry: WrittenEntry, options: SaveOptions): Promise<unknown>;
}

export type BackendClass = new (config: unknown, options?: unknown) => Implementation;

export interface WrittenEntry {
  dataFiles: readonly { path: string; slug: string; raw: string }[];
  assets: readonly unknown[];
}

export interface SaveOptions {
  newEntry: boolean;
  collectionName: string;
  useWorkflow: boolean;
  /** True for a new entry whose number was given on purpose, since others of its name are there. */
  isNumbered?: boolean;
  expected?: Readonly<Record<string, string | null>>;
  [key: string]: unknown;
}

export interface LoadedEntry {
  file: { path: string };
  data: string;
}

export interface DecapDraft {
  diffs: readonly { path: string; id: string }[];
}

type DraftFile = [collection: string, slug: string, path: string, id: string];

interface Drafts {
  find: (collection: string, slug: string) => Promise<DecapDraft>;
  read: (...place: DraftFile) => Promise<string>;
}

interface EntryAddress {
  collection: string;
  slug: string;
  path: string;
  useWorkflow: boolean;
}
