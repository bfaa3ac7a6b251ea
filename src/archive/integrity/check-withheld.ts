import { fold } from '../../model/names/fold.ts';
import { withheldNames } from '../../model/place.ts';
import { roundDegrees } from '../../model/position.ts';
import { toReporter, type ParsedEntry, type Reporter } from '../files/parsed-entry.ts';
import { listPlaces, type FoundPlace } from '../files/withhold.ts';
import { showValue, type Fault } from '../entry/faults.ts';

/** Warnings of what a file tells and the site does not: whoever reads the file, or its history in git, reads it all. */
export function listExposed(draft: ParsedEntry): Fault[] {
  const warnings: Fault[] = [];
  const report = toReporter(warnings, draft);
  for (const found of listPlaces(draft.file.collection, draft.header.data))
    if (found.place['precision'] === 'withheld') reportWithheld(found, report);
    else reportExact(found, report);
  return warnings;
}

/** What may stand as the name of a withheld place: it names none. */
const harmless = withheldNames.map(fold);

function reportWithheld({ path, place }: FoundPlace, report: Reporter): void {
  const { name, territory } = place;
  if (typeof name === 'string' && !harmless.some((words) => fold(name).startsWith(words)))
    report.atField([...path, 'name'], {
      code: 'place-exposed',
      message: `names a place that is withheld, ${showValue(name)}: the site does not show it, but anyone can read the file`,
      remedy: 'write name: Place withheld; if it is in git already, ask a steward before you push',
      formRemedy: 'write “Place withheld” as its name; if it was saved before, ask a steward before it goes further',
    });
  if (territory !== undefined)
    report.atField([...path, 'territory'], {
      code: 'place-exposed',
      message: `says whose land a withheld place is on, ${showValue(territory)}: the site does not show it, but anyone can read the file`,
      remedy: 'delete territory, or choose precision: region',
      formRemedy:
        'empty its field Territory; where the region may be known, choose “region” under “How exactly to show it”',
    });
}

/** From three decimals on a coordinate points at a street, whatever the precision says. */
function reportExact({ path, place }: FoundPlace, report: Reporter): void {
  const { precision } = place;
  if (precision !== 'city' && precision !== 'region') return;
  for (const name of ['lat', 'lon']) {
    const degrees = place[name];
    if (typeof degrees !== 'number' || roundTo(degrees, 2) === degrees) continue;
    report.atField([...path, name], {
      code: 'place-exposed',
      message: `${degrees} is exact to a street, and the precision is ${precision}: the site does not show it, but anyone can read the file`,
      remedy: `write ${name}: ${roundDegrees(degrees, precision)}, or precision: place if it was public`,
      formRemedy: `write ${roundDegrees(degrees, precision)}, or choose “exact place” under “How exactly to show it” if it was public`,
    });
  }
}

function roundTo(degrees: number, decimals: number): number {
  return Number(degrees.toFixed(decimals));
}
