const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** True for a code of ISO 3166-1 alpha-2 in capitals. */
export function isCountryCode(text: string): boolean {
  return isNamed(text) && todayOf(text) === text;
}

/** Where a state that is no more mostly lies today, by a code that ISO 3166-1 has taken back: RU for SU; undefined for any other text. */
export function findSuccessor(text: string): string | undefined {
  const today = isNamed(text) ? todayOf(text) : text;
  return today === text ? undefined : today;
}

function isNamed(text: string): boolean {
  return /^[A-Z]{2}$/.test(text) && !notCountries.has(text) && regions.of(text) !== undefined;
}

/** The region that Unicode keeps for a code (UTS 35, territory aliases). */
function todayOf(code: string): string | undefined {
  return new Intl.Locale(`und-${code}`).region;
}

/** The code that may be meant by small letters, a customary short form or the English name of a country. */
export function suggestCountryCode(text: string): string | undefined {
  const words = text.trim().replaceAll('.', '');
  const capitals = words.toUpperCase();
  if (isCountryCode(capitals)) return capitals;
  return shortForms[capitals] ?? listNames().get(words.toLowerCase());
}

/** Several countries in one text as a list of YAML, where each of them is known: `[NO, SE]` for “Norway and Sweden”. */
export function suggestCountryCodes(text: string): string | undefined {
  const codes = text.split(/[,;/&+]|\s(?:and|y)\s/).map(suggestCountryCode);
  return codes.length > 1 && codes.every((code) => code !== undefined) ? `[${codes.join(', ')}]` : undefined;
}

/** Codes that have a name and are no country of ISO 3166-1: unions, test codes, and UK for GB. */
const notCountries: ReadonlySet<string> = new Set(['EU', 'EZ', 'QO', 'UK', 'UN', 'XA', 'XB', 'ZZ']);

const shortForms: Partial<Record<string, string>> = { UK: 'GB', USA: 'US' };

let names: ReadonlyMap<string, string> | undefined;

function listNames(): ReadonlyMap<string, string> {
  if (names) return names;
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountryCode);
  names = new Map(codes.map((code) => [regions.of(code)?.toLowerCase() ?? '', code]));
  return names;
}
