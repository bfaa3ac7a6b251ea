import type { ChangedEntry, ChangeReview, ReviewedEntry } from '../../cms/settings/change-protocol.ts';
import { listLikenesses, listTitles } from '../../archive/likenesses.ts';
import { listDetails } from '../../contribute/privacy/entry-details.ts';
import { toDate } from '../../git/commit-text.ts';
import { toEntryPath } from '../../model/content-path.ts';
import { compareWithBase } from '../drafts/base-changes.ts';
import { findTitle } from '../drafts/commit-message.ts';
import { listBranches } from '../drafts/draft-branches.ts';
import { findText, getTip, shortName, type DraftRepository } from '../drafts/draft-repository.ts';
import type { OpenBranch } from '../drafts/drafts.ts';
import { listNeeded } from '../drafts/needed-drafts.ts';
import { checkWhole } from '../drafts/refuse-faults.ts';
import { sortChanges } from '../drafts/shown-changes.ts';
import { listNotes } from './change-notes.ts';
import { readTexts, toSummary, type ChangeTexts } from './describe-change.ts';
import { parseKey, toKey, toState } from './find-change.ts';

type Findings = Pick<ChangeReview, 'faults' | 'warnings' | 'details' | 'likenesses'>;

/** All that whoever decides over a branch of drafts has to see. */
export async function reviewChange(desk: DraftRepository, branch: OpenBranch): Promise<ChangeReview> {
  const tip = await getTip(desk);
  const texts = await readTexts(desk, branch);
  const { shown, foreign } = await sortChanges(desk, branch, tip);
  const { missing, conflicts } = await compareWithBase(desk, { start: branch.start, tip, changes: shown });
  const notes = await listNotes(desk, branch);
  const summary = toSummary(branch, { texts, notes });
  const needed = await listNeeded(desk, branch);
  return {
    ...summary,
    state: await toState(desk, branch),
    entries: summary.entries.flatMap((entry) => toReviewed(entry, texts)),
    foreign,
    conflicts: conflicts.map(({ path }) => path),
    ...(await findFindings(desk, { branch, texts, needed, tip, missing })),
    alsoIn: await listAlsoIn(desk, branch),
    needs: await Promise.all(needed.map((one) => describeNeeded(desk, one))),
    notes,
    history: await listHistory(desk, branch),
  };
}

function toReviewed(entry: ChangedEntry, texts: ChangeTexts): ReviewedEntry[] {
  const place = parseKey(entry.key);
  if (!place) return [];
  const path = toEntryPath(place);
  return [{ ...entry, path, before: texts.before.get(path) ?? null, after: texts.after.get(path) ?? '' }];
}

interface Asked {
  branch: OpenBranch;
  texts: ChangeTexts;
  needed: readonly OpenBranch[];
  tip: string;
  missing: OpenBranch['changes'];
}

/**
 * What the check of the whole archive finds with the change, and with the drafts that it names, which would be published
 * with it. The last findings are kept by what they were found in, since a question or a step changes none of it.
 */
async function findFindings(desk: DraftRepository, asked: Asked): Promise<Findings> {
  const { branch, texts, needed, tip, missing } = asked;
  const others = (await Promise.all(needed.map((one) => sortChanges(desk, one, tip)))).flatMap(({ shown }) => shown);
  const files = new Map([...others, ...missing].map(({ path, after }) => [path, after ?? null]));
  const key = JSON.stringify([desk.store.folder, tip, branch.ref, [...files]]);
  const known = kept.get(key);
  if (known) return known;
  const { archive, faults } = await checkWhole(desk, { base: tip, files });
  const own = new Set(texts.after.keys());
  const titles = listTitles(archive.entries);
  const before = new Set(listDetails(texts.before, titles).map(({ file, words }) => `${file} ${words}`));
  const isNew = (path: string) => own.has(path) && !texts.before.has(path);
  const findings: Findings = {
    faults,
    warnings: archive.warnings.filter(({ file }) => own.has(file) || missing.some(({ path }) => path === file)),
    details: listDetails(texts.after, titles).filter(({ file, words }) => !before.has(`${file} ${words}`)),
    likenesses: listLikenesses(archive.entries, (entry) => isNew(`content/${entry.file}`)).map(({ entry, others }) => ({
      ...{ key: entry.key, title: entry.title },
      others: others.map((other) => ({ key: other.key, title: other.title })),
    })),
  };
  kept.set(key, findings);
  for (const old of [...kept.keys()].slice(0, -mostKept)) kept.delete(old);
  return findings;
}

const kept = new Map<string, Findings>();
const mostKept = 10;

/** Entries of a branch that another branch changes too. */
async function listAlsoIn(desk: DraftRepository, branch: OpenBranch): Promise<ChangeReview['alsoIn']> {
  const own = new Set(branch.entries.map(toKey));
  const others = (await listBranches(desk)).filter(({ ref }) => ref !== branch.ref);
  return others.flatMap((other) =>
    other.entries
      .map(toKey)
      .filter((key) => own.has(key))
      .map((key) => ({ key, branch: shortName(other.ref) })),
  );
}

async function describeNeeded(desk: DraftRepository, draft: OpenBranch & { entry: OpenBranch['entries'][number] }) {
  const { entry, commit, ref, status } = draft;
  const title = findTitle(entry, (await findText(desk, commit, toEntryPath(entry))) ?? '');
  return { key: toKey(entry), title, branch: shortName(ref), status };
}

async function listHistory(
  { store }: DraftRepository,
  { start, commit }: OpenBranch,
): Promise<ChangeReview['history']> {
  const commits = await Promise.all((await store.listCommits(start, commit)).map((id) => store.getCommit(id)));
  return commits.map(({ author, message }) => ({
    author: author.name,
    date: toDate(author),
    subject: message.split('\n', 1)[0] ?? '',
  }));
}
