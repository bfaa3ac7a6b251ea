import { parseDate, type DateBounds } from '../model/edtf.ts';
import { channelsThatSayNo } from '../model/vocabularies.ts';
import { toReporter, type Draft, type Reporter } from './draft.ts';
import type { AnyEntry, Entry, EntryKey } from './entry.ts';
import type { Fault } from './faults.ts';

/** Faults of lineage claims: of sense, of time, and loops. */
export function checkClaims(drafts: readonly Draft[]): Fault[] {
  const faults: Fault[] = [];
  const entries = new Map<EntryKey, AnyEntry>(drafts.flatMap((draft) => (draft.entry ? [[draft.entry.key, draft.entry]] : [])));
  const claims: { claim: Entry<'lineages'>; report: Reporter }[] = [];
  for (const draft of drafts) {
    if (draft.entry?.collection !== 'lineages') continue;
    const report = toReporter(faults, draft);
    const claim = draft.entry;
    claims.push({ claim, report });
    checkSense(claim, report);
    if (isDescent(claim)) checkTime(claim, entries, report);
  }
  for (const { claim, report } of claims) checkLoop(claim, claims.map((item) => item.claim), report);
  return faults;
}

/** True for claims that count as descent: not those that say no, nor those found wrong or taken back. */
export function isDescent({ data }: Entry<'lineages'>): boolean {
  return !channelsThatSayNo.has(data.channel) && data.standing !== 'contradicted' && data.standing !== 'withdrawn';
}

/** When an entry can have existed, where its facts say so. */
export function lifeOf(entry: AnyEntry | undefined): DateBounds | undefined {
  if (entry?.collection === 'projects') return parseDate(entry.data.period);
  if (entry?.collection !== 'practices' && entry?.collection !== 'principles') return undefined;
  const beginnings = entry.data.earliestKnown.flatMap((item) => parseDate(item.when) ?? []);
  if (beginnings.length === 0) return undefined;
  const first = beginnings.reduce((a, b) => (b.earliest < a.earliest ? b : a));
  return { ...first, latest: Infinity, isInterval: true };
}

/** Channels by which the receiver itself begins, so that it cannot be the older one. */
const channelsOfBirth: ReadonlySet<string> = new Set(['grew-out-of', 'split-from', 'named-after', 'revived', 'transplanted']);

function checkSense({ data }: Entry<'lineages'>, report: Reporter): void {
  if (data.from === data.to) report.atField(['to'], { code: 'claim-to-itself', message: `the claim goes from ${data.from} to itself`, remedy: 'correct from or to' });
  if (data.standing === 'documented' && data.evidence.every((item) => item.stance === 'disputes'))
    report.atField(['standing'], { code: 'standing-against-evidence', message: 'the standing is documented while all evidence disputes the claim', remedy: 'choose contested or contradicted, or add the evidence that supports it' });
}

function checkTime({ data }: Entry<'lineages'>, entries: ReadonlyMap<EntryKey, AnyEntry>, report: Reporter): void {
  const ancestor = lifeOf(entries.get(data.from as EntryKey));
  const heir = lifeOf(entries.get(data.to as EntryKey));
  const when = parseDate(data.when);
  const born = channelsOfBirth.has(data.channel);
  if (ancestor && heir && (heir.latest < ancestor.earliest || (born && heir.latestStart < ancestor.earliest)))
    report.atField(['to'], { code: 'heir-older', message: `the heir ${data.to} is older than its ancestor ${data.from}`, remedy: 'turn the claim around, or correct one of the two periods' });
  if (when && ancestor && when.latest < ancestor.earliest)
    report.atField(['when'], { code: 'claim-too-early', message: `${data.when} is before ${data.from} began`, remedy: 'correct when, or the period of the ancestor' });
  if (when && heir && when.earliest > heir.latest)
    report.atField(['when'], { code: 'claim-too-late', message: `${data.when} is after ${data.to} ended`, remedy: 'correct when, or the period of the heir' });
}

/** The same thing cannot come back to where it came from: loops are sought for each thing carried. */
function checkLoop(claim: Entry<'lineages'>, claims: readonly Entry<'lineages'>[], report: Reporter): void {
  if (!isDescent(claim) || claim.data.from === claim.data.to) return;
  for (const thing of carriedBy(claim)) {
    const heirs = claims.filter((other) => isDescent(other) && carriedBy(other).includes(thing));
    const loop = findPath(claim.data.to, claim.data.from, heirs);
    if (!loop) continue;
    const way = [claim.data.from, claim.data.to, ...loop].join(' → ');
    report.atField(['from'], { code: 'descent-loop', message: `a loop of descent: ${way}`, remedy: 'turn one of these claims around, or say in carried what passed each way' });
    return;
  }
}

function carriedBy({ data }: Entry<'lineages'>): readonly string[] {
  return data.carried.length > 0 ? data.carried : [''];
}

function findPath(start: string, goal: string, claims: readonly Entry<'lineages'>[]): string[] | undefined {
  const before = new Map<string, string>([[start, '']]);
  const queue = [start];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    for (const { data } of claims) {
      if (data.from !== at || before.has(data.to)) continue;
      before.set(data.to, at);
      if (data.to === goal) return unwind(before, start, goal);
      queue.push(data.to);
    }
  }
  return undefined;
}

function unwind(before: ReadonlyMap<string, string>, start: string, goal: string): string[] {
  const path: string[] = [];
  for (let at = goal; at !== start; at = before.get(at) ?? start) path.unshift(at);
  return path;
}
