import type { Picture } from '../../model/fields/picture.ts';
import { toLicenceName } from '../../model/names/licence-name.ts';
import { formatDate } from '../../site/dates.ts';
import { isolate } from '../../site/language.ts';
import type { AnyEntry } from './entry.ts';

/** A picture that somebody brought. */
export type ShownPicture = Picture & { file: string };

/** The pictures beside the text of an entry, in their order: those that are there, and those that are wanted. */
export function picturesOf({ data }: Pick<AnyEntry, 'data'>): readonly Picture[] {
  return 'pictures' in data ? data.pictures : [];
}

/** The pictures of an entry that are there, in their order. */
export function shownPicturesOf(entry: Pick<AnyEntry, 'data'>): ShownPicture[] {
  return picturesOf(entry).filter((picture): picture is ShownPicture => picture.file !== undefined);
}

/** What a picture is, in a line: its title, maker and year. */
export function namePicture({ title, maker, year }: Picture): string {
  return [`“${isolate(title)}”`, maker && isolate(maker), year && formatDate(year)].filter(Boolean).join(', ');
}

/** What a picture is, who keeps it and on what terms, in a line. */
export function tellPicture(picture: Picture): string {
  return `${namePicture(picture)}. ${creditPicture(picture)}`;
}

/** Who keeps a picture and on what terms it may be shown, in a line. */
export function creditPicture({ holder, licence }: Picture): string {
  return `${isolate(holder)}\u00a0· ${isolate(toLicenceName(licence))}`;
}
