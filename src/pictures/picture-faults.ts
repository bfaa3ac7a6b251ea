import type { FaultText } from '../model/placed-fault.ts';

/** What a container says of its picture; what is wrong with it goes to `faults`. */
export interface ImageScan {
  width: number;
  height: number;
  faults: FaultText[];
}

/** Fault for a part that holds something other than the picture. */
export function toMetadataFault(what: string): FaultText {
  return {
    code: 'image-metadata',
    message: `${what} may tell where, when, by whom or with what the picture was made`,
    remedy: 'export the picture again without hidden data, or let npm run media -- clean FILE do it',
  };
}

export function toBrokenFault(what: string): FaultText {
  return { code: 'image-broken', message: what, remedy: 'export the picture again, and send the whole file' };
}

export function toTrailerFault(count: number): FaultText {
  return {
    code: 'image-trailer',
    message: `${count} bytes follow the end of the picture`,
    remedy: 'export the picture again',
  };
}

export function toAnimationFault(): FaultText {
  return { code: 'image-animated', message: 'the picture moves', remedy: 'send one still picture' };
}

/** The letters that name a part of a container. */
export function readLetters(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
