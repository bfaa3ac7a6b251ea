import type { EntryIndex, IndexedEntry } from './entry-index.ts';
import { listShelves, toClaimsName, toIdName, toTreeName, type IndexHead } from './index-parts.ts';
import { splitNames } from './split-names.ts';

/** The index as a site serves it: `entries.json`, and the files of the folder beside it by their names. */
export interface SplitIndex {
  head: IndexHead;
  files: ReadonlyMap<string, object>;
}

/**
 * Splits an index so that nobody has to load much of a large one. Sources are never in the head, since there are most
 * of them and a form names a few; of a large archive nothing is.
 */
export function splitIndex({ entries, withdrawn, moved }: EntryIndex): SplitIndex {
  const others = entries.filter((entry) => !isSource(entry));
  const isLarge = JSON.stringify(others).length > mostInHead;
  const apart = isLarge ? entries : entries.filter(isSource);
  const shelves = fillShelves(apart, isLarge ? mostOnShelf / 3 : mostOnShelf);
  const stacks = toStacks(apart);
  const names = isLarge ? splitNames(others) : undefined;
  return {
    head: {
      entries: isLarge ? [] : others,
      ...{ withdrawn, moved, shelves: shelves.length, stacks: stacks.length },
      ...(names && { names: names.head }),
    },
    files: new Map<string, object>([
      ...shelves.map((shelf, at) => [`shelf-${at}`, shelf] as const),
      ...stacks.map((stack, at) => [`stack-${at}`, stack] as const),
      ...Object.entries(names?.trees ?? {}).map(([name, tree]) => [toTreeName(name), tree] as const),
      ...(names?.files.map((file, at) => [`names-${at}`, file] as const) ?? []),
    ]),
  };
}

/** Letters of JSON, of which a quarter is left when it is sent. */
const mostInHead = 400_000;
/** An entry stands on two shelves or three, so that they are twice as full or more. */
const mostOnShelf = 6000;
const mostInStack = 5000;

function isSource({ key }: IndexedEntry): boolean {
  return key.startsWith('sources/');
}

function fillShelves(entries: readonly IndexedEntry[], most: number): IndexedEntry[][] {
  const length = entries.reduce((total, entry) => total + JSON.stringify(entry).length, 0);
  const count = Math.ceil(length / most);
  const shelves = Array.from({ length: count }, () => new Set<IndexedEntry>());
  const held = new Map<string, number>();
  for (const entry of entries)
    for (const { name, most } of listNames(entry)) {
      const before = held.get(name) ?? 0;
      if (before >= most) continue;
      held.set(name, before + 1);
      for (const at of listShelves([name], count)) shelves[at]?.add(entry);
    }
  return shelves.map((shelf) => [...shelf]);
}

/**
 * What an entry is looked up by, each with how many are kept of those that share it: its id; its names, of which the first
 * is taken; where it was, to know the name of the place again; and the entry that a claim begins at.
 */
function listNames({ key, title, also = [], detail = '', claim }: IndexedEntry): { name: string; most: number }[] {
  const id = { name: toIdName(key), most: Infinity };
  if (claim) return [id, { name: toClaimsName(claim.from), most: 50 }];
  const places = key.startsWith('projects/') ? [detail, ...detail.split(',')] : [];
  return [
    id,
    ...[title, ...also].map((name) => ({ name, most: 8 })),
    ...places.map((name) => ({ name, most: 1 })),
  ].filter(({ name }) => name !== '');
}

function toStacks(entries: readonly IndexedEntry[]): IndexedEntry[][] {
  const count = Math.ceil(entries.length / mostInStack);
  return Array.from({ length: count }, (_, at) => entries.slice(at * mostInStack, (at + 1) * mostInStack));
}
