import { mostPictures } from '../questions/picture-limits.ts';
import { findQuestion, goTo, make, makeButton, messageSlot, clearMessage } from '../form/element.ts';
import { listItems } from '../form/repeated-groups.ts';
import type { LiveForm } from '../form/live-form.ts';
import { findFileKind } from '../../pictures/file-kind.ts';
import { redrawPicture } from '../../pictures/redraw.ts';
import { tellRecording } from './tell-recording.ts';
import { fillMessage } from '../questions/form-settings.ts';

/** The pictures of the form, drawn anew, by the id of their item; they live as long as the page. */
export class PictureList {
  readonly #live: LiveForm;
  readonly #bytes = new Map<string, Uint8Array>();

  constructor(live: LiveForm) {
    this.#live = live;
    const input = live.form.querySelector<HTMLInputElement>('[data-files] [data-choose]');
    input?.addEventListener('change', () => {
      void this.#take([...(input.files ?? [])]).then(() => (input.value = ''));
    });
    live.onChange((filled) => {
      if (filled) this.#dropLost();
    });
    if (input) this.#catchDrops(document);
  }

  /** Ids of the items whose picture is here, in the order of the form. */
  ids(): string[] {
    return listItems(findQuestion(this.#live.form, 'pictures')).filter((id) => this.#bytes.has(id));
  }

  get(id: string): Uint8Array | undefined {
    return this.#bytes.get(id);
  }

  /** The small drawing of a picture in the form. */
  thumbnail(id: string): HTMLCanvasElement | null {
    return findQuestion(this.#live.form, 'pictures')?.querySelector(`[data-item="${id}"] canvas`) ?? null;
  }

  forget(): void {
    this.#bytes.clear();
  }

  async #take(files: readonly File[]): Promise<void> {
    const { form, settings } = this.#live;
    clearMessage(form, 'picture', 'pictures');
    const tell = (text: string) => {
      const words = make('p', text);
      this.#live.announce(words.textContent);
      messageSlot(form, 'pictures', 'picture')?.append(words);
    };
    for (const file of files) {
      if (this.ids().length >= mostPictures) {
        tell(fillMessage(settings, 'tellPictureMost', { n: mostPictures }));
        break;
      }
      const id = this.#live.add('pictures', { focus: false });
      try {
        const picture = await redrawPicture(file, { type: 'image/jpeg', thumbnail: this.thumbnail(id) });
        this.#bytes.set(id, new Uint8Array(await picture.arrayBuffer()));
      } catch {
        findQuestion(form, 'pictures')?.querySelector(`[data-item="${id}"]`)?.remove();
        await this.#refuse(file, tell);
      }
    }
    const n = this.ids().length;
    if (n > 0) tell(fillMessage(settings, n === 1 ? 'tellPictureTakenOne' : 'tellPictureTaken', { n }));
    this.#live.changed();
  }

  /** Says what to do with a file that this browser cannot open as a picture. */
  async #refuse(file: File, tell: (text: string) => void): Promise<void> {
    const { form, settings } = this.#live;
    const kind = await findFileKind(file);
    const { name } = file;
    if (kind !== 'sound' && kind !== 'film') {
      tell(fillMessage(settings, kind === 'heic' ? 'tellPictureHeic' : 'tellPictureRefused', { name }));
      return;
    }
    tell(fillMessage(settings, 'tellPictureRecording', { name }));
    const go = makeButton(fillMessage(settings, 'tellRecordingGo'), 'quiet', () => tellRecording(this.#live, kind));
    messageSlot(form, 'pictures', 'picture')?.append(go);
  }

  /** A file that is dropped anywhere would be opened in the place of the form, and its pictures would be lost. */
  #catchDrops(page: Document): void {
    const onDrop = (event: DragEvent) => {
      const isOfInput = event.target instanceof HTMLInputElement && event.target.type === 'file';
      if (isOfInput || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      if (event.type !== 'drop') return;
      void this.#take([...event.dataTransfer.files]).then(() => goTo(this.#live.form, 'pictures'));
    };
    page.addEventListener('dragover', onDrop);
    page.addEventListener('drop', onDrop);
  }

  /** What was said of a picture stays only where the picture does. */
  #dropLost(): void {
    const { form, settings } = this.#live;
    const list = findQuestion(form, 'pictures');
    const lost = listItems(list).filter((id) => !this.#bytes.has(id));
    for (const id of lost) list?.querySelector(`[data-item="${id}"]`)?.remove();
    if (lost.length > 0)
      messageSlot(form, 'pictures', 'picture')?.append(make('p', fillMessage(settings, 'tellPictureLost')));
  }
}
