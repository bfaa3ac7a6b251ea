import type { Option } from './question.ts';

/** A country's name, or its code where it has none. */
export function formatCountry(code: string, language = 'en'): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(code) ?? code;
}

/** Every country by its name, in the order of the alphabet; `isCode` says which codes the model takes. */
export function listCountries(isCode: (code: string) => boolean, language = 'en'): Option[] {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter(isCode)
    .map((value) => ({ value, label: formatCountry(value, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}
