import { say } from '../settings/say.ts';
/**
 * Gives the parts of Decap’s editor the names and roles that they lack, now and whenever it draws new ones. Decap
 * offers no other way in.
 */
export function patchEditor(page: Document): void {
  const mendAll = () => {
    for (const [selector, mend] of accessibilityPatches)
      for (const part of page.querySelectorAll<HTMLElement>(selector)) mend(part);
  };
  let isWaiting = false;
  const observer = new MutationObserver(() => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      mendAll();
    });
  });
  observer.observe(page.body, { childList: true, subtree: true, characterData: true });
  mendAll();
}

const accessibilityPatches: readonly [selector: string, mend: (part: HTMLElement) => void][] = [
  ['#preview-pane', (frame) => set(frame, 'title', say('preview'))],
  ['#nc-root [class*="-EditorContainer"]', (editor) => set(editor, 'role', 'main')],
  ['#nc-root [class*="ListItemTopBar"]', nameListButtons],
  ['#nc-root [class*="-ControlHint"]', tieHint],
  ['.Toastify', nameNews],
];

/** Id of the hint that Decap shows below a field; our fields name it, and Decap’s are told to. */
export function hintId(fieldId: string): string {
  return `${fieldId}-hint`;
}

/** What the desk says in passing stands outside every landmark. */
function nameNews(news: HTMLElement): void {
  set(news, 'role', 'region');
  set(news, 'aria-label', say('newsOfTheDesk'));
}

function tieHint(hint: HTMLElement): void {
  const id = hint.parentElement?.querySelector('label')?.htmlFor;
  if (!id) return;
  set(hint, 'id', hintId(id));
  const field = hint.ownerDocument.getElementById(id);
  if (field?.matches('input, textarea') && !field.hasAttribute('aria-describedby'))
    set(field, 'aria-describedby', hintId(id));
}

/** The bar above a member of a list: open or close, move, drag, remove. Dragging needs a pointer, so no key leads to it. */
function nameListButtons(bar: HTMLElement): void {
  const item = bar.parentElement?.querySelector('[class*="NestedObjectLabel"]')?.textContent.trim().slice(0, 80);
  const buttons = [...bar.querySelectorAll(':scope > button')];
  const [toggle] = buttons.length > 1 ? buttons : [];
  if (toggle) set(toggle, 'aria-label', say('openOrClose', { name: item ?? say('thisOne') }));
  const remove = buttons.at(-1);
  if (remove) set(remove, 'aria-label', say('removeThis', { name: item ?? say('thisOne') }));
  const handle = bar.querySelector('[role=button]');
  if (!handle) return;
  set(handle, 'aria-hidden', 'true');
  set(handle, 'tabindex', '-1');
}

/** Only where it says something else, so that the observer comes to rest. */
function set(part: Element, name: string, value: string): void {
  if (part.getAttribute(name) !== value) part.setAttribute(name, value);
}
