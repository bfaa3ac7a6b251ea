import { parseHeader } from '../archive/header.ts';
import { listReferences } from '../archive/references.ts';
import { splitHeader } from '../mdx/header.ts';
import { collections } from '../model/collections.ts';
import { parseEntryPath, toEntryPath, type EntryPath } from '../model/content-path.ts';
import { getTip, listDrafts, type Desk, type Draft } from './desk-drafts.ts';
import { DeskRefusal } from './desk-refusal.ts';

/**
 * Refuses to publish an entry that names others which are drafts still: published alone it would keep the whole
 * archive from being built. What is named and is nowhere, neither published nor a draft, is for the check to say.
 */
export async function refuseUnpublished(desk: Desk, draft: Draft, text: string): Promise<void> {
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
function listNamed({ collection }: EntryPath, text: string): string[] {
  const parts = collections[collection].extension === 'yaml' ? { header: text } : splitHeader(text);
  if ('faults' in parts) return [];
  return listReferences(collection, parseHeader(parts.header, 1).header.data).map(toEntryPath);
}
