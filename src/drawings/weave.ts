import { isHanding } from '../archive/graph/carrying.ts';
import type { Archive } from '../archive/graph/archive.ts';
import type { EntryKey } from '../archive/entry/entry.ts';
import { parseDate } from '../model/dates/edtf.ts';
import { drawThread, listLives } from './lives.ts';
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
  const known = listLives(archive.list('projects'));
  const limits = archive.span();
  const place = (time: number) => Math.round(toShare(time, limits) * width);
  const lives = known
    .sort((a, b) => a.from - b.from || (a.entry.key < b.entry.key ? -1 : 1))
    .map(({ entry, from, to }, row) => {
      const start = place(from);
      return { key: entry.key, from: start, to: Math.max(start + 3, place(to)), y: rowHeight * (row + 1) };
    });
  const rows = new Map(lives.map((life) => [life.key, life]));
  const threads = archive.claims.filter(isHanding).flatMap(({ from, to, entry }) => {
    const [giver, taker] = [rows.get(from.key), rows.get(to.key)];
    if (!giver || !taker) return [];
    const moment = place(parseDate(entry.data.passed)?.earliest ?? limits.first);
    return [drawThread(moment, { giver, taker }, () => 16)];
  });
  return { width, height: rowHeight * (lives.length + 1), lives, threads, first: limits.first };
}

/** So many of a list, from all of it alike. */
export function thinOut<Item>(items: readonly Item[], most: number): Item[] {
  const step = Math.max(1, items.length / most);
  return Array.from({ length: Math.min(items.length, most) }, (_, at) => items[Math.floor(at * step)] as Item);
}
