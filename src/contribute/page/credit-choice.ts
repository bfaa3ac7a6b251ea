import type { LiveForm } from '../form/live-form.ts';

/**
 * Ticks “A name I choose” as soon as one is written, and takes the name away where “A member of …” is ticked after
 * that, so that the credit is always the last thing said.
 */
export function watchCredit({ form }: LiveForm): void {
  const name = form.querySelector<HTMLInputElement>('input[name=creditName]');
  const findChoice = (value: string) => form.querySelector<HTMLInputElement>(`input[name=creditAs][value=${value}]`);
  name?.addEventListener('input', () => {
    const chosen = findChoice('name');
    if (chosen && name.value.trim()) chosen.checked = true;
  });
  findChoice('member')?.addEventListener('input', () => {
    if (name) name.value = '';
  });
}
