import type { KeptList, Refusal } from './kept-list.ts';

/** What a button says, by these names. */
export const keepNames = ['keep', 'kept', 'list', 'full', 'forbidden', 'many'] as const satisfies readonly (
  | 'keep'
  | 'kept'
  | 'list'
  | Refusal
)[];

export type KeepName = (typeof keepNames)[number];

/**
 * Draws a button into every place that names an entry (`data-keep`), which keeps it or takes it out again. The words stand
 * on it or around it (`data-keep-words`). Runs in the browser.
 */
export function drawKeeps(list: KeptList, address: string): void {
  const keys = new Set(list.load().map(({ key }) => key));
  for (const place of document.querySelectorAll<HTMLElement>('[data-keep]')) {
    const { keep: key = '', keepTitle: title } = place.dataset;
    const said = place.closest<HTMLElement>('[data-keep-words]')?.dataset['keepWords']?.split('|');
    const words: Partial<Record<string, string>> = Object.fromEntries(
      keepNames.map((name, index) => [name, said?.[index]]),
    );
    let button = place.querySelector('button');
    if (!button) {
      button = document.createElement('button');
      button.type = 'button';
      const told = document.createElement('span');
      told.role = 'status';
      button.onclick = () => {
        const refusal = list.change((items) =>
          items.some((item) => item.key === key) ? items.filter((item) => item.key !== key) : [...items, { key }],
        );
        const link = document.createElement('a');
        link.href = address;
        link.textContent = words['list'] ?? '';
        const isKept = list.load().some((item) => item.key === key);
        told.replaceChildren(' ', refusal ? (words[refusal] ?? '') : isKept ? link : '');
      };
      place.append(button, told);
    }
    const isKept = keys.has(key);
    button.ariaPressed = String(isKept);
    button.textContent = words[isKept ? 'kept' : 'keep'] ?? '';
    if (title) button.ariaLabel = `${button.textContent}: ${title}`;
  }
}
