import type { ChangeSummary } from '../settings/change-protocol.ts';
import { changePrefix } from '../settings/change-protocol.ts';
import { toChangeName, type CurrentChange } from '../catalogue/current-change.ts';
import type { OpenEntry } from '../decap/editor-store.ts';
import type { WrittenEntry, SaveOptions } from '../decap/conflict-guard.ts';
import { createFormat } from '../files/entry-format.ts';
import type { ReviewClient } from '../review/client.ts';
import type { DeskCollection } from '../settings/decap-config.ts';

/** Where entries are kept: the desk's own backend, with its guard against overwriting. */
export interface EntryStore {
  persistEntry(entry: WrittenEntry, options: SaveOptions): Promise<unknown>;
}

export interface KeepOptions {
  /** Undefined before the log-in. */
  store: () => EntryStore | undefined;
  collections: readonly DeskCollection[];
  useWorkflow: boolean;
  /** The entry that is open in the editor, for which another one is made. */
  readOpen: () => OpenEntry | undefined;
  /** Where changes can be kept: who is asked about them, and which one is being worked at. */
  changes?: { ask: ReviewClient; current: CurrentChange } | undefined;
}

/**
 * Saves an entry that was made in place. Where changes are kept it goes into the one that is being worked at, or into
 * that of the entry which is open, or else begins one; a draft of the open entry comes into the same.
 */
export async function keepEntry(entry: OpenEntry, options: KeepOptions): Promise<void> {
  const store = options.store();
  const collection = options.collections.find(({ name }) => name === entry.collection);
  if (!store || !collection)
    throw new Error('You are not logged in any more. Log in in another window; this one waits.');
  const draft = await chooseChange(entry, options);
  const name = options.changes?.current.current();
  // First, since what is refused afterwards was not saved.
  if (draft && name) await options.changes?.ask('joinChange', { branch: `${changePrefix}${name}`, from: [draft] });
  await store.persistEntry(
    {
      dataFiles: [
        {
          path: `${collection.folder}/${entry.id}.${collection.extension}`,
          slug: entry.id,
          raw: createFormat(collection).toFile(entry.data),
        },
      ],
      assets: [],
    },
    {
      newEntry: true,
      // Claims and sources of one name are numbered on purpose.
      isNumbered: true,
      collectionName: entry.collection,
      useWorkflow: options.useWorkflow,
      unpublished: false,
      status: 'draft',
      commitMessage: `content: Add ${collection.label_singular.toLowerCase()} “${entry.id}”`,
    },
  );
}

/** Enters the change that the entry belongs to; answers with the open entry's own branch, where that has to join it. */
async function chooseChange(entry: OpenEntry, { changes, readOpen }: KeepOptions): Promise<string | undefined> {
  if (!changes) return undefined;
  const { ask, current } = changes;
  const all = await ask('changes', {});
  const open = readOpen();
  const held = open && !open.isNew ? all.find(holds(`${open.collection}/${open.id}`)) : undefined;
  if (current.current() === undefined) {
    if (held?.kind === 'change') current.enter(held.branch.slice(changePrefix.length));
    else
      current.enter(
        toChangeName(titleOf(open) || titleOf(entry), [
          ...all.map(({ branch }) => branch),
          ...(await current.listOpen()),
        ]),
      );
  }
  return held?.kind === 'draft' ? held.branch : undefined;
}

function holds(key: string): (change: ChangeSummary) => boolean {
  return ({ entries }) => entries.some((one) => one.key === key);
}

function titleOf(entry: OpenEntry | undefined): string {
  const { title, name } = entry?.data ?? {};
  return [title, name].find((value) => typeof value === 'string') ?? '';
}
