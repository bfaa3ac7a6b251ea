import type { TermId, Vocabulary, VocabularyName } from '../../model/vocabularies/index.ts';
import type { Term } from '../../model/vocabularies/terms.ts';
import { siteLanguage, type Language } from '../../model/names/site-languages.ts';
import { terms as en } from '../strings/en/terms.ts';
import { terms as es } from '../strings/es/terms.ts';
import type { TermList, TermLists } from '../strings/terms.ts';

const lists: Readonly<Record<Language, TermLists>> = { en, es };

/** A vocabulary, or the archive's own words, in a language. */
export function getTerms(list: TermList, language: Language = siteLanguage): Vocabulary {
  return lists[language][list];
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
