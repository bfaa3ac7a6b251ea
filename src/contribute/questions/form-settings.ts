import { fill } from '../../model/names/fill.ts';
import type { Part } from './question.ts';
import { fromSkeleton, type BarePart } from './skeleton.ts';

/** What a form has to know of its page. */
export interface FormSettings {
  form: FormName;
  /** Words of the page, in its language, by their keys. */
  words: Readonly<Record<string, string>>;
  parts: readonly Part[];
  base: string;
  /** Address of the index of entries. */
  entries: string;
  /** Address of the service worker. */
  worker: string;
  /** Address of the short form. */
  shortForm: string;
}

/** What the page tells its script, as JSON, with the words of its language, which the script brings. */
export function readSettings(text: string, words: FormSettings['words']): FormSettings {
  const told = JSON.parse(text) as Omit<FormSettings, 'parts' | 'words'> & { parts: readonly BarePart[] };
  return { ...told, words, parts: fromSkeleton(told.parts) };
}

/** The whole story, or a word about entries that are there. */
export const formNames = ['story', 'answer'] as const;
export type FormName = (typeof formNames)[number];

/** A word of the page with `{name}` replaced by the values given. */
export function fillMessage(
  { words }: Pick<FormSettings, 'words'>,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(words[key] ?? key, values);
}
