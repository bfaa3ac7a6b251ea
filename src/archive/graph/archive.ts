import type { CollectionName } from '../../model/collections.ts';
import { formatYears, sortTime } from '../../site/dates.ts';
import { isolate } from '../../site/language.ts';
import { entryPath, fullUrl } from '../../site/paths.ts';
import { getTerm } from '../../site/words/terms.ts';
import { isDescent } from '../entry/descent.ts';
import {
  isTextEntry,
  toKey,
  type Abroad,
  type AnyEntry,
  type Entry,
  type EntryKey,
  type TextEntry,
  type WithdrawnEntry,
} from '../entry/entry.ts';
import { compareText } from '../entry/faults.ts';
import { listAbroad, type Neighbour } from '../entry/neighbours.ts';
import type { History, Revisions } from '../files/git-history.ts';
import { listReferences } from '../files/references.ts';
import { indexNaming } from './naming-index.ts';
import { spanOf, type Span } from './span.ts';
import { siteLanguage } from '../../model/names/site-languages.ts';
import { nameKind, translate } from '../../site/translate.ts';

/** A relation between two entries, declared by a field of the one; its reverse is computed, never written. */
export interface Edge {
  from: EntryKey;
  to: EntryKey;
  /** Top-level field that declares it, or `body` for a link in the text. */
  field: string;
}

/** A lineage claim with its two ends at hand. */
export interface Claim {
  entry: Entry<'lineages'>;
  from: AnyEntry;
  to: AnyEntry;
  /** Practices and principles that passed. */
  carried: AnyEntry[];
  /** False for claims that say no, and for those found wrong or taken back. */
  isDescent: boolean;
}

/** The whole archive as one graph, computed once. */
export interface Archive {
  entries: ReadonlyMap<EntryKey, AnyEntry>;
  withdrawn: readonly WithdrawnEntry[];
  /** Archives beside this one. Their entries are in no list, but are found and named as ends of claims. */
  neighbours: readonly Neighbour[];
  /** Claims in order of time. */
  claims: readonly Claim[];
  /** The first and the last moment that is known of any project. */
  span(): Span;
  list<Name extends CollectionName>(collection: Name): readonly Entry<Name>[];
  find(key: string): AnyEntry | undefined;
  /** The entry with that key; throws where there is none, which the check makes impossible. */
  get(key: string): AnyEntry;
  source(id: string): Entry<'sources'>;
  /** Title of an entry, with its kind where an entry of another kind has the same title. */
  title(key: string): string;
  /** Full address of an entry, in the archive that has it. */
  address(key: string): string;
  /** Claims whose heir is this entry. */
  received(key: EntryKey): readonly Claim[];
  /** Claims whose ancestor is this entry. */
  handedOn(key: EntryKey): readonly Claim[];
  /** Claims that carried this practice or principle, or have it at one end. */
  carriedIn(key: EntryKey): readonly Claim[];
  /** Relations that lead here, from outside. */
  incoming(key: EntryKey): readonly Edge[];
  /** Dispatches about an entry, oldest first. */
  dispatchesAbout(key: EntryKey): readonly Entry<'dispatches'>[];
  revisions(key: EntryKey): Revisions | undefined;
  /** Entries that name a person, in a list or with their full name in a text, by their titles; worked out and written nowhere. */
  naming(key: EntryKey): readonly TextEntry[];
}

/** What is known beside the entries: a claim that leads to a neighbour cannot be told without its copy. */
export interface Beside {
  history: History;
  neighbours: readonly Neighbour[];
}

/** Builds the graph in one pass over all edges: time and memory grow with entries plus edges. */
export function buildArchive(
  all: readonly AnyEntry[],
  withdrawn: readonly WithdrawnEntry[],
  { history, neighbours }: Beside,
): Archive {
  const entries = new Map<EntryKey, AnyEntry>(all.map((entry) => [entry.key, entry]));
  const abroad = new Map<string, AnyEntry>(listAbroad(neighbours).map((entry) => [entry.key, entry]));
  const find = (key: string) => entries.get(key as EntryKey) ?? abroad.get(key);
  const get = (key: string): AnyEntry => {
    const entry = find(key);
    if (!entry) throw new Error(`There is no entry ${key}. Run npm run check.`);
    return entry;
  };
  const shared = listSharedTitles(all);
  const ofClaims = all.filter((entry) => entry.collection === 'lineages');
  const pairs = groupBy(ofClaims, pairOf);
  const name = (entry: AnyEntry) =>
    entry.neighbour
      ? translate('neighbourTitle', { title: isolate(titleOf(entry)), archive: isolate(entry.neighbour.archive.name) })
      : shared.has(titleOf(entry))
        ? `${titleOf(entry)} (${nameKind(entry.collection)})`
        : titleOf(entry);
  const title = (key: string) => {
    const entry = get(key);
    return entry.collection === 'lineages' ? titleOfClaim(entry, pairs, (end) => name(get(end))) : name(entry);
  };
  const claims = buildClaims(all, get);
  const lists = groupBy(sortEntries(all, title), (entry) => entry.collection);
  const incoming = groupBy(listEdges(all), (edge) => edge.to);
  const received = groupBy(claims, (claim) => claim.to.key);
  const handedOn = groupBy(claims, (claim) => claim.from.key);
  const carriedIn = groupByMany(claims, (claim) => [
    ...new Set([claim.from, claim.to, ...claim.carried].map((entry) => entry.key)),
  ]);
  const dispatches = groupByMany((lists.get('dispatches') ?? []) as Entry<'dispatches'>[], (entry) => [
    ...new Set(entry.data.about as EntryKey[]),
  ]);
  const naming = once(() => indexNaming((lists.get('people') ?? []) as Entry<'people'>[], all, title));
  return {
    entries,
    withdrawn,
    neighbours,
    claims,
    span: once(() => spanOf((lists.get('projects') ?? []) as Entry<'projects'>[])),
    list: <Name extends CollectionName>(collection: Name) => (lists.get(collection) ?? []) as unknown as Entry<Name>[],
    find,
    get,
    source: (id) => get(`sources/${id}`) as Entry<'sources'>,
    title,
    address: (key) => find(key)?.neighbour?.url ?? fullUrl(entryPath(key)),
    received: (key) => received.get(key) ?? [],
    handedOn: (key) => handedOn.get(key) ?? [],
    carriedIn: (key) => carriedIn.get(key) ?? [],
    incoming: (key) => incoming.get(key) ?? [],
    dispatchesAbout: (key) => dispatches.get(key) ?? [],
    revisions: (key) => history.get(key),
    naming: (key) => naming().get(key) ?? [],
  };
}

