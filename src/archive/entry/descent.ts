import { parseDate, type DateBounds } from '../../model/dates/edtf.ts';
import { channelsThatSayNo } from '../../model/vocabularies/index.ts';
import type { AnyEntry } from './entry.ts';

/** By what a claim is known to count as descent or not. */
export interface ClaimKind {
  channel: string;
  standing: string;
}

/** True for claims that count as descent: not those that say no, nor those found wrong or taken back. */
export function isDescent({ data }: { data: ClaimKind }): boolean {
  return !channelsThatSayNo.has(data.channel) && data.standing !== 'contradicted' && data.standing !== 'withdrawn';
}

/** Channels by which goods or a name passed, and no way of doing things. */
const withoutMethod: ReadonlySet<string> = new Set(['material-support', 'named-after']);

/** False for channels by which goods or a name passed: contact that hands on no method. */
export function handsOnMethod(channel: string): boolean {
  return !withoutMethod.has(channel);
}

/** When an entry can have existed, where its facts say so. */
export function lifeOf(entry: AnyEntry | undefined): DateBounds | undefined {
  if (entry?.collection === 'projects') return parseDate(entry.data.period);
  if (entry?.collection !== 'practices' && entry?.collection !== 'principles') return undefined;
  const beginnings = entry.data.earliestKnown
    .flatMap((item) => parseDate(item.when) ?? [])
    .filter(({ earliest }) => Number.isFinite(earliest));
  if (beginnings.length === 0) return undefined;
  const first = beginnings.reduce((a, b) => (b.earliest < a.earliest ? b : a));
  return { ...first, latest: Infinity, isInterval: true };
}
