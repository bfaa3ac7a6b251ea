import { useEffect, useRef, useState } from 'react';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { toChangeWords } from '../catalogue/current-change.ts';
import { rememberOwnEntry } from '../catalogue/session-entries.ts';
import type { DraftWatch } from '../check/draft-watch.ts';
import { setMaker, type MissingEntry } from '../fields/make-entry.ts';
import { titleFieldOf } from '../../model/names/collection-names.ts';
import { ChangeBar } from './change-bar.tsx';
import { EntryDialog } from './entry-dialog.tsx';
import { keepEntry, type KeepOptions } from './keep-entry.ts';
import './in-place.css';
import { say } from '../settings/say.ts';

export interface InPlaceProps extends Omit<KeepOptions, 'changes'> {
  catalogue: Catalogue;
  draft: DraftWatch;
  changes: ({ reviewPath: string } & NonNullable<KeepOptions['changes']>) | undefined;
}

/** Entries that are made where they are missing, one within another where need be, and the change they go into. */
export function InPlaceDesk(props: InPlaceProps) {
  const { changes, catalogue, collections, draft, readOpen } = props;
  const [asked, setAsked] = useState<readonly Asked[]>([]);
  const count = useRef(0);
  useEffect(() => {
    setMaker((missing) => {
      count.current += 1;
      const number = count.current;
      setAsked((others) => [...others, { missing, number }]);
    });
    return () => setMaker(undefined);
  }, []);
  return (
    <>
      {changes && <ChangeBar {...changes} readOpen={readOpen} />}
      {asked.map(({ missing, number }) => {
        const collection = collections.find(({ name }) => name === missing.collection);
        if (!collection) return null;
        return (
          <EntryDialog
            key={number}
            missing={missing}
            collection={collection}
            catalogue={catalogue}
            check={draft.check}
            keep={async (entry) => {
              await keepEntry(entry, props);
              const title = entry.data[titleFieldOf(entry.collection)];
              const key = `${entry.collection}/${entry.id}`;
              rememberOwnEntry(sessionStorage, { key, title: typeof title === 'string' ? title : entry.id });
              catalogue.refresh();
            }}
            onClose={() => setAsked((others) => others.filter((other) => other.number !== number))}
            place={toPlace(props)}
          />
        );
      })}
    </>
  );
}

/** An entry that was asked for, by its turn. */
interface Asked {
  missing: MissingEntry;
  number: number;
}

function toPlace({ changes, useWorkflow }: InPlaceProps): string {
  if (!useWorkflow) return say('itIsPublishedAsSoon');
  const name = changes?.current.current();
  if (name) return say('goesIntoStory', { name: toChangeWords(name) });
  return changes ? say('itBecomesADraftTogether') : say('itBecomesADraftOf');
}
