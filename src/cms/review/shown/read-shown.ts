import { collectionNames } from '../../../model/names/collection-names.ts';
import { parseBody } from '../../../mdx/parse-body.ts';
import type { CatalogueState } from '../../catalogue/catalogue.ts';
import { checkDraft, type EntryCheck } from '../../check/check-draft.ts';
import { createFormat } from '../../files/entry-format.ts';
import type { ChangeReview, ReviewedEntry } from '../../settings/change-protocol.ts';
import { toDeskForm, type DeskCollection } from '../../settings/decap-config.ts';

export interface ShownEntry {
  collection: Pick<DeskCollection, 'name'>;
  id: string;
  data: Record<string, unknown>;
  check: EntryCheck;
}

export interface ShownContext {
  known: CatalogueState;
  /** Path under which the site is served. */
  base: string;
}

/** An entry as the site will show it; undefined where its collection is none of ours. */
export function readShown({ key, after }: ReviewedEntry, { known, base }: ShownContext): ShownEntry | undefined {
  const name = collectionNames.find((one) => one === key.split('/')[0]);
  if (!name) return undefined;
  const collection = toDeskForm(name);
  const id = key.slice(name.length + 1);
  const data = createFormat(collection).fromFile(after);
  const check = checkDraft({ collection, id, isNew: false, data }, { known, base, parse: parseBody });
  return { collection, id, data, check };
}

/** Addresses of the pictures that the text of an entry shows, such as `/media/pot.jpg`; none where it has faults. */
export function listDrawn(shown: ShownEntry | undefined): string[] {
  return shown?.check.draft?.body?.images.map(({ src }) => src) ?? [];
}

/**
 * Paths of the pictures of a change that no text of it shows: named in a comment of a header, say. Texts are read one by
 * one with a pause before each, since a change may hold hundreds.
 */
export async function listUndrawn(
  { entries, pictures }: Pick<ChangeReview, 'entries' | 'pictures'>,
  context: ShownContext,
  pause: () => Promise<void>,
): Promise<string[]> {
  const left = new Set(pictures);
  for (const entry of entries) {
    if (![...left].some((path) => entry.after.includes(path.slice('content/'.length)))) continue;
    await pause();
    for (const address of listDrawn(readShown(entry, context))) left.delete(`content${address}`);
  }
  return [...left];
}
