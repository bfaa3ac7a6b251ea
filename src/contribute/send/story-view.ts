import { describeFiles } from '../../model/describe-files.ts';
import { redrawPicture } from '../../pictures/redraw.ts';
import { make } from '../form/element.ts';
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

/** A link back to the form, where everything can be mended. */
export function toForm(settings: ReadySettings, key = 'sendToForm'): HTMLElement {
  const line = make('p');
  const link = make('a', say(settings, key));
  link.href = settings.form;
  line.append(link);
  return line;
}

/** Asks for the pictures that were told of, and draws each anew. */
export function showPictures(
  place: HTMLElement,
  { pictures }: Told,
  { settings, onTake }: { settings: ReadySettings; onTake: (id: string, bytes: Uint8Array | undefined) => void },
): void {
  if (pictures.length === 0) {
    place.replaceChildren();
    return;
  }
  const items = pictures.map(({ id, alt }, at) => {
    const item = make('li');
    const [label, input] = [make('label', say(settings, 'sendPicture', { alt: alt || String(at + 1) })), make('input')];
    const [canvas, said] = [make('canvas'), make('p')];
    input.id = `picture-${id}`;
    input.type = 'file';
    input.accept = 'image/*';
    label.htmlFor = input.id;
    said.setAttribute('role', 'status');
    canvas.hidden = true;
    input.addEventListener('change', () => {
      void take(input.files?.[0], canvas).then((bytes) => {
        canvas.hidden = bytes === undefined;
        const name = input.files?.[0]?.name;
        said.textContent =
          bytes !== undefined
            ? say(settings, 'sendPictureTaken')
            : name !== undefined
              ? say(settings, 'sendPictureRefused', { name })
              : '';
        onTake(id, bytes);
      });
    });
    item.append(label, input, canvas, said);
    return item;
  });
  const list = make('ul', '', 'pictures');
  list.append(...items);
  place.replaceChildren(make('h2', say(settings, 'sendPicturesTitle')), make('p', say(settings, 'sendPictures')), list);
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
