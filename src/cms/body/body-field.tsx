import { useLayoutEffect, useRef, useState, useSyncExternalStore, type ClipboardEvent } from 'react';
import type { Fault } from '../../archive/entry/faults.ts';
import {
  insertBlock,
  insertCitation,
  insertLink,
  insertMark,
  insertPasted,
  type Insertion,
  type Selection,
} from './insert.ts';
import { toMarkdown } from './paste.ts';
import { CitePicker, FigurePicker, LinkPicker } from './pickers.tsx';
import { BodyToolbar, type Picker } from './toolbar.tsx';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { FieldProps } from '../decap/control.tsx';
import type { DraftWatch } from '../check/draft-watch.ts';
import { titleOf, useKnown } from '../fields/entry-options.tsx';
import { hintId } from '../decap/editor-fixes.ts';
import { applyInsertion, showSelection, toOffset } from './text-area.ts';
import { say } from '../settings/say.ts';
import { sayFault } from '../../site/words/fault-words.ts';

interface EntryBodyProps extends FieldProps<string> {
  catalogue: Catalogue;
  draft: DraftWatch;
}

/** The text of an entry, kept as it is typed, with buttons that put things into it and its faults below. */
export function EntryBody({ catalogue, draft, ...props }: EntryBodyProps) {
  const { id, value = '', onChange, media } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const selection = useRef<Selection>({ start: 0, end: 0 });
  const [picker, setPicker] = useState<Picker>();
  const [remark, setRemark] = useState('');
  const known = useKnown(catalogue);
  const insert = (make: (text: string, selection: Selection) => Insertion) => {
    const text = area.current?.value ?? '';
    setPicker(undefined);
    if (area.current) applyInsertion(area.current, make(text, selection.current));
  };
  const openPicker = (next: Picker | undefined) => {
    setPicker(next);
    setRemark('');
    if (!next) area.current?.focus();
  };
  const cite = (source: string, at: string) => {
    insert((_text, selected) => insertCitation(source, at, selected));
    const isListed = listOwnSources(draft).includes(source);
    setRemark(isListed ? '' : say('addToSourcesToo', { title: titleOf(known, `sources/${source}`) }));
  };
  const frame = { id: `${id}-picker`, known, onClose: () => openPicker(undefined) };
  return (
    <div className="desk-field">
      <BodyToolbar
        controls={id}
        open={picker}
        onMark={(mark) => insert((text, selected) => insertMark(mark, text, selected))}
        onPicker={openPicker}
      />
      {picker === 'link' && (
        <LinkPicker
          {...frame}
          onKey={(key) =>
            insert((text, selected) => insertLink(titleOf(known, key), `/${key}/`, { text, selection: selected }))
          }
        />
      )}
      {picker === 'cite' && <CitePicker {...frame} own={listOwnSources(draft)} onCite={cite} />}
      {picker === 'figure' && (
        <FigurePicker
          {...frame}
          media={media}
          onFigure={(tag) => insert((text, selected) => insertBlock(['', tag, ''], text, selected))}
        />
      )}
      <p className="desk-remark" role="status" hidden={!remark}>
        {remark}
      </p>
      <TextArea {...props} value={value} onChange={onChange} area={area} selection={selection} />
      <BodyFaults draft={draft} id={`${id}-faults`} area={area} />
    </div>
  );
}

interface TextAreaProps extends Pick<FieldProps<string>, 'id' | 'onChange' | 'onFocus' | 'onBlur'> {
  value: string;
  area: { current: HTMLTextAreaElement | null };
  selection: { current: Selection };
}

/** Keeps its text itself, so that a long one stays quick; what the form says otherwise takes its place. */
function TextArea({ id, value, area, selection, onChange, onFocus, onBlur }: TextAreaProps) {
  useLayoutEffect(() => {
    if (area.current && area.current.value !== value) area.current.value = value;
  }, [area, value]);
  const remember = () => {
    if (area.current) selection.current = { start: area.current.selectionStart, end: area.current.selectionEnd };
  };
  return (
    <textarea
      id={id}
      ref={area}
      defaultValue={value}
      rows={18}
      aria-describedby={`${id}-faults ${hintId(id)}`}
      onChange={(event) => {
        remember();
        onChange(event.target.value);
      }}
      onSelect={remember}
      onPaste={pasteMarkdown}
      onFocus={onFocus}
      onBlur={onBlur}
    />
  );
}

/** What was copied with headings, lists, quotations, code, tables, links or emphasis keeps them; everything else is pasted as plain text. */
function pasteMarkdown(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const text = toMarkdown(event.clipboardData.getData('text/html'));
  if (text === undefined) return;
  event.preventDefault();
  const { value, selectionStart: start, selectionEnd: end } = event.currentTarget;
  applyInsertion(event.currentTarget, insertPasted(text, value, { start, end }));
}

interface BodyFaultsProps {
  id: string;
  draft: DraftWatch;
  area: { current: HTMLTextAreaElement | null };
}

/** What the check says of the text, each a button that leads to its place. */
function BodyFaults({ id, draft, area }: BodyFaultsProps) {
  const { check } = useSyncExternalStore(draft.subscribe, draft.current);
  const before = check?.linesBefore ?? 0;
  const lead = ({ line, column }: Fault) => {
    if (!area.current) return;
    const start = toOffset(area.current.value, { line: line - before, column });
    showSelection(area.current, { start, end: start });
  };
  const listOf = (label: string, said: readonly Fault[] = [], className?: string) => {
    const inText = said.filter(({ field }) => field === 'body');
    return inText.length === 0 ? null : (
      <ul aria-label={label} className={className}>
        {inText.map((fault) => (
          <li key={`${fault.line}:${fault.column} ${fault.code} ${fault.message}`}>
            <button type="button" onClick={() => lead(fault)}>
              {say('lineSays', { line: fault.line - before, ...sayFault(fault) })}
            </button>
          </li>
        ))}
      </ul>
    );
  };
  return (
    <div id={id} className="desk-body-faults" aria-live="polite">
      {listOf(say('faultsOfTheText'), check?.faults)}
      {listOf(say('worthASecondLookIn'), check?.warnings, 'desk-remarks')}
    </div>
  );
}

function listOwnSources(draft: DraftWatch): string[] {
  const { sources } = draft.current().entry?.data ?? {};
  if (!Array.isArray(sources)) return [];
  return (sources as { source?: unknown }[]).flatMap(({ source }) => (typeof source === 'string' ? [source] : []));
}
