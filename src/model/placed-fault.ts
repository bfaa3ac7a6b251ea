/** Something wrong at one place of a file. Lines and columns start at 1; a column counts UTF-16 units. */
export interface PlacedFault {
  /** Stable kebab-case name of the kind of fault. */
  code: string;
  line: number;
  column: number;
  /** What is wrong, with the writer's own value. */
  message: string;
  /** What to do in the file, with a corrected example. */
  remedy: string;
  /** What to do where a form stands before the writer and no file; the same as in the file where it is left out. */
  formRemedy?: string;
}

/** Something wrong with a value that has no place of its own, such as one decoded string of a header. */
export type FaultText = Omit<PlacedFault, 'line' | 'column'>;

/** What to do about a fault, for someone who has a form before them. */
export function toFormRemedy({ remedy, formRemedy }: Pick<FaultText, 'remedy' | 'formRemedy'>): string {
  return formRemedy ?? remedy;
}

/** A character that may not be, by its offset in a text. */
export interface CharacterFault extends FaultText {
  offset: number;
}
