import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Fault } from '../../archive/entry/faults.ts';
import type { DeskCollection } from '../settings/decap-config.ts';
import type { DraftWatch } from './draft-watch.ts';
import { toFormRemedy } from '../../model/placed-fault.ts';
import { describePath } from '../settings/field-path.ts';
import { focusField } from '../decap/focus-field.ts';

interface FaultPanelProps {
  draft: DraftWatch;
  collections: readonly DeskCollection[];
}

/** What would stop the open entry from being saved, at the foot of the window, on every size of screen. */
export function FaultPanel({ draft, collections }: FaultPanelProps) {
  const { entry, check, refusals } = useSyncExternalStore(draft.subscribe, draft.current);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (refusals === 0) return;
    setOpen(true);
    button.current?.focus();
  }, [refusals]);
  const fields = collections.find(({ name }) => name === entry?.collection)?.fields ?? [];
  if (!entry || !check) return null;
  const { faults, notes, warnings } = check;
  const isOnlyUnfinished = refusals === 0 && faults.every(({ code }) => unfinished.has(code));
  const words = countWords(faults.length, notes.length + warnings.length, isOnlyUnfinished);
  return (
    <section className="desk-faults" aria-label="What the check says">
      <button
        ref={button}
        type="button"
        className={isOnlyUnfinished ? undefined : 'desk-faulty'}
        aria-expanded={isOpen}
        aria-controls="desk-fault-list"
        onClick={() => setOpen(!isOpen)}
      >
        {words}
      </button>
      <span role="status" className="desk-unseen">
        {words}
      </span>
      <div id="desk-fault-list" hidden={!isOpen}>
        {refusals > 0 && faults.length > 0 && (
          <p role="alert">Nothing was saved. What you wrote is still here; mend this and save again.</p>
        )}
        <FaultList faults={faults} toName={(path) => describePath(path, fields)} />
        {notes.length > 0 && <p>To be mended by another entry; it does not stop you from saving:</p>}
        <FaultList faults={notes} toName={(path) => describePath(path, fields)} isRemark />
        {warnings.length > 0 && <p>Worth a second look; it does not stop you from saving:</p>}
        <FaultList faults={warnings} toName={(path) => describePath(path, fields)} isRemark />
        {faults.length + notes.length + warnings.length === 0 && <p>The check finds nothing wrong with this entry.</p>}
      </div>
    </section>
  );
}

/** The faults of an entry as one text, for where a list cannot be shown. */
export function toFaultText(faults: readonly Fault[], fields: DeskCollection['fields']): string {
  const lines = faults.map(
    (fault) => `${describePath(fault.field, fields)}: ${fault.message} — ${toFormRemedy(fault)}`,
  );
  return [countFaults(faults.length), ...lines].join('\n');
}

interface FaultListProps {
  faults: readonly Fault[];
  toName: (path: string) => string;
  /** True for what stops nothing. */
  isRemark?: boolean;
}

function FaultList({ faults, toName, isRemark = false }: FaultListProps) {
  if (faults.length === 0) return null;
  return (
    <ul className={isRemark ? 'desk-remarks' : undefined}>
      {faults.map((fault, index) => (
        <li key={`${index} ${fault.field} ${fault.code}`}>
          <button type="button" onClick={() => focusField(fault.field)}>
            <b>{toName(fault.field)}</b> {fault.message} — {toFormRemedy(fault)}
          </button>
        </li>
      ))}
    </ul>
  );
}

function countWords(faults: number, remarks: number, isOnlyUnfinished: boolean): string {
  if (faults > 0 && isOnlyUnfinished)
    return faults === 1 ? '1 thing still to fill in' : `${faults} things still to fill in`;
  if (faults > 0) return countFaults(faults);
  if (remarks === 0) return 'Ready to save';
  return remarks === 1 ? 'Ready to save, with a remark' : `Ready to save, with ${remarks} remarks`;
}

/** Faults of a form that nobody has finished: nothing in it is wrong. */
const unfinished: ReadonlySet<string> = new Set(['field-missing', 'value-empty', 'claim-without-evidence']);

function countFaults(count: number): string {
  return count === 1 ? '1 thing to mend before this can be saved' : `${count} things to mend before this can be saved`;
}
