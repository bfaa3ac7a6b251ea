import {
  readLetters,
  toBrokenFault,
  toMetadataFault,
  toTrailerFault,
  viewOf,
  type ImageScan,
} from './picture-faults.ts';

/** Walks the segments of a JPEG (ITU-T T.81, annex B). Only what decodes the picture may be there. */
export function scanJpeg(bytes: Uint8Array): ImageScan {
  const scan: ImageScan = { width: 0, height: 0, faults: [] };
  let hasPicture = false;
  for (let at = 2; at < bytes.length;) {
    const marker = findMarker(bytes, at);
    if (marker === undefined) return withFault(scan, 'the JPEG is damaged');
    at = marker.end;
    if (marker.code === endOfImage) return endScan(scan, { hasPicture, rest: bytes.length - at });
    if (standsAlone(marker.code)) continue;
    const segment = readSegment(bytes, at);
    if (!segment) return withFault(scan, 'the JPEG is cut off');
    readHeader(marker.code, segment, scan);
    at += segment.length + 2;
    if (marker.code !== startOfScan) continue;
    hasPicture = true;
    at = endOfEntropyData(bytes, at);
  }
  return withFault(scan, 'the JPEG is cut off');
}

function endScan(scan: ImageScan, { hasPicture, rest }: { hasPicture: boolean; rest: number }): ImageScan {
  if (!hasPicture) scan.faults.push(toBrokenFault('the JPEG holds no picture'));
  if (rest > 0) scan.faults.push(toTrailerFault(rest));
  return scan;
}

function withFault(scan: ImageScan, what: string): ImageScan {
  scan.faults.push(toBrokenFault(what));
  return scan;
}

function readHeader(code: number, segment: Uint8Array, scan: ImageScan): void {
  if (isFrame(code) && segment.length >= 5) {
    scan.height = viewOf(segment).getUint16(1);
    scan.width = viewOf(segment).getUint16(3);
  } else if (code === comment) scan.faults.push(toMetadataFault('a comment in the JPEG'));
  else if (code >= firstApplication && code <= lastApplication)
    checkApplication(code - firstApplication, segment, scan);
}

/** Application segments: the plain JFIF header, a colour profile and Adobe's colour mark are part of the picture. */
function checkApplication(number: number, segment: Uint8Array, scan: ImageScan): void {
  const id = readLetters(segment, 0, 32).split('\0')[0] ?? '';
  const isPlain =
    (number === 0 && id === 'JFIF') ||
    (number === 2 && id === 'ICC_PROFILE') ||
    (number === 14 && id.startsWith('Adobe'));
  if (isPlain) return;
  const known = knownMetadata.find(({ start }) => id.startsWith(start));
  scan.faults.push(toMetadataFault(known?.what ?? `the part APP${number}`));
}

function findMarker(bytes: Uint8Array, start: number): { code: number; end: number } | undefined {
  if (bytes[start] !== 0xff) return undefined;
  let at = start;
  while (bytes[at] === 0xff) at += 1;
  const code = bytes[at];
  return code === undefined ? undefined : { code, end: at + 1 };
}

/** The content of the segment whose length stands at `at`. */
function readSegment(bytes: Uint8Array, at: number): Uint8Array | undefined {
  if (at + 2 > bytes.length) return undefined;
  const length = viewOf(bytes).getUint16(at);
  return length < 2 || at + length > bytes.length ? undefined : bytes.subarray(at + 2, at + length);
}

/** Offset of the next marker after the coded picture, in which FF is followed by 00 or a restart mark. */
function endOfEntropyData(bytes: Uint8Array, start: number): number {
  for (let at = start; at < bytes.length - 1; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !isRestart(next)) return at;
  }
  return bytes.length;
}

function standsAlone(code: number): boolean {
  return code === 0x01 || isRestart(code);
}

function isRestart(code: number): boolean {
  return code >= 0xd0 && code <= 0xd7;
}

function isFrame(code: number): boolean {
  return code >= 0xc0 && code <= 0xcf && code !== 0xc4 && code !== 0xc8 && code !== 0xcc;
}

const endOfImage = 0xd9;
const startOfScan = 0xda;
const comment = 0xfe;
const firstApplication = 0xe0;
const lastApplication = 0xef;

const knownMetadata = [
  { start: 'Exif', what: 'EXIF data' },
  { start: 'http://ns.adobe.com/xap', what: 'XMP data' },
  { start: 'Photoshop 3.0', what: 'IPTC data' },
  { start: 'MPF', what: 'a second picture (MPF)' },
  { start: 'JFXX', what: 'a thumbnail (JFXX)' },
] as const;
