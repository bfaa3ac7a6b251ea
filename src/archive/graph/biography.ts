import { startOf, yearOf } from '../../model/dates/calendar.ts';
import { parseDate } from '../../model/dates/edtf.ts';
import { sortTime } from '../../site/dates.ts';
import type { Archive, Claim } from './archive.ts';
import type { Entry } from '../entry/entry.ts';

type Subject = Entry<'practices'> | Entry<'principles'>;
type Beginning = Subject['data']['earliestKnown'][number];

/** One moment in the life of a practice or principle. */
export type Moment =
  | { kind: 'beginning'; time: number; index: number; beginning: Beginning }
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
  const beginnings: Moment[] = subject.data.earliestKnown.map((beginning, index) => ({
    kind: 'beginning',
    time: sortTime(beginning.when),
    index,
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

/** Stretches that no beginning and no carrier's years cover. */
function listSilences(told: readonly Moment[]): Moment[] {
  const silences: Moment[] = [];
  let covered = -Infinity;
  for (const moment of told) {
    const span = spanOf(moment);
    if (!span) continue;
    const from = yearOf(covered);
    const to = yearOf(span.earliest);
    if (Number.isFinite(covered) && to - from >= silenceYears)
      silences.push({ kind: 'silence', time: covered + 1, from, to });
    covered = Math.max(covered, span.latest);
  }
  return silences;
}

function spanOf(moment: Moment): { earliest: number; latest: number } | undefined {
  if (!Number.isFinite(moment.time)) return undefined;
  if (moment.kind === 'beginning') return parseDate(moment.beginning.when);
  if (moment.kind !== 'carrier') return undefined;
  const bounds = parseDate(moment.when);
  return (
    bounds && {
      earliest: bounds.earliest,
      latest: Number.isFinite(bounds.latest) ? bounds.latest : startOf(9999, 1, 1),
    }
  );
}
