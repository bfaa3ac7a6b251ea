/** Whether the key `/` leads to search; false where the browser keeps nothing, since nobody could turn it off there. */
export function hasSlashKey(base: string): boolean {
  try {
    return localStorage.getItem(nameOfSlash(base)) !== 'off';
  } catch {
    return false;
  }
}

/**
 * Lets the key `/` lead to the search field, here or on the search page, where nobody is writing (WCAG 2.2, 2.1.4: it can
 * be turned off). Shift may be down: on many keyboards it writes the sign. Runs in the browser.
 */
export function startSlashKey(base: string): void {
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, altKey, metaKey, repeat, isComposing, defaultPrevented } = event;
    if (key !== '/' || ctrlKey || altKey || metaKey || repeat || isComposing || defaultPrevented) return;
    if (document.activeElement?.closest('input, textarea, select, dialog, iframe, [contenteditable]')) return;
    if (!hasSlashKey(base)) return;
    event.preventDefault();
    const field = document.querySelector<HTMLElement>('#q');
    if (field) field.focus();
    else location.href = `${base}search/#q`;
  });
}

/** The name under which the browser keeps it. */
export function nameOfSlash(base: string): string {
  return `handed-on:${base}:slash`;
}
