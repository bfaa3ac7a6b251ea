import { siteLanguage } from '../../model/names/site-languages.ts';
import { languageOf } from '../../archive/entry/words-language.ts';
import { isHanding } from '../../archive/graph/carrying.ts';
import type { EntryKey } from '../../archive/entry/entry.ts';
import type { Archive, Claim } from '../../archive/graph/archive.ts';
import { spanOf } from '../../archive/graph/span.ts';
import { parseDate } from '../../model/dates/edtf.ts';
import { toShortTitle } from '../../model/names/short-title.ts';
import { drawThread, endOf, listLives, type Life } from '../lives.ts';
import { cutText, measureText } from '../text-width.ts';
import { toShare } from '../time-scale.ts';
import { listTicks, type Tick } from '../time-ticks.ts';
import { listBands } from './bands.ts';
import type { LineagePart } from './parts.ts';

/** The whole lineage: lives of projects in bands by need, on a time axis, with a curve for each claim between them. */
export interface Lanes {
  width: number;
  height: number;
  ticks: Tick[];
  bands: { title: string; language: string; y: number; height: number; number: number }[];
  lives: LaneLife[];
  threads: { from: EntryKey; to: EntryKey; path: string; claim: Claim; band: number }[];
}

export interface LaneLife {
  key: EntryKey;
  label: string;
  band: number;
  from: number;
  to: number;
  y: number;
  /** Where the label begins, and how wide it may be. */
  labelX: number;
  labelWidth: number;
  /** `open` has an arrow, `ended` a square end, `unknown` a question mark. */
  end: ReturnType<typeof endOf>;
}

const frame = {
  width: 1180,
  edge: 8,
  arrow: 12,
  head: 22,
  row: 25,
  bandPad: 20,
  type: 11,
  between: 14,
  label: 320,
} as const;

/**
 * Places every project whose beginning is known, or those of a part. Within a band a row holds lives whose lines and
 * labels do not meet; the same archive gives the same drawing. A wider drawing, in pixels, has fewer rows.
 */
export function layoutLanes(archive: Archive, part?: LineagePart, width: number = frame.width): Lanes {
  const projects = part?.projects ?? archive.list('projects');
  const spans = listLives(projects);
  const whole = { first: spanOf(projects).first, last: archive.span().last };
  const room = width - frame.edge * 2 - frame.arrow;
  const place = (time: number) => Math.round(frame.edge + toShare(time, whole) * room);
  const byEntry = new Map(spans.map((span) => [span.entry, span]));
  const bands: Lanes['bands'] = [];
  const lives: LaneLife[] = [];
  let y: number = frame.head;
  for (const { number, need, projects: ofBand } of listBands(archive, projects)) {
    const known = ofBand.flatMap((project) => byEntry.get(project) ?? []);
    const members = known.map((span) => toLaneLife(span, place, width));
    if (members.length === 0) continue;
    const rows = fillRows(members);
    const height = frame.bandPad + rows.length * frame.row;
    for (const [row, some] of rows.entries())
      for (const life of some) lives.push({ ...life, band: number, y: y + frame.bandPad + frame.row * (row + 1) - 7 });
    bands.push({
      title: need?.data.title ?? '',
      language: need ? languageOf(need.data, 'title') : siteLanguage,
      y,
      height,
      number,
    });
    y += height;
  }
  return {
    width,
    height: y + 4,
    ticks: spans.length > 0 ? listTicks(whole, place, 34) : [],
    bands,
    lives,
    threads: drawThreads(part?.claims ?? archive.claims, lives, place),
  };
}

function toLaneLife(life: Life, place: (time: number) => number, width: number): LaneLife {
  const { entry, from, to } = life;
  const label = cutText(toShortTitle(entry.data.title), frame.type, frame.label);
  const start = place(from);
  const labelWidth = measureText(label, frame.type) + (endOf(life) === 'unknown' ? 12 : 0);
  return {
    key: entry.key,
    label,
    band: -1,
    from: start,
    to: Number.isFinite(to) ? Math.max(start + 4, place(to)) : width - frame.edge - frame.arrow,
    y: 0,
    labelX: Math.min(start, width - frame.edge - labelWidth),
    labelWidth,
    end: endOf(life),
  };
}

/** Rows of lives, oldest first, each in the first row in which neither its line nor its label meets another's. */
function fillRows(lives: readonly LaneLife[]): LaneLife[][] {
  const rows: { life: LaneLife; until: number }[][] = [];
  const sorted = lives.toSorted((a, b) => a.from - b.from || (a.key < b.key ? -1 : 1));
  for (const life of sorted) {
    const begins = Math.min(life.from, life.labelX);
    const until = Math.max(life.to + frame.arrow, life.labelX + life.labelWidth) + frame.between;
    const row = rows.find((some) => some.every((other) => other.until <= begins));
    if (row) row.push({ life, until });
    else rows.push([{ life, until }]);
  }
  return rows.map((row) => row.map(({ life }) => life));
}

function drawThreads(
  claims: readonly Claim[],
  lives: readonly LaneLife[],
  place: (time: number) => number,
): Lanes['threads'] {
  const known = new Map(lives.map((life) => [life.key, life]));
  return claims.filter(isHanding).flatMap((claim) => {
    const [giver, taker] = [known.get(claim.from.key), known.get(claim.to.key)];
    if (!giver || !taker) return [];
    const passed = parseDate(claim.entry.data.passed)?.earliest ?? NaN;
    const moment = Number.isFinite(passed) ? place(passed) : taker.from;
    const path = drawThread(moment, { giver, taker }, (length) => Math.max(10, Math.round(length / 3)));
    return [{ from: giver.key, to: taker.key, path, claim, band: giver.band }];
  });
}
