import { useEffect, useId, useState } from 'react';
import type { ChangeSummary } from '../settings/change-protocol.ts';
import type { ChangeProps } from './parts.ts';
import { say } from '../settings/say-review.ts';

/** A draft of one entry can go into a change, where what belongs to it is published with it. */
export function PutInto({ parts, acts, doing }: ChangeProps) {
  const id = useId();
  const [changes, setChanges] = useState<readonly ChangeSummary[]>([]);
  const [chosen, setChosen] = useState('');
  useEffect(() => {
    // Where the list cannot be had, a new change can still be begun.
    parts.client('changes', {}).then(
      (all) => setChanges(all.filter(({ kind }) => kind === 'change')),
      () => setChanges([]),
    );
  }, [parts.client]);
  return (
    <>
      <h3>{say('putItIntoAChange')}</h3>
      <p>{say('aChangeHoldsAllThat')}</p>
      <p className="buttons">
        <label htmlFor={id}>{say('whichOne')}</label>
        <select id={id} value={chosen} onChange={(event) => setChosen(event.target.value)}>
          <option value="">{say('aNewOne')}</option>
          {changes.map(({ branch, title }) => (
            <option key={branch} value={branch}>
              {title || branch}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="quiet"
          disabled={doing.isBusy}
          onClick={() => void doing.run(() => acts.putInto(chosen || undefined))}
        >
          {say('putItThere')}
        </button>
      </p>
    </>
  );
}
