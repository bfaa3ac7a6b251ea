import type { Entry } from '../../archive/entry/entry.ts';
import { lifeOf } from '../../archive/entry/descent.ts';
import { languageOf, languageOfTitle, toOriginal } from '../../archive/entry/words-language.ts';
import type { Archive } from '../../archive/graph/archive.ts';
import { toDecade, yearOf } from '../../model/dates/calendar.ts';
import { parseDate } from '../../model/dates/edtf.ts';
import { splitFirstSentence } from '../../model/names/first-sentence.ts';
import { formatYears } from '../../site/dates.ts';
import { toLanguageAttributes } from '../../site/language.ts';
import { toFacetRecord, type FacetName, type FinderIndex, type FinderRows } from './facets.ts';
import { listFacetOptions, splitOptions } from './facet-options.ts';
import { listPlaceValues, readScale } from './places-and-scale.ts';
import { listResources, readFewest, readMoney } from './resources.ts';

/** What the finder finds. */
export type Findable = Entry<'projects'> | Entry<'practices'>;
/** The values that an entry has of each facet. */
export type FacetValues = Readonly<Record<FacetName, readonly string[]>>;

/** Beyond this many entries rows say no sentence, so that the finder stays light. */
const mostSentences = 2000;

/** Projects, then practices, each by title. */
export function listFound(archive: Archive): Findable[] {
  return [...archive.list('projects'), ...archive.list('practices')];
}

/** Everything that the finder asks and counts by, in columns. */
export function buildFinderIndex(archive: Archive): FinderIndex {
  const entries = listFound(archive);
  const readValues = makeReader(archive);
  const own = entries.map(readValues);
  const values = toFacetRecord((name) => [...new Set(own.flatMap((one) => one[name]))].sort());
  const fits = toFacetRecord((name) => {
    if (name === 'since') return [];
    const places = new Map(values[name].map((value, place) => [value, place]));
    return own.map((one) => [...new Set(one[name])].map((value) => places.get(value) ?? 0));
  });
  return {
    keys: entries.map(({ key }) => key),
    titles: entries.map(({ key }) => archive.title(key)),
    titlesIn: pickForeign(entries, languageOfTitle),
    began: entries.map(toBeginning),
    ended: entries.map(toEnd),
    people: entries.map((entry) => findFewest(archive, entry) ?? null),
    sources: entries.map(({ data }) => data.sources.length),
    values,
    fits,
    choices: splitOptions(listFacetOptions(archive, values)).loaded,
  };
}

export function buildFinderRows(archive: Archive): FinderRows {
  const entries = listFound(archive);
  const isLarge = entries.length > mostSentences;
  const told = isLarge ? [] : entries;
  return {
    when: entries.map(formatWhen),
    where: entries.map((entry) => listOpenPlaces(entry)[0]?.name ?? ''),
    sentences: told.map(({ data }) =>
      data.summary ? splitFirstSentence(data.summary, languageOf(data, 'summary'))[0] : '',
    ),
    care: Object.fromEntries(told.flatMap(({ data }, at) => (data.careNote ? [[at, data.careNote] as const] : []))),
    wordsIn: pickForeign(told, ({ data }) => languageOf(data, 'summary')),
  };
}

/** What facets say of an entry, each value by its id. */
export function makeReader(archive: Archive): (entry: Findable) => FacetValues {
  const placesOf = makePlaceReader(archive);
  return (entry) => readValues(archive, entry, placesOf(entry));
}

/** What the facet of places says of an entry, which hangs on the places of all others. */
export function makePlaceReader(archive: Archive): (entry: Findable) => string[] {
  const placesOf = listPlaceValues(listFound(archive).map(listOpenPlaces));
  return (entry) => placesOf(listOpenPlaces(entry));
}

