import { getTerm, vocabularies, type Term, type TermId, type VocabularyName } from '../model/vocabularies/index.ts';
import { wordOf, words, type WordId } from '../model/vocabularies/words.ts';
import type { CollectionName } from '../model/names/collection-names.ts';
import { termPath } from './paths.ts';

/** A word as pages explain it: where the glossary has it, what it is called and what it means. */
export interface Explained {
  path: string;
  term: Term;
}

/** A part of the glossary; its id and those of its terms, `<part>-<term>`, are anchors of the page. */
export interface GlossaryPart {
  id: string;
  title: string;
  terms: readonly { id: string; term: Term }[];
}

/** All that the glossary explains: the archive's own words by the alphabet, then each vocabulary in its own order. */
export function listGlossary(): GlossaryPart[] {
  const own = toPart('word', words);
  const byName = [...own.terms].sort((a, b) => a.term.label.en.localeCompare(b.term.label.en, 'en'));
  return [{ ...own, terms: byName }, ...Object.entries(vocabularies).map(([id, list]) => toPart(id, list))];
}

/** A term of a vocabulary, explained. */
export function explainTerm<Name extends VocabularyName>(vocabulary: Name, id: TermId<Name>): Explained {
  return { path: termPath(vocabulary, id), term: getTerm(vocabulary, id) };
}

/** One of the archive's own words, explained. */
export function explainWord(id: WordId): Explained {
  return { path: termPath('word', id), term: words.terms[id] };
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

function toPart(id: string, { title, terms }: { title: string; terms: Readonly<Record<string, Term>> }): GlossaryPart {
  return { id, title, terms: Object.entries(terms).map(([name, term]) => ({ id: name, term })) };
}
