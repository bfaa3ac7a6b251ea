import { siteLanguage } from '../../model/names/site-languages.ts';
import { splitFirstSentence } from '../../model/names/first-sentence.ts';
import type { Findable } from '../findable.ts';
import type { LivePart } from '../live-part.ts';
import { make, makeCare, say } from '../result-item.ts';
import { longestNote, type Kept } from './kept-list.ts';

/** What a reader does to a kept entry. */
export interface ItemActions {
  move: (by: number) => void;
  takeOut: () => void;
  /** Keeps what is written, and gives the note as it is kept; undefined where it is not. */
  write: (note: string, before: string) => string | undefined;
}

/** An entry as it stands in a list: title, kind, care note before its sentence, sources, and on paper its address. Texts stay text. */
export function makeListed(key: string, entry: Findable | undefined, page: LivePart): HTMLLIElement {
  const item = make('li', 'row');
  const title = make('h3');
  const link = say(make('a'), entry?.title ?? key, entry?.titleIn);
  link.href = `${page.base}${key}/`;
  title.append(link, ' ', say(make('small'), page.word(key.split('/')[0] ?? '')));
  item.append(title);
  if (entry?.careNote) item.append(makeCare(page.word('careNote'), entry.careNote, entry.wordsIn));
  if (entry?.summary) {
    const [sentence] = splitFirstSentence(entry.summary, entry.wordsIn?.lang ?? siteLanguage);
    item.append(say(make('p', 'said'), sentence, entry.wordsIn));
  }
  const { sources: count } = entry ?? {};
  if (count)
    item.append(say(make('p', 'known'), page.word(count === 1 ? 'findSourcesOne' : 'findSources', { n: count })));
  if (!entry) item.append(say(make('p', 'known'), page.word('listNotHere')));
  item.append(say(make('p', 'on-paper'), link.href));
  return item;
}

/** A kept entry with its note and its buttons. */
export class KeptRow {
  readonly element: HTMLLIElement;
  readonly title: string;
  readonly #note = make('textarea');
  readonly #paper = make('p', 'on-paper');
  readonly #buttons = new Map<string, HTMLButtonElement>();
  #before = '';

  constructor(key: string, entry: Findable | undefined, { page, actions }: { page: LivePart; actions: ItemActions }) {
    this.element = makeListed(key, entry, page);
    this.title = entry?.title ?? key;
    const label = say(make('label'), page.word('listNote'));
    this.#note.rows = 1;
    this.#note.maxLength = longestNote;
    this.#note.dir = 'auto';
    this.#note.addEventListener('input', () => {
      const note = actions.write(this.#note.value, this.#before);
      if (note !== undefined) this.#setNote(note);
    });
    label.append(' ', this.#note);
    const buttons = make('p', 'buttons');
    for (const [name, press] of [
      ['listUp', () => actions.move(-1)],
      ['listDown', () => actions.move(1)],
      ['listOut', () => actions.takeOut()],
    ] as const) {
      const button = say(make('button'), page.word(name));
      button.type = 'button';
      button.ariaLabel = `${page.word(name)}: ${this.title}`;
      button.addEventListener('click', press);
      this.#buttons.set(name, button);
      buttons.append(button, ' ');
    }
    const own = make('div', 'own-words');
    own.append(label, this.#paper, buttons);
    this.element.append(own);
  }

  /** Shows the note and which way the entry can be moved. */
  show({ note = '' }: Kept, place: { at: number; of: number }): void {
    this.#setNote(note);
    this.#enable('listUp', place.at > 0);
    this.#enable('listDown', place.at < place.of - 1);
  }

  focus(name?: 'listUp' | 'listDown'): void {
    const [up, down] = [this.#buttons.get('listUp'), this.#buttons.get('listDown')];
    const button = name === 'listUp' ? [up, down] : [down, up];
    if (name) button.find((one) => one && !one.disabled)?.focus();
    else this.element.querySelector('a')?.focus();
  }

  #enable(name: string, isOn: boolean): void {
    const button = this.#buttons.get(name);
    if (button) button.disabled = !isOn;
  }

  #setNote(note: string): void {
    this.#before = note;
    this.#paper.textContent = note;
    if (this.#note.value !== note) this.#note.value = note;
  }
}
