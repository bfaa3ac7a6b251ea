import { parse } from 'yaml';
import type { EntryIndex } from '../../archive/entry/entry-index.ts';
import { toOrigin, type Origin } from '../../archive/entry/origins.ts';
import { sourceSchema } from '../../model/source.ts';
import type { Grounds } from './sources.ts';
import { writeEntry, type EntryParts } from './write-entry.ts';

/** Whose word the sources of a bundle are, and those of the archive that it cites. */
export function toOriginOf({ entries }: Grounds, index: EntryIndex): (source: string) => Origin | undefined {
  const own = new Map(entries.map((entry) => [entry.id, readOrigin(entry)]));
  return (id) => {
    if (own.has(id)) return own.get(id);
    const known = index.entries.find(({ key }) => key === `sources/${id}`)?.origin;
    return known && { id, ...known };
  };
}

/** Undefined while the answers make no sound source yet. */
function readOrigin(entry: EntryParts): Origin | undefined {
  const source = sourceSchema.safeParse(parse(writeEntry(entry).text));
  return source.success ? toOrigin(entry.id, source.data) : undefined;
}
