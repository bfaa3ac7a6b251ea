import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { collectionNames } from '../../model/names/collection-names.ts';
import { components } from '../../mdx/dialect/components.ts';
import { toTag } from './insert.ts';
import { findEntry, type CatalogueState } from '../catalogue/catalogue.ts';
import { Combobox, type ComboboxOption } from '../fields/combobox.tsx';
import type { MediaAccess } from '../decap/control.tsx';
import { listChoices, missingIndexWords, toChoice, toTypedKey } from '../fields/entry-options.tsx';
import { say } from '../settings/say.ts';
import { sayField } from '../../site/words/field-words.ts';

interface PickerProps {
  id: string;
  known: CatalogueState;
  onClose: () => void;
}

/** Finds an entry that the text will link to. */
export function LinkPicker({ id, known, onClose, onKey }: PickerProps & { onKey: (key: string) => void }) {
  return (
    <PickerFrame label={say('linkToAnEntry')} known={known} onClose={onClose}>
      <Combobox
        id={id}
        label={say('entryToLinkTo')}
        placeholder={say('wordsOfItsTitleA')}
        find={(words) => listChoices(known.index, words, linked)}
        onChoose={onKey}
        onWords={(words) => takeTyped(toTypedKey(words, linked), onKey)}
      />
    </PickerFrame>
  );
}

interface CitePickerProps extends PickerProps {
  /** Sources that the entry lists already. */
  own: readonly string[];
  onCite: (source: string, at: string) => void;
}

/** Finds a source to cite: the entry’s own first. */
export function CitePicker({ id, known, own, onClose, onCite }: CitePickerProps) {
  const [at, setAt] = useState('');
  const cite = (key: string) => onCite(key.slice(key.indexOf('/') + 1), at);
  return (
    <PickerFrame label={say('citeASource')} known={known} onClose={onClose}>
      <label>
        {say('whereInItMayBe')}
        <input type="text" value={at} placeholder={say('pp35')} onChange={(event) => setAt(event.target.value)} />
      </label>
      <Combobox
        id={id}
        label={say('sourceToCite')}
        placeholder={say('titleAuthorOrIdOf')}
        find={(words) => ownFirst(known, words, own)}
        onChoose={cite}
        onWords={(words) => takeTyped(toTypedKey(words, ['sources']), cite)}
      />
    </PickerFrame>
  );
}

interface FigurePickerProps extends PickerProps {
  media: MediaAccess;
  onFigure: (tag: string) => void;
}

/** Asks for what a picture has to say of itself. */
export function FigurePicker({ id, known, media, onClose, onFigure }: FigurePickerProps) {
  const [typed, setTyped] = useState<Record<string, string>>({});
  const values: Record<string, string> = { ...emptyFigure, ...(media.chosen && { src: media.chosen }), ...typed };
  return (
    <PickerFrame label={say('picture')} known={{ ...known, state: 'ready' }} onClose={onClose}>
      <button type="button" onClick={media.open}>
        {say('chooseOrUploadAPicture')}
      </button>
      {figureFields.map(({ name, label, hint }) => (
        <div key={name}>
          <label htmlFor={`${id}-${name}`}>{label}</label>
          <input
            id={`${id}-${name}`}
            type="text"
            value={values[name] ?? ''}
            aria-describedby={`${id}-${name}-hint`}
            onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
          />
          <small id={`${id}-${name}-hint`}>{hint}</small>
        </div>
      ))}
      <button type="button" onClick={() => onFigure(toTag('Figure', values))}>
        {say('putThePictureIntoThe')}
      </button>
    </PickerFrame>
  );
}

/** Kinds of entry that a text may link to. */
const linked = collectionNames;

const figureFields = Object.entries(components.Figure.attributes.shape).map(([name, schema]) => {
  const { label = name, hint = '' } = schema.meta() ?? {};
  return { name, label: sayField(label), hint: sayField(hint) };
});

const emptyFigure: Record<string, string> = Object.fromEntries(figureFields.map(({ name }) => [name, '']));

function ownFirst(known: CatalogueState, words: string, own: readonly string[]): ComboboxOption[] {
  const found = listChoices(known.index, words, ['sources']);
  const ownKeys = own.map((id) => `sources/${id}`);
  const mine = words.trim()
    ? found.filter(({ value }) => ownKeys.includes(value))
    : ownKeys.flatMap((key) => findEntry(known.index, key) ?? []).map(toChoice);
  return [...mine, ...found.filter(({ value }) => !ownKeys.includes(value))];
}

function takeTyped(key: string | undefined, onKey: (key: string) => void): boolean {
  if (key) onKey(key);
  return key !== undefined;
}

interface FrameProps {
  label: string;
  known: CatalogueState;
  onClose: () => void;
  children: ReactNode;
}

/** A small form below the toolbar; the focus goes to its first field, and Escape closes it. */
function PickerFrame({ label, known, onClose, children }: FrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    frame.current?.querySelector<HTMLElement>('[role=combobox], button')?.focus();
  }, []);
  const listen = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <div ref={frame} className="desk-picker" role="group" aria-label={label} onKeyDown={listen}>
      {known.state === 'missing' && <p className="desk-remark">{missingIndexWords}</p>}
      {children}
      <button type="button" onClick={onClose}>
        {say('close')}
      </button>
    </div>
  );
}
