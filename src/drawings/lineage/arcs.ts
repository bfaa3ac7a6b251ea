import type { LineStyle } from '../line-style.ts';
import { cutText } from '../text-width.ts';

/** An entry in an arc diagram; rows are in order of time. */
export interface ArcNode {
  key: string;
  label: string;
  /** Milliseconds since the epoch; infinite where the time is not known. */
  time: number;
  /** What is written before the label, such as a year. */
  when: string;
  side?: 'self' | 'upstream' | 'downstream';
  /** The entry that a row stands for, where it is one more row: the moment at which it received something. */
  of?: string;
  /** True where what is first known of the entry is only alike, and what it received came later. */
  isHollow?: boolean;
}

/** A line from an ancestor to its heir. */
export interface ArcLink {
  from: string;
  to: string;
  /** How surely it passed; of several claims, the surest. Absent between decades, whose lines say how many there are. */
  style?: LineStyle | undefined;
  /** When it passed, in milliseconds since the epoch; infinite where that is not known. */
  time: number;
  /** How many claims the line stands for. */
  weight: number;
}

/** Geometry of an arc diagram, in pixels at its natural size. */
export interface ArcDrawing {
  width: number;
  height: number;
  /** x of the axis on which the dots stand. */
  axis: number;
  rows: (ArcNode & { y: number; text: string })[];
  arcs: (ArcLink & { path: string })[];
}

const rowHeight = 26;
const textWidth = 270;
/** Size of the type, and what of the width is taken by the year and the gaps beside it. */
const typeSize = 13;
const besideLabel = 52;
const narrowest = 14;
const widest = 96;

/**
 * Places entries on a vertical axis of time, one to a row, oldest first, with arcs on the left from each ancestor to
 * its heir. One row an entry keeps every label legible on a phone; the same input gives the same geometry.
 */
export function layoutArcs(nodes: readonly ArcNode[], links: readonly ArcLink[]): ArcDrawing {
  const sorted = [...nodes].sort((a, b) => compareTime(a.time, b.time) || (a.key < b.key ? -1 : 1));
  const place = new Map(sorted.map((node, index) => [node.key, index]));
  const drawn = links.filter((link) => place.has(link.from) && place.has(link.to) && link.from !== link.to);
  const spans = drawn.map((link) => Math.abs((place.get(link.from) ?? 0) - (place.get(link.to) ?? 0)));
  const longest = Math.max(1, ...spans);
  const axis = Math.round(reach(longest, longest) * 0.76) + 12;
  const yOf = (key: string) => rowHeight * ((place.get(key) ?? 0) + 0.5);
  return {
    width: axis + textWidth,
    height: rowHeight * Math.max(1, sorted.length),
    axis,
    rows: sorted.map((node) => ({
      ...node,
      y: yOf(node.key),
      text: cutText(node.label, typeSize, textWidth - besideLabel),
    })),
    arcs: drawn.map((link, index) => ({
      ...link,
      path: drawArc(axis, { from: yOf(link.from), to: yOf(link.to), out: reach(spans[index] ?? 1, longest) }),
    })),
  };
}

/**
 * Rows and lines such that no line goes back in time: an entry that is older, by years, than whoever handed something on
 * to it has one more row for each time at which it received something so, and its own row is hollow where nothing leads
 * to it.
 */
export function addArrivals(
  nodes: readonly ArcNode[],
  links: readonly ArcLink[],
  name: (node: ArcNode, time: number) => Pick<ArcNode, 'label' | 'when'>,
): { nodes: ArcNode[]; links: ArcLink[] } {
  const byKey = beginWhenReceived(nodes, links, name);
  const timeOf = (key: string) => byKey.get(key)?.time ?? Infinity;
  const arrivals = new Map<string, ArcNode>();
  const moved = links.map((link) => {
    const node = byKey.get(link.to);
    if (!node || node.time > timeOf(link.from)) return link;
    const time = Math.max(timeOf(link.from), Number.isFinite(link.time) ? link.time : -Infinity);
    const key = toArrival(link.to, time);
    arrivals.set(key, { ...node, ...name(node, time), key, of: link.to, time });
    return { ...link, to: key };
  });
  const reached = new Set(moved.map(({ to }) => to));
  const received = new Set([...arrivals.values()].map(({ of }) => of));
  const rows = [...byKey.values()].map((node) => ({
    ...node,
    isHollow: received.has(node.key) && !reached.has(node.key),
  }));
  return { nodes: [...rows, ...arrivals.values()], links: moved };
}

/** Entries by key: one that received something in the year in which it began stands after who gave it, and needs no second row. */
function beginWhenReceived(
  nodes: readonly ArcNode[],
  links: readonly ArcLink[],
  name: (node: ArcNode, time: number) => Pick<ArcNode, 'when'>,
): Map<string, ArcNode> {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  for (const link of links.toSorted((a, b) => compareTime(a.time, b.time))) {
    const [giver, taker] = [byKey.get(link.from), byKey.get(link.to)];
    if (!giver || !taker || taker.time > giver.time) continue;
    const time = Math.max(giver.time + 1, Number.isFinite(link.time) ? link.time : -Infinity);
    if (name(taker, time).when === taker.when) byKey.set(taker.key, { ...taker, time });
  }
  return byKey;
}

/** Sorts after every key that ids are made of, so that of two rows of one time what was received comes last. */
function toArrival(key: string, time: number): string {
  return `~${key}~${time}`;
}

/** How far an arc swings out: by the root of its span, so that long ones do not crowd out short ones. */
function reach(span: number, longest: number): number {
  return narrowest + (widest - narrowest) * Math.sqrt(span / Math.max(longest, 12));
}

function drawArc(axis: number, { from, to, out }: { from: number; to: number; out: number }): string {
  const [bend, down] = [-round(out), round(to) - round(from)];
  return `M${axis - 5} ${round(from)}c${bend} 0 ${bend} ${down} 0 ${down}`;
}

function compareTime(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function round(value: number): number {
  return Math.round(value);
}
