import { siteLanguage } from '../../model/names/site-languages.ts';
import { languageOf } from '../entry/words-language.ts';
import { capitalise } from '../../model/names/fill.ts';
import { toDecade, yearOf } from '../../model/dates/calendar.ts';
import { parseDate } from '../../model/dates/edtf.ts';
import { listContinents } from '../../site/continents.ts';
import { formatYear } from '../../site/dates.ts';
import { translate, type StringKey } from '../../site/translate.ts';
import type { Archive } from './archive.ts';
import { countriesOf } from './coverage.ts';
import { describeWanted, listWantedPictures } from './wanted-pictures.ts';
import { isTextEntry, type AnyEntry, type EntryKey, type TextEntry } from '../entry/entry.ts';

/** Kinds of gap, in the order they are shown. */
export const gapKinds = [
  'question',
  'contested',
  'origin',
  'oneSource',
  'excerpts',
  'oneCarrier',
  'noVoice',
  'ending',
  'picture',
  'era',
  'region',
] as const;

export type GapKind = (typeof gapKinds)[number];

/** Something the archive knows that it does not know. */
export interface Gap {
  kind: GapKind;
  /** What is missing, in a sentence. */
  text: string;
  /** Absent for eras and regions, which no entry stands for. */
  entry?: AnyEntry;
  /** Themes of the entry it concerns, or of the ends of a claim. */
  themes: string[];
  lookedIn?: string;
  /** Place of an open question in its entry’s list, from 1. */
  number?: number;
}

/** All gaps of the archive, computed from what it holds, in the order of kinds and titles. */
export function listGaps(archive: Archive): Gap[] {
  const gaps = [...archive.entries.values()].flatMap((entry) => listEntryGaps(archive, entry));
  const order = new Map(gapKinds.map((kind, index) => [kind, index]));
  return [...gaps, ...listEmptyEras(archive), ...listEmptyRegions(archive)].sort(
    (a, b) => (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0),
  );
}

/** What is not known of one entry; for a project, practice or principle, of the claims that lead to it too. */
export function listOwnGaps(archive: Archive, key: EntryKey): Gap[] {
  const claims = archive.received(key).map((claim) => claim.entry);
  return [archive.get(key), ...claims].flatMap((entry) => listEntryGaps(archive, entry));
}

/** Gaps that are said in the same words, together; each question by itself. */
export function groupAlike(gaps: readonly Gap[]): [Gap, ...Gap[]][] {
  const groups = Map.groupBy(gaps, (gap) => (gap.kind === 'question' ? gap : gap.text));
  return [...groups.values()] as [Gap, ...Gap[]][];
}

/** Name of a kind of gap, as a heading. */
export function nameOfGaps(kind: GapKind): string {
  return translate(toStringKey('gaps', kind));
}

/** What would settle a gap of that kind, in a sentence. */
export function settlementOf(kind: GapKind): string {
  return translate(toStringKey('settle', kind));
}

/** Language of a gap's words: a question is asked in that of its entry, all else is said by the page. */
export function languageOfGap({ kind, entry }: Gap): string {
  return kind === 'question' && entry && isTextEntry(entry) ? languageOf(entry.data, 'openQuestions') : siteLanguage;
}

function listEntryGaps(archive: Archive, entry: AnyEntry): Gap[] {
  if (!isTextEntry(entry) || entry.collection === 'themes') return [];
  const themes = themesOf(archive, entry);
  const questions = entry.data.openQuestions.map(({ question, lookedIn }, index): Gap => ({
    kind: 'question',
    number: index + 1,
    text: question,
    entry,
    themes,
    ...(lookedIn && { lookedIn }),
  }));
  const kinds = kindsOf(archive, entry);
  const wanted = listWantedPictures(entry);
  return [
    ...questions,
    ...kinds.map((kind): Gap => ({ kind, text: translate(toStringKey('gap', kind)), entry, themes })),
    ...wanted.map((picture): Gap => ({ kind: 'picture', text: describeWanted(picture), entry, themes })),
  ];
}

