import { yearOf } from '../../model/dates/calendar.ts';
import { cutText } from '../text-width.ts';
import { lifeType } from './across.ts';
import type { LifeMark, LifeMarks } from './moments.ts';

/** A life with time running down, for a narrow screen: one row a mark. Pixels. */
export interface LifeDown {
  width: number;
  height: number;
  /** x of the line, and its pieces; between two nothing is recorded. */
  line: { x: number; pieces: { from: number; to: number }[]; goesOn: boolean };
  rows: { mark: LifeMark; x: number; y: number; text: string }[];
  labelX: number;
}

const frame = { width: 340, line: 12, label: 46, row: 24, aside: 11, silence: 26 } as const;
/** Of contested beginnings that follow one another, so many stand side by side. */
const mostAside = 2;

export function layoutDown({ marks, silences, goesOn }: LifeMarks): LifeDown {
  const pieces: LifeDown['line']['pieces'] = [];
  const rows: LifeDown['rows'] = [];
  let [y, start, aside] = [14, 14, 0];
  for (const [index, mark] of marks.entries()) {
    const before = marks[index - 1];
    if (before) {
      const years = yearOf(mark.from) - yearOf(before.from);
      const isSilent = silences.some(({ from, to }) => before.from < from && mark.from >= to);
      const next =
        y + frame.row + Math.min(20, Math.round(Math.sqrt(Math.max(0, years)) * 3)) + (isSilent ? frame.silence : 0);
      if (isSilent) {
        pieces.push({ from: start, to: y + 8 });
        start = next - 8;
      }
      y = next;
    }
    const isContested = mark.kind === 'beginning' && mark.style === 'dash';
    aside = isContested && before?.style === 'dash' ? Math.min(mostAside, aside + 1) : 0;
    rows.push({
      mark,
      x: frame.line + aside * frame.aside,
      y,
      text: cutText(mark.label, lifeType, frame.width - frame.label),
    });
  }
  const height = y + 18;
  return {
    width: frame.width,
    height,
    line: { x: frame.line, pieces: [...pieces, { from: start, to: height - 6 }], goesOn },
    rows,
    labelX: frame.label,
  };
}
