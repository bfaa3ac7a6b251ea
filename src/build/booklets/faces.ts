import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { EpubFace } from '../../booklets/epub/epub.ts';

/** Faces of the booklets, as style sheets of their packages: what a letter is drawn in, whichever script it is of. */
export const faces = [
  '@fontsource/gentium-book-plus/400.css',
  '@fontsource/gentium-book-plus/400-italic.css',
  '@fontsource/gentium-book-plus/700.css',
  '@fontsource/libre-franklin/400.css',
  '@fontsource/libre-franklin/700.css',
  '@fontsource/noto-naskh-arabic/400.css',
  '@fontsource/noto-sans-hebrew/400.css',
  '@fontsource/noto-sans-gurmukhi/400.css',
  '@fontsource/noto-sans-gujarati/400.css',
  '@fontsource/noto-sans-myanmar/400.css',
  '@fontsource/noto-sans-ethiopic/400.css',
  '@fontsource-variable/noto-sans-jp/wght.css',
  '@fontsource-variable/noto-sans-kr/wght.css',
  '@fontsource-variable/noto-sans-sc/wght.css',
  '@fontsource/noto-sans/400.css',
];

/** The file of a package, by its name such as `@fontsource/noto-sans/400.css`. */
export function findFace(name: string): string {
  return createRequire(import.meta.url).resolve(name);
}

/** Read once: booklets follow one another. */
let known: Face[] | undefined;

/** The faces that a text needs, for a book that brings its own: of each letter those of the first family that has it. */
export function listFaces(text: string): EpubFace[] {
  known ??= faces.filter((name) => !name.includes('libre-franklin')).flatMap(readSheet);
  const wanted = new Set<Face>();
  for (const letter of new Set(text)) {
    const code = letter.codePointAt(0) ?? 0;
    const holding = known.filter(({ ranges }) => ranges.some(([first, last]) => first <= code && code <= last));
    for (const face of holding) if (face.family === holding[0]?.family) wanted.add(face);
  }
  return known
    .filter((face) => wanted.has(face))
    .map(({ family, look, range, file }) => ({
      family,
      look: `${look}unicode-range:${range};`,
      name: path.basename(file),
      bytes: fs.readFileSync(file),
    }));
}

interface Face {
  family: string;
  /** Declarations of style and weight. */
  look: string;
  range: string;
  ranges: [first: number, last: number][];
  file: string;
}

function readSheet(name: string): Face[] {
  const sheet = findFace(name);
  return [...fs.readFileSync(sheet, 'utf8').matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, block = '']) => {
    const find = (pattern: RegExp) => pattern.exec(block)?.[1] ?? '';
    const range = find(/unicode-range:\s*([^;]+);/).trim();
    return {
      family: find(/font-family:\s*'([^']+)'/),
      look: `font-style:${find(/font-style:\s*([^;]+);/)};font-weight:${find(/font-weight:\s*([^;]+);/)};`,
      range,
      ranges: range.split(',').map(toRange),
      file: path.join(path.dirname(sheet), find(/url\(([^)]+\.woff2)\)/)),
    };
  });
}

/** `U+0600-06FF` or `U+204F` of CSS Fonts. */
function toRange(text: string): [first: number, last: number] {
  const [first = '', last = first] = text.trim().replace(/^U\+/i, '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
