import { defaultIdPrefix } from '../dialect/dialect.ts';
import { englishWords, type BodyWords } from '../dialect/strings.ts';
import type { BodyCitation, BodyFault, BodyHeading, BodyImage, BodyInput, BodyLink } from '../dialect/body.ts';
import type { ComponentTag, HtmlElement, Position } from '../dialect/tree.ts';
import { placeOf } from '../dialect/tree.ts';

/** What the rendering of one entry has gathered so far. */
export interface Page {
  sources: readonly string[];
  /** Site base path without its last slash, so that "/x" can follow. */
  base: string;
  prefix: string;
  words: BodyWords;
  /** The text that the page is made of. */
  text: string;
  /** Ids given so far. */
  ids: Set<string>;
  headings: BodyHeading[];
  citations: BodyCitation[];
  links: BodyLink[];
  images: BodyImage[];
  tables: number;
  /** 1 when the body has headings of the first depth, which belongs to the page's title; else 0. */
  headingShift: number;
  /** Links to a place in this entry, settled once every id is known. */
  ownLinks: { link: HtmlElement; fragment: string; position: Position | undefined }[];
  faults: BodyFault[];
}

export function createPage(input: BodyInput): Page {
  return {
    sources: input.sources,
    base: input.base.replace(/\/$/, ''),
    prefix: input.idPrefix ?? defaultIdPrefix,
    words: input.words ?? englishWords,
    text: input.text,
    ids: new Set(),
    headings: [],
    citations: [],
    links: [],
    images: [],
    tables: 0,
    headingShift: 0,
    ownLinks: [],
    faults: [],
  };
}

/** A new id for a heading: its words in small letters, with the page's prefix, unlike any other. */
export function claimHeadingId(page: Page, words: string): string {
  const slug =
    words
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 80) || 'section';
  const stem = page.prefix + (madeByUs.test(slug) ? `section-${slug}` : slug);
  let id = stem;
  for (let count = 1; page.ids.has(id); count += 1) id = `${stem}-${count}`;
  page.ids.add(id);
  return id;
}

/** Notes that the text cites a source here, and gives the citation its id. */
export function addCitation(
  page: Page,
  tag: ComponentTag,
  cited: { source: string; at?: string | undefined },
): BodyCitation {
  const number = page.sources.indexOf(cited.source) + 1;
  const count = page.citations.filter(({ source }) => source === cited.source).length + 1;
  const citation = {
    source: cited.source,
    ...(cited.at === undefined ? {} : { at: cited.at }),
    number,
    id: `${page.prefix}cite-${number}-${count}`,
    ...placeOf(tag),
  };
  page.citations.push(citation);
  page.ids.add(citation.id);
  return citation;
}

export function addFault(
  page: Page,
  position: Position | undefined,
  fault: { code: string; message: string; remedy: string },
): void {
  page.faults.push({ ...fault, ...placeOf({ position }), field: 'body' });
}

/** Slugs that would collide with the ids of citations, footnotes and sources. */
const madeByUs = /^(?:cite|fn|fnref|footnote|source)(?:-|$)/;
