import { isHanding } from '../../archive/graph/carrying.ts';
import type { Entry } from '../../archive/entry/entry.ts';
import type { Archive, Claim } from '../../archive/graph/archive.ts';
import { pickListed } from '../../archive/graph/referring.ts';
import { toDecade, yearOf } from '../../model/dates/calendar.ts';
import { sortTime } from '../../site/dates.ts';
import { listBands, type Band } from './bands.ts';

/** A part of the whole lineage that is drawn by itself: some lives, and the claims that belong to them. */
export interface LineagePart {
  projects: Entry<'projects'>[];
  claims: Claim[];
}

/** The lives that did one practice, and what handed it on. */
export interface Thread extends LineagePart {
  practice: Entry<'practices'>;
}

/** More lives than these are told by decade. */
export const mostLives = 112;

/** Practices that lead through several lives, those through most first. */
export function listThreads(archive: Archive): Thread[] {
  const threads = archive.list('practices').map((practice) => pullThread(archive, practice));
  return threads
    .filter(({ projects, claims }) => projects.length > 1 || claims.length > 0)
    .toSorted((a, b) => b.projects.length - a.projects.length || compare(a.practice.id, b.practice.id));
}

function pullThread(archive: Archive, practice: Entry<'practices'>): Thread {
  const claims = archive.carriedIn(practice.key).filter(isHanding);
  const doing = archive.incoming(practice.key).flatMap(({ from, field }) => (field === 'practices' ? [from] : []));
  const keys = [...doing, ...claims.flatMap(({ from, to }) => [from.key, to.key])];
  return { practice, claims, projects: pickListed(archive, 'projects', keys) };
}

/** The lives of one need, or of one that began in a decade of it, and the claims that begin or end with one of them. */
export interface NeedPart extends LineagePart {
  /** Its name in an address: the need, or the need and the first year of a decade. */
  id: string;
  band: Band;
  decade?: number;
}

/** Needs, and their decades where one has too many lives for one drawing; a life without a date is in none of these. */
export function listNeedParts(archive: Archive): NeedPart[] {
  return listBands(archive).flatMap((band) => {
    const whole = toPart(archive, { id: band.id, band, projects: band.projects });
    if (band.projects.length <= mostLives) return [whole];
    const decades = [...Map.groupBy(band.projects, decadeOf)].filter(([decade]) => Number.isFinite(decade));
    const parts = decades
      .toSorted(([a], [b]) => a - b)
      .map(([decade, projects]) => toPart(archive, { id: `${band.id}-${decade}`, band, decade, projects }));
    return [whole, ...parts];
  });
}

function toPart(archive: Archive, part: Omit<NeedPart, 'claims'>): NeedPart {
  const claims = part.projects.flatMap(({ key }) => [...archive.received(key), ...archive.handedOn(key)]);
  return { ...part, claims: [...new Set(claims)].filter(isHanding) };
}

/** What of a part one drawing can hold: the lives that most of its claims lead to or from, and the claims between these. */
export function pickDrawn(part: LineagePart): LineagePart {
  if (part.projects.length <= mostLives) return part;
  const counts = new Map<string, number>();
  for (const { from, to } of part.claims) for (const { key } of [from, to]) counts.set(key, (counts.get(key) ?? 0) + 1);
  const byCount = part.projects.toSorted((a, b) => (counts.get(b.key) ?? 0) - (counts.get(a.key) ?? 0));
  const chosen = new Set<string>(byCount.slice(0, mostLives).map(({ key }) => key));
  return {
    projects: part.projects.filter(({ key }) => chosen.has(key)),
    claims: part.claims.filter(({ from, to }) => chosen.has(from.key) && chosen.has(to.key)),
  };
}

export function decadeOf({ data }: Entry<'projects'>): number {
  return toDecade(yearOf(sortTime(data.period)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}
