import type { CollectionName } from '../../model/names/collection-names.ts';
import { siteLanguage, type Language } from '../../model/names/site-languages.ts';
import { vocabularies, type Term, type TermId, type VocabularyName } from '../../model/vocabularies/index.ts';
import { wordOf, type WordId } from '../../model/vocabularies/words.ts';
import { termPath } from '../paths.ts';
import type { TermList } from '../strings/terms.ts';
import { getTerm, getTerms } from './terms.ts';

/** A word as pages explain it: where the glossary has it, what it is called and what it means. */
export interface Explained {
  path: string;
  term: Term;
}

/** A part of the glossary; its id and those of its terms, `<part>-<term>`, are anchors of the page. */
export interface GlossaryPart {
  id: TermList;
  title: string;
  terms: readonly { id: string; term: Term }[];
}

/** All that the glossary explains: the archive's own words by the alphabet, then each vocabulary in its own order. */
export function listGlossary(language: Language = siteLanguage): GlossaryPart[] {
  const { compare } = new Intl.Collator(language);
  const own = toPart('word', language);
  const byName = [...own.terms].sort((a, b) => compare(a.term.label, b.term.label));
  const names = Object.keys(vocabularies) as VocabularyName[];
  return [{ ...own, terms: byName }, ...names.map((name) => toPart(name, language))];
}

/** A term of a vocabulary, explained. */
export function explainTerm<Name extends VocabularyName>(vocabulary: Name, id: TermId<Name>): Explained {
  return { path: termPath(vocabulary, id), term: getTerm(vocabulary, id) };
}

/** One of the archive's own words, explained. */
export function explainWord(id: WordId): Explained {
  return { path: termPath('word', id), term: getTerms('word').terms[id] as Term };
}

/** What an entry of a collection is, explained. */
export function explainKind(collection: CollectionName): Explained {
  return explainWord(wordOf[collection]);
}

/** Whether a page, known by its request, uses a word of the glossary for the first time. */
export function isFirstUse(page: object, path: string): boolean {
  const used = usedOn.get(page) ?? new Set();
  usedOn.set(page, used);
  return used.size < used.add(path).size;
}

const usedOn = new WeakMap<object, Set<string>>();

function toPart(id: TermList, language: Language): GlossaryPart {
  const { title, terms } = getTerms(id, language);
  return { id, title, terms: Object.entries(terms).map(([name, term]) => ({ id: name, term })) };
}
