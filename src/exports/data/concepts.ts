import type { Entry } from '../../archive/entry/entry.ts';
import type { Archive } from '../../archive/graph/archive.ts';
import { siteLanguages } from '../../model/names/site-languages.ts';
import { vocabularies, type VocabularyName } from '../../model/vocabularies/index.ts';
import { entryPath, fullUrl, listPath, pagePath, termPath } from '../../site/paths.ts';
import { getTerm } from '../../site/words/terms.ts';
import type { Described, RdfObject } from './triples.ts';

/** Address of the archive's own terms, as a prefix. */
export function ownTerms(): string {
  return `${fullUrl(pagePath('data'))}#`;
}

/** Themes, practices and vocabularies as concepts of SKOS, each in a scheme. */
export function* listConcepts(archive: Archive): Generator<Described> {
  const schemes = { themes: fullUrl(listPath('themes')), practices: fullUrl(listPath('practices')) };
  yield toScheme(schemes.themes, 'Themes');
  for (const theme of archive.list('themes')) yield toTheme(archive, theme, schemes.themes);
  yield toScheme(schemes.practices, 'Practices');
  for (const practice of archive.list('practices')) yield toPractice(archive, practice, schemes.practices);
  for (const name of Object.keys(vocabularies) as VocabularyName[]) {
    const scheme = `${ownTerms()}vocabulary-${name}`;
    yield toScheme(scheme, vocabularies[name].title);
    for (const id of Object.keys(vocabularies[name].terms)) yield toConcept(name, id, scheme);
  }
}

function toScheme(subject: string, title: string): Described {
  return { subject, types: ['skos:ConceptScheme'], says: [['dcterms:title', { text: title, language: 'en' }]] };
}

/** Labels of the same language: SKOS allows one that is preferred. */
function toTheme(archive: Archive, { key, data }: Entry<'themes'>, scheme: string): Described {
  const labels = data.labels.some(({ language }) => language === data.language)
    ? data.labels
    : [{ language: data.language, preferred: data.title, alternatives: [] }, ...data.labels];
  const seen = new Set<string>();
  return {
    subject: addressOf(key),
    types: ['skos:Concept'],
    says: [
      ['skos:inScheme', { iri: scheme }],
      ...labels.flatMap(({ language, preferred, alternatives }): [string, RdfObject][] => {
        const isSecond = seen.has(language);
        seen.add(language);
        return [
          [isSecond ? 'skos:altLabel' : 'skos:prefLabel', { text: preferred, language }],
          ...alternatives.map((text): [string, RdfObject] => ['skos:altLabel', { text, language }]),
        ];
      }),
      ['skos:definition', { text: data.summary, language: data.language }],
      ['skos:scopeNote', { text: data.scopeNote, language: data.language }],
      ...(data.broader
        ? [['skos:broader', { iri: addressOf(`themes/${data.broader}`) }] as const]
        : [['skos:topConceptOf', { iri: scheme }] as const]),
      ...data.exactMatch.map((iri): [string, RdfObject] => ['skos:exactMatch', { iri }]),
      ...archive
        .list('themes')
        .filter((other) => other.data.broader === key.slice('themes/'.length))
        .map((other): [string, RdfObject] => ['skos:narrower', { iri: addressOf(other.key) }]),
    ],
  };
}

function toPractice(_archive: Archive, { key, data }: Entry<'practices'>, scheme: string): Described {
  return {
    subject: addressOf(key),
    types: ['skos:Concept'],
    says: [
      ['skos:inScheme', { iri: scheme }],
      ['skos:topConceptOf', { iri: scheme }],
      ['skos:prefLabel', { text: data.title, language: data.language }],
      ...data.alsoKnownAs.map(({ name, language }): [string, RdfObject] => [
        'skos:altLabel',
        { text: name, ...(language && { language }) },
      ]),
      ['skos:definition', { text: data.summary, language: data.language }],
      ...data.seeAlso
        .filter(({ entry }) => entry.startsWith('practices/'))
        .map(({ entry }): [string, RdfObject] => ['skos:related', { iri: addressOf(entry) }]),
    ],
  };
}

function toConcept(name: VocabularyName, id: string, scheme: string): Described {
  return {
    subject: fullUrl(termPath(name, id)),
    types: ['skos:Concept'],
    says: [
      ['skos:inScheme', { iri: scheme }],
      ['skos:notation', { text: id }],
      ...siteLanguages.flatMap((language): [string, RdfObject][] => {
        const { label, definition } = getTerm(name, id as never, language);
        return [
          ['skos:prefLabel', { text: label, language }],
          ['skos:definition', { text: definition, language }],
        ];
      }),
    ],
  };
}

function addressOf(key: string): string {
  return fullUrl(entryPath(key));
}
