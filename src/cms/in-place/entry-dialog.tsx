import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { titleFieldOf } from '../../model/names/collection-names.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { useKnown } from '../fields/entry-options.tsx';
import type { MissingEntry } from '../fields/make-entry.ts';
import type { EntryCheck } from '../check/check-draft.ts';
import type { OpenEntry } from '../decap/editor-store.ts';
import type { DeskCollection } from '../settings/decap-config.ts';
import { describePath } from '../settings/field-path.ts';
import { toNewId } from './new-id.ts';
import { ShortField } from './plain-fields.tsx';
import { listShown, toData } from './shown-fields.ts';
import { say } from '../settings/say.ts';
import { nameKind } from '../../site/translate.ts';
import { sayFaultLine } from '../../site/words/fault-words.ts';

export interface EntryDialogProps {
  missing: MissingEntry;
  collection: DeskCollection;
  catalogue: Catalogue;
  check: (entry: OpenEntry) => Promise<EntryCheck>;
  /** Saves the entry; rejects with why not, in words. */
  keep: (entry: OpenEntry) => Promise<void>;
  onClose: () => void;
  /** Where it goes, in words. */
  place: string;
}

/** A short form for an entry that another one asks for; what was typed stays until it is saved or taken back. */
export function EntryDialog(props: EntryDialogProps) {
  const { missing, collection, catalogue, onClose } = props;
  const known = useKnown(catalogue);
  const [values, setValues] = useState<Record<string, unknown>>(() => begin(missing));
  const data = toData(values);
  const entry = { collection: collection.name, isNew: true, data, id: toNewId(collection.name, data, known) };
  const saving = useSaving(entry, props);
  const isTouched = JSON.stringify(values) !== JSON.stringify(begin(missing));
  const dialog = useModal(isTouched);
  const close = () => {
    if (!isTouched || window.confirm(say('throwAwayWhatYouTyped'))) onClose();
  };
  return (
    <dialog
      ref={dialog}
      className="desk-field desk-in-place"
      aria-labelledby="desk-in-place-title"
      onCancel={(event) => event.preventDefault()}
      // A browser closes a dialog at the second Escape whatever is said, so it does not hear of it.
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          void saving.save();
        }}
      >
        <h2 id="desk-in-place-title">{say('newKind', { kind: nameKind(collection.name) })}</h2>
        <p>
          {props.place} {say('theRestCanBeTold')}
        </p>
        {listShown(collection).map((field) => (
          <ShortField
            key={field.name}
            id={`in-place-${field.name}`}
            field={field}
            value={values[field.name]}
            onChange={(value) => setValues((old) => ({ ...old, [field.name]: value }))}
            catalogue={catalogue}
          />
        ))}
        <Refusals refusals={saving.refusals} />
        <p className="desk-buttons">
          <button type="submit" aria-disabled={saving.isBusy}>
            {say('saveAndGoOn')}
          </button>
          <button type="button" onClick={close}>
            {say('takeItBack')}
          </button>
        </p>
      </form>
    </dialog>
  );
}

/** A dialog over the page while it is shown, which asks before the page is left where something was typed. */
function useModal(isTouched: boolean): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closed before it goes, it gives the focus back to where it was.
    return () => shown?.close();
  }, []);
  useEffect(() => {
    if (!isTouched) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isTouched]);
  return dialog;
}

function Refusals({ refusals }: { refusals: readonly string[] }) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusals.length > 0) list.current?.focus();
  }, [refusals]);
  return (
    <div ref={list} role="alert" tabIndex={-1}>
      {refusals.length > 0 && (
        <>
          <p>{say('nothingWasSavedWhatYou2')}</p>
          <ul>
            {refusals.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Checks the entry as the whole form is checked, then keeps it. */
function useSaving(entry: OpenEntry, { missing, collection, check, keep, onClose }: EntryDialogProps) {
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    if (isBusy) return;
    setBusy(true);
    try {
      const { faults } = await check(entry);
      setRefusals(faults.map((fault) => `${describePath(fault.field, collection.fields)}: ${sayFaultLine(fault)}`));
      if (faults.length > 0) return;
      await keep(entry);
      onClose();
      missing.onMade(`${entry.collection}/${entry.id}`);
    } catch (error) {
      setRefusals([error instanceof Error ? error.message : String(error)]);
    } finally {
      setBusy(false);
    }
  };
  return { refusals, isBusy, save };
}

function begin({ collection, words, data = {} }: MissingEntry): Record<string, unknown> {
  return { ...(words && collection !== 'lineages' && { [titleFieldOf(collection)]: words }), ...data };
}
