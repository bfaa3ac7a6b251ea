import { fill } from '../model/names/fill.ts';

/**
 * Lets a reader choose two states of an entry on its history page: the changes between them stand open, the others are
 * hidden. Runs in the browser.
 */
export function startComparing(): void {
  const form = document.querySelector<HTMLFormElement>('[data-compares]');
  const steps = [...document.querySelectorAll<HTMLLIElement>('.history > li')];
  if (!form) return;
  form.hidden = false;
  form.addEventListener('change', () => {
    const chosen = new FormData(form);
    show(form, steps, [Number(chosen.get('newer')), Number(chosen.get('older'))]);
  });
}

/** Whichever of two states is named first, the older one is the one further down. */
function show(form: HTMLFormElement, steps: readonly HTMLLIElement[], ends: readonly [number, number]): void {
  const [newest, oldest] = [Math.min(...ends), Math.max(...ends)];
  const between = steps.slice(newest, oldest);
  for (const step of steps) step.hidden = !between.includes(step);
  for (const part of between.flatMap((step) => [...step.querySelectorAll('details')])) part.open = true;
  const status = form.querySelector('[role=status]');
  const put = between.flatMap((step) => [...step.querySelectorAll<HTMLElement>('[data-put]')]);
  const count = put.reduce((sum, { dataset }) => sum + Number(dataset['put']), 0);
  if (status) status.textContent = fill(form.dataset['words'] ?? '', { n: between.length, put: count });
}