/** What facets say of an entry that stands in these places. */
export function readValues(archive: Archive, entry: Findable, place: string[]): FacetValues {
  const themes = entry.data.themes.map((id) => archive.get(`themes/${id}`) as Entry<'themes'>);
  const under = (facet: string) =>
    themes.filter(({ data }) => data.facet === facet && data.broader).map(({ id }) => id);
  const needs = listPractices(archive, entry).map((practice) => toOriginal(practice).needs);
  const received = archive.received(entry.key).filter(({ isDescent }) => isDescent);
  const began = toBeginning(entry);
  return {
    kind: [entry.collection],
    need: under('need'),
    context: under('context'),
    form: under('form'),
    practice: listPractices(archive, entry).map(({ id }) => id),
    principle: entry.data.principles.map(({ principle }) => principle),
    place,
    since: began === null || began < firstDecade ? [] : [String(toDecade(began))],
    decade: listDecades(entry),
    money: needs.flatMap((own) => readMoney(own) ?? []),
    has: needs.flatMap((own) => listResources(own)),
    channel: received.map(({ entry: { data } }) => data.channel),
    voice: entry.data.sources.map(({ source }) => archive.source(source).data.voice),
    fullness: [entry.data.completeness],
    ...readProject(entry),
  };
}

/** The practice itself, or those that a project did. */
export function listPractices(archive: Archive, entry: Findable): Entry<'practices'>[] {
  if (entry.collection === 'practices') return [entry];
  const ids = new Set(entry.data.practices.map(({ practice }) => practice));
  return [...ids].map((id) => archive.get(`practices/${id}`) as Entry<'practices'>);
}

/** The fewest people that any of its practices names. */
export function findFewest(archive: Archive, entry: Findable): number | undefined {
  const known = listPractices(archive, entry).flatMap((practice) => readFewest(toOriginal(practice).needs) ?? []);
  return known.length > 0 ? Math.min(...known) : undefined;
}

/** The years of a project; of a practice the first in which it is known. */
export function formatWhen(entry: Findable): string {
  if (entry.collection === 'projects') return formatYears(entry.data.period);
  const first = lifeOf(entry);
  const known = entry.data.earliestKnown.find(({ when }) => parseDate(when)?.earliest === first?.earliest);
  return first && known ? formatYears(known.when) : '';
}

function readProject(entry: Findable): Pick<FacetValues, 'ending' | 'cost' | 'setback' | 'scale'> {
  if (entry.collection === 'practices') return { ending: [], cost: [], setback: [], scale: [] };
  const { endings, costs, setbacks, scale } = toOriginal(entry);
  return {
    ending: endings.map(({ how }) => how),
    cost: costs.map(({ kind }) => kind),
    setback: setbacks.map(({ kind }) => kind),
    scale: readScale(scale),
  };
}

function listOpenPlaces(entry: Findable): Entry<'projects'>['data']['places'] {
  return entry.collection === 'projects' ? entry.data.places.filter(({ precision }) => precision !== 'withheld') : [];
}

const firstDecade = 1900;

function toBeginning(entry: Findable): number | null {
  const life = lifeOf(entry);
  return life && Number.isFinite(life.earliest) ? yearOf(life.earliest) : null;
}

/** The end of the time that a project names, where it names one. */
function toEnd(entry: Findable): number | null {
  const life = entry.collection === 'projects' ? lifeOf(entry) : undefined;
  return life && Number.isFinite(life.latest) ? yearOf(life.latest) : null;
}

/** The decades in which a project went on, as far as its dates say; of a practice that in which it is known first. */
function listDecades(entry: Findable): string[] {
  const began = toBeginning(entry);
  if (began === null) return [];
  const last = entry.collection === 'projects' ? findLastYear(entry) : began;
  const first = toDecade(Math.max(began, firstDecade));
  const decades = Array.from({ length: Math.max(0, (toDecade(last) - first) / 10 + 1) }, (_, at) =>
    String(first + at * 10),
  );
  return began < firstDecade ? ['before-1900', ...decades] : decades;
}

/** The last year that its period, endings or events know. */
function findLastYear({ data: { period, endings, events } }: Entry<'projects'>): number {
  const texts = [period, ...endings.map(({ when }) => when ?? ''), ...events.map(({ when }) => when)];
  const end = parseDate(period)?.latest ?? NaN;
  if (Number.isFinite(end)) return yearOf(end);
  const years = texts.flatMap((text) => {
    const bounds = parseDate(text);
    return bounds ? [bounds.earliest, bounds.latest].filter(Number.isFinite).map(yearOf) : [];
  });
  return Math.max(...years);
}

function pickForeign(entries: readonly Findable[], languageOf: (entry: Findable) => string): FinderIndex['titlesIn'] {
  return Object.fromEntries(
    entries.flatMap((entry, at) => {
      const own = toLanguageAttributes(languageOf(entry));
      return own.lang ? [[at, own] as const] : [];
    }),
  );
}
