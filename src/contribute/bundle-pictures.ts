import { toAttribute } from './markdown.ts';
import type { Section } from './written-entry.ts';

/** A picture that comes along, and what is said of it. */
export interface Picture {
  id: string;
  /** Plain file name, such as `first-meeting.jpg`. */
  name: string;
  alt: string;
  caption: string;
  credit: string;
  licence: string;
}

/** How many pictures one contribution may bring. */
export const mostPictures = 6;

/** A `Figure` of our dialect for each picture, as lines of Markdown. */
export function toPictureLines(pictures: readonly Picture[]): Section[] {
  return pictures.map((picture) => ({ text: toFigure(picture), question: `pictures.${picture.id}` }));
}

function toFigure({ name, alt, caption, credit, licence }: Picture): string {
  const values = { src: `/media/${name}`, alt, caption, credit, licence };
  const attributes = Object.entries(values)
    .map(([key, value]) => [key, toAttribute(value)] as const)
    .filter(([key, value]) => key !== 'caption' || value !== '')
    .map(([key, value]) => `${key}="${value}"`);
  return `<Figure ${attributes.join(' ')} />`;
}
