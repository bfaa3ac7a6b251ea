import { siteLanguage } from '../model/names/site-languages.ts';
import type { Archive } from '../archive/graph/archive.ts';
import { isTextEntry, type TextEntry } from '../archive/entry/entry.ts';
import { languageOf, languageOfTitle } from '../archive/entry/words-language.ts';
import { groupByEra } from '../archive/graph/groups.ts';
import { formatOrigin } from '../archive/graph/origin.ts';
import { splitFirstSentence } from '../model/names/first-sentence.ts';
import { nameCountry } from '../site/names.ts';
import { toLanguageAttributes } from '../site/language.ts';
import { nameTerm } from '../site/words/terms.ts';
import { filterNames, type Findable, type FindableIndex, type FilterName } from './findable.ts';

/** Beyond this many entries only the first sentence of a summary is in the index, and beyond the second none. */
const [mostWhole, mostSentences] = [600, 3000];

/**
 * The index from which search answers first. Nothing withheld is in it: that is decided when an entry is read. What a large
 * archive leaves out of it is found by the texts.
 */
export function listFindable(archive: Archive): FindableIndex {
  const entries = [...archive.entries.values()]
    .filter(isTextEntry)
    .filter(({ collection }) => collection !== 'lineages')
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const eras = new Map(
    groupByEra(archive.list('projects')).flatMap(({ name, entries: own }) => own.map(({ key }) => [key, [name]])),
  );
  const filters = Object.fromEntries(filterNames.map((name) => [name, [] as string[]])) as FindableIndex['filters'];
  return {
    filters,
    entries: entries.map((entry) => {
      const values = { ...listValues(archive, entry), when: eras.get(entry.key) };
      const fits: Findable['fits'] = {};
      for (const name of filterNames) {
        const places = [...new Set(values[name])].map((value) => placeOf(filters[name], value));
        if (places.length > 0) fits[name] = places;
      }
      return { ...shorten(toFindable(archive, entry), entries.length), ...(Object.keys(fits).length > 0 && { fits }) };
    }),
  };
}

function toFindable(archive: Archive, entry: TextEntry): Findable {
  const { summary, careNote } = entry.data;
  const names = [...new Set(listNames(entry))];
  const own = toLanguageAttributes(languageOf(entry.data, 'summary'));
  const titled = toLanguageAttributes(languageOfTitle(entry));
  const hasOrigin = entry.collection === 'projects' || entry.collection === 'practices';
  return {
    key: entry.key,
    title: archive.title(entry.key),
    ...(names.length > 0 && { names }),
    ...(summary && { summary }),
    ...(careNote && { careNote }),
    ...((hasOrigin || entry.collection === 'principles') && { origin: formatOrigin(archive, entry) }),
    ...(entry.data.sources.length > 0 && { sources: entry.data.sources.length }),
    ...(titled.lang && { titleIn: titled }),
    ...(own.lang && { wordsIn: own }),
  };
}

/** An entry with as much as an index of so many may hold. A care note goes with the summary that it stands before. */
function shorten({ origin, summary, careNote, ...rest }: Findable, count: number): Findable {
  if (count > mostSentences) return rest;
  const words =
    count > mostWhole && summary ? splitFirstSentence(summary, rest.wordsIn?.lang ?? siteLanguage)[0] : summary;
  return {
    ...rest,
    ...(words && { summary: words }),
    ...(careNote && { careNote }),
    ...(origin && count <= mostWhole && { origin }),
  };
}

function listNames(entry: TextEntry): string[] {
  const also = entry.data.alsoKnownAs.map(({ name }) => name);
  if (entry.collection === 'projects') return [...also, ...entry.data.places.map(({ name }) => name)];
  if (entry.collection !== 'themes') return also;
  return [...also, ...entry.data.labels.flatMap(({ preferred, alternatives }) => [preferred, ...alternatives])];
}

function listValues(archive: Archive, entry: TextEntry): Partial<Record<FilterName, string[]>> {
  const theme = 'themes' in entry.data ? entry.data.themes.map((id) => archive.title(`themes/${id}`)) : [];
  if (entry.collection !== 'projects') return { theme };
  const { principles, places, endings, costs, setbacks } = entry.data;
  return {
    theme,
    principle: principles.map(({ principle }) => archive.title(`principles/${principle}`)),
    country: places.flatMap(({ country }) => country ?? []).map((code) => nameCountry(code)),
    ending: endings.map(({ how }) => nameTerm('ending', how)),
    cost: costs.map(({ kind }) => nameTerm('costKind', kind)),
    setback: setbacks.map(({ kind }) => nameTerm('setbackKind', kind)),
  };
}

/** The place of a value in a list, at whose end it is put where it is new. */
function placeOf(list: string[], value: string): number {
  const place = list.indexOf(value);
  return place >= 0 ? place : list.push(value) - 1;
}