/** What most who build a graph do not ask for is worked out where somebody does. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

type AbroadEntry = AnyEntry & { neighbour: Abroad };

/** Entries of neighbours that a claim joins to this archive, in the order of their keys. */
export function listAbroadEnds({ claims }: Archive): AbroadEntry[] {
  const ends = claims
    .flatMap(({ from, to }) => [from, to])
    .filter((end): end is AbroadEntry => end.neighbour !== undefined);
  return [...new Set(ends)].sort((a, b) => compareText(a.key, b.key));
}

function titleOf(entry: AnyEntry): string {
  if (entry.collection === 'people') return entry.data.name;
  return entry.data.title ?? entry.id;
}

/** `A → B`; where several claims run between the same two, with how and when. */
function titleOfClaim(
  claim: Entry<'lineages'>,
  pairs: ReadonlyMap<string, readonly AnyEntry[]>,
  titleAt: (key: string) => string,
): string {
  const { title, from, to, channel, passed } = claim.data;
  if (title) return title;
  const pair = `${isolate(titleAt(from))} → ${isolate(titleAt(to))}`;
  const isAlone = (pairs.get(pairOf(claim))?.length ?? 0) < 2;
  return isAlone ? pair : `${pair} (${getTerm('channel', channel).label}, ${formatYears(passed)})`;
}

function pairOf({ data }: Entry<'lineages'>): string {
  return `${data.from} ${data.to}`;
}

/** Titles that entries of several kinds have, such as a practice and the network named after it. */
function listSharedTitles(all: readonly AnyEntry[]): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const entry of all) {
    if (!isTextEntry(entry) || entry.collection === 'lineages') continue;
    if (seen.has(entry.data.title)) shared.add(entry.data.title);
    seen.add(entry.data.title);
  }
  return shared;
}

function buildClaims(all: readonly AnyEntry[], get: (key: string) => AnyEntry): Claim[] {
  return all
    .filter((entry) => entry.collection === 'lineages')
    .map((entry) => ({
      entry,
      from: get(entry.data.from),
      to: get(entry.data.to),
      carried: entry.data.carried.map(get),
      isDescent: isDescent(entry),
    }))
    .sort((a, b) => compareTime(a.entry.data.passed, b.entry.data.passed) || compareText(a.entry.id, b.entry.id));
}

/** Within each collection by title, dispatches by date. */
function sortEntries(all: readonly AnyEntry[], title: (key: string) => string): AnyEntry[] {
  const collator = new Intl.Collator(siteLanguage, { sensitivity: 'base', numeric: true });
  const keyed = all.map((entry) => ({ entry, title: title(entry.key) }));
  keyed.sort(
    (a, b) =>
      compareText(a.entry.collection, b.entry.collection) ||
      compareDispatches(a.entry, b.entry) ||
      collator.compare(a.title, b.title) ||
      compareText(a.entry.id, b.entry.id),
  );
  return keyed.map(({ entry }) => entry);
}

function compareDispatches(a: AnyEntry, b: AnyEntry): number {
  if (a.collection !== 'dispatches' || b.collection !== 'dispatches') return 0;
  return compareTime(a.data.date, b.data.date);
}

function compareTime(a: string, b: string): number {
  const [first, second] = [sortTime(a), sortTime(b)];
  return first === second ? 0 : first - second;
}

/** Each entry names another at most once for each field. */
function listEdges(all: readonly AnyEntry[]): Edge[] {
  const edges: Edge[] = [];
  for (const entry of all) {
    const seen = new Set<string>();
    const add = (to: EntryKey, field: string) => {
      if (to === entry.key || seen.has(`${field} ${to}`)) return;
      seen.add(`${field} ${to}`);
      edges.push({ from: entry.key, to, field });
    };
    for (const reference of listReferences(entry.collection, entry.data)) add(reference.to, String(reference.path[0]));
    for (const link of entry.body?.links ?? []) {
      const [, collection, id] = link.path.split('/');
      if (collection && id) add(toKey(collection as CollectionName, id), 'body');
    }
  }
  return edges;
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  return groupByMany(items, (item) => [keyOf(item)]);
}

function groupByMany<Item, Key>(items: readonly Item[], keysOf: (item: Item) => readonly Key[]): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}
