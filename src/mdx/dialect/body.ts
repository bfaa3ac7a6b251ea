import type { PlacedFault } from '../../model/placed-fault.ts';
import type { BodyWords } from './strings.ts';

/** The text of one entry below its header, and what its rendering needs to know. */
export interface BodyInput {
  /** The whole file's text with the header's lines blanked, so that lines and columns are the file's. */
  text: string;
  /** Ids of the entry's declared sources in order: number N in the page is index N-1. */
  sources: readonly string[];
  /** Site base path such as "/" or "/sub/": prefixed to root-relative links and image addresses in the HTML. */
  base: string;
  /** Prefix of every id in the HTML, so that none shadows a name that a script looks up. "x-" when left out. */
  idPrefix?: string;
  /** Words that the rendering adds, in the language of the page. English when left out. */
  words?: BodyWords;
  /** Language of the text, as a BCP 47 tag: its quotation marks follow it. English when left out. */
  language?: string;
  /**
   * Address at which a browser has a picture, by its path such as /media/pot.jpg, where it is not on the site yet. It is
   * taken as it is, after the output was checked: for a preview alone, and never sent to another process.
   */
  toPictureUrl?: (path: string) => string;
}

export interface BodyFault extends PlacedFault {
  field: 'body';
}

export interface BodyCitation {
  source: string;
  /** Page, minute or section in the source. */
  at?: string;
  /** Number of the source in the page. */
  number: number;
  /** Id of the citation in the HTML, for the source list to link back to. */
  id: string;
  line: number;
  column: number;
}

/** A link to another page of this site. */
export interface BodyLink {
  /** Path without the site's base, such as /projects/vandu/. */
  path: string;
  fragment?: string;
  line: number;
  column: number;
}

export interface BodyImage {
  /** Address without the site's base, such as /media/first-meeting.jpg. */
  src: string;
  line: number;
  column: number;
}

export interface BodyHeading {
  depth: number;
  id: string;
  text: string;
}

export interface Body {
  html: string;
  headings: BodyHeading[];
  citations: BodyCitation[];
  links: BodyLink[];
  images: BodyImage[];
  words: number;
  /** What is worth a second look and stops nothing. */
  warnings: BodyFault[];
}

export type BodyResult = { ok: true; body: Body } | { ok: false; faults: BodyFault[] };
