import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Fault } from '../../archive/entry/faults.ts';
import type { DeskCollection } from '../settings/decap-config.ts';
import type { DraftWatch } from './draft-watch.ts';
import { describePath } from '../settings/field-path.ts';
import { focusField } from '../decap/focus-field.ts';
import { say, sayCount } from '../settings/say.ts';
import { sayFaultLine } from '../../site/words/fault-words.ts';

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
    <section className="desk-faults" aria-label={say('whatTheCheckSays')}>
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
        {refusals > 0 && faults.length > 0 && <p role="alert">{say('nothingWasSavedWhatYou')}</p>}
        <FaultList faults={faults} toName={(path) => describePath(path, fields)} />
        {notes.length > 0 && <p>{say('toBeMendedByAnother')}</p>}
        <FaultList faults={notes} toName={(path) => describePath(path, fields)} isRemark />
        {warnings.length > 0 && <p>{say('worthASecondLookIt')}</p>}
        <FaultList faults={warnings} toName={(path) => describePath(path, fields)} isRemark />
        {faults.length + notes.length + warnings.length === 0 && <p>{say('theCheckFindsNothingWrong')}</p>}
      </div>
    </section>
  );
}

/** The faults of an entry as one text, for where a list cannot be shown. */
export function toFaultText(faults: readonly Fault[], fields: DeskCollection['fields']): string {
  const lines = faults.map((fault) => `${describePath(fault.field, fields)}: ${sayFaultLine(fault)}`);
  return [sayCount(faults.length, 'toMend', 'toMendMany'), ...lines].join('\n');
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
            <b>{toName(fault.field)}</b> {sayFaultLine(fault)}
          </button>
        </li>
      ))}
    </ul>
  );
}

function countWords(faults: number, remarks: number, isOnlyUnfinished: boolean): string {
  if (faults > 0 && isOnlyUnfinished) return sayCount(faults, 'stillToFillIn', 'stillToFillInMany');
  if (faults > 0) return sayCount(faults, 'toMend', 'toMendMany');
  if (remarks === 0) return say('readyToSave');
  return sayCount(remarks, 'readyToSaveWithA', 'readyWithRemarks');
}

/** Faults of a form that nobody has finished: nothing in it is wrong. */
const unfinished: ReadonlySet<string> = new Set(['field-missing', 'value-empty', 'claim-without-evidence']);
