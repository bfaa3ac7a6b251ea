import { isSamePerson, toPerson, type Author, type Commit, type Person } from '../../git/commit-text.ts';
import type { GitStore } from '../../git/git-store.ts';

/** Who wrote a draft: whoever began it, and everybody who has written in it since. */
export interface Credit {
  author: Author;
  coAuthors: Person[];
}

/**
 * Who wrote the commits after one commit up to another, those named in `Co-authored-by:` lines with them. Who only asked
 * something, or left an entry out, wrote nothing of it.
 */
export async function findCredit(store: GitStore, start: string, end: string): Promise<Credit> {
  const ids = await store.listCommits(start, end);
  const all = await Promise.all((ids.length > 0 ? ids : [end]).map((id) => store.getCommit(id)));
  const written = all.filter(isWriting);
  const commits = written.length > 0 ? written : all;
  const [author = store.committer, ...others] = commits.flatMap(({ author, message }) => [
    author,
    ...parseCoAuthors(message),
  ]);
  const isFirst = (person: Person, index: number) =>
    others.findIndex((other) => isSamePerson(other, person)) === index && !isSamePerson(person, author);
  return { author, coAuthors: others.filter(isFirst).map(toPerson) };
}

/** False for a question, its settling and the leaving out of an entry, by the words that the desk gives them. */
function isWriting({ message }: Commit): boolean {
  return !/^content: (?:Ask about|Settle a question|Leave out) ?/.test(message);
}

/** A commit message that names everybody but its author at its end, as git's forges read it. */
export function withCoAuthors(message: string, { coAuthors }: Credit): string {
  const lines = coAuthors.map(({ name, email }) => `Co-authored-by: ${name} <${email}>\n`);
  return lines.length > 0 ? `${message.trimEnd()}\n\n${lines.join('')}` : message;
}

function parseCoAuthors(message: string): Person[] {
  return [...message.matchAll(/^Co-authored-by: *(.+?) *<([^<>\n]*)>$/gim)].map(([, name = '', email = '']) => ({
    name,
    email,
  }));
}
