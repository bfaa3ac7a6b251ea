import { findFileKind, type FileKind } from '../../pictures/file-kind.ts';
import { checkImage } from '../../pictures/check-picture.ts';
import { pictureEndings, redrawPicture, type PictureType } from '../../pictures/redraw.ts';
import { toId } from '../../model/names/id.ts';

/**
 * Draws every picture that is chosen or dropped anew before anything else on the page sees it, so that neither the
 * place where it was taken nor the number of the camera is ever sent. What is not a picture is refused.
 */
export function cleanPictures(page: Document, refuse: (words: string) => void): void {
  const passed = new WeakSet<Event>();
  const take = (input: HTMLInputElement, files: readonly File[]) => {
    cleanAll(files).then(
      (clean) => {
        const transfer = new DataTransfer();
        for (const file of clean) transfer.items.add(file);
        input.files = transfer.files;
        const event = new Event('change', { bubbles: true });
        passed.add(event);
        input.dispatchEvent(event);
      },
      (error: unknown) => {
        input.value = '';
        refuse(error instanceof Error ? error.message : String(error));
      },
    );
  };
  const onChange = (event: Event) => {
    const input = event.target;
    if (passed.has(event) || !isFileInput(input)) return;
    event.stopImmediatePropagation();
    if (input.files?.length) take(input, [...input.files]);
  };
  const onDrop = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    const input = page.querySelector<HTMLInputElement>('input[type=file]');
    if (event.type === 'drop' && input) take(input, [...event.dataTransfer.files]);
  };
  page.addEventListener('change', onChange, true);
  page.addEventListener('dragover', onDrop, true);
  page.addEventListener('drop', onDrop, true);
}

/** Name of a picture as the archive takes it: small letters, digits and hyphens, and the ending of its kind. */
export function toPictureName(name: string, type: PictureType): string {
  return `${toId(name.replace(/\.[^.]*$/, '')) || 'picture'}.${pictureEndings[type]}`;
}

/** The kind in which a picture is written; photographs of other kinds become JPEG, drawings PNG. */
export function toPictureType(type: string): PictureType {
  if (type in pictureEndings) return type as PictureType;
  return type === 'image/gif' ? 'image/png' : 'image/jpeg';
}

function isFileInput(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === 'file';
}

function cleanAll(files: readonly File[]): Promise<File[]> {
  return Promise.all(files.map(cleanPicture));
}

/** A picture with nothing in it but what can be seen. Rejects with words for whoever chose it. */
async function cleanPicture(file: File): Promise<File> {
  const blob = await redrawPicture(file, { type: toPictureType(file.type) }).catch(() => undefined);
  if (!blob) throw new Error(`“${file.name}” ${whyRefused[await findFileKind(file)]}`);
  const name = toPictureName(file.name, toPictureType(blob.type));
  const [fault] = checkImage(new Uint8Array(await blob.arrayBuffer()), name);
  if (fault) throw new Error(`“${file.name}” cannot be used: ${fault.message}. ${fault.remedy}.`);
  return new File([blob], name, { type: blob.type });
}

const recording =
  'is a recording. The archive keeps no sound or film: they are too large. Add a source that says who keeps it, and cite that.';

/** What is said after the name of a file that the browser cannot open. */
const whyRefused: Readonly<Record<FileKind, string>> = {
  heic: 'is a HEIC picture, as phones make them, and this browser cannot open it. Take a screenshot of it on the phone, or have a program for pictures save it as JPEG, and choose that.',
  sound: recording,
  film: recording,
  other: 'is not a picture that can be shown: choose a JPEG, PNG or WebP picture.',
};
