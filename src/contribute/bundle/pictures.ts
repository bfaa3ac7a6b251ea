import { mostPictures } from '../questions/picture-limits.ts';
import { toLine } from '../text/plain-text.ts';
import { toAttribute } from '../text/escape-markdown.ts';
import type { StoryAnswers } from '../questions/story.ts';
import type { Section } from './write-entry.ts';

type PictureAnswers = StoryAnswers['pictures'][number];

/** A picture of the bundle: the item that tells of it, and its plain file name. */
export interface NamedPicture {
  id: string;
  name: string;
}

/** Names for the pictures that are there, made of the project’s id: what a file was called before stays behind. */
export function namePictures(ids: readonly string[], project: string): NamedPicture[] {
  return ids.slice(0, mostPictures).map((id, at) => ({ id, name: `${project}-${at + 1}.jpg` }));
}

/**
 * A `Figure` of our dialect for each picture, as lines of Markdown. One of which something is not said yet has none:
 * what is missing is a problem at its own question.
 */
export function toPictureLines(pictures: readonly NamedPicture[], answers: readonly PictureAnswers[]): Section[] {
  return pictures.flatMap(({ id, name }) => {
    const told = answers.find((picture) => picture.id === id);
    return told && isTold(told) ? { text: toFigure(name, told), question: `pictures.${id}.alt` } : [];
  });
}

function isTold({ alt, credit, licence }: PictureAnswers): boolean {
  return [alt, credit, licence].every((value) => toLine(value) !== '');
}

function toFigure(name: string, { alt, caption, credit, licence }: PictureAnswers): string {
  const values = { src: `/media/${name}`, alt, caption, credit, licence };
  const attributes = Object.entries(values)
    .map(([key, value]) => [key, toAttribute(toLine(value))] as const)
    .filter(([key, value]) => key !== 'caption' || value !== '')
    .map(([key, value]) => `${key}="${value}"`);
  return `<Figure ${attributes.join(' ')} />`;
}
