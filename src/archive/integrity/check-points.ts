import type { Fault } from '../entry/faults.ts';
import { toReporter, type ParsedEntry } from '../files/parsed-entry.ts';
import boxes from './country-boxes.json' with { type: 'json' };

/** Warns of points that do not lie in the country named beside them. */
export function warnOfPoints(draft: ParsedEntry, warnings: Fault[]): void {
  const { entry } = draft;
  const report = toReporter(warnings, draft);
  if (entry?.collection === 'projects')
    entry.data.places.forEach((place, index) => {
      const words = checkPoint(place);
      if (words) report.atField(['places', index, 'lat'], words);
    });
  if (entry?.collection !== 'lineages' || !entry.data.where) return;
  const words = checkPoint(entry.data.where);
  if (words) report.atField(['where', 'lat'], words);
}

interface Point {
  country?: readonly string[] | undefined;
  lat?: number | undefined;
  lon?: number | undefined;
}

/** Why a point cannot be in its country, or in any of several; undefined where it can, or where nothing is known of one. */
export function checkPoint({ country = [], lat, lon }: Point) {
  if (country.length === 0 || lat === undefined || lon === undefined) return undefined;
  if (country.some((code) => liesIn(code, lat, lon) !== false)) return undefined;
  const isSwapped = country.some((code) => liesIn(code, lon, lat) === true);
  return {
    code: 'place-elsewhere',
    message: `the point ${lat}, ${lon} does not lie in ${country.length === 1 ? 'the country' : 'one of the countries'} ${country.join(', ')}`,
    remedy: isSwapped
      ? `lat and lon may be swapped: write lat: ${lon} and lon: ${lat}`
      : 'correct lat, lon or country: north and east are positive, south and west are negative',
    ...(isSwapped && { formRemedy: `the two numbers may be swapped: write ${lon} first and ${lat} second` }),
  };
}

/** Degrees that a point may lie off the coast or over a border. */
const margin = 2;

function liesIn(country: string, lat: number, lon: number): boolean | undefined {
  const known = (boxes as Partial<Record<string, string>>)[country];
  return known?.split(', ').some((box) => {
    const [west = 0, south = 0, east = 0, north = 0] = box.split(' ').map(Number);
    const isNorthSouth = lat >= south - margin && lat <= north + margin;
    return isNorthSouth && [lon - 360, lon, lon + 360].some((x) => x >= west - margin && x <= east + margin);
  });
}
