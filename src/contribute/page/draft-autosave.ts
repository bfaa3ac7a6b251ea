import { createDraftStorage, type DraftStorage } from './draft-storage.ts';
import type { LiveForm } from '../form/live-form.ts';
import { make, makeButton } from '../form/element.ts';
import { fillMessage } from '../questions/form-settings.ts';

/**
 * The draft of a form as the browser keeps it, shared by all windows that have the form open. A window in which
 * nothing was typed follows the others; where both were typed in, nothing is kept here until the person has chosen.
 */
export class DraftAutosave {
  readonly #live: LiveForm;
  readonly #keeper: DraftStorage;
  #timer = 0;
  #isTyped = false;
  #isHeld = false;
  #isAsked = false;
  #isUnkept = false;

  constructor(live: LiveForm) {
    this.#live = live;
    this.#keeper = createDraftStorage(live.settings.form, live.settings.base);
    live.onChange((filled) => {
      if (!filled) this.#type();
      this.#cancel();
      if (!this.#isHeld) this.#timer = window.setTimeout(() => this.#keep(), 400);
    });
    window.addEventListener('pagehide', () => {
      if (this.#timer) this.#keep();
    });
    this.#keeper.watch(() => this.#meet());
  }

  /** Writes what was kept into the form. */
  load(): void {
    if (!this.#live.fill(this.#keeper.load()) && !this.#live.isBlank()) this.#live.empty();
    this.#settle();
  }

  /** Nothing is kept any more, and nothing that is on its way will be. */
  forget(): void {
    this.#settle();
    this.#isUnkept = false;
    this.#keeper.forget();
  }

  /** What is in the form has been saved in another way, as a file; nothing is lost when the page is left now. */
  markSaved(): void {
    this.#isUnkept = false;
  }

  /** Once there is something to lose, the browser is asked not to clear it by itself, and not to leave it unasked. */
  #type(): void {
    this.#isTyped = true;
    if (this.#isAsked) return;
    this.#isAsked = true;
    window.addEventListener('beforeunload', (event) => {
      if (this.#timer) this.#keep();
      if (this.#isUnkept) event.preventDefault();
    });
    const { storage } = navigator as { storage?: Partial<StorageManager> };
    void storage?.persist?.().catch(() => undefined);
  }

  #keep(): void {
    const { settings } = this.#live;
    this.#cancel();
    const isKept = this.#keeper.keep(this.#live.draft());
    this.#isUnkept = !isKept && !this.#live.isBlank();
    this.#live.place('kept').textContent = fillMessage(settings, isKept ? 'tellKeptNow' : 'tellNotKept');
  }

  /** Another window has kept or forgotten the draft. */
  #meet(): void {
    if (!this.#isTyped) {
      this.load();
      return;
    }
    const { settings } = this.#live;
    this.#cancel();
    this.#isHeld = true;
    const words = fillMessage(settings, 'tellOtherWindow');
    // The line at the foot of the window is in sight wherever somebody writes.
    this.#live.place('kept').replaceChildren(
      make('span', words),
      makeButton(fillMessage(settings, 'tellKeepHere'), 'quiet', () => this.#keepHere()),
      makeButton(fillMessage(settings, 'tellKeepThere'), 'quiet', () => this.load()),
    );
    this.#live.announce(words);
  }

  #keepHere(): void {
    this.#isHeld = false;
    this.#live.announce('');
    this.#keep();
  }

  /** The form holds what is kept, and nothing more. */
  #settle(): void {
    this.#cancel();
    if (this.#isHeld) this.#live.announce('');
    this.#live.place('kept').textContent = '';
    this.#isTyped = false;
    this.#isHeld = false;
  }

  #cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
  }
}
