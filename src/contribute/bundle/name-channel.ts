import { vocabularies } from '../../model/vocabularies/index.ts';
import type { Language } from '../../model/names/site-languages.ts';
import { channel as es } from '../../site/strings/es/terms/claims.ts';

const labels = { en: vocabularies.channel, es };

/** A channel by its name in the language in which somebody tells, whichever the form is in; its id where it is none. */
export function nameChannel(id: string, language: Language): string {
  const terms: Readonly<Record<string, { label: string }>> = labels[language].terms;
  return Object.hasOwn(terms, id) ? (terms[id]?.label ?? id) : id;
}
