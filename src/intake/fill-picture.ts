import { parseHeader } from '../archive/files/yaml-header.ts';
import { toBlockText } from '../archive/files/yaml-write.ts';
import { splitHeader } from '../mdx/split-header.ts';
import { isRecord } from '../model/fields/record.ts';
import { picture as pictureSchema, type Picture } from '../model/fields/picture.ts';

/** What a wanted picture gets when its file is there. */
export interface Brought {
  file: string;
  alt: string;
  /** The day on which the licence was read, where the record does not say so yet. */
  licenceRead?: string | undefined;
}

/** The pictures of an entry as its file lists them; none where the header cannot be read. */
export function readPictures(text: string): Record<string, unknown>[] {
  const parts = splitHeader(text);
  if ('faults' in parts) return [];
  const { data } = parseHeader(parts.header, parts.headerLine).header;
  const listed = isRecord(data) ? data['pictures'] : undefined;
  return Array.isArray(listed) ? listed.filter(isRecord) : [];
}

/**
 * An entry's file in which a wanted picture is one that is shown; nothing else of the file changes. Throws in words where
 * something is missing that a picture needs to be shown.
 */
export function fillPicture(text: string, place: number, { file, alt, licenceRead }: Brought): string {
  const pictures = readPictures(text);
  const filled: Record<string, unknown> = { ...pictures[place - 1], file, alt, ...(licenceRead && { licenceRead }) };
  const read = pictureSchema.safeParse(filled);
  if (!read.success)
    throw new Error(read.error.issues.map(({ path, message }) => [path.join('.'), message].join(': ')).join('\n'));
  const written = toBlockText({
    pictures: pictures.map((one, index) => (index === place - 1 ? inOrder(read.data) : one)),
  });
  return text.replace(listOfPictures, () => `${written.trimEnd()}\n`);
}

/** Fields in the order of the model; what follows stands as it was written. */
function inOrder(picture: Picture): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(pictureSchema.shape).flatMap((name) => {
      const value = picture[name as keyof Picture];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** The field with all lines that belong to it: those set in, and items and brackets at the edge. */
const listOfPictures = /^pictures:.*\n(?:[ \t\]}-](?!--$).*\n)*/m;
