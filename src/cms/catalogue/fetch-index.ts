import type { EntryIndex } from '../../archive/entry/entry-index.ts';

/** The index of all entries; rejects where it cannot be had. */
export async function fetchIndex(path: string): Promise<EntryIndex> {
  const answer = await fetch(path, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`The index of entries answered ${answer.status}.`);
  return (await answer.json()) as EntryIndex;
}
