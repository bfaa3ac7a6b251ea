import { readLetters, toBrokenFault, type ImageScan } from './picture-faults.ts';
import { scanJpeg } from './jpeg.ts';
import { scanPng } from './png.ts';
import { scanWebp } from './webp.ts';
import type { FaultText } from '../model/placed-fault.ts';

/** How large a picture may be. */
export const imageLimits = { bytes: 8 * 1024 * 1024, side: 8000, pixels: 40_000_000 } as const;

/**
 * Everything in a picture that is not the picture: place and camera, names, comments, second pictures,
 * programs after its end. Reads the container's parts against a list of harmless ones and decodes nothing,
 * because a decoder is what a broken picture attacks. Takes JPEG, PNG and WebP.
 */
export function checkImage(bytes: Uint8Array, name: string): FaultText[] {
  if (bytes.length > imageLimits.bytes) {
    return [
      {
        code: 'image-too-large',
        message: `the picture has ${(bytes.length / 1048576).toFixed(1)} MiB`,
        remedy: `save it again with at most ${imageLimits.bytes / 1048576} MiB`,
      },
    ];
  }
  const kind = findKind(bytes);
  if (!kind)
    return [
      {
        code: 'image-kind',
        message: 'this is not a JPEG, PNG or WebP picture',
        remedy: 'export the picture as JPEG, PNG or WebP',
      },
    ];
  const ending = /\.([^.]*)$/.exec(name)?.[1] ?? '';
  if (!kind.endings.includes(ending))
    return [
      {
        code: 'image-kind',
        message: `the name ends in .${ending.slice(0, 20)} but the picture is a ${kind.label}`,
        remedy: `end its name in .${kind.endings[0]}`,
      },
    ];
  const scan = kind.scan(bytes);
  return distinct([...scan.faults, ...checkSize(scan)]);
}

/** Width and height of a picture in pixels; undefined where it is none, or does not say. */
export function readSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  const { width, height } = findKind(bytes)?.scan(bytes) ?? { width: 0, height: 0 };
  return width > 0 && height > 0 ? { width, height } : undefined;
}

function findKind(bytes: Uint8Array): ImageKind | undefined {
  return kinds.find((kind) => kind.isKind(bytes));
}

function checkSize({ width, height }: ImageScan): FaultText[] {
  if (width <= 0 || height <= 0) return [toBrokenFault('the picture has no size')];
  if (width <= imageLimits.side && height <= imageLimits.side && width * height <= imageLimits.pixels) return [];
  return [
    {
      code: 'image-too-large',
      message: `the picture is ${width} × ${height}`,
      remedy: `make it at most ${imageLimits.side} wide and high and ${imageLimits.pixels / 1_000_000} megapixels`,
    },
  ];
}

function distinct(faults: readonly FaultText[]): FaultText[] {
  return [...new Map(faults.map((fault) => [fault.message, fault])).values()];
}

const kinds: readonly ImageKind[] = [
  {
    label: 'JPEG',
    endings: ['jpg', 'jpeg'],
    isKind: (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff,
    scan: scanJpeg,
  },
  {
    label: 'PNG',
    endings: ['png'],
    isKind: (bytes) => readLetters(bytes, 0, 8) === '\u0089PNG\r\n\u001A\n',
    scan: scanPng,
  },
  {
    label: 'WebP',
    endings: ['webp'],
    isKind: (bytes) => readLetters(bytes, 0, 4) === 'RIFF' && readLetters(bytes, 8, 12) === 'WEBP',
    scan: scanWebp,
  },
];

interface ImageKind {
  label: string;
  endings: readonly string[];
  isKind(bytes: Uint8Array): boolean;
  scan(bytes: Uint8Array): ImageScan;
}
