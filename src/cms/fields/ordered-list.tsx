import { useRef, type ReactNode } from 'react';

interface ChosenListProps {
  /** Name of the list. */
  label: string;
  items: readonly ChosenItem[];
  onOrder: (order: readonly number[]) => void;
}

export interface ChosenItem {
  key: string;
  /** What buttons call it. */
  name: string;
  shown: ReactNode;
}

/**
 * Chosen things in their order, each with buttons that move it or take it out. An order is told as positions in the
 * old list. The focus stays with what was moved, or goes to what takes the place of what was taken out.
 */
export function ChosenList({ label, items, onOrder }: ChosenListProps) {
  const list = useRef<HTMLOListElement>(null);
  const focusAt = (position: number, button: string) =>
    setTimeout(() => {
      const found = list.current?.children[position]?.querySelector<HTMLButtonElement>(`[data-does=${button}]`);
      found?.focus();
    });
  if (items.length === 0) return null;
  const positions = items.map((_item, index) => index);
  const swap = (index: number, other: number) => {
    onOrder(positions.map((at) => (at === index ? other : at === other ? index : at)));
    focusAt(other, other < index ? 'up' : 'down');
  };
  const remove = (index: number) => {
    onOrder(positions.filter((at) => at !== index));
    focusAt(Math.min(index, items.length - 2), 'remove');
  };
  return (
    <ol className="desk-list" aria-label={label} ref={list}>
      {items.map(({ key, name, shown }, index) => (
        <li key={key}>
          <div className="desk-item">{shown}</div>
          <div className="desk-item-buttons">
            <button
              type="button"
              data-does="up"
              aria-label={`Move ${name} up`}
              aria-disabled={index === 0}
              onClick={() => index > 0 && swap(index, index - 1)}
            >
              ↑
            </button>
            <button
              type="button"
              data-does="down"
              aria-label={`Move ${name} down`}
              aria-disabled={index === items.length - 1}
              onClick={() => index < items.length - 1 && swap(index, index + 1)}
            >
              ↓
            </button>
            <button type="button" data-does="remove" aria-label={`Remove ${name}`} onClick={() => remove(index)}>
              Remove
            </button>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** What a list told as positions comes to. */
export function inOrder<Item>(items: readonly Item[], order: readonly number[]): Item[] {
  return order.map((at) => items[at]).filter((item) => item !== undefined);
}
