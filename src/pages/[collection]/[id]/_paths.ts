import { isTextEntry } from '../../../archive/entry/entry.ts';
import { loadArchive } from '../../../archive/load-archive.ts';

/** A page for every entry that has a text, of whichever kind. */
export async function listTextPages() {
  const archive = await loadArchive();
  return [...archive.entries.values()].filter(isTextEntry).map((entry) => ({
    params: { collection: entry.collection, id: entry.id },
    props: { archive, entry },
  }));
}
