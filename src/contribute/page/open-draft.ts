import { findForm } from '../answers/answers.ts';
import { makeButton } from '../form/element.ts';
import type { LiveForm } from '../form/live-form.ts';
import { fillMessage } from '../questions/form-settings.ts';

/** Takes back drafts that were saved as files; what is in the form already is replaced only after being asked. */
export function startOpening(live: LiveForm): void {
  const { settings } = live;
  const input = live.root.querySelector<HTMLInputElement>('#import');
  input?.addEventListener('change', () => {
    const [file] = input.files ?? [];
    ask(live, '', []);
    if (!file) return;
    void readJson(file).then((draft) => {
      input.value = '';
      const open = () => ask(live, fillMessage(settings, tellOpened(live, draft)), []);
      if (live.isBlank() || !live.isOwn(draft)) open();
      else
        ask(live, fillMessage(settings, 'tellImportSure'), [
          { words: fillMessage(settings, 'tellImportReplace'), press: open },
        ]);
    });
  });
}

/** One of the ways out of a question. */
export interface DraftChoice {
  words: string;
  press: () => void;
}

/** Says something about the draft, and asks what is to be done where there is a choice. */
export function ask(live: LiveForm, words: string, choices: readonly DraftChoice[]): void {
  live.place('news').textContent = words;
  live.place('choices').replaceChildren(
    ...choices.map((choice) =>
      makeButton(choice.words, 'quiet', () => {
        live.place('choices').replaceChildren();
        choice.press();
      }),
    ),
  );
}

/** Opens a draft, and gives the key of what is to be said of it. */
function tellOpened(live: LiveForm, draft: unknown): string {
  if (live.fill(draft)) return 'tellImported';
  const form = findForm(draft);
  return form && form !== live.settings.form ? `tellImportOther_${form}` : 'tellImportFailed';
}

async function readJson(file: File): Promise<unknown> {
  try {
    return JSON.parse(await file.text()) as unknown;
  } catch {
    return undefined;
  }
}
