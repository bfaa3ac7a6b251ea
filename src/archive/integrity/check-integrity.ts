import { findNearest } from '../../mdx/characters/did-you-mean.ts';
import { checkBodyLinks, checkReference, type KnownAddresses } from './check-addresses.ts';
import { checkChains } from './check-chains.ts';
import { checkCarriers, checkClaims } from './check-claims.ts';
import { checkCosts } from './check-costs.ts';
import { checkStandings } from './check-standing.ts';
import { checkSeeAlso } from './check-see-also.ts';
import { checkPeople } from './check-people.ts';
import type { FaultText } from '../../model/placed-fault.ts';
import { toReporter, type ParsedEntry, type Reporter } from '../files/parsed-entry.ts';
import { toFormerKey, toKey, type EntryKey } from '../entry/entry.ts';
import { showValue, type Fault } from '../entry/faults.ts';
import type { MediaFile } from '../files/list-files.ts';
import type { Neighbour } from '../entry/neighbours.ts';
import { listReferences, type EntryReference } from '../files/references.ts';
import type { RestOfArchive } from './rest-of-archive.ts';

/** Everything that was read, before it is held against itself. */
export interface Drafts {
  drafts: readonly ParsedEntry[];
  /** What they say in other languages. */
  translations?: readonly ParsedEntry[];
  /** Every entry's name, the faulty ones too, so that no reference to them is called dangling. */
  ids: ReadonlySet<EntryKey>;
  media: readonly Pick<MediaFile, 'address'>[];
  /** Other archives, whose entries may stand at the ends of claims. */
  neighbours?: readonly Neighbour[];
  /** The rest of the archive, where only some texts are checked. */
  rest?: RestOfArchive;
  /** True where a faulty file names this entry, so that nobody is told that no entry does. */
  isMentioned: (key: EntryKey) => boolean;
}

/** Faults that only show when entries are held against each other. */
export function checkIntegrity(all: Drafts): Fault[] {
  const faults: Fault[] = [];
  const known = toKnown(all);
  const used: Use = { cited: new Set(), practised: new Set() };
  for (const draft of all.drafts) {
    if (draft.withdrawn) continue;
    const report = toReporter(faults, draft);
    const references = listReferences(draft.file.collection, draft.entry?.data ?? draft.header.data);
    noteUse(draft, references, used);
    for (const reference of references) checkReference(reference, known, report);
    checkDeclaredSources(
      references.filter(({ collection, to }) => collection === 'sources' && known.ids.has(to)),
      report,
    );
    checkBodyLinks(draft, known, report);
    checkConsent(draft, report);
  }
  for (const draft of all.translations ?? []) checkBodyLinks(draft, known, toReporter(faults, draft));
  faults.push(
    ...checkUse(all, used),
    ...checkFormerIds(all),
    ...checkChains(all.drafts),
    ...checkClaims(all.drafts, all.rest, all.neighbours),
    ...checkCarriers(all.drafts, all.rest),
    ...checkCosts(all.drafts),
    ...checkStandings(all.drafts, all.rest),
    ...checkPeople(all.drafts),
    ...checkSeeAlso(all.drafts, all.rest),
  );
  return faults;
}

/** Ids an entry had before; read from headers that the schema refused, too. */
export function listFormerIds({ entry, withdrawn, header }: ParsedEntry): string[] {
  const ids: unknown =
    entry?.data.formerIds ?? withdrawn?.formerIds ?? (header.data as Record<string, unknown>)['formerIds'];
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

function toKnown({ drafts, ids, media, rest }: Drafts): KnownAddresses {
  const moved = new Map<EntryKey, EntryKey>(rest?.moved);
  for (const draft of drafts)
    for (const id of listFormerIds(draft))
      moved.set(toFormerKey(draft.file.collection, id), toKey(draft.file.collection, draft.file.id));
  return {
    ids,
    moved,
    withdrawn: new Set([...(rest?.withdrawn ?? []), ...drafts.flatMap((draft) => draft.withdrawn?.key ?? [])]),
    media: new Set(media.map((file) => file.address)),
    isPart: rest !== undefined,
  };
}

interface Use {
  cited: Set<EntryKey>;
  practised: Set<EntryKey>;
}

function noteUse({ file }: ParsedEntry, references: readonly EntryReference[], { cited, practised }: Use): void {
  for (const { collection, to } of references) {
    if (collection === 'sources') cited.add(to);
    if (file.collection === 'projects' && collection === 'practices') practised.add(to);
  }
}

/** Sources are numbered in the order of `sources`, so every cited source must be declared there, once. */
function checkDeclaredSources(cited: readonly EntryReference[], report: Reporter): void {
  const declared = new Set<string>();
  for (const { path, id } of cited.filter((reference) => reference.path[0] === 'sources')) {
    if (declared.has(id))
      report.atField(path.slice(0, 2), {
        code: 'source-twice',
        message: `${showValue(id)} is listed twice`,
        remedy: 'keep one, and put both places in its locator',
      });
    declared.add(id);
  }
  for (const { path, id } of cited) {
    if (declared.has(id)) continue;
    const nearest = findNearest(id, [...declared]);
    report.atField(path, {
      code: 'citation-undeclared',
      message: `${showValue(id)} is cited here and not listed in this entry’s sources`,
      remedy: `add “- source: ${id}” to sources${nearest ? `, or did you mean ${nearest}?` : ''}`,
      formRemedy: `add “${id}” under Sources in this form${nearest ? `, or did you mean ${nearest}?` : ''}`,
    });
  }
}

function checkConsent({ entry }: ParsedEntry, report: Reporter): void {
  if (entry?.collection !== 'dispatches') return;
  if (entry.data.kind === 'testimony' && !entry.data.consent)
    report.atField(['kind'], {
      code: 'testimony-without-consent',
      message: 'a testimony without a basis of consent',
      remedy: 'add consent: { basis: given } once the teller has agreed, or basis: published-by-them',
    });
}

function checkUse({ drafts, isMentioned }: Drafts, { cited, practised }: Use): Fault[] {
  const faults: Fault[] = [];
  for (const draft of drafts) {
    const { collection, id } = draft.file;
    const key = toKey(collection, id);
    const words =
      collection === 'sources' && !cited.has(key)
        ? uncited
        : collection === 'practices' && !draft.withdrawn && !practised.has(key)
          ? unpractised
          : undefined;
    if (words && !isMentioned(key)) toReporter(faults, draft).atField([], words);
  }
  return faults;
}

const uncited: FaultText = {
  code: 'source-uncited',
  message: 'no entry cites this source',
  remedy: 'cite it where it supports something, or delete the file',
  formRemedy: 'cite it in the entry that rests on it; until then it can wait as a draft',
};
const unpractised: FaultText = {
  code: 'practice-unpractised',
  message: 'no project carries this practice',
  remedy: 'name it in the practices of a project that did it',
};

function checkFormerIds({ drafts, ids, rest }: Drafts): Fault[] {
  const faults: Fault[] = [];
  const owners = new Map<EntryKey, EntryKey>(rest?.moved);
  for (const draft of drafts) {
    const { collection } = draft.file;
    listFormerIds(draft).forEach((id, index) => {
      const key = toFormerKey(collection, id);
      const owner = ids.has(key) ? key : owners.get(key);
      owners.set(key, toKey(collection, draft.file.id));
      if (owner)
        toReporter(faults, draft).atField(['formerIds', index], {
          code: 'former-id-taken',
          message: `${showValue(id)} leads to ${owner} already`,
          remedy: 'one address can lead to one entry only; take one of the two out',
        });
    });
  }
  return faults;
}
