import type { APIRoute, GetStaticPaths } from 'astro';
import type { Archive } from '../../../../archive/graph/archive.ts';
import { loadArchive } from '../../../../archive/load-archive.ts';
import { makeSheet } from '../../../../search/compare/make-sheet.ts';
import { listFound, makePlaceReader, readValues, type Findable } from '../../../../search/find/finder-index.ts';

interface Given {
  archive: Archive;
  entry: Findable;
  places: string[];
}

/** A file for each entry that can be compared. */
export const getStaticPaths = (async () => {
  const archive = await loadArchive();
  const placesOf = makePlaceReader(archive);
  return listFound(archive).map((entry) => ({
    params: { collection: entry.collection, id: entry.id },
    props: { archive, entry, places: placesOf(entry) } satisfies Given,
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Given> = ({ props: { archive, entry, places } }) =>
  Response.json(makeSheet(archive, entry, readValues(archive, entry, places)));
