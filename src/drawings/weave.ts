import { carriesMethod } from '../archive/graph/carrying.ts';
import type { Archive, Claim } from '../archive/graph/archive.ts';
import type { Entry, EntryKey } from '../archive/entry/entry.ts';
import { startOf } from '../model/dates/calendar.ts';
import { parseDate } from '../model/dates/edtf.ts';

/** Lives of projects as lines in time, and what passed between them as curves; no words. */
export interface Weave {
  width: number;
  height: number;
  lives: { key: EntryKey; from: number; to: number; y: number }[];
  /** Paths of SVG. */
  threads: string[];
  /** Time of the first beginning, in milliseconds since the epoch. */
  first: number;
}

const width = 1000;
const rowHeight = 4;
/** The share of the width at which a year stands: the long time before 1900 is pressed together. */
const scale = [
  { year: 1900, share: 0.2 },
  { year: 1960, share: 0.42 },
] as const;

/** A life as a bar on the scale that all lives share; where its end is not known the bar says only where it begins. */
export interface Span {
  from: number;
  to: number;
  end: 'open' | 'unknown' | 'ended';
}

/** Where years stand on the scale of the lives of all projects, and the bar of each, from 0 to the width that is asked and a little more. */
export function layoutSpans(
  projects: readonly Entry<'projects'>[],
  asked: number,
): { marks: { year: number; at: number }[]; spans: ReadonlyMap<EntryKey, Span> } {
  const lives = projects.flatMap((entry) => toSpan(entry) ?? []);
  const { first, last } = findLimits(lives);
  const place = (time: number) => Math.round(toShare(time, first, last) * asked);
  const marks = [...scale.map(({ year }) => year), 2000]
    .map((year) => ({ year, time: startOf(year, 1, 1) }))
    .filter(({ time }) => time > first && time < last)
    .map(({ year, time }) => ({ year, at: place(time) }));
  const periods = new Map(projects.map(({ key, data }) => [key, data.period]));
  const spans = lives.map(({ key, from, to }): [EntryKey, Span] => {
    const end = endOf(periods.get(key) ?? '', to);
    const start = place(from);
    return [
      key,
      { from: start, to: end === 'unknown' ? start + shortest : Math.max(start + shortest, place(to)), end },
    ];
  });
  return { marks, spans: new Map(spans) };
}

/** Every project with a beginning that is known, in rows by its beginning; a claim joins two where a method passed. */
export function layoutWeave(archive: Archive): Weave {
  const spans = archive.list('projects').flatMap((entry) => toSpan(entry) ?? []);
  const { first, last } = findLimits(spans);
  const place = (time: number) => Math.round(toShare(time, first, last) * width);
  const lives = spans
    .sort((a, b) => a.from - b.from || (a.key < b.key ? -1 : 1))
    .map(({ key, from, to }, row) => {
      const start = place(from);
      return { key, from: start, to: Math.max(start + 3, place(to)), y: rowHeight * (row + 1) };
    });
  const rows = new Map(lives.map((life) => [life.key, life]));
  const threads = archive.claims
    .filter((claim) => claim.isDescent && carriesMethod(claim))
    .flatMap((claim) => {
      const [giver, taker] = [rows.get(claim.from.key), rows.get(claim.to.key)];
      return giver && taker ? [toThread(claim, giver, taker)] : [];
    });
  return { width, height: rowHeight * (lives.length + 1), lives, threads, first };

  function toThread({ entry }: Claim, giver: Weave['lives'][number], taker: Weave['lives'][number]): string {
    const passed = place(parseDate(entry.data.passed)?.earliest ?? first);
    const start = Math.min(Math.max(passed, giver.from), giver.to);
    const end = Math.min(Math.max(passed, taker.from, start), taker.to);
    return `M${start} ${giver.y}C${start + 16} ${giver.y} ${end - 16} ${taker.y} ${end} ${taker.y}`;
  }
}

/** The least length of a bar that is seen as one. */
const shortest = 5;

/** The first and the last moment that is known of any life. */
function findLimits(spans: readonly { from: number; to: number }[]): { first: number; last: number } {
  return {
    first: Math.min(...spans.map(({ from }) => from)),
    last: Math.max(...spans.flatMap(({ from, to }) => [from, to].filter(Number.isFinite))),
  };
}

function endOf(period: string, to: number): Span['end'] {
  if (Number.isFinite(to)) return 'ended';
  return period.endsWith('/..') ? 'open' : 'unknown';
}

function toSpan({ key, data }: Entry<'projects'>): { key: EntryKey; from: number; to: number } | undefined {
  const bounds = parseDate(data.period);
  return bounds && Number.isFinite(bounds.earliest) ? { key, from: bounds.earliest, to: bounds.latest } : undefined;
}

/** Between two marks of the scale time runs evenly; what has no end reaches the edge. */
function toShare(time: number, first: number, last: number): number {
  const marks = [
    { time: first, share: 0 },
    ...scale
      .map(({ year, share }) => ({ time: startOf(year, 1, 1), share }))
      .filter((mark) => mark.time > first && mark.time < last),
    { time: last, share: 1 },
  ];
  const next = marks.findIndex((mark) => time < mark.time);
  const [before, after] = [marks[next - 1], marks[next]];
  if (!before || !after) return next === 0 ? 0 : 1;
  return before.share + ((time - before.time) / (after.time - before.time)) * (after.share - before.share);
}
