import { siteLanguage, type Language } from '../model/names/site-languages.ts';
import { describePractice, toLines, type PracticeDrawing } from './practice-words.ts';

/** The drawing of the practice with an id; undefined where nobody has drawn it. How they are drawn: practices/README.md. */
export function findPracticeDrawing(id: string, language: Language = siteLanguage): PracticeDrawing | undefined {
  const lines = drawings.get(id);
  const described = describePractice(id, language);
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

const files = import.meta.glob<string>('./practices/*/*.svg', { query: '?raw', import: 'default', eager: true });

const drawings = new Map(Object.entries(files).map(([path, file]) => [toId(path), toLines(file)]));

function toId(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.svg'.length);
}
