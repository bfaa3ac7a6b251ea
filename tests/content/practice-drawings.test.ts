import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPracticeDrawing } from '../../src/drawings/practice-drawing.ts';
import { described as describedEn } from '../../src/site/strings/en/described.ts';
import { described as describedEs } from '../../src/site/strings/es/described.ts';

const files = fs.globSync('src/drawings/practices/**/*.svg');
const drawn = files.map((file) => path.parse(file).name);
const practices = fs
  .readdirSync('content/practices')
  .map((name) => path.parse(name).name)
  .filter((id) => !id.includes('.'));
const isWithdrawn = (id: string) => /^withdrawn:/m.test(fs.readFileSync(`content/practices/${id}.mdx`, 'utf8'));

const opening =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" fill="none" stroke="currentColor" stroke-width="2.25" stroke-linecap="round" stroke-linejoin="round">';
const tone = 'class="tone" fill="currentColor" fill-opacity=".15" stroke="none"';
const number = /^-?\d*\.?\d+$/;
const lengths = ['cx', 'cy', 'r', 'rx', 'ry', 'x', 'y', 'width', 'height', 'x1', 'y1', 'x2', 'y2', 'stroke-width'];
const attributes: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(lengths.map((name) => [name, number])),
  d: /^[MLHVCSQTAZ\d .,-]+$/i,
  points: /^[\d .,-]+$/,
  transform: /^rotate\(-?\d+(?: 32 32)?\)$/,
  'stroke-dasharray': /^[\d .]+$/,
};

describe('the drawings of practices', () => {
  it('are of practices that are known', () => {
    expect(drawn.filter((id) => !practices.includes(id))).toEqual([]);
  });

  it('are there for every practice but the few that were added since', () => {
    const waiting = practices.filter((id) => !drawn.includes(id) && !isWithdrawn(id));
    expect(waiting.length, `still to be drawn: ${waiting.join(', ')}`).toBeLessThanOrEqual(3);
  });

  it.each([
    ['English', describedEn],
    ['Spanish', describedEs],
  ])('are described in %s, each as a sentence of its own', (_language, words) => {
    expect(Object.keys(words).sort()).toEqual(drawn.sort());
    for (const text of Object.values(words)) expect(text).toMatch(/^\p{Lu}[^.]{8,148}\.$/u);
    expect(new Set(Object.values(words)).size).toBe(drawn.length);
  });

  it.each(files)('%s is small and holds nothing but lines', (file) => {
    const text = fs.readFileSync(file, 'utf8');
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(2048);
    expect(listFaults(text)).toEqual([]);
    expect(findPracticeDrawing(path.parse(file).name)?.lines).toBeTruthy();
  });

  it('are refused for anything that could load, run or colour', () => {
    const wrap = (line: string) => `${opening}\n  ${line}\n</svg>\n`;
    for (const line of [
      '<script>alert(1)</script>',
      '<style>*{fill:red}</style>',
      '<a href="/"><path d="M0 0h1"/></a>',
      '<use href="#x"/>',
      '<image href="x.png"/>',
      '<path d="M0 0h1" onclick="x()"/>',
      '<path d="M0 0h1" style="fill:red"/>',
      '<path d="M0 0h1" fill="#f00"/>',
      '<path class="other" d="M0 0h1"/>',
      '<path d="url(#x)"/>',
      '<!-- a note -->',
      'words',
    ])
      expect(listFaults(wrap(line)), line).not.toEqual([]);
    expect(listFaults(wrap('<path d="M0 0h1"/>').replace('currentColor', '#000'))).not.toEqual([]);
    expect(listFaults(wrap(`<g transform="rotate(60 32 32)"><path ${tone} d="M0 0h1z"/></g>`))).toEqual([]);
  });

  it('are found by id and told in the language asked for; a practice without one has none', () => {
    const english = findPracticeDrawing('bail-fund');
    expect(english?.lines).toMatch(/^<path class="tone" .*\/>$/);
    expect(english?.described).toBe(describedEn['bail-fund']);
    expect(findPracticeDrawing('bail-fund', 'es')?.described).toBe(describedEs['bail-fund']);
    expect(findPracticeDrawing('not-drawn-yet')).toBeUndefined();
  });
});

/** What stands in a drawing that may not; the file is read as text, so that nothing can hide from the reading. */
function listFaults(file: string): string[] {
  if (!file.startsWith(`${opening}\n`) || !file.endsWith('\n</svg>\n')) return ['it does not begin or end as the others'];
  const inside = file.slice(opening.length, -'</svg>\n'.length);
  const left = inside.replace(/<(path|circle|ellipse|line|polyline|rect|g)((?: [\w-]+="[^"<>&]*")*)\/?>|<\/g>/g, '').trim();
  const values = [...inside.replaceAll(` ${tone}`, '').matchAll(/ ([\w-]+)="([^"]*)"/g)];
  const wrong = values.filter(([, name = '', value = '']) => !Object.hasOwn(attributes, name) || !attributes[name]?.test(value));
  return [...(left ? [left] : []), ...wrong.map(([all]) => all)];
}
