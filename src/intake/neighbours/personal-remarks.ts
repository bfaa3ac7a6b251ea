import { findPersonalDetails } from '../../contribute/privacy/personal-details.ts';
import type { KeptCopy } from '../../model/neighbours/neighbour.ts';

/**
 * What in the texts of an entry could lead to a person, for whoever is about to commit them: names, telephone numbers,
 * addresses, positions. A title is what the thing is called, so that no name is sought in it.
 * @param known names that are no secret, such as those of the two archives
 */
export function listPersonal(kept: KeptCopy['entries'][number], known: readonly string[]): string[] {
  if ('withdrawn' in kept) return [];
  const { title, summary = '', careNote = '' } = { summary: undefined, careNote: undefined, ...kept };
  const ofTitle = findPersonalDetails(title, known).filter(({ kind }) => kind !== 'name');
  const found = [summary, careNote].flatMap((text) => findPersonalDetails(text, [...known, title]));
  const positions = [title, summary, careNote].flatMap((text) => text.match(position) ?? []);
  return [...new Set([...ofTitle, ...found].map(({ words }) => words)), ...positions];
}

/** Degrees to a street's width or closer: three places after the point. */
const position = /[-+]?\d{1,2}\.\d{3,}°?[,;]? {0,2}[-+]?\d{1,3}\.\d{3,}/g;
