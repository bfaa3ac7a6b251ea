import type { Archive } from '../../archive/graph/archive.ts';
import { traceLife, type Moment } from '../../archive/graph/biography.ts';
import type { Entry, EntryKey } from '../../archive/entry/entry.ts';
import { startOf, toDecade, yearOf } from '../../model/dates/calendar.ts';
import { parseDate } from '../../model/dates/edtf.ts';
import { toShortTitle } from '../../model/names/short-title.ts';
import { formatDecade, formatYears } from '../../site/dates.ts';
import { translate } from '../../site/translate.ts';
import { lineStyleOf, styleOfStanding, type LineStyle } from '../line-style.ts';

/** Something in the life of a practice that has a place in time, in milliseconds since the epoch. */
export interface LifeMark {
  kind: 'beginning' | 'taker' | 'takers';
  from: number;
  /** Infinite for a taker that goes on or whose end nobody knows; the same as `from` for a beginning. */
  to: number;
  end: 'open' | 'ended' | 'unknown';
  /** What is written: years and a name. */
  label: string;
  style: LineStyle;
  /** The project that took it up, where the mark stands for one. */
  key?: EntryKey;
}

/** The life of a practice or principle as it is drawn. */
export interface LifeMarks {
  /** In order of time; beginnings before takers of the same time. */
  marks: LifeMark[];
  /** Times between which nothing is recorded. */
  silences: { from: number; to: number }[];
  /** Claims by which one taker received it from another, by their places among the marks. */
  hops: { from: number; to: number; moment: number; style: LineStyle }[];
  first: number;
  /** The last time that is known of any of it, or today where it goes on. */
  last: number;
  goesOn: boolean;
  /** How many took it up, also where a mark stands for a decade of them. */
  takers: number;
}

/** More takers than these are told by decade. */
const mostTakers = 24;

/** What is dated in the life of a practice or principle; undefined where nothing is. */
export function listLifeMarks(
  archive: Archive,
  subject: Entry<'practices'> | Entry<'principles'>,
): LifeMarks | undefined {
  const moments = traceLife(archive, subject).filter(({ time }) => Number.isFinite(time));
  const takers = moments.filter((moment) => moment.kind === 'carrier').map(toTaker);
  const isFolded = takers.length > mostTakers;
  const marks = [
    ...moments.flatMap((moment) => (moment.kind === 'beginning' ? [toBeginning(moment)] : [])),
    ...(isFolded ? foldTakers(takers) : takers),
  ].toSorted((a, b) => a.from - b.from);
  if (marks.length === 0) return undefined;
  const silences = moments.flatMap((moment) =>
    moment.kind === 'silence' ? [{ from: startOf(moment.from + 1, 1, 1), to: startOf(moment.to, 1, 1) }] : [],
  );
  const goesOn = takers.some(({ end }) => end === 'open');
  const known = [...marks, ...takers].flatMap(({ from, to }) => (Number.isFinite(to) ? [from, to] : [from]));
  // Where a life goes on, to the last that the archive knows of any: today, and the same each time it is built.
  const last = Math.max(...known, ...(goesOn ? [archive.span().last] : []));
  const hops = isFolded ? [] : listHops(moments, marks);
  return { marks, silences, hops, first: Math.min(...known), last, goesOn, takers: takers.length };
}

function toBeginning({ beginning, time }: Extract<Moment, { kind: 'beginning' }>): LifeMark {
  const label = [formatYears(beginning.when), beginning.where].filter(Boolean).join(' ');
  return { kind: 'beginning', from: time, to: time, end: 'ended', label, style: styleOfStanding(beginning.standing) };
}

function toTaker({ when, time, carrier }: Extract<Moment, { kind: 'carrier' }>): LifeMark {
  const label = `${formatYears(when)} ${toShortTitle(carrier.data.title)}`;
  const to = parseDate(when)?.latest ?? time;
  const end = Number.isFinite(to) ? 'ended' : when.endsWith('/..') ? 'open' : 'unknown';
  return { kind: 'taker', from: time, to, end, label, style: 'solid', key: carrier.key };
}

function foldTakers(takers: readonly LifeMark[]): LifeMark[] {
  return [...Map.groupBy(takers, ({ from }) => toDecade(yearOf(from)))].map(([decade, some]): LifeMark => {
    const label = translate('lifeTakers', { decade: formatDecade(decade), n: some.length });
    return {
      kind: 'takers',
      from: startOf(decade, 1, 1),
      to: startOf(decade + 10, 1, 1) - 1,
      end: 'ended',
      label,
      style: 'solid',
    };
  });
}

function listHops(moments: readonly Moment[], marks: readonly LifeMark[]): LifeMarks['hops'] {
  const places = new Map(marks.map(({ key }, index) => [key, index]));
  return moments.flatMap((moment) => {
    if (moment.kind !== 'carrier') return [];
    return moment.received.flatMap((claim) => {
      const [from, to] = [places.get(claim.from.key), places.get(claim.to.key)];
      if (from === undefined || to === undefined || from === to || !claim.isDescent) return [];
      const passed = parseDate(claim.entry.data.passed)?.earliest ?? NaN;
      return [{ from, to, moment: Number.isFinite(passed) ? passed : moment.time, style: lineStyleOf(claim) }];
    });
  });
}
