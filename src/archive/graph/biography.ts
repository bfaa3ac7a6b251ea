import { startOf, yearOf } from '../../model/dates/calendar.ts';
import { parseDate } from '../../model/dates/edtf.ts';
import { sortTime } from '../../site/dates.ts';
import type { Archive, Claim } from './archive.ts';
import type { Entry } from '../entry/entry.ts';

type Subject = Entry<'practices'> | Entry<'principles'>;
type Beginning = Subject['data']['earliestKnown'][number];

/** One moment in the life of a practice or principle. */
export type Moment =
  | { kind: 'beginning'; time: number; beginning: Beginning }
  | { kind: 'carrier'; time: number; when: string; carrier: Entry<'projects'>; how?: string; received: Claim[] }
  | { kind: 'silence'; time: number; from: number; to: number }
  | {
      kind: 'ending';
      time: number;
      when: string;
      carrier: Entry<'projects'>;
      ending: Entry<'projects'>['data']['endings'][number];
    };

/** Years without any record that are worth saying. */
const silenceYears = 3;

/**
 * The life of a practice or principle in order of time: its earliest known beginnings, every project that carried it
 * and how each received it, the years in which nothing is recorded, and what ended it where it ended.
 */
export function traceLife(archive: Archive, subject: Subject): Moment[] {
  const beginnings: Moment[] = subject.data.earliestKnown.map((beginning) => ({
    kind: 'beginning',
    time: sortTime(beginning.when),
    beginning,
  }));
  const carriers = listCarriers(archive, subject);
  const endings = carriers.flatMap((moment) => (moment.kind === 'carrier' ? listEndings(moment.carrier) : []));
  const told = [...beginnings, ...carriers, ...endings].sort((a, b) => a.time - b.time);
  return [...told, ...listSilences(told)].sort((a, b) => a.time - b.time);
}

function listCarriers(archive: Archive, subject: Subject): Moment[] {
  const edges = archive.incoming(subject.key).filter(({ field }) => field === subject.collection);
  return edges.flatMap(({ from }): Moment[] => {
    const carrier = archive.get(from);
    if (carrier.collection !== 'projects') return [];
    const item =
      subject.collection === 'practices'
        ? carrier.data.practices.find(({ practice }) => practice === subject.id)
        : carrier.data.principles.find(({ principle }) => principle === subject.id);
    if (!item) return [];
    const when = ('period' in item ? item.period : undefined) ?? carrier.data.period;
    const received = archive
      .received(carrier.key)
      .filter((claim) => claim.from.key === subject.key || claim.carried.some(({ key }) => key === subject.key));
    return [{ kind: 'carrier', time: sortTime(when), when, carrier, received, ...(item.how && { how: item.how }) }];
  });
}

function listEndings(carrier: Entry<'projects'>): Moment[] {
  return carrier.data.endings.flatMap((ending): Moment[] => {
    if (!ending.when || ending.how === 'continuing' || ending.how === 'not-known') return [];
    return [{ kind: 'ending', time: parseDate(ending.when)?.latest ?? Infinity, when: ending.when, carrier, ending }];
  });
}

/** Stretches that no beginning and no carrier's years cover, where the year is known on both sides. */
function listSilences(told: readonly Moment[]): Moment[] {
  const silences: Moment[] = [];
  let covered = { until: -Infinity, isKnown: false };
  for (const moment of told) {
    const span = spanOf(moment);
    if (!span) continue;
    const from = yearOf(covered.until);
    const to = yearOf(span.earliest);
    if (covered.isKnown && span.isKnown && to - from >= silenceYears)
      silences.push({ kind: 'silence', time: covered.until + 1, from, to });
    if (span.latest >= covered.until) covered = { until: span.latest, isKnown: span.isKnown };
  }
  return silences;
}

interface Span {
  earliest: number;
  latest: number;
  /** False where a year of it is left open, unsure or about. */
  isKnown: boolean;
}

function spanOf(moment: Moment): Span | undefined {
  if (!Number.isFinite(moment.time) || (moment.kind !== 'beginning' && moment.kind !== 'carrier')) return undefined;
  const when = moment.kind === 'beginning' ? moment.beginning.when : moment.when;
  const bounds = parseDate(when);
  if (!bounds) return undefined;
  const { earliest, latest } = bounds;
  const isOpen = moment.kind === 'carrier' && !Number.isFinite(latest);
  return { earliest, latest: isOpen ? startOf(9999, 1, 1) : latest, isKnown: !/[X~?%[{]/.test(when) };
}
