import { describeFiles } from '../../model/describe-files.ts';
import { redrawPicture } from '../../pictures/redraw.ts';
import { make } from '../form/element.ts';
import type { PictureChoices } from './picture-choices.ts';
import type { Told } from './read-story.ts';
import { say, type ReadySettings } from './send-settings.ts';

/** What would be sent, to the letter; or what stands in its way. */
export function showStory(place: HTMLElement, told: Told, settings: ReadySettings): void {
  const { title, faults, parcel } = told;
  const heading = make('h2', say(settings, 'sendWhat'));
  if (faults.length > 0) {
    const key = faults.length === 1 ? 'sendFaultsOne' : 'sendFaultsMany';
    const list = make('ul');
    list.append(...faults.map((fault) => make('li', fault)));
    place.replaceChildren(heading, make('p', say(settings, key, { n: faults.length })), list, toForm(settings));
    return;
  }
  const { files, credit } = parcel.manifest;
  const details = make('details');
  details.append(
    make('summary', say(settings, 'sendRead')),
    ...parcel.files.flatMap(({ path, text }) => [make('h3', path), make('pre', text)]),
  );
  place.replaceChildren(
    heading,
    make('p', say(settings, 'sendFiles', { title, things: describeFiles(files) })),
    make('p', say(settings, 'sendCredit', { credit })),
    details,
  );
}

/** A link back to the form that was filled in, where everything can be mended. */
export function toForm(settings: ReadySettings, key = 'sendToForm'): HTMLElement {
  const line = make('p');
  const link = make('a', say(settings, key));
  link.href = settings.forms[settings.form];
  line.append(link);
  return line;
}

/** What the inputs of pictures work with and tell. */
export interface PictureParts {
  settings: ReadySettings;
  choices: PictureChoices;
  /** False while what was chosen is on its way. */
  canChoose: () => boolean;
  /** Told when a choice is made, and when the last one in its place is ready or refused. */
  onChange: () => void;
}

/** Asks for the pictures that were told of, and draws each anew. */
export function showPictures(place: HTMLElement, { pictures }: Told, parts: PictureParts): void {
  if (pictures.length === 0) {
    place.replaceChildren();
    return;
  }
  const list = make('ul', '', 'pictures');
  list.append(...pictures.map(({ id, alt }, at) => makePictureItem(id, alt || String(at + 1), parts)));
  place.replaceChildren(
    make('h2', say(parts.settings, 'sendPicturesTitle')),
    make('p', say(parts.settings, 'sendPictures')),
    list,
  );
}

function makePictureItem(
  id: string,
  alt: string,
  { settings, choices, canChoose, onChange }: PictureParts,
): HTMLElement {
  const item = make('li');
  const [label, input, said] = [make('label', say(settings, 'sendPicture', { alt })), make('input'), make('p')];
  let shown = makeThumbnail();
  input.id = `picture-${id}`;
  input.type = 'file';
  input.accept = 'image/*';
  label.htmlFor = input.id;
  said.setAttribute('role', 'status');
  const choose = async (file: File | undefined) => {
    // Each choice has its own: an earlier one may be drawn last.
    const thumbnail = makeThumbnail();
    said.textContent = file ? say(settings, 'sendPictureTaking') : '';
    shown.hidden = true;
    const taking = choices.take(id, () => take(file, thumbnail));
    onChange();
    if (!(await taking)) return;
    const isTaken = choices.bytesOf(id) !== undefined;
    thumbnail.hidden = !isTaken;
    shown.replaceWith(thumbnail);
    shown = thumbnail;
    if (file)
      said.textContent = say(settings, isTaken ? 'sendPictureTaken' : 'sendPictureRefused', { name: file.name });
    onChange();
  };
  input.addEventListener('change', () => {
    if (canChoose()) void choose(input.files?.[0]);
  });
  item.append(label, input, shown, said);
  return item;
}

function makeThumbnail(): HTMLCanvasElement {
  const canvas = make('canvas');
  canvas.hidden = true;
  return canvas;
}

/** The picture without place or camera; undefined where the browser cannot open it. */
async function take(file: File | undefined, thumbnail: HTMLCanvasElement): Promise<Uint8Array | undefined> {
  if (!file) return undefined;
  try {
    const picture = await redrawPicture(file, { type: 'image/jpeg', thumbnail });
    return new Uint8Array(await picture.arrayBuffer());
  } catch {
    return undefined;
  }
}
