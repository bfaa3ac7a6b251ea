import { compareText } from '../entry/faults.ts';
import type { AnyEntry } from '../entry/entry.ts';
import type { Archive, Claim } from './archive.ts';
import { carriesMethod } from './carrying.ts';

/** What claims carried: a practice, a principle, something that none names, or no method at all. */
export const carriedParts = ['practices', 'principles', 'unnamed', 'contact'] as const;
export type CarriedPart = (typeof carriedParts)[number];

/** Claims that carried the same thing, in order of time. */
export interface ClaimGroup {
  /** Absent in the parts in which nothing is named. */
  thing?: AnyEntry;
  claims: Claim[];
}

/** Every claim once, under the first thing that it carried; things stand in order of their titles. */
export function groupByCarried(archive: Archive): Record<CarriedPart, ClaimGroup[]> {
  const groups = new Map<string, ClaimGroup & { part: CarriedPart }>();
  for (const claim of archive.claims) {
    const thing = firstCarried(claim);
    const part = !carriesMethod(claim) ? 'contact' : partOf(thing);
    const named = part === 'practices' || part === 'principles' ? thing : undefined;
    const id = named?.key ?? part;
    const group = groups.get(id) ?? { part, ...(named && { thing: named }), claims: [] };
    group.claims.push(claim);
    groups.set(id, group);
  }
  const sorted = [...groups.values()].sort((a, b) => compareText(titleOf(a), titleOf(b)));
  const pick = (part: CarriedPart) => sorted.filter((group) => group.part === part);
  return {
    practices: pick('practices'),
    principles: pick('principles'),
    unnamed: pick('unnamed'),
    contact: pick('contact'),
  };

  function titleOf({ thing }: ClaimGroup): string {
    return thing ? archive.title(thing.key) : '';
  }
}

/** What a claim names as carried, else the end that is itself a practice or principle. */
function firstCarried({ carried, from, to }: Claim): AnyEntry | undefined {
  return carried[0] ?? [to, from].find(({ collection }) => collection !== 'projects');
}

function partOf(thing: AnyEntry | undefined): CarriedPart {
  if (thing?.collection === 'practices' || thing?.collection === 'principles') return thing.collection;
  return 'unnamed';
}
