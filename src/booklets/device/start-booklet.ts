import { LivePart } from '../../search/live-part.ts';
import { kept } from '../../search/list/every-page.ts';
import { addressForCode } from '../../search/list/list-address.ts';
import type { ListRest } from '../../search/list/list-rest.ts';
import { noTitles, TitleLoader, type Titles } from '../../search/list/titles.ts';
import { fetchJson } from '../../site/fetch-json.ts';
import { make, say } from '../../search/result-item.ts';
import { isolate } from '../../site/language.ts';
import type { Part } from '../block.ts';
import type { Made } from './make-booklet.ts';
import { bookWords, type BookWords } from './book-words.ts';

/** A pile of more sheets folds badly. */
const mostSheets = 20;
const mostLetters = 12;

/** Brings the part of the reading list to life that makes a booklet; what makes it is loaded only when asked. Runs in the browser. */
export function startBooklet(): void {
  const root = document.getElementById('booklet');
  if (root instanceof HTMLDetailsElement) new BookletPart(root).start();
}

class BookletPart extends LivePart {
  readonly #loader = new TitleLoader(this.base);
  /** Keys that the reader does not want in it. */
  readonly #left = new Set<string>();
  #titles: Titles = noTitles;
  #isBusy = false;
  #address = '';

  start(): void {
    const paper = this.root.querySelector<HTMLInputElement>('[value=letter]');
    if (paper && /-(?:US|CA|MX)\b/i.test(navigator.language)) paper.checked = true;
    kept.watch(() => {
      this.#show();
      void this.#learn();
    });
    this.root.addEventListener('toggle', () => void this.#learn());
    this.part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#make();
    });
    this.part('form').addEventListener('change', () => {
      this.part('save').hidden = true;
    });
    this.#show();
  }

  /** Titles are loaded only for a reader who asks for a booklet. */
  async #learn(): Promise<void> {
    if (!(this.root as HTMLDetailsElement).open) return;
    try {
      this.#titles = await this.#loader.load(kept.load().map(({ key }) => key));
    } catch {
      // The list above says that titles are missing; here their keys stand for them.
    }
    this.#show();
  }

  #listKeys(): string[] {
    return kept
      .load()
      .map(({ key }) => this.#titles.moved[key] ?? key)
      .filter((key) => !Object.hasOwn(this.#titles.withdrawn, key));
  }

  /** A title for the middle of a sentence. */
  #titleOf(key: string): string {
    return isolate(this.#titles.byKey.get(key)?.title ?? key);
  }

  #show(): void {
    const keys = this.#listKeys();
    this.root.hidden = keys.length === 0;
    this.part('entries').replaceChildren(...keys.map((key) => this.#makeChoice(key)));
  }

  #makeChoice(key: string): HTMLLIElement {
    const [item, label, box] = [make('li'), make('label'), make('input')];
    box.type = 'checkbox';
    box.checked = !this.#left.has(key);
    box.addEventListener('change', () => {
      if (box.checked) this.#left.delete(key);
      else this.#left.add(key);
    });
    const entry = this.#titles.byKey.get(key);
    label.append(box, ' ', say(make('bdi'), entry?.title ?? key, entry?.titleIn));
    item.append(label);
    return item;
  }

  async #make(): Promise<void> {
    if (this.#isBusy) return;
    const keys = this.#listKeys().filter((key) => !this.#left.has(key));
    if (keys.length === 0) {
      this.tell(this.word('ownNothing'));
      return;
    }
    this.#isBusy = true;
    this.part('save').hidden = true;
    try {
      await this.#load(keys);
    } catch {
      this.tell(this.word('ownBroken'));
    } finally {
      this.#isBusy = false;
    }
  }

  async #load(keys: readonly string[]): Promise<void> {
    const [parts, faults]: [{ key: string; part: Part }[], string[]] = [[], []];
    for (const [at, key] of keys.entries()) {
      const title = this.#titleOf(key);
      this.tell(this.word('ownLoading', { at: at + 1, n: keys.length, title }));
      try {
        const file = `${this.base}${key}/${key.slice(key.indexOf('/') + 1)}.booklet.json`;
        // Asked for anew: an entry that was withdrawn is not taken from what the browser has kept.
        parts.push({ key, part: await fetchJson<Part>(file, 'no-cache') });
      } catch {
        faults.push(this.word((await this.#isWithdrawn(key)) ? 'ownGone' : 'ownFailed', { title }));
      }
    }
    if (parts.length === 0) {
      this.tell(...faults, this.word('ownNone'));
      return;
    }
    this.tell(this.word('ownSetting'));
    const { makeBooklet } = await import('./make-booklet.ts');
    const choice = new FormData(this.part<HTMLFormElement>('form'));
    const isFolded = choice.get('form') === 'folded';
    const made = await makeBooklet({
      parts: parts.map(({ part }) => part),
      words: this.#listWords(parts.map(({ key }) => key)),
      paper: choice.get('paper') === 'letter' ? 'letter' : 'a4',
      isFolded,
    });
    this.#give(made, { isFolded, faults });
  }

  async #isWithdrawn(key: string): Promise<boolean> {
    try {
      const { withdrawn } = await fetchJson<ListRest>(`${this.base}list.json`);
      return Object.hasOwn(withdrawn, key);
    } catch {
      return false;
    }
  }

  /** Words of the booklet; the address of the list leads to the same entries, where a code can hold it. */
  #listWords(keys: readonly string[]): BookWords {
    const words = Object.fromEntries(bookWords.map((name) => [name, this.word(name)])) as BookWords;
    const listUrl = addressForCode(words.listUrl, keys);
    return listUrl ? { ...words, listUrl } : { ...words, ownMore: words.ownMoreLong, listUrl: words.siteUrl };
  }

  /** Saves the booklet, and leaves a link for whoever wants it once more. */
  #give({ pdf, pages, isDrawn, missing }: Made, { isFolded, faults }: { isFolded: boolean; faults: string[] }): void {
    URL.revokeObjectURL(this.#address);
    this.#address = URL.createObjectURL(new Blob([pdf.slice()], { type: 'application/pdf' }));
    const link = this.part<HTMLAnchorElement>('save');
    link.href = this.#address;
    link.download = isFolded ? 'reading-list-booklet.pdf' : 'reading-list-pages.pdf';
    link.hidden = false;
    link.click();
    const sheets = pages / 4;
    this.tell(
      this.word(!isFolded ? 'ownDone' : sheets === 1 ? 'ownDoneOne' : 'ownDoneFolded', { pages, sheets }),
      isFolded && sheets > mostSheets ? this.word('ownThick') : '',
      ...faults,
      isDrawn ? this.word('ownDrawn') : '',
      missing.length > 0 ? this.word('ownMissing', { letters: nameSome(missing) }) : '',
    );
  }
}

/** A page in a script that a device cannot show has hundreds. */
function nameSome(letters: readonly string[]): string {
  return letters.length > mostLetters ? `${letters.slice(0, mostLetters).join(' ')} …` : letters.join(' ');
}
