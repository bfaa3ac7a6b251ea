/** A country's name, or its code where it has none. */
export function formatCountry(code: string, language = 'en'): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(code) ?? code;
}
