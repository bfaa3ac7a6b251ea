import type { Lanes } from './lanes.ts';

/** A part of the drawing that is printed on one sheet: from a height on, so many pixels high. */
export interface Sheet {
  y: number;
  height: number;
}

/** Room on a sheet as wide as the drawing that lies across (ISO 216), less its margins and the line of years. */
const roomOf = ({ width }: Lanes) => Math.floor((width * 180) / 277);

/** The drawing on sheets, none of which cuts a band that fits on one; a longer band is cut between two rows. */
export function splitSheets(lanes: Lanes): Sheet[] {
  const room = roomOf(lanes);
  const sheets: Sheet[] = [];
  for (const { y, height } of lanes.bands.flatMap((band) => cutBand(band, room))) {
    const sheet = sheets.at(-1);
    if (sheet && sheet.height + height <= room) sheet.height += height;
    else sheets.push({ y, height });
  }
  return sheets;
}

const bandHead = 20;
const row = 25;

function cutBand({ y, height }: Sheet, room: number): Sheet[] {
  if (height <= room) return [{ y, height }];
  const first = bandHead + Math.floor((room - bandHead) / row) * row;
  return [{ y, height: first }, ...cutBand({ y: y + first, height: height - first }, room)];
}
