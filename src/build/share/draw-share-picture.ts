import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import sharp from 'sharp';
import { escapeXml } from '../../exports/xml.ts';
import { shareType, type ShareWords } from '../../exports/share-words.ts';
import { writeWhole } from '../../archive/files/write-whole.ts';
import { unpackFace } from './unpack-face.ts';

/** Size of the picture that messengers and networks show with a link; pixels. */
export const shareSize = { width: 1200, height: 630 } as const;

/** Draws black on white, in the house's own faces; `faces` are those of `openFaces`. */
export async function drawSharePicture(words: ShareWords, faces: readonly string[]): Promise<Buffer> {
  await loadFaces(faces);
  const body = await drawText(
    [
      toSpan(words.kind, label, shareType.small),
      toSpan(words.title, `${label} Bold`, shareType.title),
      toSpan(' ', label, 8),
      toSpan(words.said, 'Gentium Book Plus', shareType.said),
    ].join('\n'),
  );
  const foot = await drawText(toSpan(words.foot, label, shareType.small));
  const pixels = Buffer.alloc(shareSize.width * shareSize.height, 255);
  pixels.fill(0, 0, shareSize.width * bar);
  place(pixels, body, { top: edge - 12, room: shareSize.height - edge * 2 - foot.height });
  place(pixels, foot, { top: shareSize.height - edge + 16 - foot.height, room: foot.height });
  return sharp(pixels, { raw: { ...shareSize, channels: 1 } })
    .png({ compressionLevel: 4 })
    .toBuffer();
}

/** Leaves the faces where fonts are loaded from, and says where; Latin, Greek, Cyrillic, Arabic and Hebrew. */
export function openFaces(folder: string): string[] {
  const resolve = createRequire(import.meta.url).resolve;
  return faceNames.map((name) => {
    const file = path.join(folder, `${path.basename(name)}.ttf`);
    if (!fs.existsSync(file)) writeWhole(file, unpackFace(fs.readFileSync(resolve(`@fontsource/${name}-normal.woff`))));
    return file;
  });
}

const label = 'Libre Franklin';
const edge = 60;
const bar = 14;

const faceNames = [
  ...['latin', 'latin-ext', 'vietnamese'].flatMap((set) =>
    ['400', '700'].map((weight) => `libre-franklin/files/libre-franklin-${set}-${weight}`),
  ),
  ...['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'greek'].map(
    (set) => `gentium-book-plus/files/gentium-book-plus-${set}-400`,
  ),
  'noto-naskh-arabic/files/noto-naskh-arabic-arabic-400',
  'noto-sans-hebrew/files/noto-sans-hebrew-hebrew-400',
];

/** The library knows a face from the first text on that names its file. */
async function loadFaces(faces: readonly string[]): Promise<void> {
  for (const file of faces) {
    if (loaded.has(file)) continue;
    await sharp({ text: { text: 'a', font: label, fontfile: file } }).toBuffer({ resolveWithObject: true });
    loaded.add(file);
  }
}

const loaded = new Set<string>();

function toSpan(text: string, font: string, size: number): string {
  return `<span font="${font} ${String(size)}">${escapeXml(text)}</span>`;
}

interface DrawnText {
  data: Buffer;
  width: number;
  height: number;
  channels: number;
}

/** White on black, at 72 dots an inch, so that a point is a pixel. */
async function drawText(text: string): Promise<DrawnText> {
  const { data, info } = await sharp({ text: { text, width: shareType.width, dpi: 72, wrap: 'word-char' } })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, ...info };
}

/** Few shades of grey, which a picture of letters does not miss, pack into a third. */
const shades = Uint8Array.from({ length: 256 }, (_, ink) => 255 - Math.round(ink / 51) * 51);

function place(pixels: Buffer, { data, ...text }: DrawnText, { top, room }: { top: number; room: number }): void {
  const width = Math.min(text.width, shareSize.width - edge);
  for (let y = 0; y < Math.min(text.height, room); y += 1) {
    const to = (y + top) * shareSize.width + edge;
    let from = y * text.width * text.channels;
    for (let x = 0; x < width; x += 1) {
      const ink = data[from] ?? 0;
      if (ink > 25) pixels[to + x] = shades[ink] ?? 0;
      from += text.channels;
    }
  }
}
