import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFRef,
  PDFStream,
  type PDFContext,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';
import type { JoinedPage } from './placed-page.ts';

const name = {
  nums: PDFName.of('Nums'),
  page: PDFName.of('Pg'),
  kids: PDFName.of('K'),
  content: PDFName.of('MCID'),
  parents: PDFName.of('StructParents'),
  tree: PDFName.of('ParentTree'),
  nextKey: PDFName.of('ParentTreeNextKey'),
};

/**
 * Makes the tags of a document, its outline and its links lead to where its pages stand on sheets (ISO 32000-1, 14.7).
 * The order of the tags stays that in which pages are read, whatever the order of the sheets.
 */
export function moveTags(pdf: PDFDocument, pages: readonly JoinedPage[]): void {
  const byPage = new Map(pages.map((page) => [page.page.ref, page]));
  for (const [, object] of pdf.context.enumerateIndirectObjects()) move(object, byPage);
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (root) moveParents(root, pages);
}

type ByPage = ReadonlyMap<PDFRef, JoinedPage>;

function move(object: PDFObject, pages: ByPage): void {
  if (object instanceof PDFArray) {
    moveDestination(object, pages);
    for (const item of object.asArray()) move(item, pages);
  } else if (object instanceof PDFDict) {
    moveTag(object, pages);
    for (const value of object.values()) move(value, pages);
  } else if (object instanceof PDFStream) move(object.dict, pages);
}

/** Where a link or the outline leads: a page, and a place on it. */
function moveDestination(array: PDFArray, pages: ByPage): void {
  const placed = findPage(array.size() > 1 ? array.get(0) : undefined, pages);
  const fit = placed && array.get(1);
  if (!placed || !(fit instanceof PDFName)) return;
  array.set(0, placed.sheet);
  if (fit !== PDFName.of('XYZ')) {
    while (array.size() > 2) array.remove(2);
    array.set(1, PDFName.of('Fit'));
    return;
  }
  for (const [at, by] of [[2, placed.x] as const, [3, placed.y] as const]) {
    const value = array.size() > at ? array.get(at) : undefined;
    if (value instanceof PDFNumber) array.set(at, PDFNumber.of(value.asNumber() + by));
  }
}

/** A tag, or what it says of a piece of content. */
function moveTag(dict: PDFDict, pages: ByPage): void {
  const placed = findPage(dict.get(name.page), pages);
  if (!placed) return;
  dict.set(name.page, placed.sheet);
  const add = (value: PDFObject | undefined) =>
    value instanceof PDFNumber ? PDFNumber.of(value.asNumber() + placed.first) : undefined;
  for (const key of [name.kids, name.content]) {
    const moved = add(dict.get(key));
    if (moved) dict.set(key, moved);
  }
  const kids = dict.lookup(name.kids);
  if (!(kids instanceof PDFArray)) return;
  for (const [at, kid] of kids.asArray().entries()) {
    const moved = add(kid);
    if (moved) kids.set(at, moved);
  }
}

function findPage(object: PDFObject | undefined, pages: ByPage): JoinedPage | undefined {
  return object instanceof PDFRef ? pages.get(object) : undefined;
}

/** Which tag each piece of content belongs to, by sheet instead of by page. */
function moveParents(root: PDFDict, pages: readonly JoinedPage[]): void {
  const { context } = root;
  const parents = readNumbers(root.lookupMaybe(name.tree, PDFDict));
  const bySheet = new Map<PDFRef, PDFArray>();
  for (const { page, sheet, count } of pages) {
    const key = page.node.lookupMaybe(name.parents, PDFNumber)?.asNumber();
    const found = key === undefined ? undefined : context.lookup(parents.get(key));
    if (key !== undefined) parents.delete(key);
    const all = bySheet.get(sheet) ?? context.obj([]);
    bySheet.set(sheet, all);
    for (let at = 0; at < count; at += 1)
      all.push(found instanceof PDFArray && at < found.size() ? found.get(at) : PDFNull);
  }
  let next = Math.max(-1, ...parents.keys()) + 1;
  for (const [sheet, all] of bySheet) {
    context.lookup(sheet, PDFDict).set(name.parents, PDFNumber.of(next));
    parents.set(next, context.register(all));
    next += 1;
  }
  root.set(name.tree, writeNumbers(context, parents));
  root.set(name.nextKey, PDFNumber.of(next));
}

/** A number tree (ISO 32000-1, 7.9.7). */
function readNumbers(tree: PDFDict | undefined, found = new Map<number, PDFObject>()): Map<number, PDFObject> {
  const nums = tree?.lookupMaybe(name.nums, PDFArray);
  for (let at = 0; nums && at + 1 < nums.size(); at += 2)
    found.set(nums.lookup(at, PDFNumber).asNumber(), nums.get(at + 1));
  for (const kid of tree?.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray() ?? [])
    readNumbers(tree?.context.lookup(kid, PDFDict), found);
  return found;
}

function writeNumbers(context: PDFContext, numbers: ReadonlyMap<number, PDFObject>): PDFRef {
  const nums = context.obj([]);
  for (const [key, value] of [...numbers].sort(([a], [b]) => a - b)) {
    nums.push(PDFNumber.of(key));
    nums.push(value);
  }
  const tree = context.obj({});
  tree.set(name.nums, nums);
  return context.register(tree);
}
