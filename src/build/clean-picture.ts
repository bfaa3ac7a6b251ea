import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { checkImage, imageLimits } from '../pictures/check-picture.ts';
import { toId } from '../model/names/id.ts';

/** A picture that is only a picture, ready for `content/media/`. */
export interface CleanPicture {
  /** Plain name with the ending of its kind, such as `first-meeting.jpg`. */
  name: string;
  bytes: Buffer;
}

/**
 * A picture drawn again, so that nothing but what can be seen is left: no place, camera, date, name or hidden part.
 * It is turned upright first, made smaller where it is over the archive's limits, and put into the common colours.
 * Throws in words where the bytes are no JPEG, PNG or WebP picture, or where it has no name that could be an address.
 */
export async function cleanPicture(bytes: Uint8Array, fileName: string): Promise<CleanPicture> {
  const stem = toId(path.parse(fileName).name);
  if (!stem) throw new Error(`“${fileName}” has no letters a name could be made of; rename it first.`);
  const { format } = await readKind(bytes);
  const picture = sharp(bytes, { limitInputPixels: 200_000_000, failOn: 'error' }).autoOrient().toColourspace('srgb');
  const small = picture.resize({ width: largestSide, height: largestSide, fit: 'inside', withoutEnlargement: true });
  const clean = await encoders[format](small).toBuffer();
  const name = `${stem}.${endings[format]}`;
  const [fault] = checkImage(clean, name);
  if (fault) throw new Error(`${fileName} could not be cleaned: ${fault.message} — ${fault.remedy}`);
  return { name, bytes: clean };
}

async function readKind(bytes: Uint8Array): Promise<{ format: Format }> {
  const format = await readFormat(bytes).catch(() => undefined);
  const known = formats.find((name) => name === format);
  if (!known) throw new Error('This is not a JPEG, PNG or WebP picture; export it as one of these first.');
  return { format: known };
}

async function readFormat(bytes: Uint8Array): Promise<string> {
  return (await sharp(bytes).metadata()).format;
}

const formats = ['jpeg', 'png', 'webp'] as const;
type Format = (typeof formats)[number];
const endings: Record<Format, string> = { jpeg: 'jpg', png: 'png', webp: 'webp' };
const encoders: Record<Format, (picture: Sharp) => Sharp> = {
  jpeg: (picture) => picture.jpeg({ quality: 86, mozjpeg: true }),
  png: (picture) => picture.png({ compressionLevel: 9 }),
  webp: (picture) => picture.webp({ quality: 86 }),
};

/** Keeps a picture below both limits of the archive, whatever its shape. */
const largestSide = Math.floor(Math.sqrt(imageLimits.pixels));
