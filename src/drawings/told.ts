import type { Claim } from '../archive/graph/archive.ts';
import { parseDate } from '../model/dates/edtf.ts';
import { drawThread } from './lives.ts';

/** One claim between two projects as a drawing: two lives in time, and the curve of what passed. */
export interface ToldClaim {
  width: number;
  height: number;
  giver: ToldLife;
  taker: ToldLife;
  /** Path of SVG from the one life to the other. */
  thread: string;
}

interface ToldLife {
  from: number;
  to: number;
  y: number;
  /** True where it goes on, or its end is not known. */
  isOpen: boolean;
  /** Which side of the name its place is, so that none is cut. */
  anchor: 'start' | 'end';
}

const frame = { width: 560, height: 150, pad: 14, giver: 46, taker: 104 } as const;

/** Undefined where an end of the claim is no project whose beginning is known. */
export function layoutTold({ from, to, entry }: Claim): ToldClaim | undefined {
  if (from.collection !== 'projects' || to.collection !== 'projects') return undefined;
  const [giver, taker, passed] = [from.data.period, to.data.period, entry.data.passed].map(parseDate);
  const known = [giver, taker, passed].flatMap((bounds) => (bounds ? [bounds.earliest, bounds.latest] : []));
  const times = known.filter(Number.isFinite);
  if (!giver || !taker || !Number.isFinite(giver.earliest) || !Number.isFinite(taker.earliest)) return undefined;
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const room = frame.width - frame.pad * 2;
  const place = (time: number) =>
    Math.round(frame.pad + Math.min(1, (time - first) / Math.max(1, last - first)) * room * 0.86);
  const toLife = ({ earliest, latest }: { earliest: number; latest: number }, y: number): ToldLife => {
    const isOpen = !Number.isFinite(latest);
    const start = place(earliest);
    const end = isOpen ? frame.width - frame.pad : Math.max(start + 8, place(latest));
    return { from: start, to: end, y, isOpen, anchor: start < frame.width / 2 ? 'start' : 'end' };
  };
  const lives = { giver: toLife(giver, frame.giver), taker: toLife(taker, frame.taker) };
  const moment = passed && Number.isFinite(passed.earliest) ? place(passed.earliest) : lives.taker.from;
  const thread = drawThread(moment, lives, (length) => Math.max(24, Math.round(length / 2)));
  return { width: frame.width, height: frame.height, ...lives, thread };
}
