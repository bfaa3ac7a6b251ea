import { countAnswered } from '../answers/answers.ts';
import { make, messageSlot, clearMessage } from '../form/element.ts';
import type { LiveForm } from '../form/live-form.ts';
import { fillMessage } from '../questions/form-settings.ts';

/** Counts characters where a text comes near its limit, and answers in each part. */
export function showCounts(live: LiveForm): void {
  const count = () => {
    for (const area of live.form.querySelectorAll<HTMLTextAreaElement>('textarea[data-max]')) countText(live, area);
    const { answers } = live.draft();
    for (const part of live.settings.parts) {
      const place = live.root.querySelector(`[data-progress="${part.name}"]`);
      const { answered, missing } = countAnswered(part, answers);
      if (place)
        place.textContent =
          missing > 0
            ? fillMessage(live.settings, 'tellPartMissing', { n: missing })
            : answered > 0
              ? fillMessage(live.settings, 'tellPartsOf', { answered })
              : '';
    }
  };
  live.onChange(count);
  count();
}

function countText(live: LiveForm, area: HTMLTextAreaElement): void {
  const max = Number(area.dataset['max']);
  const n = area.value.trim().length;
  clearMessage(live.form, 'count', area.name);
  if (n < max * 0.8) return;
  const words = make('p', fillMessage(live.settings, 'tellCount', { n, max }), n > max ? 'count over' : 'count');
  messageSlot(live.form, area.name, 'count')?.append(words);
}
