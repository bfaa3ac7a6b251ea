import type { Archive, Claim } from '../../archive/graph/archive.ts';
import { lifeOf } from '../../archive/entry/descent.ts';
import { startOf, toDecade, yearOf } from '../../model/dates/calendar.ts';
import { parseDate } from '../../model/dates/edtf.ts';
import { formatDecade, formatYear } from '../../site/dates.ts';
import type { AnyEntry, EntryKey } from '../../archive/entry/entry.ts';
import type { Descent, Step } from '../../archive/graph/lineage.ts';
import { translate } from '../../site/translate.ts';
import { lineStyleOf, surestOf } from '../line-style.ts';
import { addArrivals, layoutArcs, type ArcDrawing, type ArcLink, type ArcNode } from './arcs.ts';
import type { LineagePart } from './parts.ts';

/** The lineage of one entry: itself, its ancestors and its heirs. */
export function drawLineage(
  archive: Archive,
  entry: AnyEntry,
  trees: { ancestors: Descent; heirs: Descent },
): ArcDrawing {
  const sides = new Map<EntryKey, NonNullable<ArcNode['side']>>([[entry.key, 'self']]);
  const claims = new Set<Claim>();
  const add = (steps: readonly Step[], side: 'upstream' | 'downstream') => {
    for (const step of steps) {
      if (!sides.has(step.entry.key)) sides.set(step.entry.key, side);
      for (const claim of step.claims) claims.add(claim);
      add(step.steps, side);
    }
  };
  add(trees.ancestors.steps, 'upstream');
  add(trees.heirs.steps, 'downstream');
  const nodes = [...sides].map(([key, side]) => ({ ...toNode(archive, archive.get(key)), side }));
  const timed = addArrivals(nodes, joinClaims([...claims]), nameArrival);
  return layoutArcs(timed.nodes, timed.links);
}

/** Entries joined by claims, as rows in order of time. */
export interface ArcOverview {
  drawing: ArcDrawing;
  entries: number;
  claims: number;
  isGrouped: boolean;
}

/** More entries than these share rows. */
const mostRows = 150;

/** Every claim of descent of the archive; beyond 150 entries, entries of a decade share a row. */
export function drawOverview(archive: Archive): ArcOverview {
  return drawPart(archive, { projects: [], claims: archive.claims.filter((claim) => claim.isDescent) });
}

/** Lives, and claims with their ends; beyond 150 entries, entries of a decade share a row. */
export function drawPart(archive: Archive, { projects, claims }: LineagePart): ArcOverview {
  const ends = claims.flatMap(({ from, to }) => [[from.key, from] as const, [to.key, to] as const]);
  const entries = new Map<EntryKey, AnyEntry>([...ends, ...projects.map((project) => [project.key, project] as const)]);
  const nodes = [...entries.values()].map((entry) => toNode(archive, entry));
  const { nodes: rows, links } = addArrivals(nodes, joinClaims(claims), nameArrival);
  const isGrouped = nodes.length > mostRows;
  const drawing = isGrouped ? layoutDecades(rows, links) : layoutArcs(rows, links);
  return { drawing, entries: nodes.length, claims: claims.length, isGrouped };
}

function layoutDecades(nodes: readonly ArcNode[], links: readonly ArcLink[]): ArcDrawing {
  const decades = new Map(nodes.map((node) => [node.key, decadeOf(node.time)]));
  const groups = new Map<number, ArcNode[]>();
  for (const node of nodes) groups.set(decadeOf(node.time), [...(groups.get(decadeOf(node.time)) ?? []), node]);
  const rows = [...groups].map(([decade, members]) => ({
    key: String(decade),
    label: nameGroup(members),
    time: Number.isFinite(decade) ? startOf(decade, 1, 1) : Infinity,
    when: Number.isFinite(decade) ? formatDecade(decade) : '?',
  }));
  const joined = links.map((link) => ({
    ...link,
    style: undefined,
    from: String(decades.get(link.from)),
    to: String(decades.get(link.to)),
  }));
  return layoutArcs(rows, keepThickest(joinLinks(joined)));
}

/** Lines between decades that each decade is led to by; more would be one dark shape. */
const mostInto = 3;

/** Of the lines that lead to a decade, those that stand for most claims; of as many, those of the nearest decades. */
function keepThickest(links: readonly ArcLink[]): ArcLink[] {
  const distance = ({ from, to }: ArcLink) => Math.abs(Number(to) - Number(from));
  return [...Map.groupBy(links, ({ to }) => to).values()].flatMap((into) =>
    into
      .filter(({ from, to }) => from !== to)
      .toSorted((a, b) => b.weight - a.weight || distance(a) - distance(b))
      .slice(0, mostInto),
  );
}

/** How many entries began in a decade, and the first of them; what only arrived in it is named where none began. */
function nameGroup(members: readonly ArcNode[]): string {
  const begun = members.filter(({ of }) => of === undefined);
  const named = begun.length > 0 ? begun : members;
  return `${begun.length} · ${named
    .slice(0, 3)
    .map(({ label }) => label)
    .join(', ')}`;
}

function toNode(archive: Archive, entry: AnyEntry): ArcNode {
  const time = lifeOf(entry)?.earliest ?? Infinity;
  return { key: entry.key, label: archive.title(entry.key), time, when: whenOf(time) };
}

function nameArrival({ label }: ArcNode, time: number): Pick<ArcNode, 'label' | 'when'> {
  return { label: translate('arrived', { name: label }), when: whenOf(time) };
}

function whenOf(time: number): string {
  const year = yearOf(time);
  return Number.isFinite(year) ? formatYear(year) : translate('undatedShort');
}

function joinClaims(claims: readonly Claim[]): ArcLink[] {
  return joinLinks(
    claims.map((claim) => ({
      from: claim.from.key,
      to: claim.to.key,
      style: lineStyleOf(claim),
      time: parseDate(claim.entry.data.passed)?.earliest ?? Infinity,
      weight: 1,
    })),
  );
}

/** Lines between the same two become one, drawn as the surest of them. */
function joinLinks(links: readonly ArcLink[]): ArcLink[] {
  const joined = new Map<string, ArcLink>();
  for (const link of links) {
    const name = `${link.from} ${link.to}`;
    const known = joined.get(name);
    if (known)
      joined.set(name, {
        ...known,
        style: known.style && link.style && surestOf(known.style, link.style),
        time: Math.min(known.time, link.time),
        weight: known.weight + link.weight,
      });
    else joined.set(name, link);
  }
  return [...joined.values()];
}

function decadeOf(time: number): number {
  return toDecade(yearOf(time));
}
