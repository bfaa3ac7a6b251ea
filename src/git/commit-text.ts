export interface Person {
  name: string;
  email: string;
}

export interface Author extends Person {
  /** When it was written, as git keeps it: `@<seconds> <zone>`; now where it is absent. */
  date?: string;
}

export interface Commit {
  tree: string;
  parents: string[];
  author: Author;
  /** When the commit was made, in seconds since 1970. */
  committed: number;
  message: string;
}

/** A commit from git's own text of it. */
export function toCommit(text: string): Commit {
  const end = text.indexOf('\n\n');
  const headers = text.slice(0, end === -1 ? undefined : end).split('\n');
  const list = (name: string) =>
    headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  return {
    tree: list('tree')[0] ?? '',
    parents: list('parent'),
    author: parseAuthor(list('author')[0] ?? ''),
    committed: Number(/ (\d+) [+-]\d+$/.exec(list('committer')[0] ?? '')?.[1] ?? 0),
    message: end === -1 ? '' : text.slice(end + 2),
  };
}

/** A person as git can write one down: it refuses a name that is empty or made of punctuation alone. */
export function toPerson({ name, email }: Person): Person {
  const plain = name
    .replaceAll(/[\p{C}<>]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return { name: /[\p{L}\p{N}]/u.test(plain) ? plain : 'Anonymous', email };
}

/** True for one name with one address, whatever day it stands beside. */
export function isSamePerson(one: Person, other: Person): boolean {
  const [a, b] = [toPerson(one), toPerson(other)];
  return a.name === b.name && a.email.toLowerCase() === b.email.toLowerCase();
}

function parseAuthor(line: string): Author {
  const [, name = '', email = '', date = ''] = /^([^<]*)<([^>]*)> (\d+ [+-]\d+)$/.exec(line) ?? [];
  return { ...toPerson({ name, email }), ...(date && { date: `@${date}` }) };
}

/** When something was written, in ISO 8601; now where that was not kept. */
export function toDate({ date }: Author): string {
  const seconds = /^@(\d+)/.exec(date ?? '')?.[1];
  return new Date(seconds === undefined ? Date.now() : Number(seconds) * 1000).toISOString();
}
