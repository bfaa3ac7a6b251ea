import type { CollectionName } from '../../model/names/collection-names.ts';
import type { TermId, Vocabulary, VocabularyName } from '../../model/vocabularies/index.ts';
import type { Term } from '../../model/vocabularies/terms.ts';
import { wordOf } from '../../model/vocabularies/words.ts';
import { siteLanguage, type Language } from '../../model/names/site-languages.ts';
import { terms as en } from '../strings/en/terms.ts';
import { terms as es } from '../strings/es/terms.ts';
import type { TermList, TermLists } from '../strings/terms.ts';

const lists: Readonly<Record<Language, TermLists>> = { en, es };

/** A vocabulary, or the archive's own words, in a language. */
export function getTerms(list: TermList, language: Language = siteLanguage): Vocabulary {
  return lists[language][list];
}

/** What an entry of a collection is, as one of the archive's own words. */
export function getKindTerm(collection: CollectionName): Term {
  return getTerms('word').terms[wordOf[collection]] as Term;
}

/** The term with that id: what it is called, and what it means. */
export function getTerm<Name extends VocabularyName>(
  name: Name,
  id: TermId<Name>,
  language: Language = siteLanguage,
): Term {
  return lists[language][name].terms[id] as Term;
}

/** A term's label; the id itself where the vocabulary has no such term. */
export function nameTerm(vocabulary: VocabularyName, id: string, language: Language = siteLanguage): string {
  const { terms } = lists[language][vocabulary];
  return Object.hasOwn(terms, id) ? (terms[id]?.label ?? id) : id;
}
