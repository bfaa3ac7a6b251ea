import { useRef, useState, type Ref } from 'react';
import type { Catalogue, CatalogueState } from '../catalogue/catalogue.ts';
import type { CollectionName } from '../../model/names/collection-names.ts';
import { Combobox, type ComboboxOption } from './combobox.tsx';
import { canMake, makeEntry } from './make-entry.ts';
import type { FieldProps } from '../decap/control.tsx';
import { UndoLine } from '../decap/undo-line.tsx';
import { ChosenEntry, listChoices, missingIndexWords, titleOf, toTypedKey, useKnown } from './entry-options.tsx';
import type { DeskField } from '../settings/decap-fields.ts';
import { say } from '../settings/say.ts';
import { nameKind } from '../../site/translate.ts';

/** One entry, found by words; the value is its id, or its key where several collections are meant. */
export function EntryReference({ catalogue, ...props }: FieldProps<string> & { catalogue: Catalogue }) {
  const { id, field, value, onChange } = props;
  const known = useKnown(catalogue);
  const input = useRef<HTMLInputElement>(null);
  const [taken, setTaken] = useState<{ name: string; value: string }>();
  return (
    <div className="desk-field">
      {value && (
        <p className="desk-chosen" id={`${id}-chosen`}>
          <ChosenEntry entryKey={toKey(value, field)} known={known} />
          <button
            type="button"
            aria-label={say('removeThis', { name: titleOf(known, toKey(value, field)) })}
            onClick={() => {
              setTaken({ name: titleOf(known, toKey(value, field)), value });
              onChange('');
            }}
          >
            {say('remove')}
          </button>
        </p>
      )}
      <UndoLine
        taken={value ? undefined : taken}
        onUndo={() => {
          onChange(taken?.value ?? '');
          input.current?.focus();
        }}
      />
      <EntrySearch
        {...props}
        known={known}
        inputRef={input}
        describedBy={value ? `${id}-chosen` : undefined}
        placeholder={value ? say('chooseAnotherByItsTitle') : undefined}
        onKey={(key) => onChange(toValue(key, field))}
      />
    </div>
  );
}

/** The value of a field that stands for an entry. */
export function toValue(key: string, { kind, item }: Pick<DeskField, 'kind' | 'item'>): string {
  return (item ?? kind) === 'anyReference' ? key : key.slice(key.indexOf('/') + 1);
}

/** The key of the entry that a value stands for. */
export function toKey(
  value: string,
  { kind, item, collections = [] }: Pick<DeskField, 'kind' | 'item' | 'collections'>,
): string {
  return (item ?? kind) === 'anyReference' ? value : `${collections[0]}/${value}`;
}

interface EntrySearchProps extends Pick<FieldProps<unknown>, 'id' | 'field' | 'onFocus' | 'onBlur'> {
  known: CatalogueState;
  onKey: (key: string) => void;
  inputRef?: Ref<HTMLInputElement>;
  label?: string;
  describedBy?: string | undefined;
  placeholder?: string | undefined;
}

/** The search for entries of a field’s collections; typed ids are taken as they are. */
export function EntrySearch({ field, known, onKey, placeholder, ...others }: EntrySearchProps) {
  const { collections = [] } = field;
  return (
    <>
      {known.state === 'missing' && <p className="desk-remark">{missingIndexWords}</p>}
      <Combobox
        {...others}
        placeholder={placeholder ?? say('wordsOfItsTitleA')}
        find={(words) => [...listChoices(known.index, words, collections), ...listMakings(words, collections)]}
        onChoose={(value) => {
          const [, collection, words = ''] = makingPattern.exec(value) ?? [];
          if (collection) makeEntry({ collection: collection as CollectionName, words, onMade: onKey });
          else onKey(value);
        }}
        onWords={(words) => {
          const key = toTypedKey(words, collections, field.takesNeighbours);
          if (key) onKey(key);
          return key !== undefined;
        }}
      />
    </>
  );
}

/** What can be made of words that name no entry, one choice for each collection; last in the list. */
function listMakings(words: string, collections: readonly CollectionName[]): ComboboxOption[] {
  if (!canMake() || words.trim() === '') return [];
  return collections.map((collection) => ({
    value: `make:${collection}:${words.trim()}`,
    isOffer: true,
    shown: (
      <>
        {say('makeNew', { kind: nameKind(collection) })} <b>{words.trim()}</b>
      </>
    ),
  }));
}

const makingPattern = /^make:([a-z]+):(.*)$/s;
