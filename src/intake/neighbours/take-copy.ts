import { createHash } from 'node:crypto';
import type { Neighbour } from '../../archive/entry/neighbours.ts';
import { parseCopy } from '../../archive/neighbours/read-neighbours.ts';
import { shapeVersion } from '../../exports/data/public-record.ts';
import { isRecord } from '../../model/fields/record.ts';
import type { KeptCopy } from '../../model/neighbours/neighbour.ts';
import { fullUrl } from '../../site/paths.ts';
import { site } from '../../site/site.ts';

/** What is asked of a neighbour. */
export interface Wanted {
  neighbour: Neighbour;
  /** Keys of its entries that claims here name. */
  keys: readonly string[];
  /** ISO 8601. */
  today: string;
}

/** A copy, with what the person who asked for it should know; or why none was taken, in words that follow the name. */
export type Taken = { copy: KeptCopy; remarks: string[] } | { problem: string };

type Kept = KeptCopy['entries'][number];
type Known = Exclude<Kept, { withdrawn: string }>;
type Head = Pick<Known, 'key' | 'url' | 'title' | 'language'> & { taken?: string | undefined };

/**
 * Takes from a neighbour's `archive.json` what claims here name: title, summary, language, years and care note, and
 * nothing else. What it says is held against the same rules as our own texts. What it took back is forgotten here, and
 * of what it has no more, or tells in a way that cannot be taken over, title and address alone are kept.
 */
export function takeCopy(bytes: Uint8Array, wanted: Wanted): Taken {
  const { neighbour, today } = wanted;
  const archive = parse(bytes);
  if (!archive) return { problem: 'gives something that is not the data of an archive' };
  const problem = checkShape(archive['version']) ?? checkAddress(archive['url'], neighbour.address);
  if (problem !== undefined) return { problem };
  const remarks: string[] = [];
  const entries = [...new Set(wanted.keys)].sort().flatMap((key): Kept[] => {
    const { kept, remark } = takeEntry(archive, key, wanted);
    if (remark !== undefined) remarks.push(`${neighbour.id}:${key} ${remark}`);
    return kept ? [kept] : [];
  });
  const hash = `sha256-${createHash('sha256').update(bytes).digest('hex')}`;
  return { copy: { shape: String(archive['version']), taken: today, hash, entries }, remarks };
}

/** The copy that was there, where nothing could be had today; undefined where there was none. */
export function keepAway({ copy }: Neighbour, today: string): KeptCopy | undefined {
  if (!copy) return undefined;
  const { entries, ...head } = copy;
  return { ...head, away: today, entries };
}

export function formatCopy(copy: KeptCopy): string {
  return `${JSON.stringify(copy, null, 2)}\n`;
}

type Data = Record<string, unknown>;

function parse(bytes: Uint8Array): Data | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function checkShape(version: unknown): string | undefined {
  const [theirs] = typeof version === 'string' ? (/^\d{1,4}(?=\.\d{1,4}\.\d{1,4}$)/.exec(version) ?? []) : [];
  if (theirs === undefined) return 'gives something that is not the data of an archive';
  const [ours = ''] = shapeVersion.split('.');
  if (Number(theirs) < Number(ours))
    return `publishes version ${String(version)} of the data, older than ${shapeVersion}, which is read here: ask them to build their site anew`;
  if (Number(theirs) > Number(ours))
    return `publishes version ${String(version)} of the data, newer than ${shapeVersion}, which is read here: update this archive`;
  return undefined;
}

function checkAddress(url: unknown, address: string): string | undefined {
  if (url === fullUrl(site.base)) return 'is this archive itself';
  if (url === address) return undefined;
  const shown = typeof url === 'string' ? JSON.stringify(url.slice(0, 200)) : 'nowhere';
  return `says that it is at ${shown}, and not at ${address}: correct the address in archives.yaml, or ask them`;
}

function takeEntry(archive: Data, key: string, { neighbour, today }: Wanted): { kept?: Kept; remark?: string } {
  const before = neighbour.copy?.entries.find((kept) => kept.key === key);
  const now = findNow(archive, key);
  // Asked first: who takes something back and forgets to unlist it is heard all the same.
  if (isWithdrawn(archive, key) || (now !== undefined && isWithdrawn(archive, now))) {
    const withdrawn = before && 'withdrawn' in before ? before.withdrawn : today;
    return { kept: { key, withdrawn }, remark: 'was taken back there; nothing of it is kept' };
  }
  const record = listRecords(archive, key.split('/')[0] ?? '').find((one) => one['key'] === key);
  const kept = record && toKept(record, neighbour);
  if (kept) return { kept };
  const remark = record
    ? 'is told there in a way that cannot be taken over: its address, its title, its summary or its dates'
    : now === undefined
      ? 'is not there'
      : `is called ${neighbour.id}:${now} now: write that`;
  if (!before || 'withdrawn' in before) return { ...(before && { kept: before }), remark };
  const head = (record && toHead(record, neighbour)) ?? toLast(before, neighbour);
  const lost = record
    ? { unread: 'unread' in before ? before.unread : today }
    : { missing: 'missing' in before ? before.missing : today };
  return { kept: { ...head, ...lost }, remark };
}

function toKept(record: Data, neighbour: Neighbour): Known | undefined {
  const { summary, period, careNote } = record;
  return hold({ ...pickHead(record), summary, period: period ?? undefined, careNote }, neighbour);
}

function toHead(record: Data, neighbour: Neighbour): Head | undefined {
  return hold(pickHead(record), neighbour);
}

/** What was known before, where it cannot be said anew, with the day on which it was. */
function toLast({ key, url, title, language, ...before }: Known, { copy }: Neighbour): Head {
  const taken = ('taken' in before ? before.taken : undefined) ?? copy?.taken;
  return { key, url, title, language, ...(taken !== undefined && { taken }) };
}

function pickHead({ key, url, title, language }: Data): Data {
  return { key, url, title, language };
}

/** Holds an entry against the rules of a copy that is read: what is written here must be taken there. */
function hold(kept: Data, neighbour: Neighbour): Known | undefined {
  const copy = { shape: shapeVersion, taken: '2000-01-01', hash: `sha256-${'0'.repeat(64)}`, entries: [kept] };
  const [entry] = parseCopy(JSON.stringify(copy), neighbour)?.entries ?? [];
  return entry && 'url' in entry ? entry : undefined;
}

function listRecords(archive: Data, collection: string): Data[] {
  const records = Object.hasOwn(archive, collection) ? archive[collection] : undefined;
  return Array.isArray(records) ? records.filter(isRecord) : [];
}

function isWithdrawn(archive: Data, key: string): boolean {
  const { withdrawn } = archive;
  return Array.isArray(withdrawn) && withdrawn.includes(key);
}

/** The key under which an entry is found now that had this one before. */
function findNow(archive: Data, key: string): string | undefined {
  const [collection = '', id] = key.split('/');
  const now = listRecords(archive, collection).find(
    ({ formerIds }) => Array.isArray(formerIds) && (formerIds.includes(id) || formerIds.includes(key)),
  )?.['key'];
  return typeof now === 'string' && /^[a-z]+\/[a-z0-9-]{1,100}$/.test(now) ? now : undefined;
}
