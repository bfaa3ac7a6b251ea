import { siteLanguage } from '../../model/names/site-languages.ts';
import { measureText } from '../../drawings/text-width.ts';
import { splitFirstSentence } from '../../model/names/first-sentence.ts';
import { translate } from '../../site/translate.ts';
import type { SheetItem, SheetSection } from './item.ts';

/** An item as it stands on the page. */
export interface FittedItem extends SheetItem {
  /** Whether sentences after the first were left out. */
  isCut: boolean;
}

/** A section as it stands on the page, and how many of its items do not. */
export interface Fitted {
  id: string;
  title: string;
  items: FittedItem[];
  left: number;
}

/** What stands above the two columns. */
export interface SheetHead {
  title: string;
  language: string;
  careNote: string | undefined;
  summary: string;
  gist: readonly string[];
  address: string;
}

/**
 * The page in points: the narrower of A4 and Letter by the lower of the two, less the margins that sheet.css leaves. The
 * figures there and here belong together, and a test prints every sheet of the archive on both.
 */
const page = { width: 530, height: 722, column: 255, code: 84 };
const type = { size: 9.5, line: 12.4, small: 8.4, smallLine: 10.6 };
const heading = 21;
const between = 2.6;
/** The book face is narrower than the widths that drawings reckon with. */
const narrowness = 0.75;
/** Columns break between lines and keep headings with what follows: so much of each may stay empty. */
const waste = 3 * type.line;

/**
 * What fits on one page, shared out by rule. The questions come first of all. Then each section gets up to three items, each to its first stop, in turn,
 * so that a long section leaves the others their room; then what was cut gets its whole text back, and then come further
 * items, as long as there is room. What is left is counted.
 */
export function fitPage(head: SheetHead, sections: readonly SheetSection[]): Fitted[] {
  const sheet = new SheetRoom(head, sections);
  for (let round = 0; round < 3; round += 1) sheet.addNext(round, 'shortest', true);
  for (let round = 0; round < 3; round += 1) sheet.addNext(round, 'shortest');
  sheet.lengthen();
  const rounds = Math.max(0, ...sections.map(({ items }) => items.length));
  for (let round = 3; round < rounds; round += 1) sheet.addNext(round, 'longest');
  return sheet.fitted.filter(({ items }) => items.length > 0);
}

/** The room on a sheet, as it is filled. */
class SheetRoom {
  readonly fitted: Fitted[];
  readonly #sections: readonly SheetSection[];
  readonly #language: string;
  #room: number;

  constructor(head: SheetHead, sections: readonly SheetSection[]) {
    this.#sections = sections;
    this.#language = head.language;
    this.#room = 2 * (page.height - heightOfHead(head) - waste) - heightOfFoot();
    this.fitted = this.#sections.map(({ id, title, items }) => ({ id, title, items: [], left: items.length }));
  }

  /** The item of that place in each section whose items before it all found room. */
  addNext(round: number, wanted: 'shortest' | 'longest', areFirst = false): void {
    for (const [index, { id, items, isFirst = false }] of this.#sections.entries()) {
      const [item, place] = [items[round], this.fitted[index]];
      if (!item || place?.items.length !== round || (areFirst && !isFirst)) continue;
      const forms = listForms(item, this.#language);
      const opening = round === 0 ? heading + 6 : 0;
      const inOrder = wanted === 'shortest' ? forms.toReversed() : forms;
      const found = inOrder.find((form) => opening + heightOf(form, id) <= this.#room);
      if (!found) continue;
      this.#room -= opening + heightOf(found, id);
      place.items.push(found);
      place.left -= 1;
    }
  }

  /** Gives items that were cut more of their text, first items first. */
  lengthen(): void {
    for (let round = 0; round < 3; round += 1)
      for (const [index, { id, items }] of this.#sections.entries()) {
        const [item, place] = [items[round], this.fitted[index]];
        const now = place?.items[round];
        if (!item || !now?.isCut) continue;
        const fuller = listForms(item, this.#language).find(
          (form) => heightOf(form, id) - heightOf(now, id) <= this.#room,
        );
        if (!fuller) continue;
        this.#room -= heightOf(fuller, id) - heightOf(now, id);
        place?.items.splice(round, 1, fuller);
      }
  }
}

/** An item whole, without what followed, and to its first stop; from the longest to the shortest. */
function listForms(item: SheetItem, language: string): FittedItem[] {
  if (item.isWhole) return [{ ...item, isCut: false }];
  const { then, ...alone } = item;
  const [first, rest] = splitFirstSentence(item.text, item.isOwn ? language : siteLanguage);
  return [
    { ...item, isCut: false },
    ...(then ? [{ ...alone, isCut: true }] : []),
    ...(rest.trim() && first ? [{ ...alone, text: first, isCut: true }] : []),
  ];
}

/** Sources are set smaller. */
function heightOf({ label, text, then, note, isCut }: FittedItem, section: string): number {
  const isSmall = section === 'sources';
  const words = [label && `${label}: `, text, isCut && '[…]', then && `${then.label}: ${then.text}`, note]
    .filter(Boolean)
    .join(' ');
  return isSmall
    ? countLines(words, type.small, page.column - 9) * type.smallLine + between
    : countLines(words, type.size, page.column - 9) * type.line + between;
}

function heightOfHead({ title, careNote, summary, gist, address }: SheetHead): number {
  const room = page.width - page.code;
  const texts = [
    countLines(title, 21 / narrowness, room) * 22,
    2 * type.line,
    countLines(gist.join(' · '), type.size, room) * type.line,
    countLines(summary, 11, room) * 14.5 + 4,
    careNote ? countLines(`${translate('careNote')}: ${careNote}`, type.size, room) * type.line + 8 : 0,
    countLines(address, type.size, room) * type.line,
  ];
  return (
    Math.max(
      page.code + 8,
      texts.reduce((sum, height) => sum + height, 0),
    ) + 12
  );
}

/** The line on licence and the one on what was shortened, over both columns. */
function heightOfFoot(): number {
  return 2 * (2 * type.line + 6);
}

function countLines(text: string, size: number, width: number): number {
  return Math.max(1, Math.ceil((measureText(text, size) * narrowness) / width));
}
