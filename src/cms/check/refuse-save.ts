import type { DeskCollection } from '../settings/decap-config.ts';
import type { DraftWatch } from './draft-watch.ts';
import { toFaultText } from './fault-panel.tsx';
import { toOpenEntry, type KeptEntry } from '../decap/editor-store.ts';
import { say } from '../settings/say.ts';

/** Thrown before a save, so that nothing is saved; its message says what to mend. */
export class DraftRefused extends Error {
  override name = say('notSaved');
}

/** Stops the save of an entry that the check finds at fault; the form keeps what was written. */
export async function refuseFaulty(
  kept: KeptEntry,
  draft: DraftWatch,
  collections: readonly DeskCollection[],
): Promise<void> {
  const entry = toOpenEntry(kept);
  if (!entry) return;
  const { faults } = await draft.check(entry);
  if (faults.length === 0) return;
  draft.refuse();
  const fields = collections.find(({ name }) => name === entry.collection)?.fields ?? [];
  throw new DraftRefused(toFaultText(faults, fields));
}
