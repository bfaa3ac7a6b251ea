import { make } from '../form/element.ts';
import type { LiveForm } from '../form/live-form.ts';
import { fillMessage } from '../questions/form-settings.ts';
import type { Parcel } from '../bundle/write-zip.ts';
import { saveFile } from '../../site/save-file.ts';

/** Where a file can be added to the archive’s repository by hand; undefined where the forge has no such page. */
export type ToFileUrl = (path: string, text: string) => { url: string; isFilled: boolean } | undefined;

/** A contribution ready to be handed over. */
export interface Ready {
  parcel: Parcel;
  fileName: string;
  bytes: Uint8Array<ArrayBuffer>;
  letter: string;
}

/** Offers every way in which a contribution can leave the device; each is the person’s own doing. */
export class HandOver {
  readonly #live: LiveForm;
  readonly #toFileUrl: ToFileUrl | undefined;
  #ready: Ready | undefined;

  constructor(live: LiveForm, toFileUrl: ToFileUrl | undefined) {
    this.#live = live;
    this.#toFileUrl = toFileUrl;
    this.#on('download', ({ bytes, fileName }) => {
      saveFile(new Blob([bytes], { type: 'application/zip' }), fileName);
      live.place('sent').textContent = fillMessage(live.settings, 'tellSaved', { name: fileName });
    });
    this.#on('copy', ({ letter }) => void this.#copy(letter));
    this.#on('share', (ready) => void navigator.share({ files: [toFile(ready)] }).catch(() => undefined));
  }

  show(ready: Ready): void {
    this.#ready = ready;
    this.#live.place('result').hidden = false;
    this.#live.place('by-hand').hidden = true;
    this.#live.place('no-pictures').hidden = !hasPictures(ready.parcel);
    this.#live.place('sent').textContent = '';
    const share = this.#live.root.querySelector<HTMLElement>('[data-do=share]');
    if (share) share.hidden = !canShare(ready);
    this.#showForge(ready);
  }

  hide(): void {
    this.#ready = undefined;
    this.#live.place('result').hidden = true;
    this.#live.place('preview').replaceChildren();
    this.#live.place('forge').hidden = true;
    this.#live.place('forge').querySelector('ul')?.replaceChildren();
    this.#live.place('sent').textContent = '';
    const letter = this.#live.root.querySelector<HTMLTextAreaElement>('#letter');
    if (letter) letter.value = '';
  }

  #on(name: string, send: (ready: Ready) => void): void {
    this.#live.root.querySelector(`[data-do=${name}]`)?.addEventListener('click', () => {
      if (this.#ready) send(this.#ready);
    });
  }

  async #copy(letter: string): Promise<void> {
    const { settings } = this.#live;
    try {
      await navigator.clipboard.writeText(letter);
      this.#live.place('sent').textContent = fillMessage(settings, 'tellCopied');
    } catch {
      this.#live.place('by-hand').hidden = false;
      const area = this.#live.root.querySelector<HTMLTextAreaElement>('#letter');
      if (!area) return;
      area.value = letter;
      area.focus();
      area.select();
    }
  }

  /** Files of text can be added at the forge by hand; pictures cannot, and without them the text would lack them. */
  #showForge({ parcel }: Ready): void {
    const { settings } = this.#live;
    const place = this.#live.place('forge');
    const targets = parcel.files.flatMap(({ path, text }) => {
      const target = this.#toFileUrl?.(path, text);
      return target ? { path, ...target } : [];
    });
    const stays = hasPictures(parcel);
    place.hidden = targets.length === 0;
    this.#live.place('forge-lead').textContent = fillMessage(settings, stays ? 'tellForgePictures' : 'tellForge');
    const items = (stays ? [] : targets).map(({ path, url, isFilled }) => {
      const item = make('li');
      const link = make('a', path);
      link.href = url;
      link.target = '_blank';
      link.rel = 'noopener noreferrer external';
      item.append(link, isFilled ? '' : ` (${fillMessage(settings, 'tellForgePaste')})`);
      return item;
    });
    place.querySelector('ul')?.replaceChildren(...items);
  }
}

/** Files that are no texts can only be pictures. */
function hasPictures({ manifest, files }: Parcel): boolean {
  return manifest.files.length > files.length;
}

function toFile({ bytes, fileName }: Ready): File {
  return new File([bytes], fileName, { type: 'application/zip' });
}

function canShare(ready: Ready): boolean {
  try {
    return typeof navigator.canShare === 'function' && navigator.canShare({ files: [toFile(ready)] });
  } catch {
    return false;
  }
}
