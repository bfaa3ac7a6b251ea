import { useRef, useState, type ReactNode } from 'react';
import { MoveButton } from '../decap/move-button.tsx';
import { UndoLine } from '../decap/undo-line.tsx';
import { say } from '../settings/say.ts';

interface ChosenListProps<Value> {
  /** Name of the list. */
  label: string;
  values: readonly Value[];
  toItem: (value: Value, index: number) => ChosenItem;
  onChange: (values: readonly Value[]) => void;
}

export interface ChosenItem {
  key: string;
  /** What buttons call it. */
  name: string;
  shown: ReactNode;
}

/**
 * Chosen things in their order, each with buttons that move it or take it out; what was taken out last can be put back.
 * The focus stays with what was moved or put back, and goes to the button that puts back what was taken out.
 */
export function ChosenList<Value>({ label, values, toItem, onChange }: ChosenListProps<Value>) {
  const list = useRef<HTMLOListElement>(null);
  const [taken, setTaken] = useState<{ name: string; value: Value; index: number }>();
  const focusAt = (position: number, button: string) =>
    setTimeout(() => {
      const found = list.current?.children[position]?.querySelector<HTMLButtonElement>(button);
      found?.focus();
    });
  const items = values.map(toItem);
  const swap = (index: number, other: number) => {
    onChange(values.map((_value, at) => values[at === index ? other : at === other ? index : at] as Value));
    focusAt(other, `[data-step="${other - index}"]`);
  };
  const remove = (index: number) => {
    setTaken({ name: items[index]?.name ?? label, value: values[index] as Value, index });
    onChange(values.toSpliced(index, 1));
  };
  const putBack = () => {
    if (!taken) return;
    setTaken(undefined);
    onChange(values.toSpliced(taken.index, 0, taken.value));
    focusAt(Math.min(taken.index, values.length), '[data-does=remove]');
  };
  return (
    <>
      {items.length > 0 && (
        <ol className="desk-list" aria-label={label} ref={list}>
          {items.map(({ key, name, shown }, index) => (
            <li key={key}>
              <div className="desk-item">{shown}</div>
              <ItemButtons
                name={name}
                isFirst={index === 0}
                isLast={index === items.length - 1}
                onMove={(step) => swap(index, index + step)}
                onRemove={() => remove(index)}
              />
            </li>
          ))}
        </ol>
      )}
      <UndoLine taken={taken} onUndo={putBack} />
    </>
  );
}

interface ItemButtonsProps {
  name: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (step: number) => void;
  onRemove: () => void;
}

function ItemButtons({ name, isFirst, isLast, onMove, onRemove }: ItemButtonsProps) {
  return (
    <div className="desk-item-buttons">
      <MoveButton name={name} step={-1} isAtEnd={isFirst} onMove={onMove} />
      <MoveButton name={name} step={1} isAtEnd={isLast} onMove={onMove} />
      <button type="button" data-does="remove" aria-label={say('removeThis', { name })} onClick={onRemove}>
        {say('remove')}
      </button>
    </div>
  );
}
