import {
  arrayAsString,
  decodePDFRawStream,
  PDFArray,
  PDFContentStream,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  typedArrayFor,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib';
import type { JoinedPage, PlacedPage } from './placed-page.ts';

/**
 * Draws pages on a sheet of the same document as content of the sheet's own, with their links. As form XObjects they
 * would have to be told apart by `Stm` in every tag, which browsers do not read.
 */
export function joinPages(sheet: PDFPage, pages: readonly PlacedPage[]): JoinedPage[] {
  const { context } = sheet.doc;
  const resources = context.obj({});
  const links = context.obj([]);
  const drawn: string[] = [];
  const joined: JoinedPage[] = [];
  let first = 0;
  for (const placed of pages) {
    const { page, x, y } = placed;
    const names = addResources(resources, page);
    const { text, count } = renumber(readContent(page), { first, names });
    const { x: left, y: bottom, width, height } = page.getMediaBox();
    const [move, box] = [toNumbers(x - left, y - bottom), toNumbers(left, bottom, width, height)];
    drawn.push(`q 1 0 0 1 ${move} cm ${box} re W n\n${text}\nQ\n`);
    for (const link of page.node.Annots()?.asArray() ?? []) {
      moveLink(context.lookup(link, PDFDict), placed);
      links.push(link);
    }
    joined.push({ ...placed, first, count });
    first += count;
  }
  sheet.node.set(PDFName.Resources, resources);
  sheet.node.set(PDFName.Contents, context.register(context.flateStream(typedArrayFor(drawn.join('')))));
  if (links.size() > 0) sheet.node.set(PDFName.Annots, links);
  return joined;
}

/** Adds what a page draws with, and gives new names to what is called as something else is already. */
function addResources(to: PDFDict, page: PDFPage): Map<string, string> {
  const names = new Map<string, string>();
  for (const [kind, found] of page.node.Resources()?.entries() ?? []) {
    const own = to.context.lookup(found);
    const all = to.lookup(kind);
    if (!(own instanceof PDFDict) || !(all instanceof PDFDict)) {
      // A dictionary of its own: what the other page adds to it is none of this page.
      if (!all) to.set(kind, own instanceof PDFDict ? own.clone() : found);
      continue;
    }
    for (const [name, value] of own.entries()) {
      const free = findName(all, name, value);
      if (free !== name) names.set(name.decodeText(), free.decodeText());
      all.set(free, value);
    }
  }
  return names;
}

/** The same name, unless something else has it. */
function findName(all: PDFDict, name: PDFName, value: PDFObject): PDFName {
  const other = all.get(name);
  if (other === undefined || other === value) return name;
  let at = 2;
  while (all.has(PDFName.of(`${name.decodeText()}.${String(at)}`))) at += 1;
  return PDFName.of(`${name.decodeText()}.${String(at)}`);
}

/** As a content stream writes them, which knows no exponents. */
function toNumbers(...numbers: number[]): string {
  return numbers.map((number) => number.toFixed(3)).join(' ');
}

function readContent({ node, doc }: PDFPage): string {
  const content = node.Contents();
  const parts: (PDFObject | undefined)[] =
    content instanceof PDFArray ? content.asArray().map((part) => doc.context.lookup(part)) : [content];
  return parts.map(readStream).join('\n');
}

function readStream(stream: PDFObject | undefined): string {
  if (stream instanceof PDFRawStream) return arrayAsString(decodePDFRawStream(stream).decode());
  return stream instanceof PDFContentStream ? stream.getContentsString() : '';
}

/** Numbers of marked contents and names of resources, told from the same letters in a string. */
function renumber(
  content: string,
  { first, names }: { first: number; names: ReadonlyMap<string, string> },
): { text: string; count: number } {
  let count = 0;
  const text = content.replaceAll(
    /\((?:[^\\()]|\\[^])*\)|\/MCID\s+(?<number>\d+)|\/(?<name>[^\s/<>[\](){}%]+)/g,
    (found: string, ...rest: unknown[]) => {
      const { number, name } = rest.at(-1) as { number?: string; name?: string };
      if (number !== undefined) {
        count = Math.max(count, Number(number) + 1);
        return `/MCID ${String(first + Number(number))}`;
      }
      const other = name === undefined ? undefined : names.get(name);
      return other === undefined ? found : `/${other}`;
    },
  );
  return { text, count };
}

function moveLink(link: PDFDict, { sheet, x, y }: PlacedPage): void {
  link.set(PDFName.of('P'), sheet);
  for (const name of ['Rect', 'QuadPoints']) {
    const corners = link.lookupMaybe(PDFName.of(name), PDFArray);
    for (let at = 0; corners && at < corners.size(); at += 1)
      corners.set(at, PDFNumber.of(corners.lookup(at, PDFNumber).asNumber() + (at % 2 === 0 ? x : y)));
  }
}
