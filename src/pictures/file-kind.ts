import { readLetters } from './picture-faults.ts';

/** What was chosen in the place of a picture, as far as somebody is told something of their own about it. */
export type FileKind = 'heic' | 'sound' | 'film' | 'other';

/** What a file is, by how it begins; by its type and the ending of its name where its beginning says nothing. */
export async function findFileKind(file: File): Promise<FileKind> {
  const bytes = new Uint8Array(await file.slice(0, 32).arrayBuffer());
  return kindOfBytes(bytes, file.type) ?? kindOfName(file);
}

/** ISO base media files name their brand after `ftyp`; of others the first bytes are the mark. */
function kindOfBytes(bytes: Uint8Array, type: string): FileKind | undefined {
  const letters = readLetters(bytes, 0, 32);
  if (letters.slice(4, 8) === 'ftyp') return kindOfBrand(letters.slice(8, 12));
  const riff = letters.startsWith('RIFF') ? letters.slice(8, 12) : '';
  if (riff === 'WAVE' || /^(?:ID3|fLaC|#!AMR|FORM....AIF)/s.test(letters) || isMpegSound(bytes)) return 'sound';
  if (riff === 'AVI ' || letters.startsWith('\0\0\u0001\u00BA')) return 'film';
  if (letters.startsWith('OggS')) return type.startsWith('video/') ? 'film' : 'sound';
  // Matroska and WebM hold either.
  if (letters.startsWith('\u001AE\u00DF\u00A3')) return type.startsWith('audio/') ? 'sound' : 'film';
  return undefined;
}

function kindOfBrand(brand: string): FileKind {
  if (/^(?:hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand)) return 'heic';
  if (/^(?:avif|avis)$/.test(brand)) return 'other';
  return /^(?:M4A|M4B|M4P|F4A)/.test(brand) ? 'sound' : 'film';
}

/** A frame of MP3 or AAC begins with eleven bits that are set. JPEG begins with FF D8, which has other bits. */
function isMpegSound([first = 0, second = 0]: Uint8Array): boolean {
  return first === 0xff && (second & 0xe0) === 0xe0 && second < 0xfe;
}

function kindOfName({ type, name }: File): FileKind {
  if (/^image\/hei[cf]/.test(type) || /\.hei[cf]$/i.test(name)) return 'heic';
  if (type.startsWith('audio/') || /\.(?:mp3|m4a|wav|ogg|oga|opus|flac|aac|amr|wma|aiff?)$/i.test(name)) return 'sound';
  if (type.startsWith('video/') || /\.(?:mp4|m4v|mov|avi|mkv|webm|3gp|wmv|mpe?g)$/i.test(name)) return 'film';
  return 'other';
}
