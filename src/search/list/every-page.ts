import { drawKeeps } from './keep-button.ts';
import { KeptList } from './kept-list.ts';
import { tellMeanings } from './meanings.ts';
import { startSlashKey } from './slash-key.ts';
import { titleAnswers } from './title-answers.ts';

// What another page needs of this file comes with it, so that no page loads two.
export { hasSlashKey, nameOfSlash } from './slash-key.ts';

/** Path of the site, with a slash at its end. */
export const base = document.body.dataset['base'] ?? '/';

/** What this reader keeps. */
export const kept = new KeptList(base);

/** Draws the buttons that keep entries, and how many are kept, as things stand. Runs in the browser. */
export function showKept(): void {
  drawKeeps(kept, `${base}list/`);
  const count = kept.load().length;
  for (const place of document.querySelectorAll('[data-kept-count]'))
    place.textContent = count > 0 ? ` (${String(count)})` : '';
}

kept.watch(showKept);
showKept();
startSlashKey(base);
tellMeanings(base);
titleAnswers();
