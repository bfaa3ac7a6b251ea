import type { Vocabulary, VocabularyName } from '../../model/vocabularies/index.ts';

/** A vocabulary in another language: the terms of the English one, which the model holds. */
export type Translated<English extends Vocabulary> = Vocabulary<keyof English['terms'] & string>;

/** A list of terms with a page of its own in the glossary; the archive's own words are one. */
export type TermList = VocabularyName | 'word';

/** All of them in one language. */
export type TermLists = Readonly<Record<TermList, Vocabulary>>;
