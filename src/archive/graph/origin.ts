import { startOf, yearOf } from '../../model/dates/calendar.ts';
import { parseDate } from '../../model/dates/edtf.ts';
import { capitalise, fill } from '../../model/names/fill.ts';
import { siteLanguage, type Language } from '../../model/names/site-languages.ts';
import { listTerms } from '../../model/vocabularies/index.ts';
import { formatDate, formatYears, sortTime } from '../../site/dates.ts';
import { isolate } from '../../site/language.ts';
import { sentenceOf } from '../../site/words/passing.ts';
import { translate } from '../../site/translate.ts';
import { getTerm } from '../../site/words/terms.ts';
import { lifeOf } from '../entry/descent.ts';
import type { AnyEntry } from '../entry/entry.ts';
import type { Archive, Claim } from './archive.ts';
import { carriesMethod, carriesWhole, endsOf, loadOf, shareBack } from './carrying.ts';
import { fitsInTime, leadsOn, timeBy } from './lineage.ts';

/**
 * Where an entry came from, in a few sentences that claim no more than its claims do, so that the origin travels
 * wherever the entry goes: cards, search results, exports. The earliest record of a practice or principle comes first;
 * only claims that carried a method, and passed before or as the entry began, or out of which it grew, tell of its
 * beginnings; what came later is told as such, then goods and names, and last what came at a time that nobody knows.
 * Never empty.
 */
