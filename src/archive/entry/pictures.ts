import type { Picture } from '../../model/fields/picture.ts';
import type { AnyEntry } from './entry.ts';

/** The pictures beside the text of an entry, in their order: those that are there, and those that are wanted. */
export function picturesOf({ data }: Pick<AnyEntry, 'data'>): readonly Picture[] {
  return 'pictures' in data ? data.pictures : [];
}
