import {
  readLetters,
  toAnimationFault,
  toBrokenFault,
  toMetadataFault,
  toTrailerFault,
  viewOf,
  type ImageScan,
} from './picture-faults.ts';

/** Walks the chunks of a WebP (RFC 9649, section 2). Only what decodes the picture may be there. */
export function scanWebp(bytes: Uint8Array): ImageScan {
  const scan: ImageScan = { width: 0, height: 0, faults: [] };
  const view = viewOf(bytes);
  const declared = view.getUint32(4, true) + 8;
  if (declared > bytes.length) scan.faults.push(toBrokenFault('the WebP is cut off'));
  if (declared + (declared & 1) < bytes.length) scan.faults.push(toTrailerFault(bytes.length - declared));
  for (let at = 12; at + 8 <= bytes.length;) {
    const type = readLetters(bytes, at, at + 4);
    const length = view.getUint32(at + 4, true);
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (content.length < length) {
      scan.faults.push(toBrokenFault('the WebP is cut off'));
      break;
    }
    readChunk(type, content, scan);
    at += 8 + length + (length & 1);
  }
  return scan;
}

function readChunk(type: string, content: Uint8Array, scan: ImageScan): void {
  if (type === 'ANIM' || type === 'ANMF') scan.faults.push(toAnimationFault());
  else if (!allowed.has(type)) scan.faults.push(toMetadataFault(`the part ${JSON.stringify(type)} of the WebP`));
  const size =
    content.length >= 10 || (type === 'VP8L' && content.length >= 5) ? readSize(type, viewOf(content)) : undefined;
  if (size && (type === 'VP8X' || scan.width === 0)) [scan.width, scan.height] = size;
}

/** Width and height, where the chunk gives them. */
function readSize(type: string, view: DataView): [number, number] | undefined {
  switch (type) {
    case 'VP8X':
      return [(view.getUint32(4, true) & 0xffffff) + 1, (view.getUint32(6, true) >>> 8) + 1];
    case 'VP8 ':
      return [view.getUint16(6, true) & 0x3fff, view.getUint16(8, true) & 0x3fff];
    case 'VP8L': {
      const packed = view.getUint32(1, true);
      return [(packed & 0x3fff) + 1, ((packed >>> 14) & 0x3fff) + 1];
    }
    default:
      return undefined;
  }
}

const allowed: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP', 'ANIM', 'ANMF']);
