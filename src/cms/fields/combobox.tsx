import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { hintId } from '../decap/editor-fixes.ts';
import { say } from '../settings/say.ts';

/** Something to choose in a combobox. */
export interface ComboboxOption {
  value: string;
  /** What is shown, and read aloud. */
  shown: ReactNode;
  /** True for what was not found, and can be made. */
  isOffer?: boolean;
}

export interface ComboboxProps {
  id: string;
  /** What there is to choose for some words. */
  find: (words: string) => readonly ComboboxOption[];
  onChoose: (value: string) => void;
  /** What to do with words on Enter where nothing is marked in the list; they stay where it gives false. */
  onWords?: ((words: string) => boolean) | undefined;
  onFocus?: (() => void) | undefined;
  onBlur?: (() => void) | undefined;
  /** Words of its label, where the form gives it none. */
  label?: string | undefined;
  describedBy?: string | undefined;
  placeholder?: string | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
}

/** A text field with a list to choose from: the combobox with list autocomplete of WAI-ARIA APG 1.2. */
export function Combobox(props: ComboboxProps) {
  const { id, find, onChoose, onWords } = props;
  const [words, setWords] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [marked, setMarked] = useState(-1);
  const choices = isOpen ? find(words) : [];
  const close = () => {
    setOpen(false);
    setMarked(-1);
  };
  const choose = (choice: ComboboxOption) => {
    setWords('');
    close();
    onChoose(choice.value);
  };
  const enter = () => {
    const choice = choices[marked];
    if (choice) choose(choice);
    else if (words.trim() && onWords?.(words.trim())) {
      setWords('');
      close();
    }
  };
  const escape = () => {
    if (!isOpen) setWords('');
    close();
  };
  const move = (step: number) => {
    setOpen(true);
    const count = (isOpen ? choices : find(words)).length;
    if (count > 0) setMarked(nextMark(marked, step, count));
  };
  return (
    <div className="desk-combobox">
      {props.label && <label htmlFor={id}>{props.label}</label>}
      <input
        {...inputProps(props)}
        value={words}
        aria-expanded={isOpen && choices.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={choices[marked] ? `${id}-choice-${marked}` : undefined}
        onChange={(event) => {
          setWords(event.target.value);
          setMarked(-1);
          setOpen(true);
        }}
        onKeyDown={toKeyListener({ enter, escape, down: () => move(1), up: () => move(-1) })}
        onClick={() => setOpen(true)}
        onBlur={() => {
          close();
          props.onBlur?.();
        }}
      />
      <div className="desk-popup">
        <Found words={words} choices={isOpen ? choices : undefined} canType={onWords !== undefined} />
        <ChoiceList id={id} choices={choices} marked={marked} onChoose={choose} />
      </div>
    </div>
  );
}

/** How much was found for some words, read aloud; in sight where it is nothing. */
function Found({ words, choices, canType }: FoundProps) {
  const count = choices?.filter(({ isOffer }) => !isOffer).length;
  const nothing = canType ? say('nothingFoundAnIdCan') : say('nothingFound');
  return (
    <span className={words.trim() && count === 0 ? 'desk-nothing' : 'desk-unseen'} role="status">
      {count !== undefined && (count === 0 ? nothing : say('toChooseFrom', { n: count }))}
    </span>
  );
}

interface FoundProps {
  words: string;
  /** Undefined while the list is closed. */
  choices: readonly ComboboxOption[] | undefined;
  canType: boolean;
}

function inputProps({ id, describedBy, placeholder, inputRef, onFocus }: ComboboxProps) {
  return {
    id,
    ref: inputRef,
    type: 'text',
    role: 'combobox',
    autoComplete: 'off',
    spellCheck: false,
    placeholder,
    onFocus,
    'aria-describedby': [describedBy, hintId(id)].filter(Boolean).join(' '),
    'aria-autocomplete': 'list',
  } as const;
}

interface ChoiceListProps {
  id: string;
  choices: readonly ComboboxOption[];
  marked: number;
  onChoose: (choice: ComboboxOption) => void;
}

/** Always in the page, so that the field’s reference to it holds; hidden while there is nothing to choose. */
function ChoiceList({ id, choices, marked, onChoose }: ChoiceListProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [marked]);
  return (
    <ul id={`${id}-list`} ref={list} role="listbox" aria-label={say('whatToChooseFrom')} hidden={choices.length === 0}>
      {choices.map((choice, index) => (
        <li
          key={choice.value}
          id={`${id}-choice-${index}`}
          role="option"
          aria-selected={index === marked}
          // Before the field loses the focus and the list closes.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(choice)}
        >
          {choice.shown}
        </li>
      ))}
    </ul>
  );
}

/** The next mark in a list that goes round, with the field itself between its ends. */
function nextMark(marked: number, step: number, count: number): number {
  const next = marked + step;
  if (next >= count) return -1;
  return next < -1 ? count - 1 : next;
}

type KeyActions = Record<'enter' | 'escape' | 'down' | 'up', () => void>;

/** Keys of the combobox; a form is never sent, and the page never scrolls. */
function toKeyListener({ enter, escape, down, up }: KeyActions): (event: KeyboardEvent) => void {
  const actions: Partial<Record<string, () => void>> = { Enter: enter, Escape: escape, ArrowDown: down, ArrowUp: up };
  return (event) => {
    const action = actions[event.key];
    if (!action || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
}
