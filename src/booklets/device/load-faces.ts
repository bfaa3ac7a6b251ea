import cyrillic from '@fontsource/gentium-book-plus/files/gentium-book-plus-cyrillic-400-normal.woff?url';
import greek from '@fontsource/gentium-book-plus/files/gentium-book-plus-greek-400-normal.woff?url';
import latinSlanted from '@fontsource/gentium-book-plus/files/gentium-book-plus-latin-400-italic.woff?url';
import latin from '@fontsource/gentium-book-plus/files/gentium-book-plus-latin-400-normal.woff?url';
import latinBold from '@fontsource/gentium-book-plus/files/gentium-book-plus-latin-700-normal.woff?url';
import extendedSlanted from '@fontsource/gentium-book-plus/files/gentium-book-plus-latin-ext-400-italic.woff?url';
import extended from '@fontsource/gentium-book-plus/files/gentium-book-plus-latin-ext-400-normal.woff?url';
import extendedBold from '@fontsource/gentium-book-plus/files/gentium-book-plus-latin-ext-700-normal.woff?url';
import vietnamese from '@fontsource/gentium-book-plus/files/gentium-book-plus-vietnamese-400-normal.woff?url';
import { readFace, unpackWoff, type Face } from './font-file.ts';
import type { Faces, Style } from './letters.ts';

/** Files of each style, and which letters ask for them; the first three always do. */
const files: readonly { style: Style; address: string; letters?: RegExp }[] = [
  { style: 'plain', address: latin },
  { style: 'b', address: latinBold },
  { style: 'i', address: latinSlanted },
  ...(
    [
      ['plain', extended],
      ['b', extendedBold],
      ['i', extendedSlanted],
    ] as const
  ).map(([style, address]) => ({
    style,
    address,
    letters: /[\u0100-\u02af\u1d00-\u1dbf\u1e00-\u1e9f\u1ef2-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,
  })),
  { style: 'plain', address: vietnamese, letters: /[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/ },
  { style: 'plain', address: greek, letters: /[\u0370-\u03ff]/ },
  { style: 'plain', address: cyrillic, letters: /[\u0400-\u045f\u0490-\u04b1]/ },
];

/** Loads the faces that a text asks for. Where bold or slanted letters are in none, plain ones stand for them. */
export async function loadFaces(text: string): Promise<Faces> {
  const asked = files.filter(({ letters }) => !letters || letters.test(text));
  const loaded = await Promise.all(asked.map(async ({ style, address }) => ({ style, face: await loadFace(address) })));
  const of = (style: Style) => loaded.filter((one) => one.style === style).map(({ face }) => face);
  const plain = of('plain');
  return { plain, b: [...of('b'), ...plain], i: [...of('i'), ...plain] };
}

async function loadFace(address: string): Promise<Face> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return readFace(unpackWoff(new Uint8Array(await response.arrayBuffer())));
}
