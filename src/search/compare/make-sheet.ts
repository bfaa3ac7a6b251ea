import { listFacts, pickFacts, toFactText } from '../../archive/facts.ts';
import type { EntryKey } from '../../archive/entry/entry.ts';
import { languageOf, languageOfTitle } from '../../archive/entry/words-language.ts';
import type { Archive, Claim } from '../../archive/graph/archive.ts';
import { endsOf } from '../../archive/graph/carrying.ts';
import { capitalise } from '../../model/names/fill.ts';
import { splitFirstSentence } from '../../model/names/first-sentence.ts';
import { listTerms } from '../../model/vocabularies/index.ts';
import { formatYears } from '../../site/dates.ts';
import { toLanguageAttributes } from '../../site/language.ts';
import { splitSentence } from '../../site/words/passing.ts';
import { translate, translateCount, translateKind } from '../../site/translate.ts';
import { nameTerm } from '../../site/words/terms.ts';
import { nameFacetValue } from '../find/facet-options.ts';
import type { FacetName } from '../find/facets.ts';
import { findFewest, formatWhen, listPractices, type FacetValues, type Findable } from '../find/finder-index.ts';
import { rowNames, tagNames, type RowName, type Sheet, type SheetCell, type TagName } from './sheet.ts';

/** An entry for a comparison; `values` are those of its facets. */
export function makeSheet(archive: Archive, entry: Findable, values: FacetValues): Sheet {
  const { careNote } = entry.data;
  const titled = toLanguageAttributes(languageOfTitle(entry));
  const own = toLanguageAttributes(languageOf(entry.data, 'needMet'));
  const cells = listCells(archive, entry, values);
  const filled = rowNames.flatMap((name) => (cells[name].length > 0 ? [[name, cells[name]] as const] : []));
  const tags = tagNames.map((name) => [name, listTags(archive, values, name)] as const);
  return {
    key: entry.key,
    title: archive.title(entry.key),
    kind: translateKind(entry.collection),
    ...(careNote && { careNote }),
    ...(titled.lang && { titleIn: titled }),
    ...(own.lang && { wordsIn: own }),
    cells: Object.fromEntries(filled),
    tags: Object.fromEntries(tags.filter(([, list]) => list.length > 0)),
  };
}

type Cells = Readonly<Record<RowName, SheetCell[]>>;

function listCells(archive: Archive, entry: Findable, values: FacetValues): Cells {
  const facts = (name: string, isShort = false) => listFactCells(archive, entry, { name, isShort });
  const links = (name: FacetName, collection: string) =>
    values[name].map((id) => toCell(archive, `${collection}/${id}` as EntryKey));
  const isProject = entry.collection === 'projects';
  return {
    need: [...links('need', 'themes'), ...facts('needMet', true)],
    context: links('context', 'themes'),
    when: isProject ? facts('period') : [formatWhen(entry)].filter(Boolean).map((text) => ({ text })),
    where: facts('places'),
    scale: facts('scale'),
    who: [...facts('kind'), ...links('form', 'themes')],
    decided: facts('decisions', true),
    did: isProject ? links('practice', 'practices') : [],
    principle: links('principle', 'principles'),
    takes: isProject ? listTakes(archive, entry, values) : facts('needs'),
    cost: facts('costs'),
    risk: facts('risks'),
    setback: facts('setbacks'),
    ending: facts('endings'),
    received: archive
      .received(entry.key)
      .filter(isTold)
      .map((claim) => tellClaim(archive, claim, 'from')),
    handedOn: archive
      .handedOn(entry.key)
      .filter(isTold)
      .map((claim) => tellClaim(archive, claim, 'to')),
    sources: listSources(archive, entry),
  };
}

/** A field's values in words without citations; the first sentence alone where that is enough. */
function listFactCells(
  archive: Archive,
  { collection, data }: Findable,
  { name, isShort }: { name: string; isShort: boolean },
): SheetCell[] {
  return pickFacts(listFacts(collection, data), [name])
    .flatMap(({ values }) => values)
    .map((parts) => toFactText(parts, (key) => archive.title(key)))
    .filter(Boolean)
    .map((text) => ({
      text: capitalise(isShort ? splitFirstSentence(text, languageOf(data, name))[0] : text),
      isOwn: true,
    }));
}

/** What the practices of a project name of what people have: words that were read, not a list of what is needed. */
function listTakes(archive: Archive, entry: Findable, values: FacetValues): SheetCell[] {
  if (!listPractices(archive, entry).some(({ data }) => data.needs.length > 0)) return [];
  const fewest = findFewest(archive, entry);
  const named = [
    ...(fewest === undefined ? [] : [translate('findTakesPeople', { n: fewest })]),
    ...[...new Set(values.has)].map((value) => nameFacetValue(archive, 'has', value)),
  ];
  return named.length > 0 ? [{ text: translate('compareTakes', { things: named.join(', ') }) }] : [];
}

function isTold({ isDescent }: Claim): boolean {
  return isDescent;
}

/** A claim as the sentence that the pages say, with when and how sure. */
function tellClaim(archive: Archive, claim: Claim, end: 'from' | 'to'): SheetCell {
  const { channel, passed, standing } = claim.entry.data;
  const [before, after] = splitSentence(channel, endsOf(archive, claim));
  const sentence = `${before}${archive.title(claim.from.key)}${after}`;
  const told = end === 'from' ? capitalise(sentence) : `${archive.title(claim.to.key)}: ${sentence}`;
  const when = passed.startsWith('XXXX') ? [] : [formatYears(passed)];
  return { text: `${told} (${[...when, nameTerm('standing', standing)].join(', ')})`, key: claim.entry.key };
}

/** How many sources of which voice it cites, and how fully it is told. */
function listSources(archive: Archive, { data }: Findable): SheetCell[] {
  const voices = data.sources.map(({ source }) => archive.source(source).data.voice);
  const counted = listTerms('sourceVoice')
    .map((voice) => ({ voice, count: voices.filter((one) => one === voice).length }))
    .filter(({ count }) => count > 0)
    .map(({ voice, count }) => `${nameTerm('sourceVoice', voice)} ${String(count)}`);
  const count = translateCount(voices.length, 'findSourcesOne', 'findSources');
  return [
    { text: counted.length > 0 ? `${count}: ${counted.join(', ')}` : count },
    { text: capitalise(nameTerm('completeness', data.completeness)) },
  ];
}

function toCell(archive: Archive, key: EntryKey): SheetCell {
  return { text: archive.title(key), key };
}

function listTags(archive: Archive, values: FacetValues, name: TagName): Sheet['tags'][TagName] & object {
  const facet = name === 'country' ? 'place' : name;
  const ids = [...new Set(values[facet])].filter((id) => name !== 'country' || !/^[A-Z]{2}\//.test(id));
  return ids.map((id) => ({ id, label: nameFacetValue(archive, facet, id) }));
}
