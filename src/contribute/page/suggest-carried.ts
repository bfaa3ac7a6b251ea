import { make } from '../form/element.ts';
import type { LiveForm } from '../form/live-form.ts';
import type { AnyAnswers, ItemAnswers } from '../questions/question.ts';

/** Lets every claim name what it carried: a box for each thing that was done, by the name it has now. */
export function offerCarried(live: LiveForm): void {
  const offer = () => {
    const things = listThings(live.draft().answers);
    for (const place of live.form.querySelectorAll<HTMLElement>('[data-offers=practices]')) show(place, things);
  };
  live.onChange((filled) => {
    offer();
    if (filled) tick(live, filled);
  });
  offer();
}

/** Ticks boxes as answers have them; they are made anew whenever what was done is. */
function tick(live: LiveForm, answers: AnyAnswers): void {
  for (const side of ['learned', 'handed'])
    for (const { id, carried } of (answers[side] ?? []) as (ItemAnswers & { carried?: string[] })[])
      for (const box of live.form.querySelectorAll<HTMLInputElement>(`input[name="${side}.${id}.carried"]`))
        box.checked = carried?.includes(box.value) ?? false;
}

function listThings(answers: AnyAnswers): { id: string; name: string }[] {
  const practices = (answers['practices'] ?? []) as (ItemAnswers & { practice: { name: string } })[];
  return practices.flatMap(({ id, practice }) => (practice.name.trim() ? { id, name: practice.name.trim() } : []));
}

function show(place: HTMLElement, things: readonly { id: string; name: string }[]): void {
  const state = JSON.stringify(things);
  if (place.dataset['shown'] === state) return;
  place.dataset['shown'] = state;
  const ticked = new Set([...place.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value));
  place.hidden = things.length === 0;
  place.querySelector('[data-choices]')?.replaceChildren(
    ...things.map(({ id, name }) => {
      const label = make('label', '', 'tick');
      const box = make('input');
      box.type = 'checkbox';
      box.name = place.dataset['question'] ?? '';
      box.value = id;
      box.checked = ticked.has(id);
      label.append(box, ' ', make('span', name));
      return label;
    }),
  );
}
