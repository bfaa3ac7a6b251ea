import { toDayText } from '../../model/dates/calendar.ts';
import type { Archive } from './archive.ts';
import { lifeOf } from '../entry/descent.ts';
import { groupDisputes, listAnswered } from '../entry/disputes.ts';
import { isTextEntry, toFormerKey, type AnyEntry, type EntryKey } from '../entry/entry.ts';
import type { EntryIndex, IndexedEntry } from '../entry/entry-index.ts';
import { toOrigin } from '../entry/origins.ts';

/** The index of an archive, in the order of its keys. People are left out: a list of them all is nobody's business. */
export function buildEntryIndex(archive: Archive): EntryIndex {
  const entries = [...archive.entries.values()]
    .filter(({ collection }) => collection !== 'people')
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return {
    entries: entries.map((entry) => toIndexed(entry, archive)).map(withDisputes(archive)),
    withdrawn: archive.withdrawn.flatMap(({ collection, key }) => (collection === 'people' ? [] : key)),
    moved: entries.flatMap((entry) =>
      entry.data.formerIds.map((id): [EntryKey, EntryKey] => [toFormerKey(entry.collection, id), entry.key]),
    ),
  };
}

/** Puts disputes that nobody has answered with their claims. */
function withDisputes(archive: Archive): (indexed: IndexedEntry) => IndexedEntry {
  const dispatches = archive.list('dispatches');
  const answered = listAnswered(dispatches);
  const disputes = groupDisputes(dispatches);
  return (indexed) => {
    const open = disputes.get(indexed.key)?.filter((id) => !answered.has(id)) ?? [];
    return indexed.claim && open.length > 0 ? { ...indexed, claim: { ...indexed.claim, disputes: open } } : indexed;
  };
}

function toIndexed(entry: AnyEntry, archive: Archive): IndexedEntry {
  const life = toLife(entry);
  const detail = toDetail(entry);
  const indexed: IndexedEntry = { key: entry.key, title: archive.title(entry.key) };
  if (isTextEntry(entry)) {
    if (entry.data.alsoKnownAs.length > 0) indexed.also = entry.data.alsoKnownAs.map(({ name }) => name);
    if (entry.data.careNote) indexed.careNote = entry.data.careNote;
    if (entry.data.openQuestions.length > 0)
      indexed.questions = entry.data.openQuestions.map(({ question }) => question);
  }
  if ('seeAlso' in entry.data && entry.data.seeAlso.length > 0)
    indexed.seeAlso = entry.data.seeAlso.map((item) => item.entry as EntryKey);
  if (detail) indexed.detail = detail;
  if (life) indexed.life = life;
  if (entry.collection === 'sources') {
    const { names, voice, seen, issued } = toOrigin(entry.id, entry.data);
    indexed.origin = { names, voice, seen, ...(issued !== undefined && { issued }) };
  }
  if (entry.collection === 'lineages') {
    const { from, to, carried, channel, standing, passed, saidBy } = entry.data;
    indexed.claim = { from, to, carried, channel, standing, passed, saidBy };
  }
  return indexed;
}

/** The years that `lifeOf` reads, as a text that says the same. */
function toLife(entry: AnyEntry): string | undefined {
  if (entry.collection === 'projects') return entry.data.period;
  if (entry.collection !== 'practices' && entry.collection !== 'principles') return undefined;
  const life = lifeOf(entry);
  const year = life && toDayText(life.earliest);
  return year && `${year}/..`;
}

function toDetail(entry: AnyEntry): string | undefined {
  if (entry.collection === 'projects') return entry.data.places.find(({ precision }) => precision !== 'withheld')?.name;
  if (entry.collection === 'dispatches') return entry.data.date;
  if (entry.collection !== 'sources') return undefined;
  const [author] = entry.data.author;
  const name = author && ('literal' in author ? author.literal : author.family);
  return [name, entry.data.issued].filter(Boolean).join(', ') || undefined;
}
