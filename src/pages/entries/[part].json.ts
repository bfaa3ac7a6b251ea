import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '../../archive/load-archive.ts';
import { toServedIndex } from '../../archive/served-index.ts';

export const getStaticPaths = (async () => {
  const { files } = toServedIndex(await loadArchive());
  return [...files].map(([part, content]) => ({ params: { part }, props: { content } }));
}) satisfies GetStaticPaths;

/** A part of the index, for the desk and the contribution form. */
export const GET: APIRoute<{ content: object }> = ({ props }) => Response.json(props.content);
