import { fill } from '../../model/names/fill.ts';
import type { FormName } from '../questions/form-settings.ts';
import type { ForgeSettings } from './forge.ts';

/** What the page tells its script, as JSON. */
export interface SendSettings {
  base: string;
  /** Addresses of the index of entries, of the long form and the short one, and of the desk. */
  entries: string;
  forms: Readonly<Record<FormName, string>>;
  desk: string;
  /** Where the archive’s files are; null where they are at no forge. */
  forge: (ForgeSettings & { label: string }) | null;
}

/**
 * The same where there is a forge, with the form whose answers are sent, and the words of the page in its language, by
 * their keys.
 */
export interface ReadySettings extends SendSettings {
  form: FormName;
  words: Readonly<Record<string, string>>;
  forge: NonNullable<SendSettings['forge']>;
}

/** A word of the page with `{name}` replaced by the values given, and `{forge}` by what the forge is called. */
export function say(
  { words, forge }: ReadySettings,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(words[key] ?? key, { forge: forge.label, ...values });
}
