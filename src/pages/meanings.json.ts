import type { APIRoute } from 'astro';
import { listGlossary } from '../site/words/glossary.ts';

/** What each word of the glossary means, by its anchor there, for those who point at it on another page. */
export const GET: APIRoute = () =>
  Response.json(
    Object.fromEntries(
      listGlossary().flatMap(({ id, terms }) => terms.map(({ id: name, term }) => [`${id}-${name}`, term.definition])),
    ),
  );
