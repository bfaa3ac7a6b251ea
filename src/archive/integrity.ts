import { checkClaims } from './claim-integrity.ts';
import { toReporter, type Draft, type Reporter, type Words } from './draft.ts';
import { toKey, type EntryKey } from './entry.ts';
import { showValue, type Fault } from './faults.ts';
import type { EntryFile, MediaFile } from './files.ts';
import { findNearest } from './nearest.ts';
import { listReferences } from './references.ts';

/** Everything that was read, before it is held against itself. */
export interface Drafts {
  drafts: readonly Draft[];
  /** Every entry's file, the faulty ones too, so that no reference to them is called dangling. */
  files: readonly EntryFile[];
  media: readonly MediaFile[];
}

/** Faults that only show when entries are held against each other. */
export function checkIntegrity(all: Drafts): Fault[] {
  const known = new Set<EntryKey>(all.files.map((file) => toKey(file.collection, file.id)));
  const withdrawn = new Set<EntryKey>(all.drafts.flatMap((draft) => draft.withdrawn?.key ?? []));
  const cited = new Set<EntryKey>();
  const practised = new Set<EntryKey>();
  const faults: Fault[] = [];
  for (const draft of all.drafts) {
    const report = toReporter(faults, draft);
    checkReferences({ draft, known, withdrawn, cited, practised }, report);
    checkDeclaredSources(draft, report);
    checkBodyLinks({ draft, known, media: all.media }, report);
    checkConsent(draft, report);
  }
  faults.push(...checkUse(all.drafts, cited, practised), ...checkFormerIds(all.drafts, known), ...checkClaims(all.drafts));
  return faults;
}

interface ReferenceCheck {
  draft: Draft;
  known: ReadonlySet<EntryKey>;
  withdrawn: ReadonlySet<EntryKey>;
  cited: Set<EntryKey>;
  practised: Set<EntryKey>;
}

function checkReferences({ draft, known, withdrawn, cited, practised }: ReferenceCheck, report: Reporter): void {
  const data = draft.entry?.data ?? draft.header.data;
  for (const reference of listReferences(draft.file.collection, data)) {
    if (reference.collection === 'sources') cited.add(reference.to);
    if (draft.file.collection === 'projects' && reference.collection === 'practices') practised.add(reference.to);
    if (!known.has(reference.to)) {
      report.atField(reference.path, describeDangling(reference.to, known));
    } else if (withdrawn.has(reference.to)) {
      report.atField(reference.path, { code: 'reference-withdrawn', message: `${reference.to} was withdrawn`, remedy: 'take the reference out, or name another entry' });
    }
  }
}

function describeDangling(to: EntryKey, known: ReadonlySet<EntryKey>): Words {
  const [collection = '', id = ''] = to.split('/');
  const ids = [...known].filter((key) => key.startsWith(`${collection}/`)).map((key) => key.slice(collection.length + 1));
  const nearest = findNearest(id, ids);
  const elsewhere = [...known].find((key) => key.endsWith(`/${id}`));
  const remedy = nearest ? `did you mean ${nearest}?` : elsewhere ? `there is ${elsewhere}: did you mean that?` : `add content/${collection}/${id}, or correct the id`;
  return { code: 'reference-dangling', message: `there is no ${collection} entry called ${showValue(id)}`, remedy };
}

/** Sources are numbered in the order of `sources`, so every cited source must be declared there, once. */
function checkDeclaredSources(draft: Draft, report: Reporter): void {
  if (!draft.entry || draft.entry.collection === 'sources') return;
  const declared = draft.entry.data.sources.map((item) => item.source);
  declared.forEach((source, index) => {
    if (declared.indexOf(source) !== index)
      report.atField(['sources', index], { code: 'source-twice', message: `${showValue(source)} is listed twice`, remedy: 'keep one, and put both places in its locator' });
  });
  for (const { path, collection, id } of listReferences(draft.entry.collection, draft.entry.data)) {
    if (collection !== 'sources' || path[0] === 'sources' || declared.includes(id)) continue;
    const nearest = findNearest(id, declared);
    report.atField(path, {
      code: 'citation-undeclared',
      message: `${showValue(id)} is cited here and not listed in this entry’s sources`,
      remedy: `add “- source: ${id}” to sources${nearest ? `, or did you mean ${nearest}?` : ''}`,
    });
  }
}

interface BodyCheck {
  draft: Draft;
  known: ReadonlySet<EntryKey>;
  media: readonly MediaFile[];
}

function checkBodyLinks({ draft, known, media }: BodyCheck, report: Reporter): void {
  const body = draft.entry?.body;
  if (!body) return;
  for (const link of body.links) {
    const match = /^\/([a-z]+)\/([a-z0-9-]+)\/?$/.exec(link.path);
    if (!match || !isCollectionPath(match[1] ?? '')) continue;
    const key = `${match[1]}/${match[2]}` as EntryKey;
    if (!known.has(key)) report.atBody(link, describeDangling(key, known));
  }
  for (const image of body.images)
    if (!media.some((file) => file.address === image.src))
      report.atBody(image, { code: 'image-missing', message: `there is no picture ${showValue(image.src)}`, remedy: `put it into content${image.src}, or correct the address` });
}

function isCollectionPath(name: string): boolean {
  return ['projects', 'practices', 'principles', 'themes', 'lineages', 'dispatches', 'sources'].includes(name);
}

function checkConsent(draft: Draft, report: Reporter): void {
  if (draft.entry?.collection !== 'dispatches') return;
  const { kind, consent } = draft.entry.data;
  if (kind === 'testimony' && !consent)
    report.atField(['kind'], { code: 'testimony-without-consent', message: 'a testimony without a basis of consent', remedy: 'add consent: { basis: given } once the teller has agreed, or basis: published-by-them' });
}

function checkUse(drafts: readonly Draft[], cited: ReadonlySet<EntryKey>, practised: ReadonlySet<EntryKey>): Fault[] {
  const faults: Fault[] = [];
  for (const draft of drafts) {
    const key = toKey(draft.file.collection, draft.file.id);
    const report = toReporter(faults, draft);
    if (draft.file.collection === 'sources' && !cited.has(key))
      report.atField([], { code: 'source-uncited', message: 'no entry cites this source', remedy: 'cite it where it supports something, or delete the file' });
    if (draft.file.collection === 'practices' && !draft.withdrawn && !practised.has(key))
      report.atField([], { code: 'practice-unpractised', message: 'no project carries this practice', remedy: 'name it in the practices of a project that did it' });
  }
  return faults;
}

function checkFormerIds(drafts: readonly Draft[], known: ReadonlySet<EntryKey>): Fault[] {
  const faults: Fault[] = [];
  const owners = new Map<EntryKey, string>();
  for (const draft of drafts) {
    const formerIds = draft.entry?.data.formerIds ?? draft.withdrawn?.formerIds ?? [];
    formerIds.forEach((id, index) => {
      const key = toKey(draft.file.collection, id);
      const owner = known.has(key) ? key : owners.get(key);
      owners.set(key, draft.file.name);
      if (owner)
        toReporter(faults, draft).atField(['formerIds', index], { code: 'former-id-taken', message: `${showValue(id)} is also ${owner}`, remedy: 'one address can lead to one entry only; take one of the two out' });
    });
  }
  return faults;
}
