import type { KeptList } from './kept-list.ts';

/**
 * Draws a button into every place that names an entry (`data-keep`), which keeps it or takes it out again. The words stand
 * on it or around it (`data-keep-words`). Runs in the browser.
 */
export function drawKeeps(list: KeptList, address: string): void {
  const keys = new Set(list.load().map(({ key }) => key));
  for (const place of document.querySelectorAll<HTMLElement>('[data-keep]')) {
    const { keep: key = '', keepTitle: title } = place.dataset;
    const words = JSON.parse(place.closest<HTMLElement>('[data-keep-words]')?.dataset['keepWords'] ?? '{}') as Record<
      string,
      string
    >;
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
