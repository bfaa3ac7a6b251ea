import { quoteTerm } from '../../model/vocabularies/index.ts';
import { groupDisputes, listAnswered } from '../entry/disputes.ts';
import type { AnyEntry, Entry } from '../entry/entry.ts';
import type { Fault } from '../entry/faults.ts';
import { toOrigin, type Origin } from '../entry/origins.ts';
import { proposeRecordStanding, proposeStanding, type ProposedStanding } from '../entry/standing.ts';
import { toReporter, type ParsedEntry, type Reporter } from '../files/parsed-entry.ts';
import type { FieldPath } from '../files/yaml-header.ts';
import type { RestOfArchive } from './rest-of-archive.ts';

/** Claims and first records whose standing is not the one that follows and that do not say why; disputes on no ground. */
export function checkStandings(drafts: readonly ParsedEntry[], rest?: RestOfArchive): Fault[] {
  const faults: Fault[] = [];
  const originOf = toOriginOf(drafts, rest);
  const isDisputed = toIsDisputed(drafts, rest);
  for (const draft of drafts) {
    const report = toReporter(faults, draft);
    if (draft.entry?.collection === 'lineages') checkStanding(draft.entry, { originOf, isDisputed }, report);
    if (draft.entry?.collection === 'practices' || draft.entry?.collection === 'principles')
      checkRecords(draft.entry, originOf, report);
    if (draft.entry?.collection === 'dispatches') checkDispute(draft.entry, report);
  }
  return faults;
}

interface Known {
  originOf: (source: string) => Origin | undefined;
  isDisputed: (claim: AnyEntry) => boolean;
}

function toOriginOf(drafts: readonly ParsedEntry[], rest: RestOfArchive | undefined): Known['originOf'] {
  const sources = new Map(
    drafts.flatMap(({ entry }) => (entry?.collection === 'sources' ? [[entry.id, entry.data] as const] : [])),
  );
  return (id) => {
    const source = sources.get(id);
    return source ? toOrigin(id, source) : rest?.originOf(id);
  };
}

function toIsDisputed(drafts: readonly ParsedEntry[], rest: RestOfArchive | undefined): Known['isDisputed'] {
  const dispatches = drafts.flatMap(({ entry }) => (entry?.collection === 'dispatches' ? [entry] : []));
  const answered = listAnswered(dispatches);
  const disputes = groupDisputes(dispatches);
  return ({ key }) =>
    [...(disputes.get(key) ?? []), ...(rest?.openDisputes(key) ?? [])].some((id) => !answered.has(id));
}

function checkStanding(claim: Entry<'lineages'>, { originOf, isDisputed }: Known, report: Reporter): void {
  const proposed = proposeStanding(claim.data, originOf, isDisputed(claim));
  compare(claim.data, { proposed, at: [], ground: 'evidence' }, report);
}

function checkRecords(
  { data }: Entry<'practices'> | Entry<'principles'>,
  originOf: Known['originOf'],
  report: Reporter,
): void {
  data.earliestKnown.forEach((record, index) => {
    const proposed = proposeRecordStanding(record, originOf);
    compare(record, { proposed, at: ['earliestKnown', index], ground: 'sources' }, report);
  });
}

interface Expected {
  proposed: ProposedStanding | undefined;
  /** Path of what has the standing. */
  at: FieldPath;
  ground: 'evidence' | 'sources';
}

function compare(
  { standing, standingReason }: { standing: string; standingReason?: string | undefined },
  { proposed, at, ground }: Expected,
  report: Reporter,
): void {
  if (!proposed || proposed.standing === standing || standingReason !== undefined) return;
  report.atField([...at, 'standing'], {
    code: 'standing-differs',
    message: `the standing is ${quoteTerm('standing', standing)}; from its ${ground} follows ${quoteTerm('standing', proposed.standing)}, since ${proposed.why}`,
    remedy: `write standing: ${proposed.standing}, or say in standingReason why it is ${standing} all the same`,
    formRemedy: `choose ${quoteTerm('standing', proposed.standing)}, or say under “Why this standing” why it is ${quoteTerm('standing', standing)} all the same`,
  });
}

/** Who disputes names what the dispute rests on, or speaks for themselves and says so by their consent. */
function checkDispute({ data }: Entry<'dispatches'>, report: Reporter): void {
  if (data.kind !== 'dispute' || data.sources.length > 0 || data.consent) return;
  report.atField(['kind'], {
    code: 'dispute-without-source',
    message: 'a dispute that rests on no source and on nobody’s own word',
    remedy: 'name in sources what it rests on; where it is the writer’s own word, add consent: { basis: given }',
  });
}
