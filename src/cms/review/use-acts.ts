import { useState } from 'react';
import type { Outcome } from './acts.ts';
import { ReviewRefusal } from './client.ts';
import { say } from '../settings/say-review.ts';

/** What was last done, or is being done. */
export interface News {
  words: string;
  isRefusal: boolean;
}

/** Does something and tells of it; resolves with false where it was refused. One thing at a time. */
export type Run = (act: () => Promise<Outcome>) => Promise<boolean>;

export interface Doing {
  news: News | undefined;
  isBusy: boolean;
  /** Keys of what was published, none where the change was deleted; undefined while it is there. */
  published: readonly string[] | undefined;
  run: Run;
}

export function useActs({ reload, move }: ActOptions): Doing {
  const [news, setNews] = useState<News>();
  const [isBusy, setBusy] = useState(false);
  const [published, setPublished] = useState<readonly string[]>();
  const run: Run = async (act) => {
    if (isBusy) return false;
    setBusy(true);
    setNews({ words: say('oneMoment'), isRefusal: false });
    try {
      const outcome = await act();
      if (outcome.published) setPublished(outcome.published);
      else if (outcome.movedTo === undefined) await reload();
      setNews({ words: outcome.words, isRefusal: false });
      if (outcome.movedTo !== undefined) move(outcome.movedTo);
      return true;
    } catch (error) {
      if (error instanceof ReviewRefusal && (error.isGone || error.isChanged)) await reload();
      setNews({ words: error instanceof Error ? error.message : String(error), isRefusal: true });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { news, isBusy, published, run };
}

interface ActOptions {
  /** Asks anew for the change. */
  reload: () => Promise<void>;
  /** Goes to the page of another branch. */
  move: (branch: string) => void;
}
