/**
 * Repeated groups of the form. The page brings the first item of each; more are made in its likeness, with paths and
 * ids of their own.
 */
const likenesses = new WeakMap<HTMLElement, HTMLElement>();

/** Keeps an untouched copy of the first item of every list; a list of files begins without one. */
export function startLists(form: HTMLElement): void {
  for (const list of form.querySelectorAll<HTMLElement>('[data-list]')) {
    const first = list.querySelector<HTMLElement>('[data-item]');
    if (first) likenesses.set(list, first.cloneNode(true) as HTMLElement);
    if (list.dataset['files'] !== undefined) first?.remove();
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
  const name = list.dataset['list'] ?? '';
  for (const element of [item, ...item.querySelectorAll<HTMLElement>('*')])
    for (const attribute of ['id', 'for', 'name', 'aria-describedby', 'data-question']) {
      const value = element.getAttribute(attribute);
      if (value !== null)
        element.setAttribute(
          attribute,
          value.replaceAll(`${name}.1.`, `${name}.${id}.`).replaceAll(`q-${name}-1-`, `q-${name}-${id}-`),
        );
    }
  item.dataset['item'] = id;
  list.querySelector('.items')?.append(item);
  number(list);
  return item;
}

/** Takes an item out; where it was the only one, an empty one takes its place. */
export function removeItem(list: HTMLElement, item: HTMLElement): void {
  item.remove();
  if (listItems(list).length === 0 && list.dataset['files'] === undefined) addItem(list, '1');
  number(list);
}

/** Items under exactly these ids, all empty; a list that is not of files keeps at least one. */
export function setItems(list: HTMLElement, ids: readonly string[]): void {
  list.querySelectorAll('[data-item]').forEach((item) => item.remove());
  const wanted = ids.length > 0 || list.dataset['files'] !== undefined ? ids : ['1'];
  for (const id of wanted) addItem(list, id);
}

function number(list: HTMLElement): void {
  list.querySelectorAll('[data-item]').forEach((item, index) => {
    const place = item.querySelector('[data-number]');
    if (place) place.textContent = String(index + 1);
  });
}
