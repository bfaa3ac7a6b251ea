import { sortTime } from '../site/dates.ts';

/** An event on a line that runs down the page. */
export interface RailEvent<Event> {
  event: Event;
  /** Steps of distance to the one before, from 0 (the same time) to 5 (decades): by the root of the years between. */
  gap: number;
  /** A day that is known, a date with a doubt in it, or a month or year. */
  mark: 'exact' | 'loose' | 'plain';
}

/** Milliseconds in a mean year of the calendar. */
const yearLength = 365.2425 * 86_400_000;

/** Puts dated events in order of time, each as far from the one before as the years between them say. */
export function layoutRail<Event extends { when: string }>(events: readonly Event[]): RailEvent<Event>[] {
  const sorted = events.map((event) => ({ event, time: sortTime(event.when) })).sort((a, b) => a.time - b.time);
  return sorted.map(({ event, time }, at) => {
    const years = (time - (sorted[at - 1]?.time ?? time)) / yearLength;
    return {
      event,
      gap: Number.isFinite(years) ? Math.min(5, Math.round(Math.sqrt(Math.max(0, years)) * 2)) : 0,
      mark: /[~?%X]/.test(event.when) ? 'loose' : /^\d{4}-\d\d-\d\d$/.test(event.when) ? 'exact' : 'plain',
    };
  });
}

/** So many events stand open. */
const mostOpen = 9;

/** The events that stand open and those that are folded; a fold for one or two would save nothing. */
export function foldRail<Item>(
  all: readonly Item[],
  open = mostOpen,
): { open: readonly Item[]; folded: readonly Item[] } {
  const most = all.length > open + 2 ? open : all.length;
  return { open: all.slice(0, most), folded: all.slice(most) };
}
