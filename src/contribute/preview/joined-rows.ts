import { getPart } from '../questions/question.ts';
import type { ParsedEntry } from '../../archive/files/parsed-entry.ts';
import type { EntryIndex } from '../../archive/entry/entry-index.ts';
import { toKey, type AnyEntry } from '../../archive/entry/entry.ts';
import { collections } from '../../model/collections.ts';
import { getTerm } from '../../model/vocabularies/index.ts';
import { formatDate } from '../../site/dates.ts';
import { lineageParts } from '../questions/story-lineage.ts';

/** What an entry is joined to: a label, and one text for each thing. */
export type Joined = [label: string, values: string[]];

/**
 * What was done, what was held to, where it came from, where it went and how it ended, as the files of a contribution
 * have it; of a dispatch the entries it is about. What is empty is left out.
 */
export function listJoined([first, ...others]: readonly ParsedEntry[], index: EntryIndex): Joined[] {
  const entry = first?.entry;
  if (!entry) return [];
  const nameOf = toNames([first, ...others], index);
  const claims = others.flatMap((draft) => (draft.entry?.collection === 'lineages' ? draft.entry.data : []));
  const rows = entry.collection === 'projects' ? listOfProject(entry, nameOf) : [];
  const about: Joined[] =
    entry.collection === 'dispatches'
      ? [[collections.dispatches.schema.shape.about.meta()?.label ?? '', entry.data.about.map(nameOf)]]
      : [];
  const tell = (end: 'from' | 'to') => (claim: (typeof claims)[number]) =>
    [
      nameOf(claim[end]),
      getTerm('channel', claim.channel).label.en,
      claim.carried.map(nameOf).join(', '),
      claim.when === 'XXXX' ? '' : formatDate(claim.when),
      claim.changed ?? '',
    ]
      .filter(Boolean)
      .join(' · ');
  const key = toKey(entry.collection, entry.id);
  const lineage: Joined[] = [
    [getPart(lineageParts, 'learned').short, claims.filter(({ to }) => to === key).map(tell('from'))],
    [getPart(lineageParts, 'handed').short, claims.filter(({ from }) => from === key).map(tell('to'))],
  ];
  return [...about, ...rows, ...lineage].filter(([, values]) => values.length > 0);
}

type NameOf = (key: string) => string;

/** Names of entries by their keys: those that come along, and those of the archive. */
function toNames(drafts: readonly ParsedEntry[], { entries }: EntryIndex): NameOf {
  const names = new Map<string, string>(entries.map(({ key, title }) => [key, title]));
  for (const { file, header } of drafts) {
    const { title } = header.data as { title?: unknown };
    if (typeof title === 'string') names.set(toKey(file.collection, file.id), title);
  }
  return (key) => names.get(key) ?? key;
}

function listOfProject({ data }: Extract<AnyEntry, { collection: 'projects' }>, nameOf: NameOf): Joined[] {
  const { shape } = collections.projects.schema;
  const { practices, principles, endings } = data;
  return [
    [
      shape.practices.meta()?.label ?? '',
      practices.map(({ practice, how }) => withWords(nameOf(`practices/${practice}`), how)),
    ],
    [
      shape.principles.meta()?.label ?? '',
      principles.map(({ principle, how }) => withWords(nameOf(`principles/${principle}`), how)),
    ],
    [
      shape.endings.meta()?.label ?? '',
      endings.map(({ how, when, note }) =>
        withWords([getTerm('ending', how).label.en, when ? formatDate(when) : ''].filter(Boolean).join(', '), note),
      ),
    ],
  ];
}

function withWords(name: string, words: string | undefined): string {
  return words ? `${name}: ${words}` : name;
}
