/** A line or paragraph of a sheet. */
export interface SheetItem {
  /** Set before the text, in the page's words. */
  label?: string;
  text: string;
  /** Whether the text is the entry's own, in its language. */
  isOwn: boolean;
  /** Language of a text that is neither the entry’s nor the page’s, such as a title. */
  language?: string;
  /** What follows it, with its own label: what people did about it. It goes first where there is no room. */
  then?: { label: string; text: string };
  /** Whether it means nothing without its end, as a reference does: it stands whole or not at all. */
  isWhole?: boolean;
  /** What the page adds after it: a question, or when and how sure. */
  note?: string;
}

/** Items under one heading, the most telling first. */
export interface SheetSection {
  id: string;
  title: string;
  items: SheetItem[];
  /** Whether all of it comes before anything else. */
  isFirst?: boolean;
}
