import { siteLanguage, type Language } from '../model/names/site-languages.ts';
import { described as en } from '../site/strings/en/described.ts';
import { described as es } from '../site/strings/es/described.ts';

/**
 * The drawing of a practice: what stands inside its `svg` element, and what it shows in words. Its inks are those of the
 * page's style, since a list would say them for each.
 */
export interface PracticeDrawing {
  lines: string;
  described: string;
}

/** The drawing of the practice with an id; undefined where nobody has drawn it. How they are drawn: practices/README.md. */
export function findPracticeDrawing(id: string, language: Language = siteLanguage): PracticeDrawing | undefined {
  const lines = drawings.get(id);
  const described = words[language][id];
  return lines === undefined || described === undefined ? undefined : { lines, described };
}

/**
 * Whether a page, known by its request, shows a practice's drawing for the first time. A list may show one practice under
 * several needs; what it shows again refers to the first, so that its weight is sent once.
 */
export function isFirstOn(page: object, id: string): boolean {
  const shown = shownOn.get(page) ?? new Set();
  shownOn.set(page, shown);
  return shown.size < shown.add(id).size;
}

const shownOn = new WeakMap<object, Set<string>>();

const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, es };

const files = import.meta.glob<string>('./practices/*/*.svg', { query: '?raw', import: 'default', eager: true });

const drawings = new Map(Object.entries(files).map(([path, file]) => [toId(path), toLines(file)]));

function toId(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.svg'.length);
}

function toLines(file: string): string {
  return file
    .replace(/^<svg[^>]*>|<\/svg>\s*$/g, '')
    .replaceAll(' fill="currentColor" fill-opacity=".15" stroke="none"', '')
    .replace(/\n\s*/g, '')
    .trim();
}
