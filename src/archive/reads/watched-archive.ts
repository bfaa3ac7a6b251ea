import type { CollectionName } from '../../model/collections.ts';
import type { AnyEntry, Entry, EntryKey, WithdrawnEntry } from '../entry/entry.ts';
import { buildArchive, type Archive, type Beside, type Claim } from '../graph/archive.ts';
import { digest, digestPlain, digestWhole } from './digest.ts';
import { sizeOf } from './picture-size.ts';
import { noteRead, unwatched } from './page-reads.ts';
import { isThere, namesOfAll, watchEntry } from './watched-entry.ts';

/** An archive that notes what pages read of it, and what each of those readings gives. */
export interface WatchedArchive {
  archive: Archive;
  /** A digest of what a reading with this name gives of this archive, or of the whole that it is a part of. */
  digestOf: (name: string) => string;
}

/** The name of the entry whose field a reading with this name gives: where that says the same, so does each of its fields. */
export function wholeOf(name: string): string | undefined {
  return name.startsWith('field\n') ? `whole${name.slice(5, name.indexOf('\n', 6))}` : undefined;
}

/**
 * Builds the graph of an archive that notes what is read of it: of entries each field, of all that is worked out of them
 * (who received something from whom, what is in a list and in which order, what a title is) the outcome.
 */
export function watchArchive(
  entries: readonly AnyEntry[],
  withdrawn: readonly WithdrawnEntry[],
  beside: Beside,
): WatchedArchive {
  const graph = buildArchive(entries.map(watchEntry), withdrawn, beside);
  const told = new Map(entries.map((entry) => [entry.key as string, entry]));
  const digestOf = (name: string) => {
    const [kind = '', key = '', part = '', field = ''] = name.split('\n');
    // What stands in fields is as it was read from files, and is most of what there is to ask.
    if (kind === 'field') return digestPlain(tellField(told.get(key), part, field));
    if (kind === 'whole') return digestWhole(told.get(key));
    const given = tell({ kind, key }, graph);
    if (plain.has(kind)) return digestPlain(given);
    return kind in claimsByKey ? digestPlain((given as readonly Claim[]).map(digestOfClaim)) : digest(given);
  };
  return { archive: watchGraph(graph), digestOf };
}

/** What gives nothing but texts and numbers, and what gives claims, of which each is asked for several times. */
const plain: ReadonlySet<string> = new Set(['title', 'address', 'incoming', 'revisions']);
const claimsByKey = { claims: true, received: true, handedOn: true, carriedIn: true };

const digestsOfClaims = new WeakMap<Claim, string>();

function digestOfClaim(claim: Claim): string {
  const known = digestsOfClaims.get(claim) ?? digest(claim);
  digestsOfClaims.set(claim, known);
  return known;
}

function watchGraph(graph: Archive): Archive {
  const ask = <Name extends AskedName>(name: Name) => {
    return (key: string) => {
      noteRead(`${name}\n${key}`);
      return unwatched(() => askedByKey[name](graph, key as EntryKey) as ReturnType<(typeof askedByKey)[Name]>);
    };
  };
  const find = ask('find');
  const get = (key: string): AnyEntry => find(key) ?? graph.get(key);
  return {
    get withdrawn() {
      noteRead('withdrawn');
      return graph.withdrawn;
    },
    get neighbours() {
      noteRead('neighbours');
      return graph.neighbours;
    },
    get claims() {
      noteRead('claims');
      return graph.claims;
    },
    span: () => {
      noteRead('span');
      return unwatched(() => graph.span());
    },
    entries: new WatchedEntries(graph.entries),
    list: ask('list') as Archive['list'],
    find,
    get,
    source: (id) => get(`sources/${id}`) as Entry<'sources'>,
    title: ask('title'),
    address: ask('address'),
    received: ask('received'),
    handedOn: ask('handedOn'),
    carriedIn: ask('carriedIn'),
    incoming: ask('incoming'),
    naming: ask('naming'),
    dispatchesAbout: ask('dispatchesAbout'),
    revisions: ask('revisions'),
  };
}

/** The entries by their keys: a page that goes through them reads which there are, and in which order. */
class WatchedEntries extends Map<EntryKey, AnyEntry> {
  readonly #all: ReadonlyMap<EntryKey, AnyEntry>;
  constructor(all: ReadonlyMap<EntryKey, AnyEntry>) {
    super();
    this.#all = all;
  }
  override get size() {
    return this.#whole().size;
  }
  override get(key: EntryKey) {
    noteRead(`find\n${key}`);
    return this.#all.get(key);
  }
  override has(key: EntryKey) {
    noteRead(`find\n${key}`);
    return this.#all.has(key);
  }
  override keys() {
    return this.#whole().keys();
  }
  override values() {
    return this.#whole().values();
  }
  override entries() {
    return this.#whole().entries();
  }
  override forEach(visit: (entry: AnyEntry, key: EntryKey, all: Map<EntryKey, AnyEntry>) => void) {
    for (const [key, entry] of this.#whole()) visit(entry, key, this);
  }
  override [Symbol.iterator]() {
    return this.#whole()[Symbol.iterator]();
  }
  #whole() {
    noteRead('entries');
    return this.#all as Map<EntryKey, AnyEntry>;
  }
}

/** What a reading gives; undefined where what it asks for is not there. */
function tell({ kind, key }: { kind: string; key: string }, graph: Archive): unknown {
  if (kind === 'picture') return sizeOf(key);
  if (kind === 'entries') return [...graph.entries.keys()];
  if (kind === 'span') return graph.span();
  if (kind === 'claims' || kind === 'withdrawn' || kind === 'neighbours') return graph[kind];
  if (!isAsked(kind)) throw new Error(`There is no reading “${kind}”.`);
  // A title of what is not there would be a fault of the archive; here it is only another answer than before.
  return kind === 'title' && !graph.find(key) ? undefined : askedByKey[kind](graph, key as EntryKey);
}

function isAsked(kind: string): kind is AskedName {
  return Object.hasOwn(askedByKey, kind);
}

type AskedName = keyof typeof askedByKey;

const askedByKey = {
  list: (graph: Archive, name: string) => graph.list(name as CollectionName),
  find: (graph: Archive, key: EntryKey) => graph.find(key),
  title: (graph: Archive, key: EntryKey) => graph.title(key),
  address: (graph: Archive, key: EntryKey) => graph.address(key),
  received: (graph: Archive, key: EntryKey) => graph.received(key),
  handedOn: (graph: Archive, key: EntryKey) => graph.handedOn(key),
  carriedIn: (graph: Archive, key: EntryKey) => graph.carriedIn(key),
  incoming: (graph: Archive, key: EntryKey) => graph.incoming(key),
  naming: (graph: Archive, key: EntryKey) => graph.naming(key),
  dispatchesAbout: (graph: Archive, key: EntryKey) => graph.dispatchesAbout(key),
  revisions: (graph: Archive, key: EntryKey) => graph.revisions(key),
};

function tellField(entry: AnyEntry | undefined, part: string, field: string): unknown {
  const whole = entry as Record<string, unknown> | undefined;
  if (field === isThere) return whole?.[part] !== undefined;
  const at = part === '' ? whole : part === 'original' ? entry?.translated?.original : whole?.[part];
  const fields = at as Record<string, unknown> | undefined;
  return field === namesOfAll ? fields && Object.keys(fields) : fields?.[field];
}
