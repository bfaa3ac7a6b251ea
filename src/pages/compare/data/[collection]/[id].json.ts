import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '../../../../archive/load-archive.ts';
import { makeSheet } from '../../../../search/compare/make-sheet.ts';
import type { Sheet } from '../../../../search/compare/sheet.ts';
import { listFound, makeReader } from '../../../../search/find/finder-index.ts';

/** A file for each entry that can be compared. */
export const getStaticPaths = (async () => {
  const archive = await loadArchive();
  const read = makeReader(archive);
  return listFound(archive).map((entry) => ({
    params: { collection: entry.collection, id: entry.id },
    props: { sheet: makeSheet(archive, entry, read(entry)) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ sheet: Sheet }> = ({ props }) => Response.json(props.sheet);
