import type { TermId } from '../../model/vocabularies/index.ts';
import { areIndependent, isOfTheTime, toSpeakerNames, type Origin } from './origins.ts';

export type Standing = TermId<'standing'>;

/** Facts of a claim from which its standing follows. */
export interface WitnessedClaim {
  channel: string;
  saidBy: string;
  /** When it passed. */
  passed: string;
  evidence: readonly { source: string; stance: string; wordOf?: string | undefined }[];
}

export interface ProposedStanding {
  standing: Standing;
  /** The reason, as a clause that can follow “since”. */
  why: string;
}

/**
 * The standing that follows from a claim's evidence by the rule of docs/decisions/0014; `undefined` where a source is
 * not known. Only `supports` and `disputes` weigh; a silence and a context weigh nothing. More support never lowers it.
 */
export function proposeStanding(
  claim: WitnessedClaim,
  originOf: (source: string) => Origin | undefined,
  isDisputed = false,
): ProposedStanding | undefined {
  const origins = claim.evidence.map(({ source, wordOf }) => withWordOf(originOf(source), wordOf));
  if (origins.includes(undefined)) return undefined;
  const listOf = (stance: string) =>
    origins.filter((origin, index) => origin && claim.evidence[index]?.stance === stance);
  const sides = { supports: listOf('supports') as Origin[], disputes: listOf('disputes') as Origin[] };
  return weigh(claim, sides, isDisputed);
}

/** Facts of a first record of a practice or principle. */
export interface FirstRecord {
  when: string;
  saidBy?: string | undefined;
  sources: readonly { source: string }[];
}

/**
 * The standing of a first record by the same rule: each of its sources supports it, and it is nobody's testimony unless
 * it says whose. That sources differ on a beginning does not show in one record, so that is for people to say.
 */
export function proposeRecordStanding(
  { when, saidBy = 'writer', sources }: FirstRecord,
  originOf: (source: string) => Origin | undefined,
): ProposedStanding | undefined {
  const evidence = sources.map(({ source }) => ({ source, stance: 'supports' }));
  return proposeStanding({ channel: '', saidBy, passed: when, evidence }, originOf);
}

interface Sides {
  supports: readonly Origin[];
  disputes: readonly Origin[];
}

function weigh(claim: WitnessedClaim, { supports, disputes }: Sides, isDisputed: boolean): ProposedStanding {
  const support = weightOf(supports);
  const denial = weightOf(disputes);
  if (claim.channel === 'claimed-contradicted' && denial > 0 && denial >= support)
    return { standing: 'contradicted', why: 'its channel says so, and what denies it weighs no less' };
  if (denial > 0 && denial >= 2 * support)
    return { standing: 'contradicted', why: 'what denies it weighs at least twice what supports it' };
  if (isDisputed) return { standing: 'contested', why: 'a dispatch disputes it and nobody has answered' };
  if (denial > 0 && 2 * denial >= support)
    return { standing: 'contested', why: 'what denies it weighs at least half of what supports it' };
  return weighSupport(claim, supports);
}

/** The standing of a claim that nothing of like weight denies. */
function weighSupport(claim: WitnessedClaim, supports: readonly Origin[]): ProposedStanding {
  if (claim.channel === 'not-known') return { standing: 'inferred', why: 'its channel says that nobody knows' };
  if (claim.saidBy === 'archive') return { standing: 'inferred', why: 'the archive itself says it' };
  if (supports.length === 0) return { standing: 'inferred', why: 'no evidence says it outright' };
  if (cappedChannels.has(claim.channel))
    return { standing: 'attributed', why: 'its channel says that it is said and not shown' };
  const able = supports.filter(({ voice, seen }) => voice !== 'reference-work' && seen !== 'cited-by-another');
  const pair = findPair(able);
  if (pair)
    return { standing: 'documented', why: `${pair.map(({ id }) => id).join(' and ')} are two independent origins` };
  const [first] = able;
  if (!first)
    return { standing: 'attributed', why: 'only works that repeat others, or sources seen through others, say it' };
  const ofTheTime = able.find((origin) => isOfTheTime(origin, claim.passed));
  if (ofTheTime) return { standing: 'documented', why: `a document of the time shows it (${ofTheTime.id})` };
  const one = `all that supports it is of one origin (${first.id}${able.length > 1 ? ' and others' : ''})`;
  return tookPart.has(claim.saidBy) && able.some(({ voice }) => ownVoices.has(voice))
    ? { standing: 'testimony', why: `${one}, which took part` }
    : { standing: 'attributed', why: one };
}

/** Channels of what is said, or looks alike, and is shown by nobody. */
const cappedChannels: ReadonlySet<string> = new Set(['claimed-not-shown', 'claimed-contradicted', 'resemblance-only']);
const tookPart: ReadonlySet<string> = new Set(['learner', 'teacher', 'participant']);
const ownVoices: ReadonlySet<string> = new Set(['participant', 'movement-document']);

/** From 0 to 4: the weight of the best origin and of the best one independent of it, whichever two weigh most. */
function weightOf(origins: readonly Origin[]): number {
  let most = 0;
  for (const [index, one] of origins.entries()) {
    most = Math.max(most, weightOfOne(one));
    for (const other of origins.slice(index + 1))
      if (areIndependent(one, other)) most = Math.max(most, weightOfOne(one) + weightOfOne(other));
    if (most === 4) break;
  }
  return most;
}

/** Those who took part, scholars and authorities weigh twice what weigh papers, handbooks and what was not seen. */
function weightOfOne({ voice, seen }: Origin): number {
  return voice === 'press' || voice === 'reference-work' || seen === 'cited-by-another' ? 1 : 2;
}

function findPair(origins: readonly Origin[]): [Origin, Origin] | undefined {
  for (const [index, one] of origins.entries()) {
    const other = origins.slice(index + 1).find((candidate) => areIndependent(one, candidate));
    if (other) return [one, other];
  }
  return undefined;
}

/** A source that passes on the word of somebody is no origin beside them. */
function withWordOf(origin: Origin | undefined, wordOf: string | undefined): Origin | undefined {
  if (!origin || wordOf === undefined) return origin;
  return { ...origin, names: [...new Set([...toSpeakerNames(wordOf), ...origin.names])] };
}
