import {
  readLetters,
  toAnimationFault,
  toBrokenFault,
  toMetadataFault,
  toTrailerFault,
  viewOf,
  type ImageScan,
} from './picture-faults.ts';

/** Walks the chunks of a PNG (W3C PNG, third edition, section 5). Only what decodes the picture may be there. */
export function scanPng(bytes: Uint8Array): ImageScan {
  const scan: ImageScan = { width: 0, height: 0, faults: [] };
  const view = viewOf(bytes);
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const type = readLetters(bytes, at + 4, at + 8);
    const end = at + 12 + length;
    if (end > bytes.length) break;
    if (type === 'IHDR' && length >= 8) {
      scan.width = view.getUint32(at + 8);
      scan.height = view.getUint32(at + 12);
    }
    if (animation.has(type)) scan.faults.push(toAnimationFault());
    else if (!allowed.has(type)) scan.faults.push(toMetadataFault(`the part ${JSON.stringify(type)} of the PNG`));
    if (type === 'IEND') {
      if (end < bytes.length) scan.faults.push(toTrailerFault(bytes.length - end));
      return scan;
    }
    at = end;
  }
  scan.faults.push(toBrokenFault('the PNG is cut off'));
  return scan;
}

const allowed: ReadonlySet<string> = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'sBIT',
  'bKGD',
  'pHYs',
  'cICP',
]);
const animation: ReadonlySet<string> = new Set(['acTL', 'fcTL', 'fdAT']);
