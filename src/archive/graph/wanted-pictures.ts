import type { Picture } from '../../model/fields/picture.ts';
import { formatDate } from '../../site/dates.ts';
import { isolate } from '../../site/language.ts';
import { translate } from '../../site/translate.ts';
import type { AnyEntry } from '../entry/entry.ts';
import { picturesOf } from '../entry/pictures.ts';

/** The pictures that an entry wants: nobody has brought a file yet. */
export function listWantedPictures(entry: AnyEntry): Picture[] {
  return picturesOf(entry).filter(({ file }) => file === undefined);
}

/** What a picture is, in a line: its title, maker and year. */
export function namePicture({ title, maker, year }: Picture): string {
  return [`“${isolate(title)}”`, maker && isolate(maker), year && formatDate(year)].filter(Boolean).join(', ');
}

/** What is wanted, from whom and on what terms, and why, in a few sentences. */
export function describeWanted(picture: Picture): string {
  const { holder, licence, licenceRead, why } = picture;
  const values = { what: namePicture(picture), holder: isolate(holder), licence };
  return `${translate(licenceRead === undefined ? 'wantedUnchecked' : 'wantedPicture', values)} ${why}`;
}
