import { Children, cloneElement, isValidElement, type ComponentType, type ReactNode } from 'react';
import { MoveButton } from './move-button.tsx';
import { UndoLine } from './undo-line.tsx';
import { say } from '../settings/say.ts';

/**
 * Decap’s list of groups, with two things that it lacks: buttons that put it in order without a pointer, and a way to
 * put back what was taken out. Decap draws the list and keeps its order.
 */
export function withOrderAndUndo(Base: DecapListClass): DecapListClass {
  return class OrderedList extends Base {
    readonly #handles = new Map<string, ComponentType<HandleProps>>();

    constructor(props: DecapListProps) {
      super(props);
      const { renderItem, handleRemove } = this;
      this.renderItem = (item, index) => withHandle(renderItem(item, index), (drag) => this.#handleOf(index, drag));
      this.handleRemove = (index, event) => {
        this.#remember(index);
        handleRemove(index, event);
      };
    }

    #remember(index: number): void {
      const { keys, itemsCollapsed } = this.state;
      const { value: list } = this.props;
      const taken = { name: this.#nameOf(index), index, key: keys[index] ?? '', isFolded: !!itemsCollapsed[index] };
      if (list) this.setState({ taken: { ...taken, list } });
    }

    override renderListControl(): ReactNode {
      return (
        <>
          {super.renderListControl()}
          <UndoLine taken={this.state.taken} onUndo={() => this.#putBack()} />
        </>
      );
    }

    #putBack(): void {
      const { taken, keys, itemsCollapsed } = this.state;
      if (!taken) return;
      const { list, index, key, isFolded } = taken;
      const now = this.props.value ?? list.clear();
      const at = Math.min(index, now.size);
      this.setState({
        taken: undefined,
        keys: keys.toSpliced(at, 0, key),
        itemsCollapsed: itemsCollapsed.toSpliced(at, 0, isFolded),
      });
      this.props.onChange(now.insert(at, list.get(index)));
      setTimeout(() => document.querySelector<HTMLElement>(`[data-moves="${key}"] button`)?.focus());
    }

    #nameOf(index: number): string {
      const label = this.objectLabel(this.props.value?.get(index));
      return (typeof label === 'string' ? label.slice(0, 80) : '') || say('itemNumber', { n: index + 1 });
    }

    /** The same component for an item whatever its place, so that the focus stays on its buttons. */
    #handleOf(index: number, Drag: ComponentType<HandleProps>): ComponentType<HandleProps> {
      const key = this.state.keys[index] ?? '';
      const known = this.#handles.get(key);
      if (known) return known;
      const place = () => {
        const at = this.state.keys.indexOf(key);
        return { at, name: this.#nameOf(at), count: this.state.keys.length };
      };
      const made = toHandle(key, Drag, { place, move: (places) => this.onSortEnd(places) });
      this.#handles.set(key, made);
      return made;
    }
  };
}

interface HandleActions {
  /** Where the item is now, and what it is called. */
  place: () => { at: number; name: string; count: number };
  move: (places: { oldIndex: number; newIndex: number }) => void;
}

/** Decap’s handle to drag an item by, with a button that moves it up and one that moves it down before it. */
function toHandle(
  key: string,
  Drag: ComponentType<HandleProps>,
  { place, move }: HandleActions,
): ComponentType<HandleProps> {
  const step = (by: number) => {
    const { at } = place();
    move({ oldIndex: at, newIndex: at + by });
    setTimeout(() => document.querySelector<HTMLElement>(`[data-moves="${key}"] [data-step="${by}"]`)?.focus());
  };
  return (props) => {
    const { at, name, count } = place();
    return (
      <span className="desk-moves" data-moves={key}>
        <MoveButton name={name} step={-1} isAtEnd={at === 0} onMove={step} />
        <MoveButton name={name} step={1} isAtEnd={at === count - 1} onMove={step} />
        <Drag {...props} />
      </span>
    );
  };
}

/** An item as Decap draws it, with another handle in the bar above it. */
function withHandle(shown: ReactNode, change: (drag: ComponentType<HandleProps>) => ComponentType<HandleProps>) {
  if (!isValidElement<{ children?: ReactNode }>(shown)) return shown;
  const parts = Children.map(shown.props.children, (part) => {
    if (!isValidElement<{ dragHandle?: ComponentType<HandleProps> }>(part) || !part.props.dragHandle) return part;
    return cloneElement(part, { dragHandle: change(part.props.dragHandle) });
  });
  return cloneElement(shown, { children: parts });
}

interface HandleProps {
  id: string;
  children?: ReactNode;
}

/** The part of an immutable list that is used here. */
interface KeptList {
  size: number;
  get(index: number): unknown;
  insert(index: number, item: unknown): KeptList;
  clear(): KeptList;
}

interface DecapListProps {
  value: KeptList | undefined;
  onChange: (value: KeptList) => void;
}

interface DecapListState {
  keys: string[];
  itemsCollapsed: boolean[];
  taken?: { name: string; list: KeptList; index: number; key: string; isFolded: boolean } | undefined;
}

/** The part of Decap’s list that is used here; its handlers are properties of each instance. */
interface DecapList {
  props: DecapListProps;
  state: DecapListState;
  setState(state: Partial<DecapListState>): void;
  renderItem: (item: unknown, index: number) => ReactNode;
  handleRemove: (index: number, event: { preventDefault: () => void }) => void;
  onSortEnd: (places: { oldIndex: number; newIndex: number }) => void;
  objectLabel(item: unknown): unknown;
  renderListControl(): ReactNode;
}

export type DecapListClass = new (props: DecapListProps) => DecapList;
