import { isDescent, lifeOf, type ClaimKind } from '../entry/descent.ts';
import { parseDate, type DateBounds } from '../../model/dates/edtf.ts';
import { channelsThatSayNo, quoteTerm } from '../../model/vocabularies/index.ts';
import { toReporter, type ParsedEntry, type Reporter } from '../files/parsed-entry.ts';
import type { AnyEntry, Entry, EntryKey } from '../entry/entry.ts';
import { listAbroad, type Neighbour } from '../entry/neighbours.ts';
import type { Fault } from '../entry/faults.ts';
import type { RestOfArchive } from './rest-of-archive.ts';

/** Faults of lineage claims: of sense, of time, and loops. Where only some texts are checked, with what lies around. */
export function checkClaims(
  drafts: readonly ParsedEntry[],
  rest?: RestOfArchive,
  neighbours: readonly Neighbour[] = [],
): Fault[] {
  const faults: Fault[] = [];
  const lifeAt = toLives(drafts, rest, listAbroad(neighbours));
  const claims: ReportedClaim[] = (rest?.claims ?? []).map((data) => ({ claim: { data }, report: silent }));
  for (const draft of drafts) {
    if (draft.entry?.collection !== 'lineages') continue;
    const report = toReporter(faults, draft);
    const claim = draft.entry;
    claims.push({ claim, report });
    checkSense(claim, report);
    checkDates(claim, report);
    if (passedAfterBoth(claim, lifeAt)) reportAfterBoth(claim, report);
    else if (isDescent(claim)) checkTime(claim, lifeAt, report);
  }
  checkLoops(claims.filter(({ claim }) => isDescent(claim) && claim.data.from !== claim.data.to));
  return faults;
}

type LifeAt = (key: string) => DateBounds | undefined;

function toLives(
  drafts: readonly ParsedEntry[],
  rest: RestOfArchive | undefined,
  abroad: readonly AnyEntry[] = [],
): LifeAt {
  const all = [...abroad, ...drafts.flatMap(({ entry }) => entry ?? [])];
  const entries = new Map<string, AnyEntry>(all.map((entry) => [entry.key, entry]));
  return (key) => lifeOf(entries.get(key)) ?? rest?.lifeOf(key as EntryKey);
}

interface ReportedClaim {
  claim: { data: Pick<Entry<'lineages'>['data'], 'from' | 'to' | 'carried'> & ClaimKind };
  report: Reporter;
}

/** For claims of others, which are not this check's to blame. */
const silent: Reporter = { atField: () => undefined, atBody: () => undefined };

/** Channels by which the receiver itself begins, so that it cannot be the older one. */
const channelsOfBirth: ReadonlySet<string> = new Set([
  'grew-out-of',
  'split-from',
  'named-after',
  'revived',
  'transplanted',
]);

function checkSense({ data }: Entry<'lineages'>, report: Reporter): void {
  if (data.from === data.to)
    report.atField(['to'], {
      code: 'claim-to-itself',
      message: `the claim goes from ${data.from} to itself`,
      remedy: 'correct from or to',
    });
  const isFirm =
    ['documented', 'testimony', 'attributed', 'inferred'].includes(data.standing) &&
    !channelsThatSayNo.has(data.channel);
  if (isFirm && data.evidence.every((item) => item.stance === 'disputes'))
    report.atField(['standing'], {
      code: 'standing-against-evidence',
      message: `the standing is ${quoteTerm('standing', data.standing)} while all evidence disputes the claim`,
      remedy: 'choose contradicted, or add the evidence that supports it',
    });
}

/** The date of what passed at a time that is not known, or did not pass. */
const noTime = 'XXXX';

/** Ten years in milliseconds, and the days by which calendars differ. */
const longestSpan = (10 * 366 + 1) * 24 * 60 * 60 * 1000;

/** A long span says why, and nothing is said before it is known to have begun. What is open on a side is not known. */
function checkDates({ data: { passed, passedReason, stated } }: Entry<'lineages'>, report: Reporter): void {
  const span = parseDate(passed);
  const isLong =
    span !== undefined && Number.isFinite(span.latest - span.earliest) && span.latest - span.earliest > longestSpan;
  if (isLong && passed !== noTime && passedReason === undefined)
    report.atField(['passed'], {
      code: 'span-without-reason',
      message: `${passed} spans more than ten years`,
      remedy:
        'write when it passed more closely; write XXXX where that is not known; or say in passedReason why it took so long',
    });
  const said = stated === undefined ? undefined : parseDate(stated);
  if (span && said && said.latest < span.earliest)
    report.atField(['stated'], {
      code: 'claim-said-early',
      message: `it was said in ${stated ?? ''}, before it passed in ${passed}`,
      remedy: 'correct stated, which is when a source said so, or passed, which is when it happened',
    });
}

/** True for a claim, also one that says no, dated after the known ends of both who are in it; one found wrong may be. */
function passedAfterBoth({ data }: Entry<'lineages'>, lifeAt: LifeAt): boolean {
  const ends = [data.from, data.to].map((key) => lifeAt(key)?.latest ?? Infinity);
  if (data.standing === 'contradicted' || data.standing === 'withdrawn') return false;
  return (parseDate(data.passed)?.earliest ?? -Infinity) > Math.max(...ends);
}

function reportAfterBoth({ data: { passed, from, to } }: Entry<'lineages'>, report: Reporter): void {
  report.atField(['passed'], {
    code: 'claim-after-both',
    message: `${passed} is after both ${from} and ${to} ended`,
    remedy: `write passed: ${noTime}, or when it passed while one of them lived; when somebody first said so is stated`,
  });
}

