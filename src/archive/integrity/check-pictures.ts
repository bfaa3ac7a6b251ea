import type { Body } from '../../mdx/dialect/body.ts';
import type { AnyEntry } from '../entry/entry.ts';
import { picturesOf } from '../entry/pictures.ts';
import type { Fault } from '../entry/faults.ts';
import type { MediaFile } from '../files/list-files.ts';

/** Addresses of the pictures that entries and their texts show or link to, such as `/media/first-meeting.jpg`. */
export function listNamedPictures(
  texts: readonly { body?: Body | undefined; entry?: AnyEntry | undefined }[],
): ReadonlySet<string> {
  return new Set(
    texts.flatMap(({ body, entry }) => [
      ...listShownPictures(entry).map(({ file }) => file),
      ...(body?.images ?? []).map(({ src }) => src),
      ...(body?.links ?? []).map(({ path }) => path).filter((path) => path.startsWith('/media/')),
    ]),
  );
}

/** The pictures that an entry shows beside its text, with their places in its list. */
export function listShownPictures(entry: AnyEntry | undefined): { file: string; index: number }[] {
  if (!entry) return [];
  return picturesOf(entry).flatMap(({ file }, index) => (file === undefined ? [] : [{ file, index }]));
}

/** A warning for each picture that no entry names: it is not published, and whoever looks for it should know. */
export function listUnnamed(
  media: readonly Pick<MediaFile, 'address' | 'name'>[],
  isNamed: (address: string) => boolean,
): Fault[] {
  return media
    .filter(({ address }) => !isNamed(address))
    .map(({ address, name }) => ({
      code: 'image-unnamed',
      file: name,
      line: 1,
      column: 1,
      field: 'file',
      message: 'no entry shows this picture, or only one that was withdrawn, so it is not published',
      remedy: `show it in an entry with <Figure src="${address}" alt="…" credit="…" licence="…" />, or delete it`,
    }));
}
