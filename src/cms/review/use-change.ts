import { useCallback, useEffect, useMemo, useState } from 'react';
import type { EntryIndex } from '../../archive/entry/entry-index.ts';
import type { CatalogueState } from '../catalogue/catalogue.ts';
import { IndexFiles } from '../../archive/entry/index-files.ts';
import type { ChangeReview } from '../settings/change-protocol.ts';
import { withChange, withTitles } from './change-index.ts';
import { ReviewRefusal } from './client.ts';
import type { ReviewParts } from './parts.ts';

/** A change as it was when the backend was last asked. */
export interface LoadedChange {
  change?: ChangeReview;
  /** The archive as it would be with it. */
  known: CatalogueState;
  /** Why it cannot be shown, or not anew. */
  problem: string;
  /** True where there is no such branch, or no longer. */
  isGone: boolean;
  /** Asks again; what stands on the page stays until the answer is there. */
  reload: () => Promise<void>;
}

export function useChange({ client, settings }: ReviewParts, branch: string): LoadedChange {
  const [index, setIndex] = useState<EntryIndex>();
  const [shown, setShown] = useState<Omit<LoadedChange, 'reload'>>(nothing);
  const reload = useCallback(async () => {
    try {
      const change = await client('change', { branch });
      setShown({ ...nothing, change });
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      const isGone = error instanceof ReviewRefusal && error.isGone;
      setShown((last) => ({ ...(isGone ? nothing : last), problem, isGone }));
    }
  }, [client, branch]);
  useEffect(() => {
    void reload();
    void new IndexFiles(settings.indexPath).loadAll().then(setIndex, () => setIndex(undefined));
  }, [reload, settings.indexPath]);
  const { change } = shown;
  const read = useMemo(() => change && layOver(index, change), [index, change]);
  return { ...shown, ...read, reload };
}

function layOver(index: EntryIndex | undefined, change: ChangeReview): Pick<LoadedChange, 'change' | 'known'> {
  const whole = withChange(index ?? emptyIndex, change.entries);
  const entries = withTitles(whole, change.entries);
  // A change is called as its first entry is.
  const at = change.entries.findIndex(({ title }) => title === change.title);
  const title = entries[at]?.title ?? change.title;
  return { known: { state: index ? 'ready' : 'missing', index: whole }, change: { ...change, title, entries } };
}

const emptyIndex: EntryIndex = { entries: [], withdrawn: [], moved: [] };

const nothing = { known: { state: 'loading', index: emptyIndex }, problem: '', isGone: false } as const;
