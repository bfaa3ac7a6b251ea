import { DraftAutosave } from './draft-autosave.ts';
import type { LiveForm } from '../form/live-form.ts';
import { forgetPage, keepPage } from './offline.ts';
import { saveFile } from '../../site/save-file.ts';
import { ask, startOpening } from './open-draft.ts';
import { fillMessage } from '../questions/form-settings.ts';

/** What else has to be forgotten, and what is shown anew after that. */
export interface AutosaveOptions {
  onForget: () => void;
}

/** Keeps the draft while someone writes, gives it out as a file, takes it back, and forgets it. */
export function startAutosave(live: LiveForm, { onForget }: AutosaveOptions): void {
  const { settings, root } = live;
  const kept = new DraftAutosave(live);
  const on = (name: string, press: (button: HTMLElement) => void) => {
    const button = root.querySelector<HTMLElement>(`[data-do=${name}]`);
    button?.addEventListener('click', () => press(button));
  };
  on('export', () => {
    const text = JSON.stringify(live.draft(), null, 2);
    saveFile(new Blob([text], { type: 'application/json' }), `handed-on-draft-${settings.form}.json`);
    kept.markSaved();
  });
  on('print', printEmpty);
  on('forget', (button) => {
    if (!isCertain(button, fillMessage(settings, 'tellForgetSure'))) return;
    live.wasForgotten = true;
    onForget();
    live.empty();
    live.announce('');
    kept.forget();
    ask(live, fillMessage(settings, 'tellForgot'), []);
    void forgetPage(settings.worker);
  });
  startOpening(live);
  kept.load();
}

/** Loads all that the page may need and lets it work without a network; says so when it does. */
export async function startOffline(live: LiveForm): Promise<void> {
  const isSaving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
  if (isSaving) return;
  // One after the other: each takes an old phone a while to read, and somebody may be typing.
  await live.loadOffers();
  await live.loadIndex();
  await live.loadTools();
  const isKept = await keepPage(live.settings.worker, () => !live.wasForgotten);
  live.root.dataset['offline'] = String(isKept);
  if (isKept && live.place('news').textContent === '')
    live.place('news').textContent = fillMessage(live.settings, 'tellOffline');
}

/** A button asks once before it does what cannot be undone, and forgets that it asked when it is left. */
function isCertain(button: HTMLElement, question: string): boolean {
  if (button.dataset['asked'] !== undefined) {
    button.textContent = button.dataset['asked'];
    Reflect.deleteProperty(button.dataset, 'asked');
    return true;
  }
  button.dataset['asked'] = button.textContent;
  button.textContent = question;
  button.addEventListener(
    'blur',
    () => {
      if (button.dataset['asked'] !== undefined) button.textContent = button.dataset['asked'];
      Reflect.deleteProperty(button.dataset, 'asked');
    },
    { once: true },
  );
  return false;
}

function printEmpty(): void {
  const { classList } = document.documentElement;
  classList.add('sheet');
  window.addEventListener('afterprint', () => classList.remove('sheet'), { once: true });
  window.print();
}
