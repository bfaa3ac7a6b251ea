import { carriesMethod } from '../archive/graph/carrying.ts';
import type { Archive, Claim } from '../archive/graph/archive.ts';
import type { Entry, EntryKey } from '../archive/entry/entry.ts';
import { parseDate } from '../model/dates/edtf.ts';
import { toShare } from './time-scale.ts';

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
/** Every project with a beginning that is known, in rows by its beginning; a claim joins two where a method passed. */
export function layoutWeave(archive: Archive): Weave {
  const spans = archive.list('projects').flatMap((entry) => toSpan(entry) ?? []);
  const first = Math.min(...spans.map(({ from }) => from));
  const last = Math.max(...spans.flatMap(({ from, to }) => [from, to].filter(Number.isFinite)));
  const place = (time: number) => Math.round(toShare(time, { first, last }) * width);
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

function toSpan({ key, data }: Entry<'projects'>): { key: EntryKey; from: number; to: number } | undefined {
  const bounds = parseDate(data.period);
  return bounds && Number.isFinite(bounds.earliest) ? { key, from: bounds.earliest, to: bounds.latest } : undefined;
}
