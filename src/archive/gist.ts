import { formatYears } from '../site/dates.ts';
import { nameTerm } from '../site/words/terms.ts';
import type { Entry } from './entry/entry.ts';

/** The facts of a project in one line: its years, its first place that may be told, and how it ended or that it goes on. */
export interface Gist {
  years: string;
  place?: string;
  /** Each way in which it ended once, in words; none where nobody says. */
  ways: string[];
  /** Whether every ending says that it goes on; so too where there is none. */
  goesOn: boolean;
}

export function toGist({ data: { period, places, endings } }: Entry<'projects'>): Gist {
  const place = places.find(({ precision }) => precision !== 'withheld')?.name;
  return {
    years: formatYears(period),
    ...(place !== undefined && { place }),
    ways: [...new Set(endings.map(({ how }) => nameTerm('ending', how)))],
    goesOn: endings.every(({ how }) => how === 'continuing'),
  };
}
