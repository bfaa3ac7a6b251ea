import { make } from './result-item.ts';

/** One group of boxes: a filter, its values with the number of pages, and which are chosen. */
export interface FilterGroup {
  name: string;
  legend: string;
  counts: Readonly<Record<string, number>>;
  chosen: ReadonlySet<string>;
}

/** Boxes for every value that has a page or is chosen; nothing for a filter without any. */
export function makeFilter(group: FilterGroup, choose: (value: string, isChosen: boolean) => void): HTMLElement[] {
  const { name, legend, counts, chosen } = group;
  const values = Object.keys(counts)
    .filter((value) => (counts[value] ?? 0) > 0 || chosen.has(value))
    .sort();
  if (values.length === 0) return [];
  const fieldset = make('fieldset');
  const title = make('legend');
  title.textContent = legend;
  const boxes = values.map((value) => {
    const label = make('label');
    const box = make('input');
    box.type = 'checkbox';
    box.id = `filter-${name}-${value.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`;
    box.checked = chosen.has(value);
    box.addEventListener('change', () => choose(value, box.checked));
    label.append(box, ` ${value} (${counts[value] ?? 0})`);
    return label;
  });
  fieldset.append(title, ...boxes);
  return [fieldset];
}