export function formatOrigin(archive: Archive, entry: AnyEntry, language: Language = siteLanguage): string {
  const claims = archive.received(entry.key).filter((claim) => claim.isDescent);
  const began = beganBy(entry, claims);
  const isFirst = (claim: Claim) =>
    beginnings.has(claim.entry.data.channel) || (parseDate(claim.entry.data.passed)?.earliest ?? 0) <= began;
  const undated = claims.filter(isUndated);
  const taken = claims.filter((claim) => carriesMethod(claim) && !undated.includes(claim));
  const first = taken.filter(isFirst);
  const later = taken.filter((claim) => !isFirst(claim));
  const besides = claims.filter((claim) => !carriesMethod(claim));
  const earliest = formatEarliest(entry, language);
  const say = (list: readonly Claim[]) => formatClaims(archive, list, language);
  return [
    earliest,
    first.length > 0 ? `${capitalise(say(first))}.` : '',
    first.length + undated.length > 0 || earliest ? '' : translate('originUnrecorded', {}, language),
    formatBefore(archive, listBest(first).slice(0, maxShown), language),
    later.length > 0 ? translate('originLater', { what: say(later) }, language) : '',
    besides.length > 0 ? translate('originBesides', { what: say(besides) }, language) : '',
    undated.length > 0 ? translate('originUndated', { what: say(undated) }, language) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

const maxShown = 2;
const standings = listTerms('standing');
/** Channels by which something began, whenever that was: a record older than that is not its beginning. */
const beginnings: ReadonlySet<string> = new Set(['grew-out-of', 'split-from', 'transplanted']);

/** True where nothing says when something passed, and it is not how the entry began either. */
function isUndated(claim: Claim): boolean {
  return !hasTime(claim.entry.data.passed) && carriesMethod(claim) && !beginnings.has(claim.entry.data.channel);
}

function hasTime(date: string): boolean {
  const span = parseDate(date);
  return span !== undefined && (Number.isFinite(span.earliest) || Number.isFinite(span.latest));
}

function formatWhen(date: string, language: Language): string {
  return hasTime(date) ? formatYears(date, language) : formatDate(date, language);
}

/** The end of the year in which the entry began; its first claim tells, where no date does. */
function beganBy(entry: AnyEntry, claims: readonly Claim[]): number {
  const start = entry.collection === 'projects' ? parseDate(entry.data.period.split('/')[0] ?? '') : undefined;
  if (start) return endOfYear(start.latest);
  const first = lifeOf(entry);
  if (first) return endOfYear(first.earliest);
  const known = claims.filter(carriesMethod).flatMap(({ entry: { data } }) => parseDate(data.passed) ?? []);
  return Math.min(...known.filter(({ earliest }) => Number.isFinite(earliest)).map(({ latest }) => latest));
}

function endOfYear(time: number): number {
  return Number.isFinite(time) ? startOf(yearOf(time) + 1, 1, 1) - 1 : time;
}

/** The strongest claims first, of those what came by people and things before what moved them, then the oldest. */
function listBest(claims: readonly Claim[]): Claim[] {
  const isMoved = (claim: Claim) => (isInspired(claim.entry.data.channel) ? 1 : 0);
  const ranked = [...claims].sort((a, b) => rankOf(a) - rankOf(b) || isMoved(a) - isMoved(b));
  return ranked.filter((claim, index) => ranked.findIndex((other) => other.from.key === claim.from.key) === index);
}

/** The best claims as sentences, of those that stand alike the older first, and how many more there are. */
function formatClaims(archive: Archive, claims: readonly Claim[], language: Language): string {
  const best = listBest(claims);
  const inTime = (a: Claim, b: Claim) => rankOf(a) - rankOf(b) || claims.indexOf(a) - claims.indexOf(b);
  const shown = best.slice(0, maxShown).sort(inTime);
  const said = shown.map((claim) => formatClaim(archive, claim, language));
  const left = best.length - said.length;
  return [...said, ...(left > 0 ? [translate('originMore', { n: left }, language)] : [])].join('; ');
}

function rankOf({ entry }: Claim): number {
  return standings.indexOf(entry.data.standing);
}

function isInspired(channel: string): boolean {
  return channel === 'acknowledged-inspiration';
}

/** What was received of whom, when, how sure that is, and what it was where it was something else than the entry. */
function formatClaim(archive: Archive, claim: Claim, language: Language): string {
  const { data } = claim.entry;
  const sentence = sentenceOf(data.channel, endsOf(archive, claim), language);
  const words = fill(sentence, { what: isolate(archive.title(claim.from.key)) });
  const about = [
    formatOther(archive, claim, language),
    isUndated(claim) ? '' : formatWhen(data.passed, language),
    formatSure(claim, language),
  ];
  return `${words} (${about.filter(Boolean).join('; ')})`;
}

/** What a practice or principle received that is neither itself nor its giver. */
function formatOther(archive: Archive, claim: Claim, language: Language): string {
  const isItself = [claim.to, claim.from].some((end) => claim.carried.includes(end));
  if (claim.to.collection === 'projects' || claim.carried.length === 0 || isItself || carriesWhole(claim)) return '';
  const things = claim.carried.map(({ key }) => isolate(archive.title(key))).join(', ');
  return translate('carriedAbout', { things }, language);
}

/** How sure it is; what moved people, which only somebody can say, also on whose word. */
function formatSure({ entry: { data } }: Claim, language: Language): string {
  const standing = formatStanding(data.standing, language);
  if (!isInspired(data.channel) || data.saidBy === 'archive' || data.standing === 'contested') return standing;
  return `${standing}, ${translate('onTheWordOf', { who: getTerm('saidBy', data.saidBy, language).label }, language)}`;
}

function formatStanding(standing: (typeof standings)[number], language: Language): string {
  if (standing === 'contested') return translate('originContested', {}, language);
  return getTerm('standing', standing, language).label;
}

/** What lies before those named: only where the same thing, or the whole, was carried on, in time and undisputed. */
function formatBefore(archive: Archive, claims: readonly Claim[], language: Language): string {
  const named = new Set(claims.flatMap(({ from, to }) => [from.key, to.key]));
  const before = new Set(
    claims.flatMap((claim) => {
      const older = archive.received(claim.from.key).filter((other) => isStep(other, claim));
      return listBest(older.filter(({ from }) => !named.has(from.key))).map(({ from }) =>
        isolate(archive.title(from.key)),
      );
    }),
  );
  return before.size > 0
    ? translate('originBefore', { what: [...before].slice(0, maxShown).join(', ') }, language)
    : '';
}

/** True where an older claim carried what the next one carried on, or the whole that it grew out of. */
function isStep(older: Claim, next: Claim): boolean {
  if (!older.isDescent || older.entry.data.standing === 'contested' || !leadsOn(older.to, [older])) return false;
  if (!fitsInTime(older, timeBy([next], 'ancestors'), 'ancestors')) return false;
  return shareBack(older, carriesWhole(next) ? undefined : loadOf(next)).size > 0;
}

/** The first record of a practice or principle, which never says that nothing was there before it. */
function formatEarliest(entry: AnyEntry, language: Language): string {
  if (entry.collection !== 'practices' && entry.collection !== 'principles') return '';
  const [first] = [...entry.data.earliestKnown].sort((a, b) => sortTime(a.when) - sortTime(b.when));
  if (!first) return '';
  const place = [formatYears(first.when, language), first.where].filter(Boolean).join(', ');
  const what = `${place} (${formatStanding(first.standing, language)})`;
  return translate(
    entry.data.earliestKnown.length > 1 ? 'originEarliestOfSeveral' : 'originEarliest',
    { what },
    language,
  );
}
