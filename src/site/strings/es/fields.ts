import { blocks } from './fields/blocks.ts';
import { entryHints } from './fields/entry-hints.ts';
import { ideaHints } from './fields/idea-hints.ts';
import { labels } from './fields/labels.ts';
import { pictureHints } from './fields/picture-hints.ts';
import { projectHints } from './fields/project-hints.ts';
import { recordHints } from './fields/record-hints.ts';

/** Labels and hints of the model's fields in Spanish, by their English words. */
export const fields: Readonly<Record<string, string>> = {
  ...labels,
  ...blocks,
  ...entryHints,
  ...projectHints,
  ...ideaHints,
  ...recordHints,
  ...pictureHints,
};

export { names } from './fields/names.ts';
