import { vocabularies } from '../../../model/vocabularies/index.ts';
import { words } from '../../../model/vocabularies/words.ts';
import type { TermLists } from '../terms.ts';

/** Every term in English, as the model describes it. */
export const terms: TermLists = { ...vocabularies, word: words };
