import { characterFaults } from './faults/characters.ts';
import { claimFaults } from './faults/claims.ts';
import { endingFaults } from './faults/endings.ts';
import { entryFaults } from './faults/entries.ts';
import { fieldFaults } from './faults/fields.ts';
import { fileFaults } from './faults/files.ts';
import { formFaults } from './faults/forms.ts';
import { headerFaults } from './faults/header.ts';
import { markFaults } from './faults/marks.ts';
import { peopleFaults } from './faults/people.ts';
import { tagFaults } from './faults/tags.ts';
import { textFaults } from './faults/text.ts';

/** What faults say and tell to do in Spanish, by their English words, with gaps for the values that they quote. */
export const faults: Readonly<Record<string, string>> = {
  ...formFaults,
  ...fieldFaults,
  ...claimFaults,
  ...entryFaults,
  ...peopleFaults,
  ...headerFaults,
  ...fileFaults,
  ...characterFaults,
  ...textFaults,
  ...tagFaults,
  ...markFaults,
  ...endingFaults,
};
