/**
 * Shows the buttons that copy the text named by their `data-copies`, an id, and has them say in `data-copied` that they
 * did. Where the browser does not let them, the text is marked, to be copied by hand. Runs in the browser.
 */
export function startCopying(): void {
  const said = document.querySelector<HTMLElement>('[data-copied]');
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
    const text = document.getElementById(button.dataset['copies'] ?? '');
    if (!text || !said) continue;
    button.hidden = false;
    button.addEventListener('click', () => void copy(text, said));
  }
}

async function copy(text: HTMLElement, said: HTMLElement): Promise<void> {
  // Said anew, also where the same was said before.
  said.textContent = '';
  try {
    await navigator.clipboard.writeText(text.textContent.trim());
    said.textContent = said.dataset['copied'] ?? '';
  } catch {
    getSelection()?.selectAllChildren(text);
    said.textContent = said.dataset['marked'] ?? '';
  }
}
