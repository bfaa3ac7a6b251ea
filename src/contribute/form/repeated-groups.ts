/**
 * Repeated groups of the form. The page brings the first item of each; more are made in its likeness, with paths and
 * ids of their own.
 */
const likenesses = new WeakMap<HTMLElement, HTMLElement>();

/**
 * Keeps an untouched copy of the first item of every list, prepared as all items are; a list of files begins without
 * one.
 */
export function startLists(form: HTMLElement, prepare: (item: HTMLElement) => void): void {
  for (const list of form.querySelectorAll<HTMLElement>('[data-list]')) {
    const first = list.querySelector<HTMLElement>('[data-item]');
    if (!first) continue;
    prepare(first);
    likenesses.set(list, first.cloneNode(true) as HTMLElement);
    if (isOfFiles(list)) first.remove();
    number(list);
  }
}

/** Ids of the items of a list, in order. */
export function listItems(list: HTMLElement | undefined): string[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-item]') ?? [])].map((item) => item.dataset['item'] ?? '');
}

/** A new item at the end, under that id. */
export function addItem(list: HTMLElement, id: string): HTMLElement | undefined {
  const item = likenesses.get(list)?.cloneNode(true) as HTMLElement | undefined;
  if (!item) return undefined;
  rename(list, item, id);
  list.querySelector('.items')?.append(item);
  number(list);
  return item;
}

/** An item that was taken out, as it was, with the place it had. */
export interface TakenItem {
  item: HTMLElement;
  id: string;
  at: number;
}

/** Takes an item out; where it was the only one, an empty one takes its place. */
export function takeOut(list: HTMLElement, item: HTMLElement): TakenItem {
  const id = item.dataset['item'] ?? '';
  const at = listItems(list).indexOf(id);
  item.remove();
  if (listItems(list).length === 0 && !isOfFiles(list)) addItem(list, '1');
  number(list);
  return { item, id, at };
}

/** Puts an item back where it was; `freeId` is what it is called where another bears its id by now. */
export function putBack(list: HTMLElement, { item, id, at }: TakenItem, freeId: string): void {
  if (listItems(list).includes(id)) rename(list, item, freeId);
  const place = list.querySelector('.items');
  place?.insertBefore(item, place.querySelectorAll('[data-item]')[at] ?? null);
  number(list);
}

/** Moves an item a place up (-1) or down (1); false where it is at that end already. */
export function moveItem(list: HTMLElement, item: HTMLElement, step: number): boolean {
  const other = step < 0 ? item.previousElementSibling : item.nextElementSibling;
  if (!other) return false;
  if (step < 0) other.before(item);
  else other.after(item);
  number(list);
  return true;
}

/** Items under exactly these ids, all empty; a list that is not of files keeps at least one. */
export function setItems(list: HTMLElement, ids: readonly string[]): void {
  list.querySelectorAll('[data-item]').forEach((item) => item.remove());
  const wanted = ids.length > 0 || isOfFiles(list) ? ids : ['1'];
  for (const id of wanted) addItem(list, id);
}

/** Gives an item, and every question in it, paths and ids with another id. */
function rename(list: HTMLElement, item: HTMLElement, id: string): void {
  const name = list.dataset['list'] ?? '';
  const old = item.dataset['item'] ?? '1';
  for (const element of [item, ...item.querySelectorAll<HTMLElement>('*')])
    for (const attribute of ['id', 'for', 'name', 'aria-describedby', 'data-question']) {
      const value = element.getAttribute(attribute);
      if (value !== null)
        element.setAttribute(
          attribute,
          value.replaceAll(`${name}.${old}.`, `${name}.${id}.`).replaceAll(`q-${name}-${old}-`, `q-${name}-${id}-`),
        );
    }
  item.dataset['item'] = id;
}

function isOfFiles(list: HTMLElement): boolean {
  return list.dataset['files'] !== undefined;
}

function number(list: HTMLElement): void {
  const items = [...list.querySelectorAll('[data-item]')];
  items.forEach((item, index) => {
    const place = item.querySelector('[data-number]');
    if (place) place.textContent = String(index + 1);
    for (const button of item.querySelectorAll<HTMLElement>('[data-move]')) {
      const isAtEnd = button.dataset['move'] === '-1' ? index === 0 : index === items.length - 1;
      button.setAttribute('aria-disabled', String(isAtEnd));
    }
  });
}
