import { toFocusPath } from '../settings/field-path.ts';

/** Leads to a field of the open form: as Decap does where it offers to, else to the field of the entry that holds it. */
export function focusField(path: string): void {
  if (lead) lead(toFocusPath(path));
  const name = /^[^.[]+/.exec(path)?.[0] ?? '';
  const top = [...document.querySelectorAll<HTMLElement>(`#nc-root [id^="${CSS.escape(name)}-field-"]`)].find(
    ({ id }) => /-field-\d+$/.test(id),
  );
  if (!top || (lead && path !== name)) return;
  top.scrollIntoView({ block: 'center' });
  const inside = top.matches('input, textarea, select') ? top : top.querySelector<HTMLElement>('input, button, select');
  inside?.focus();
}

/** Takes Decap’s way of leading to a field, which it hands to previews alone; undefined takes it back. */
export function setLead(next: ((path: string) => void) | undefined): void {
  lead = next;
}

let lead: ((path: string) => void) | undefined;
