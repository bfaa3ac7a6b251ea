/** A new element with a text, which stays text. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
  className = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (text) element.textContent = text;
  if (className) element.className = className;
  return element;
}

/** A button with a text, which submits nothing. */
export function makeButton(text: string, className: string, press: () => void): HTMLButtonElement {
  const button = make('button', text, className);
  button.type = 'button';
  button.addEventListener('click', press);
  return button;
}

/** The place beside a question where something of one sort is said to whoever fills it in; empty to begin with. */
export function messageSlot(form: HTMLElement, path: string, about: string): HTMLElement | undefined {
  const said = findQuestion(form, path)?.querySelector<HTMLElement>(':scope > [data-said]');
  if (!said) return undefined;
  const known = said.querySelector<HTMLElement>(`[data-about=${about}]`);
  if (known) return known;
  const place = make('div');
  place.dataset['about'] = about;
  said.append(place);
  return place;
}

/** Says nothing of that sort any more; takes the place away, so that what is empty takes no room. */
export function clearMessage(form: HTMLElement, about: string, path?: string): void {
  const root = path === undefined ? form : findQuestion(form, path);
  const own = path === undefined ? '' : ':scope > [data-said] > ';
  root?.querySelectorAll(`${own}[data-about=${about}]`).forEach((place) => place.remove());
}

/** Says nothing beside any question. */
export function unsayAll(form: HTMLElement): void {
  form.querySelectorAll('[data-said]').forEach((said) => said.replaceChildren());
}

/** The element around a question. */
export function findQuestion(form: HTMLElement, path: string): HTMLElement | undefined {
  return form.querySelector<HTMLElement>(`[data-question="${CSS.escape(path)}"]`) ?? undefined;
}

/** Moves to a question: to the place where its answer is written. */
export function goTo(form: HTMLElement, path: string): void {
  const question = findQuestion(form, path) ?? findQuestion(form, path.split('.')[0] ?? '');
  const control = question?.querySelector<HTMLElement>('input, textarea, select, button');
  (control ?? question)?.focus();
  question?.scrollIntoView({ block: 'center' });
}
