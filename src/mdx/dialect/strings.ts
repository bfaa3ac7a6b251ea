/** Words that the rendering adds to an entry's own. `{number}` and `{reference}` are filled in. */
export interface BodyWords {
  /** Name of a citation, such as "Source 3". */
  source: string;
  info: string;
  care: string;
  correction: string;
  footnotes: string;
  /** Name of the link from a footnote to its place in the text. */
  backToReference: string;
  table: string;
  done: string;
  toDo: string;
}

export const englishWords: BodyWords = {
  source: 'Source {number}',
  info: 'Note',
  care: 'Take care',
  correction: 'Correction',
  footnotes: 'Footnotes',
  backToReference: 'Back to reference {reference}',
  table: 'Table',
  done: 'Done',
  toDo: 'To do',
};
