import type { Claim } from '../archive/graph/archive.ts';
import { listTerms, type TermId } from '../model/vocabularies/index.ts';

/** How a claim is drawn wherever it stands: one line means one thing in strips, lists, drawings and print. */
export const lineStyles = ['solid', 'thin', 'dots', 'dash', 'none'] as const;
export type LineStyle = (typeof lineStyles)[number];

/** The words for a claim that is drawn so. */
export function listStandings(style: LineStyle): TermId<'standing'>[] {
  return listTerms('standing').filter((standing) => styles[standing] === style);
}

export function lineStyleOf({ isDescent, entry }: Claim): LineStyle {
  if (!isDescent) return 'none';
  return styleOfStanding(entry.data.standing);
}

/** The line of a standing, for what is no claim and yet stands on somebody's word. */
export function styleOfStanding(standing: Claim['entry']['data']['standing']): LineStyle {
  return styles[standing];
}

/** Of two lines for the same passing, the one on better word. */
export function surestOf(one: LineStyle, other: LineStyle): LineStyle {
  return lineStyles.indexOf(one) <= lineStyles.indexOf(other) ? one : other;
}

const styles = {
  documented: 'solid',
  testimony: 'thin',
  attributed: 'thin',
  inferred: 'dots',
  contested: 'dash',
  contradicted: 'none',
  withdrawn: 'none',
} as const satisfies Record<Claim['entry']['data']['standing'], LineStyle>;
