import { capitalise } from '../../model/names/fill.ts';
import { writeCompare, mostCompared } from '../compare-address.ts';
import { LivePart } from '../live-part.ts';
import { follow, move, putBack, writeNote } from './changes.ts';
import { kept } from './every-page.ts';
import { mostKept, type Kept, type Refusal } from './kept-list.ts';
import { longAddress, writeList } from './list-address.ts';
import { KeptRow } from './list-item.ts';
import { SentPart } from './sent-part.ts';
import { noTitles, TitleLoader, type Titles } from './titles.ts';

/** Brings the reading list to life. Runs in the browser. */
export function startList(): void {
  const root = document.getElementById('list');
  if (root) new ListPage(root).start();
}

/** The list as this browser keeps it, above it one that came with the address, and what can be done with it. */
class ListPage extends LivePart {
  readonly #loader = new TitleLoader(this.base);
  readonly #sent = new SentPart(this);
  readonly #rows = new Map<string, KeptRow>();
  #titles = noTitles;

  start(): void {
    kept.watch(() => {
      this.#follow();
    });
    window.addEventListener('hashchange', () => {
      this.#sent.read();
      this.#follow();
    });
    this.part('withNotes').addEventListener('change', () => {
      this.#showAddress(kept.load());
    });
    this.part('copy').addEventListener('click', () => void this.#copy());
    this.part('print').addEventListener('click', () => {
      window.print();
    });
    this.#startForgetting();
    this.#sent.read();
    this.#follow();
  }

  /** Shows what is kept now, and once more when the titles are there that it asks for. */
  #follow(): void {
    this.#show();
    void this.#learn();
  }

  async #learn(): Promise<void> {
    const keys = [...kept.load(), ...this.#sent.items].map(({ key }) => key);
    if (keys.every((key) => this.#titles.byKey.has(key))) return;
    try {
      const titles = await this.#loader.load(keys);
      if (titles === this.#titles) return;
      this.#titles = titles;
    } catch {
      this.tell(this.word('listUntitled'));
      return;
    }
    this.#rows.clear();
    this.#dropWithdrawn(this.#titles);
    this.#show();
  }

  /** Entries that have another address now are kept under it; those that were withdrawn are not kept any more. */
  #dropWithdrawn({ moved, withdrawn }: Titles): void {
    const items = kept.load();
    const gone = items.filter(({ key }) => Object.hasOwn(withdrawn, key));
    if (gone.length === 0 && !items.some(({ key }) => Object.hasOwn(moved, key))) return;
    kept.change((now) => follow(now, moved).filter(({ key }) => !Object.hasOwn(withdrawn, key)));
    this.tell(...gone.map(({ key }) => this.word('listWithdrawn', { name: withdrawn[key] ?? key })));
  }

  #show(): void {
    const items = kept.load();
    const list = this.part('items');
    const rows = items.map((item, at) => {
      const row = this.#rows.get(item.key) ?? this.#makeRow(item.key);
      row.show(item, { at, of: items.length });
      return row.element;
    });
    if (rows.length !== list.childElementCount || rows.some((row, at) => row !== list.children[at])) {
      const active = document.activeElement;
      list.replaceChildren(...rows);
      if (active instanceof HTMLElement && list.contains(active)) active.focus();
    }
    this.part('own').hidden = items.length === 0;
    this.part('empty').hidden = items.length > 0 || this.#sent.items.length > 0;
    this.#sent.show(this.#titles, items);
    this.#showCompare(items);
    this.#showAddress(items);
  }

  #makeRow(key: string): KeptRow {
    const row = new KeptRow(key, this.#titles.byKey.get(key), {
      page: this,
      actions: {
        move: (by) => {
          this.#move(key, by);
        },
        takeOut: () => {
          this.#takeOut(key);
        },
        write: (note, before) => this.#write({ key, note, before }),
      },
    });
    this.#rows.set(key, row);
    return row;
  }

  #move(key: string, by: number): void {
    if (this.#refuse(kept.change((items) => move(items, key, by)))) return;
    const items = kept.load();
    const row = this.#rows.get(key);
    const at = items.findIndex((item) => item.key === key) + 1;
    row?.focus(by < 0 ? 'listUp' : 'listDown');
    this.tell(this.word('listMoved', { title: row?.title ?? key, at, n: items.length }));
  }

  #takeOut(key: string): void {
    const items = kept.load();
    const at = items.findIndex((item) => item.key === key);
    const item = items[at];
    if (!item || this.#refuse(kept.change((now) => now.filter((one) => one.key !== key)))) return;
    const title = this.#rows.get(key)?.title ?? key;
    this.tell(this.word('listTaken', { title }));
    const undo = this.part<HTMLButtonElement>('undo');
    undo.hidden = false;
    undo.focus();
    undo.onclick = () => {
      if (this.#refuse(kept.change((now) => putBack(now, item, at)))) return;
      this.tell(this.word('listIsBack', { title }));
      this.#rows.get(key)?.focus();
    };
  }

  #write(written: { key: string; note: string; before: string }): string | undefined {
    if (this.#refuse(kept.change((items) => writeNote(items, written)))) return undefined;
    const note = kept.load().find(({ key }) => key === written.key)?.note ?? '';
    this.tell(note === written.note ? '' : this.word('listKeptTogether'));
    return note;
  }

  /** Says why a change was not kept; whatever could be undone before cannot any more. */
  #refuse(refusal: Refusal | undefined): boolean {
    this.part('undo').hidden = true;
    if (refusal) this.tell(this.word(`kept${capitalise(refusal)}`, { n: mostKept }));
    return refusal !== undefined;
  }

  #showCompare(items: readonly Kept[]): void {
    for (const kind of ['projects', 'practices'] as const) {
      const keys = items
        .map(({ key }) => key)
        .filter((key) => key.startsWith(`${kind}/`) && this.#titles.byKey.has(key));
      const link = this.part<HTMLAnchorElement>(kind);
      link.hidden = keys.length < 2 || keys.length > mostCompared;
      link.textContent = this.word(`listCompare${capitalise(kind)}`, { n: keys.length });
      link.href = `${this.base}compare/${writeCompare(keys)}`;
    }
  }

  #showAddress(items: readonly Kept[]): void {
    const hasNotes = this.part<HTMLInputElement>('withNotes').checked;
    const address = `${location.origin}${location.pathname}${writeList(items, hasNotes)}`;
    this.part<HTMLInputElement>('address').value = address;
    this.part('long').textContent =
      address.length > longAddress ? this.word('listLong', { n: address.length, most: longAddress }) : '';
  }

  async #copy(): Promise<void> {
    const field = this.part<HTMLInputElement>('address');
    try {
      await navigator.clipboard.writeText(field.value);
      this.part('copied').textContent = this.word('listCopied');
    } catch {
      field.select();
      this.part('copied').textContent = this.word('listCopyYourself');
    }
  }

  #startForgetting(): void {
    const dialog = this.part<HTMLDialogElement>('sure');
    this.part('forget').addEventListener('click', () => {
      dialog.returnValue = '';
      dialog.showModal();
    });
    dialog.addEventListener('close', () => {
      if (dialog.returnValue !== 'yes' || this.#refuse(kept.change(() => []))) return;
      this.tell(this.word('listForgotten'));
      document.getElementById('main')?.focus();
    });
  }
}