function checkTime({ data }: Entry<'lineages'>, lifeAt: LifeAt, report: Reporter): void {
  const ancestor = lifeAt(data.from);
  const heir = lifeAt(data.to);
  const when = parseDate(data.passed);
  const born = channelsOfBirth.has(data.channel);
  if (ancestor && heir && (heir.latest < ancestor.earliest || (born && heir.latestStart < ancestor.earliest)))
    report.atField(['to'], {
      code: 'heir-older',
      message: `the heir ${data.to} is older than its ancestor ${data.from}`,
      remedy: 'turn the claim around, or correct one of the two periods',
    });
  if (when && ancestor && when.latest < ancestor.earliest)
    report.atField(['passed'], {
      code: 'claim-too-early',
      message: `${data.passed} is before ${data.from} began`,
      remedy: 'correct passed, or the period of the ancestor',
    });
  if (when && heir && when.earliest > heir.latest)
    report.atField(['passed'], {
      code: 'claim-too-late',
      message: `${data.passed} is after ${data.to} ended`,
      remedy: 'correct passed, or the period of the heir',
    });
}

/** A project whose years with a practice were over before the practice is known to have begun. */
export function checkCarriers(drafts: readonly ParsedEntry[], rest?: RestOfArchive): Fault[] {
  const faults: Fault[] = [];
  const lifeAt = toLives(drafts, rest);
  for (const draft of drafts) {
    if (draft.entry?.collection !== 'projects') continue;
    const { period, practices } = draft.entry.data;
    practices.forEach((item, index) => {
      const born = lifeAt(`practices/${item.practice}`);
      const years = item.period ?? period;
      if (!born || (parseDate(years)?.latest ?? Infinity) >= born.earliest) return;
      toReporter(faults, draft).atField(['practices', index, item.period ? 'period' : 'practice'], {
        code: 'carrier-too-early',
        message: `${years} is before the earliest known ${item.practice}`,
        remedy: 'correct the period, or add this as an earlier beginning to earliestKnown of the practice',
      });
    });
  }
  return faults;
}

/** The same thing cannot come back to where it came from: loops are sought for each thing carried. */
function checkLoops(claims: readonly ReportedClaim[]): void {
  const reported = new Set<Reporter>();
  for (const carriers of groupByCarried(claims)) {
    const suspects = listSuspects(carriers);
    const heirs = toHeirs(suspects);
    for (const { claim, report } of suspects) {
      const { from, to } = claim.data;
      const way = reported.has(report) ? undefined : findWay(to, from, heirs);
      if (!way) continue;
      reported.add(report);
      report.atField(['from'], {
        code: 'descent-loop',
        message: `a loop of claims: ${[from, ...way].join(' → ')}`,
        remedy: 'turn one of these claims around, or say in carried what passed each way',
      });
    }
  }
}

/**
 * Claims that carry the same thing, and those by which the heir began, whatever they carried. Money, goods and people
 * may go both ways.
 */
function groupByCarried(claims: readonly ReportedClaim[]): ReportedClaim[][] {
  const groups = new Map<string, ReportedClaim[]>();
  for (const item of claims) {
    const { carried, channel } = item.claim.data;
    for (const thing of channelsOfBirth.has(channel) ? [...carried, ''] : carried) addTo(groups, thing, item);
  }
  return [...groups.values()];
}

/** Claims that are left when those that begin or end a line are taken away, again and again: all loops are among them. */
function listSuspects(claims: readonly ReportedClaim[]): readonly ReportedClaim[] {
  const ahead = takeAway(claims, ({ claim }) => [claim.data.from, claim.data.to]);
  return takeAway(ahead, ({ claim }) => [claim.data.to, claim.data.from]);
}

/** Takes away claims at whose near end nothing arrives; each claim is taken at most once. */
function takeAway(
  claims: readonly ReportedClaim[],
  endsOf: (item: ReportedClaim) => readonly [near: string, far: string],
): readonly ReportedClaim[] {
  const leaving = new Map<string, ReportedClaim[]>();
  const arrivals = new Map<string, number>();
  for (const item of claims) {
    const [near, far] = endsOf(item);
    addTo(leaving, near, item);
    arrivals.set(far, (arrivals.get(far) ?? 0) + 1);
  }
  const gone = new Set<ReportedClaim>();
  const starts = [...leaving.keys()].filter((end) => !arrivals.has(end));
  for (const start of starts)
    for (const item of leaving.get(start) ?? []) {
      gone.add(item);
      const [, far] = endsOf(item);
      const rest = (arrivals.get(far) ?? 0) - 1;
      arrivals.set(far, rest);
      if (rest === 0) starts.push(far);
    }
  return claims.filter((item) => !gone.has(item));
}

function addTo(groups: Map<string, ReportedClaim[]>, name: string, item: ReportedClaim): void {
  const group = groups.get(name);
  if (group) group.push(item);
  else groups.set(name, [item]);
}

function toHeirs(claims: readonly ReportedClaim[]): ReadonlyMap<string, ReadonlySet<string>> {
  const heirs = new Map<string, Set<string>>();
  for (const { claim } of claims) {
    const known = heirs.get(claim.data.from);
    if (known) known.add(claim.data.to);
    else heirs.set(claim.data.from, new Set([claim.data.to]));
  }
  return heirs;
}

/** Shortest way from one entry to another, both ends included. */
function findWay(start: string, goal: string, heirs: ReadonlyMap<string, ReadonlySet<string>>): string[] | undefined {
  const before = new Map<string, string | undefined>([[start, undefined]]);
  for (const at of before.keys()) {
    if (at === goal) break;
    for (const heir of heirs.get(at) ?? []) if (!before.has(heir)) before.set(heir, at);
  }
  if (!before.has(goal)) return undefined;
  const way: string[] = [];
  for (let at: string | undefined = goal; at !== undefined; at = before.get(at)) way.unshift(at);
  return way;
}
