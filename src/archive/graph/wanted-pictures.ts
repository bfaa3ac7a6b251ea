import type { Picture } from '../../model/fields/picture.ts';
import { isolate } from '../../site/language.ts';
import { translate } from '../../site/translate.ts';
import type { AnyEntry } from '../entry/entry.ts';
import { namePicture, picturesOf } from '../entry/pictures.ts';

/** The pictures that an entry wants: nobody has brought a file yet. */
export function listWantedPictures(entry: AnyEntry): Picture[] {
  return picturesOf(entry).filter(({ file }) => file === undefined);
}

/** What is wanted, from whom and on what terms, and why, in a few sentences. */
export function describeWanted(picture: Picture): string {
  const { holder, licence, licenceRead, why } = picture;
  const values = { what: namePicture(picture), holder: isolate(holder), licence };
  return `${translate(licenceRead === undefined ? 'wantedUnchecked' : 'wantedPicture', values)} ${why}`;
}