function kindsOf(archive: Archive, entry: AnyEntry): GapKind[] {
  if (entry.collection === 'lineages') return claimGaps(archive, entry);
  if (entry.collection === 'projects') return [...originGap(archive, entry), ...projectGaps(archive, entry)];
  if (entry.collection === 'practices')
    return [
      ...originGap(archive, entry),
      ...(countCarriers(archive, entry.key) === 1 ? (['oneCarrier'] as const) : []),
    ];
  return entry.collection === 'principles' ? originGap(archive, entry) : [];
}

function originGap(archive: Archive, entry: AnyEntry): GapKind[] {
  return archive.received(entry.key).some((claim) => claim.isDescent) ? [] : ['origin'];
}

/** True where a source is in the words of someone who was there, or of the group at the time. */
export function hasParticipantVoice(
  archive: Archive,
  { data }: Extract<AnyEntry, { collection: 'projects' }>,
): boolean {
  return data.sources.some(({ source }) =>
    ['participant', 'movement-document'].includes(archive.source(source).data.voice),
  );
}

function projectGaps(archive: Archive, entry: Extract<AnyEntry, { collection: 'projects' }>): GapKind[] {
  const { endings, period } = entry.data;
  const hasVoice = hasParticipantVoice(archive, entry);
  const isOver = !period.endsWith('/..') && period.includes('/');
  const known = endings.some(({ how }) => how !== 'not-known');
  return [
    ...(hasVoice ? [] : (['noVoice'] as const)),
    ...((endings.length > 0 ? !known : isOver) ? (['ending'] as const) : []),
  ];
}

function claimGaps(archive: Archive, entry: Extract<AnyEntry, { collection: 'lineages' }>): GapKind[] {
  const { evidence, standing } = entry.data;
  const sources = new Set(evidence.map(({ source }) => source));
  const unread = [...sources].every((source) => archive.source(source).data.seen !== 'read');
  return [
    ...(standing === 'contested' ? (['contested'] as const) : []),
    ...(sources.size === 1 ? (['oneSource'] as const) : []),
    ...(unread ? (['excerpts'] as const) : []),
  ];
}

function countCarriers(archive: Archive, key: EntryKey): number {
  return archive.incoming(key).filter((edge) => edge.field === 'practices').length;
}

function themesOf(archive: Archive, entry: TextEntry): string[] {
  if (entry.collection !== 'lineages') return entry.data.themes;
  const ends = [entry.data.from, entry.data.to].flatMap((key) => (archive.get(key) as typeof entry).data.themes);
  return [...new Set([...entry.data.themes, ...ends])];
}

/** Key of the words for a kind of gap: `gap`, `gaps` (the name of the kind) or `settle`, and the kind. */
function toStringKey(prefix: 'gap' | 'gaps' | 'settle', kind: GapKind): StringKey {
  return `${prefix}${capitalise(kind)}` as StringKey;
}

/** Decades between the first project and the last in which no project of the archive was alive. */
function listEmptyEras(archive: Archive): Gap[] {
  const spans = archive.list('projects').map(({ data }) => yearsOf(data.period));
  const years = spans.flat().filter(Number.isFinite);
  if (years.length === 0) return [];
  const runs: { from: number; to: number }[] = [];
  for (let decade = toDecade(Math.min(...years)); decade <= Math.max(...years); decade += 10) {
    if (spans.some(([from, to]) => from < decade + 10 && to >= decade)) continue;
    const run = runs.at(-1);
    if (run?.to === decade - 1) run.to = decade + 9;
    else runs.push({ from: decade, to: decade + 9 });
  }
  return runs.map(({ from, to }) => ({
    kind: 'era',
    text: translate('gapEra', { from: formatYear(from), to: formatYear(to) }),
    themes: [],
  }));
}

/** First and last year of a period; the last is infinite where it goes on. */
function yearsOf(period: string): [from: number, to: number] {
  const bounds = parseDate(period);
  if (!bounds) return [NaN, NaN];
  return [yearOf(bounds.earliest), yearOf(bounds.latest)];
}

/** Continents of which the archive holds no project. */
function listEmptyRegions(archive: Archive): Gap[] {
  const codes = archive.list('projects').flatMap(countriesOf);
  const missing = listContinents().filter(({ countries }) => !codes.some((code) => countries.has(code)));
  return missing.map(({ name }) => ({ kind: 'region', text: translate('gapRegion', { region: name }), themes: [] }));
}
