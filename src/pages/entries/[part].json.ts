import type { APIRoute, GetStaticPaths } from 'astro';
import { buildEntryIndex } from '../../archive/graph/build-entry-index.ts';
import { splitIndex, type IndexParts } from '../../archive/entry/index-parts.ts';
import { loadArchive } from '../../archive/load-archive.ts';

export const getStaticPaths = (async () => {
  const { parts } = splitIndex(buildEntryIndex(await loadArchive()));
  return parts.map((part, at) => ({ params: { part: `sources-${at}` }, props: { part } }));
}) satisfies GetStaticPaths;

/** A part of the sources, for the desk and the contribution form. */
export const GET: APIRoute<{ part: IndexParts[number] }> = ({ props }) => Response.json(props.part);
