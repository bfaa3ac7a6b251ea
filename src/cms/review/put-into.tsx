import { useEffect, useId, useState } from 'react';
import type { ChangeSummary } from '../settings/change-protocol.ts';
import type { ChangeProps } from './parts.ts';

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
      <h3>Put it into a change</h3>
      <p>A change holds all that belongs together, such as a story and its source, and publishes it at once.</p>
      <p className="buttons">
        <label htmlFor={id}>Which one</label>
        <select id={id} value={chosen} onChange={(event) => setChosen(event.target.value)}>
          <option value="">A new one</option>
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
          Put it there
        </button>
      </p>
    </>
  );
}
