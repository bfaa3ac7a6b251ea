import { findNearest } from '../../mdx/characters/did-you-mean.ts';
import type { KeptCopy } from '../../model/neighbours/neighbour.ts';
import type { FaultText } from '../../model/placed-fault.ts';
import { parseAbroad } from '../../model/neighbours/abroad-key.ts';
import type { Neighbour } from '../entry/neighbours.ts';
import { showValue, type Fault } from '../entry/faults.ts';
import { toReporter, type ParsedEntry } from '../files/parsed-entry.ts';

/** Faults of claims that begin or end in another archive: it must be listed, and a copy of the entry must be kept. */
export function checkAbroad(drafts: readonly ParsedEntry[], neighbours: readonly Neighbour[]): Fault[] {
  const faults: Fault[] = [];
  for (const draft of drafts) {
    if (draft.entry?.collection !== 'lineages') continue;
    const { from, to } = draft.entry.data;
    const report = toReporter(faults, draft);
    if (parseAbroad(from) && parseAbroad(to)) report.atField(['to'], bothAbroad);
    for (const [field, key] of Object.entries({ from, to })) {
      const words = checkEnd(key, neighbours);
      if (words) report.atField([field], words);
    }
  }
  return faults;
}

/** Worth a second look: a claim that leads to an entry which its archive took back, has no more, or tells unreadably. */
export function warnOfAbroad(drafts: readonly ParsedEntry[], neighbours: readonly Neighbour[]): Fault[] {
  const warnings: Fault[] = [];
  for (const draft of drafts) {
    if (draft.entry?.collection !== 'lineages') continue;
    for (const field of ['from', 'to'] as const) {
      const found = findKept(draft.entry.data[field], neighbours);
      if (!found?.kept) continue;
      const lost = describeLost(found.kept, found.neighbour);
      if (lost)
        toReporter(warnings, draft).atField([field], {
          ...lost,
          remedy: 'ask them; then keep the claim as it stands, or withdraw it too',
        });
    }
  }
  return warnings;
}

function describeLost(
  kept: KeptCopy['entries'][number],
  { name }: Neighbour,
): Pick<FaultText, 'code' | 'message'> | undefined {
  const { key } = kept;
  if ('withdrawn' in kept) {
    const { withdrawn } = kept;
    return { code: 'neighbour-withdrawn', message: `${name} has taken back ${key}, as was seen on ${withdrawn}` };
  }
  if ('missing' in kept)
    return { code: 'neighbour-missing', message: `${name} has no more ${key}, as was seen on ${kept.missing}` };
  if ('unread' in kept)
    return { code: 'neighbour-unread', message: `${name} tells unreadably ${key}, as was seen on ${kept.unread}` };
  return undefined;
}

function findKept(end: string, neighbours: readonly Neighbour[]) {
  const abroad = parseAbroad(end);
  const neighbour = neighbours.find(({ id }) => id === abroad?.archive);
  return abroad && neighbour && { neighbour, kept: neighbour.copy?.entries.find(({ key }) => key === abroad.key) };
}

function checkEnd(end: string, neighbours: readonly Neighbour[]): FaultText | undefined {
  const abroad = parseAbroad(end);
  if (!abroad) return undefined;
  const neighbour = neighbours.find(({ id }) => id === abroad.archive);
  if (!neighbour) {
    const nearest = findNearest(
      abroad.archive,
      neighbours.map(({ id }) => id),
    );
    return {
      code: 'neighbour-unknown',
      message: `there is no neighbour called ${showValue(abroad.archive)}`,
      remedy: nearest
        ? `did you mean ${nearest}:${abroad.key}?`
        : 'list it in content/archives.yaml, or correct the name',
    };
  }
  if (neighbour.copy?.entries.some(({ key }) => key === abroad.key)) return undefined;
  return {
    code: 'neighbour-uncopied',
    message: `no copy of ${end} is kept`,
    remedy: 'run npm run neighbours, which asks that archive for it, and commit what it writes',
  };
}

const bothAbroad: FaultText = {
  code: 'claim-abroad',
  message: 'both ends of the claim are in other archives',
  remedy: 'tell it in one of those two; here one end is an entry of this archive',
};
