import { findNearest } from '../../mdx/characters/did-you-mean.ts';
import { collectionNames, type CollectionName } from '../../model/collections.ts';
import type { FaultText } from '../../model/placed-fault.ts';
import { pageNames } from '../../site/page-names.ts';
import { toKey, type EntryKey } from '../entry/entry.ts';
import { showValue } from '../entry/faults.ts';
import type { ParsedEntry, Reporter } from '../files/parsed-entry.ts';
import type { EntryReference } from '../files/references.ts';
import { listShownPictures } from './check-pictures.ts';

/** Everything that a reference or a link can lead to. */
export interface KnownAddresses {
  ids: ReadonlySet<EntryKey>;
  withdrawn: ReadonlySet<EntryKey>;
  /** Where former ids lead now. */
  moved: ReadonlyMap<EntryKey, EntryKey>;
  media: ReadonlySet<string>;
  /** True where only some texts are checked. */
  isPart: boolean;
}

/**
 * The fault of a reference to an entry that is not there, or is there no more. The index that a few texts are held
 * against knows no people, so what it does not know of them is left to the check of the whole archive.
 */
export function checkReference(
  { path, to, collection }: EntryReference,
  known: KnownAddresses,
  report: Reporter,
): void {
  if (collection === 'people' && known.isPart && !known.ids.has(to)) return;
  if (!known.ids.has(to)) report.atField(path, describeDangling(to, known));
  else if (known.withdrawn.has(to))
    report.atField(path, {
      code: 'reference-withdrawn',
      message: `${to} was withdrawn`,
      remedy: 'take the reference out, or name another entry',
    });
}

function describeDangling(to: EntryKey, { ids, moved }: KnownAddresses): FaultText {
  const [collection, id] = to.split('/') as [CollectionName, string];
  const message = `there is no ${collection} entry called ${showValue(id)}`;
  return { code: 'reference-dangling', message, remedy: suggestEntry(collection, id, { ids, moved }) };
}

function suggestEntry(
  collection: CollectionName,
  id: string,
  { ids, moved }: Pick<KnownAddresses, 'ids' | 'moved'>,
): string {
  const now = moved.get(toKey(collection, id));
  if (now?.startsWith(`${collection}/`)) return `it is now called ${now.slice(collection.length + 1)}`;
  if (now) return `what it said is told in ${now} now: name that, or take it out`;
  const elsewhere = collectionNames.find((name) => ids.has(toKey(name, id)));
  if (elsewhere) return `there is ${elsewhere}/${id}: did you mean that?`;
  const inside = [...ids]
    .filter((key) => key.startsWith(`${collection}/`))
    .map((key) => key.slice(collection.length + 1));
  const nearest = findNearest(id, inside);
  return nearest ? `did you mean ${nearest}?` : `add content/${collection}/${id}, or correct the id`;
}

/** Faults of links and pictures, of a text or beside it, that lead nowhere. */
export function checkBodyLinks({ body, entry }: ParsedEntry, known: KnownAddresses, report: Reporter): void {
  for (const link of body?.links ?? []) {
    const words = checkLink(link.path, known);
    if (words) report.atBody(link, words);
  }
  for (const image of body?.images ?? [])
    if (!known.media.has(image.src)) report.atBody(image, describePicture(image.src));
  for (const { file, index } of listShownPictures(entry))
    if (!known.media.has(file)) report.atField(['pictures', index, 'file'], describePicture(file));
}

/** Where a path of this site leads nowhere. */
function checkLink(path: string, known: KnownAddresses): FaultText | undefined {
  if (path === '/') return undefined;
  const [folder = '', id, ...deeper] = path.replace(/^\/|\/$/g, '').split('/');
  if (folder === 'media') return known.media.has(path) ? undefined : describePicture(path);
  const collection = collectionNames.find((name) => name === folder);
  if (!collection)
    return (pageNames as readonly string[]).includes(folder) && id === undefined
      ? undefined
      : describeNowhere(path, folder, known);
  if (collection === 'people' && id === undefined) return noListOfPeople;
  if (collection === 'people' && known.isPart && deeper.length === 0) return undefined;
  if (id === undefined || (known.ids.has(toKey(collection, id)) && deeper.length === 0)) return undefined;
  return describeDangling(toKey(collection, [id, ...deeper].join('/')), known);
}

function describeNowhere(path: string, name: string, { ids }: KnownAddresses): FaultText {
  const collection = collectionNames.find((folder) => ids.has(toKey(folder, name)));
  const nearest = findNearest(name, [...collectionNames, ...pageNames]);
  const better = collection ? `/${collection}/${name}/` : nearest && `/${nearest}/`;
  return {
    code: 'link-nowhere',
    message: `the link ${showValue(path)} leads to no page of this site`,
    remedy: better ? `did you mean ${better}?` : 'link to an entry as in /projects/some-project/',
  };
}

const noListOfPeople: FaultText = {
  code: 'link-nowhere',
  message: 'the link “/people/” leads to no page: there is no list of all people',
  remedy: 'link to one person as in /people/some-name/, or to no one',
};

function describePicture(address: string): FaultText {
  return {
    code: 'image-missing',
    message: `there is no picture ${showValue(address)}`,
    remedy: `put it into content${address}, or correct the address`,
  };
}
