import { randomBytes } from 'node:crypto';
import type { ChangeNote } from '../../cms/settings/change-protocol.ts';
import { toDate, type Commit } from '../../git/commit-text.ts';
import { toEntryPath, type EntryPath } from '../../model/content-path.ts';
import { isPlace, toKey } from './find-change.ts';
import { findText, refuseCheckedOut, type DraftRepository } from '../drafts/draft-repository.ts';
import { withStatus, type OpenBranch } from '../drafts/drafts.ts';
import { toSubject } from '../drafts/commit-message.ts';
import { moveMarked } from '../drafts/marks.ts';
import { DeskRefusal } from '../drafts/refusal.ts';

/*
 * Questions about a change are commits of its branch that change no file: they go wherever the branch goes, are of
 * whoever wrote them, and are left behind when the change is published as a commit of its own.
 */

/** Longest note, in characters. */
const longestNote = 4000;

/** What somebody asks or answers. */
export interface NoteDraft {
  /** The entry that it is about; undefined for the whole change. */
  entry: EntryPath | undefined;
  text: string;
  /** Id of the question that it answers. */
  answers?: string | undefined;
}

/** Keeps a question or an answer with a change; about one of its entries, or about all of it. */
export async function addNote(
  desk: DraftRepository,
  branch: OpenBranch,
  { entry, text, answers }: NoteDraft,
): Promise<void> {
  const words = toLines(text);
  if (words.length === 0) throw new DeskRefusal('The note is empty. Write what you want to ask or answer.', 400);
  if (text.length > longestNote)
    throw new DeskRefusal(`A note has at most ${longestNote} characters, and this one has ${text.length}.`, 400);
  if (entry && !isPlace(branch, entry))
    throw new DeskRefusal(`${entry.collection}/${entry.id} is not in this change. Reload the page.`, 404);
  const about = entry && { entry, text: (await findText(desk, branch.commit, toEntryPath(entry))) ?? '' };
  const subject = about ? toSubject('Ask about', about.entry, about.text) : 'content: Ask about this change';
  if (answers !== undefined && (await getQuestion(desk, branch, answers)).isSettled)
    throw new DeskRefusal('That question was settled meanwhile. Reload the page and choose what you write.', 409);
  const trailer = [
    `Desk-Note: ${randomBytes(6).toString('hex')}`,
    ...(entry ? [`Desk-About: ${toKey(entry)}`] : []),
    ...(answers === undefined ? [] : [`Desk-Answers: ${answers}`]),
  ];
  await commitWords(desk, branch, [subject, '', ...words.map((line) => `    ${line}`), '', ...trailer].join('\n'));
}

/** Marks a question as settled; refuses where there is none of that id. */
export async function settleNote(desk: DraftRepository, branch: OpenBranch, id: string): Promise<void> {
  const note = await getQuestion(desk, branch, id);
  if (note.isSettled) return;
  await commitWords(desk, branch, `content: Settle a question\n\nDesk-Settled: ${id}`);
}

async function getQuestion(desk: DraftRepository, branch: OpenBranch, id: string): Promise<ChangeNote> {
  const note = (await listNotes(desk, branch)).find((one) => one.id === id && one.answers === undefined);
  if (!note) throw new DeskRefusal('There is no such question in this change. Reload the page.', 404);
  return note;
}

/** The notes that a change was given, oldest first. */
export async function listNotes({ store }: DraftRepository, { start, commit }: OpenBranch): Promise<ChangeNote[]> {
  const ids = await store.listCommits(start, commit);
  return readNotes(await Promise.all(ids.map((id) => store.getCommit(id))));
}

/**
 * The notes among commits, oldest first. A line of a note is set in, so that none can pass for one of the desk's own. An
 * answer is settled with its question, and one to a question that is not there counts as a question.
 */
export function readNotes(commits: readonly Pick<Commit, 'message' | 'author'>[]): ChangeNote[] {
  const settled = new Set(commits.flatMap(({ message }) => findTrailer(message, 'Desk-Settled') ?? []));
  const questions = new Set<string>();
  return commits.flatMap(({ message, author }) => {
    const id = findTrailer(message, 'Desk-Note');
    if (!id) return [];
    const key = findTrailer(message, 'Desk-About');
    const asked = findTrailer(message, 'Desk-Answers');
    const answers = asked !== undefined && questions.has(asked) ? asked : undefined;
    if (answers === undefined) questions.add(id);
    const text = [...message.matchAll(/^ {4}(.*)$/gm)].map(([, line]) => line).join('\n');
    const isSettled = settled.has(answers ?? id);
    return [
      {
        id,
        ...(key && { key }),
        ...(answers && { answers }),
        text,
        author: author.name,
        date: toDate(author),
        isSettled,
      },
    ];
  });
}

/** Puts words onto a branch that change none of its files and leave it at its step. */
async function commitWords(desk: DraftRepository, branch: OpenBranch, message: string): Promise<void> {
  await refuseCheckedOut(desk, branch.ref);
  const commit = await desk.store.commitFiles({
    parent: branch.commit,
    files: new Map(),
    message: withStatus(message, branch.status),
    author: desk.store.committer,
  });
  await moveMarked(desk.store, branch.ref, { from: branch.commit, to: commit });
}

/** Lines without characters that a terminal would obey, and without empty ones at either end. */
function toLines(text: string): string[] {
  const plain = text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{C}\n\u200c\u200d]|[\u2028\u2029]/gu, ' ');
  return plain.trim() === '' ? [] : plain.replace(/^\s*\n|\s+$/g, '').split('\n');
}

function findTrailer(message: string, name: string): string | undefined {
  return new RegExp(`^${name}: (\\S+)$`, 'm').exec(message)?.[1];
}
