/** A place as a project names it. */
interface Place {
  name: string;
  country?: string | readonly string[] | undefined;
  territory?: string | undefined;
}

/**
 * Makes a function that gives the values of places: their countries, as `CA`, and parts of a country that at least two
 * entries name after a comma, as `CA/British Columbia`; a territory without a country by its name, as `-/Sápmi`.
 */
export function listPlaceValues(all: readonly (readonly Place[])[]): (places: readonly Place[]) => string[] {
  const counts = new Map<string, number>();
  for (const places of all)
    for (const part of new Set(places.flatMap(listParts))) counts.set(part, (counts.get(part) ?? 0) + 1);
  return (places) => [
    ...places.flatMap(listCountries),
    ...places.flatMap(listParts).filter((part) => (counts.get(part) ?? 0) > 1),
  ];
}

function listCountries({ country, territory }: Place): string[] {
  const codes = toList(country);
  return codes.length > 0 ? codes : territory ? [`-/${territory}`] : [];
}

function listParts({ name, country }: Place): string[] {
  const [code, ...others] = toList(country);
  const part = /,\s*([^,()]+?)(?:\s*\([^()]*\))?\s*$/.exec(name)?.[1];
  return code && others.length === 0 && part && !/\d/.test(part) ? [`${code}/${part}`] : [];
}

function toList(value: string | readonly string[] | undefined): string[] {
  return typeof value === 'string' ? [value] : [...(value ?? [])];
}

/** How large a project was by the largest number of people that it tells; nothing where no figure counts people. */
export function readScale(figures: readonly { what: string; figure: string }[]): string[] {
  const known = figures.filter(({ what, figure }) => people.test(what) || people.test(figure)).map(readFigure);
  const most = Math.max(0, ...known);
  if (most < 1) return [];
  return [most < 100 ? 'tens' : most < 1000 ? 'hundreds' : most < 10_000 ? 'thousands' : 'ten-thousands'];
}

const people =
  /(?<!per |each )\b(?:people|persons|members?|volunteers?|child(?:ren)?|pupils?|students?|patients?|nurses?|families|households?|workers?|strikers?|arrested|participants?|residents?|women|men|tenants?|guests?|prisoners?|crowd|personas|miembros|familias|voluntari[ao]s)\b/i;

/** The first number of a figure, with commas, points or spaces between its thousands. */
function readFigure({ figure }: { figure: string }): number {
  const [, digits = '', million] = /(\d{1,3}(?:[,. \u00a0\u202f]\d{3})+|\d+)(\s+million)?/.exec(figure) ?? [];
  return Number(digits.replaceAll(/\D/g, '')) * (million ? 1_000_000 : 1);
}
