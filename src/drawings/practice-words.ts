import type { Language } from '../model/names/site-languages.ts';
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

/** What the drawing of a practice shows, in words. */
export function describePractice(id: string, language: Language): string | undefined {
  return words[language][id];
}

/** What stands inside the `svg` element of a drawing's file. */
export function toLines(file: string): string {
  return file
    .replace(/^<svg[^>]*>|<\/svg>\s*$/g, '')
    .replaceAll(' fill="currentColor" fill-opacity=".15" stroke="none"', '')
    .replace(/\n\s*/g, '')
    .trim();
}

const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, es };
