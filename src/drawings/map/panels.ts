import type { Box } from '../boxes.ts';
import { splitCrowded } from './crowds.ts';
import { boxOfLetter, nextLetters, placeLetter, toFrame, type Frame } from './frames.ts';
import { placeNames, type Mark } from './names.ts';
import type { Town } from './towns.ts';
import { fitView, type View } from './view.ts';

/** A map of a part of the world, in pixels at its natural size. */
export interface Panel {
  /** Tells it from the others, and stands where it is framed in another; empty for the map of all. */
  letter: string;
  /** Its town with most projects. */
  name: string;
  width: number;
  height: number;
  /** The whole world's drawing as it lies behind it: x, y, and how many pixels one of its units has. */
  land: { x: number; y: number; scale: number };
  marks: Mark[];
  /** Parts that are drawn larger in a panel of their own. */
  frames: Frame[];
}

/** A map of all towns, the same for a narrow screen, and larger ones of every part where names would not have fitted. */
export interface TownMap {
  wide: Panel;
  narrow: Panel;
  cards: Panel[];
}

/** Widths in pixels: a card is read at its natural size on a phone. */
const widths = { card: 340 } as const;
const shapes = {
  wide: { flattest: 0.36, tallest: 0.5, smallest: 120 },
  card: { flattest: 0.8, tallest: 0.9, smallest: 9 },
} as const;
const { smallest } = shapes.card;
/** Marks that are nearer than this on the map of all, or on a card, are drawn larger together. */
const near = { wide: 30, card: 34 } as const;
const deepest = 6;
/** A map of two towns shows little: where a little more room at the edges gives both their names, none is made. */
const rooms = [1.25, 1.4] as const;
/** Of more towns than this a part is drawn larger only where that gives several names. */
const manyTowns = 120;

/**
 * Maps on which towns stand with their names, wherever these fit; no name is cut, and none touches another. Without
 * `hasCards` there is only the map of all.
 */
export function layoutTownMap(
  towns: readonly Town[],
  { width: wideWidth, hasCards = true }: { width: number; hasCards?: boolean },
): TownMap {
  const view = fitView(towns, shapes.wide);
  const cards: Card[] = [];
  const gain = towns.length > manyTowns ? 3 : 1;
  const size = { width: wideWidth, near: near.wide, gain, smallest };
  const parts = hasCards ? splitCrowded(towns, { view, ...size }) : [];
  const names = nextLetters();
  const frames = parts.map((part) => addCards(part, { cards, names, gain, depth: 1 }));
  const whole = { letter: '', towns, frames };
  const narrow = fitView(towns, { ...shapes.wide, tallest: 0.8, flattest: 0.5 });
  return {
    wide: drawPanel({ ...whole, view }, { width: wideWidth, inCards: cards }),
    narrow: drawPanel({ ...whole, view: narrow }, { width: widths.card, inCards: cards, dot: 0.6 }),
    cards: cards.map((card) =>
      drawPanel(card, { width: widths.card, inCards: cards.filter(({ parent }) => parent === card.letter) }),
    ),
  };
}

/** A part of the world that is drawn larger, before it is drawn. */
interface Card {
  letter: string;
  /** Letter of the card on which it is framed. */
  parent?: string;
  towns: readonly Town[];
  view: View;
  frames: Card[];
}

function addCards(
  towns: readonly Town[],
  at: { cards: Card[]; names: () => string; gain: number; depth: number; parent?: string },
): Card {
  const size = { width: widths.card, near: near.card, gain: at.gain, smallest };
  const split = (view: View) => (at.depth < deepest ? splitCrowded(towns, { view, ...size }) : []);
  const tight = fitView(towns, shapes.card);
  const views = [tight, ...rooms.map((room) => widen(tight, room))].map((view) => ({ view, parts: split(view) }));
  const pairs = ({ parts }: { parts: (readonly Town[])[] }) => parts.filter(({ length }) => length === 2).length;
  const fewest = Math.min(...views.map(pairs));
  const { view, parts } = views.find((one) => pairs(one) === fewest) ?? { view: tight, parts: [] };
  const card: Card = { letter: at.names(), towns, view, frames: [], ...(at.parent && { parent: at.parent }) };
  at.cards.push(card);
  card.frames = parts.map((part) => addCards(part, { ...at, depth: at.depth + 1, parent: card.letter }));
  return card;
}

/** A view with more room around what it shows. */
function widen([x, y, width, height]: View, by: number): View {
  const [across, down] = [width * (by - 1), height * (by - 1)];
  return [x - across / 2, y - down / 2, width + across, height + down];
}

function drawPanel(
  { letter, towns, view, frames }: Pick<Card, 'letter' | 'towns' | 'view' | 'frames'>,
  { width, inCards, dot = 1 }: { width: number; inCards: readonly Card[]; dot?: number },
): Panel {
  const scale = width / view[2];
  const height = Math.round(view[3] * scale);
  const elsewhere = new Set(inCards.flatMap((card) => card.towns));
  const free = placeNames(towns, { view, scale, taken: [], dot }).marks;
  const dots = free.map(({ x, y, radius }): Box => [x - radius, y - radius, x + radius, y + radius]);
  const names = free.flatMap(({ name, town }) => (name && !elsewhere.has(town) ? [name.box] : []));
  const drawn = frames.reduce<Frame[]>((done, card) => {
    const box = toFrame(card.view, { view, scale, width, height });
    return [
      ...done,
      { letter: card.letter, box, label: placeLetter(box, { dots, names, done, frame: [0, 0, width, height] }) },
    ];
  }, []);
  const taken = drawn.map(({ label }) => boxOfLetter(label));
  const space = { view, scale, taken, dot };
  const placed = placeNames(towns, space);
  /** The letters of frames can leave a town that stands on no larger map without its name: then it comes before the others. */
  const { marks } = placed.unnamed.every((town) => elsewhere.has(town))
    ? placed
    : placeNames(towns, { ...space, last: elsewhere });
  return {
    letter,
    name: towns[0] ? largest(towns).name : '',
    width,
    height,
    land: { x: round(-view[0] * scale), y: round(-view[1] * scale), scale: round(scale) },
    marks: marks.map((mark) => ({ ...mark, isElsewhere: elsewhere.has(mark.town) })),
    frames: drawn,
  };
}

function largest(towns: readonly Town[]): Town {
  return towns.reduce((most, town) => (town.count > most.count ? town : most));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
