import { openText } from '../archive/files/open-file.ts';
import { listReferences } from '../archive/files/references.ts';
import { parseEntryPath, toEntryPath, type EntryPath } from '../model/content-path.ts';
import { getTip, listDrafts, type DraftRepository, type DraftBranch } from './drafts.ts';
import { DeskRefusal } from './refusal.ts';

/**
 * Refuses to publish an entry that names others which are drafts still: published alone it would keep the whole
 * archive from being built. What is named and is nowhere, neither published nor a draft, is for the check to say.
 */
export async function refuseUnpublished(desk: DraftRepository, draft: DraftBranch, text: string): Promise<void> {
  const named = new Set(listNamed(draft.entry, text));
  const published = new Set((await desk.store.listFiles(await getTip(desk), 'content')).map(({ path }) => path));
  const missing = (await listDrafts(desk)).map(toEntryPath).filter((path) => named.has(path) && !published.has(path));
  if (missing.length === 0) return;
  const names = missing
    .flatMap((path) => parseEntryPath(path) ?? [])
    .map(({ collection, id }) => `${collection}/${id}`);
  throw new DeskRefusal(
    `This entry names ${names.join(' and ')}, which ${names.length === 1 ? 'is a draft' : 'are drafts'} still. Publish ${names.length === 1 ? 'that' : 'those'} first. The draft is kept.`,
    409,
  );
}

/** Paths of the entries that a text’s header names. */
function listNamed(entry: EntryPath, text: string): string[] {
  const path = toEntryPath(entry);
  const { header } = openText({ ...entry, name: path, path }, text);
  return listReferences(entry.collection, header?.data).map(toEntryPath);
}
