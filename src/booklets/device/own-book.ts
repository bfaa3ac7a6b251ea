import { fill } from '../../model/names/fill.ts';
import type { Block, Part } from '../block.ts';
import type { BookWords } from './book-words.ts';
import { emptyPage, flow, margin, placeNumber, type BookPage, type Sheet } from './page-flow.ts';

/**
 * A booklet of these entries in their order: cover, what is in it, a chapter each, pages for notes until they can be
 * folded, and how to add to it. The number of pages is a multiple of four.
 */
export function toBookPages(parts: readonly Part[], words: BookWords, sheet: Sheet): BookPage[] {
  const chapters = parts.map(({ blocks }) => flow(blocks, sheet));
  const inside = (first: number) => flow(toInside(parts, { words, starts: listStarts(chapters, first) }), sheet);
  // Numbers do not change how many pages the contents take by more than their width: set once to count them.
  const front = inside(inside(2).length + 2);
  const told = [...front, ...chapters.flat()];
  const missing = (4 - ((told.length + 2) % 4)) % 4;
  const notes = Array.from({ length: missing }, () => toNotes(words, sheet));
  const pages = [toCover(parts, words, sheet), ...told, ...notes, toBack(words, sheet)];
  for (const [at, page] of pages.entries())
    if (at > 0 && at < pages.length - 1) placeNumber(page, String(at + 1), sheet);
  return pages;
}

function listStarts(chapters: readonly BookPage[][], first: number): number[] {
  let next = first;
  return chapters.map(({ length }) => {
    next += length;
    return next - length;
  });
}

/** One page, however many titles there are: those that it has no room for stand on the next. */
function toCover(parts: readonly Part[], words: BookWords, sheet: Sheet): BookPage {
  const titles = parts.map(({ title }): Block => ({ as: 'contents', runs: [[title]] }));
  const [page] = flow(
    [{ as: 'name', runs: [[words.siteName]] }, { as: 'title', runs: [[words.bookFromList]] }, ...titles],
    sheet,
  );
  const cover = page ?? emptyPage();
  const [line] = flow([{ as: 'small', runs: [[words.siteTagline]] }], sheet)[0]?.words ?? [];
  if (line) cover.words.push({ ...line, y: margin.bottom - 22 });
  return cover;
}

function toInside(parts: readonly Part[], { words, starts }: { words: BookWords; starts: readonly number[] }): Block[] {
  const licences = [...new Set(parts.map(({ rights }) => rights))];
  return [
    { as: 'heading', runs: [[words.bookContents]] },
    ...parts.map(({ title }, at): Block => ({
      as: 'contents',
      runs: [[title], [` \u00a0${String(starts[at])}`, 'b']],
    })),
    { as: 'heading', runs: [['\u00a0']] },
    { as: 'small', runs: [[words.bookFolding]] },
    ...licences.map((licence): Block => ({ as: 'small', runs: [[fill(words.bookLicence, { licence })]] })),
    { as: 'small', runs: [[words.ownPictured]] },
  ];
}

function toNotes(words: BookWords, sheet: Sheet): BookPage {
  const page = flow([{ as: 'kind', runs: [[words.bookNotes]] }], sheet)[0] ?? emptyPage();
  const width = sheet.width - margin.side * 2;
  for (let y = sheet.height - margin.top - 44; y > margin.bottom; y -= 26)
    page.rules.push({ x: margin.side, y, width });
  return page;
}

function toBack(words: BookWords, sheet: Sheet): BookPage {
  const page =
    flow(
      [
        { as: 'heading', runs: [[words.bookAdd]] },
        { as: 'text', runs: [[fill(words.bookAddHow, { address: words.tellUrl })]] },
        { as: 'text', runs: [[fill(words.ownMore, { address: words.listUrl })]] },
      ],
      sheet,
    )[0] ?? emptyPage();
  // A long address has smaller squares, so its code is larger.
  const side = words.listUrl.length > 200 ? 150 : 96;
  page.code = { x: (sheet.width - side) / 2, y: margin.bottom + 60, side, text: words.listUrl };
  const [line] = flow([{ as: 'small', runs: [[`${words.siteName}, ${words.siteTagline}`]] }], sheet)[0]?.words ?? [];
  if (line) page.words.push({ ...line, y: margin.bottom - 10 });
  return page;
}
