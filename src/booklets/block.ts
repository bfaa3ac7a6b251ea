/** A stretch of words, and how they are set where they are not plain: bold or slanted; `\n` begins a new line. */
export type Run = readonly [text: string, style?: 'b' | 'i'];

/** What a paragraph is in a booklet that is made on a reader's device. */
export type BlockName =
  | 'name'
  | 'title'
  | 'heading'
  | 'lesser'
  | 'kind'
  | 'lead'
  | 'text'
  | 'item'
  | 'quote'
  | 'figure'
  | 'small'
  | 'contents';

/** What is seen where a paragraph describes it: a picture by its address, or the strokes of a drawing of 64 by 64 and the ground under them, as paths of SVG. */
export type Shown = { picture: string } | { strokes: string[]; ground: string[] };

/** A paragraph. */
export interface Block {
  as: BlockName;
  runs: Run[];
  /** What stands before the first line of an item: a bullet or a number. */
  mark?: string;
  /** How deep an item lies in others, from 0. */
  level?: number;
  /** Where its words run from right to left. */
  dir?: 'rtl';
  /** Language of its words, where that is not the site's. */
  lang?: string;
  /** Of a figure: what its words describe, which are told where it cannot be shown. */
  shown?: Shown;
}

/** An entry as a device needs it for a booklet; the file beside the entry's page. */
export interface Part {
  title: string;
  rights: string;
  blocks: Block[];
}
