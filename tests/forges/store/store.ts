import { Objects } from './objects.ts';
import { Repository, type Access } from './repository.ts';

/** All that an invented forge knows: people, tokens and repositories. Each moment is a second after the one before. */
export class ForgeStore {
  readonly objects = new Objects();
  readonly users = new Map<string, User>();
  readonly repositories: Repository[] = [];
  readonly #tokens = new Map<string, { login: string; isExpired: boolean }>();
  readonly #refreshTokens = new Map<string, string>();
  #seconds = Date.parse('2026-05-01T12:00:00Z') / 1000;
  #made = 0;

  /** Arrow function, since it is handed on. */
  readonly now = (): string => new Date(1000 * this.#seconds++).toISOString().replace('.000', '');

  addUser(user: Omit<User, 'id'>): User {
    const made = { ...user, id: this.users.size + 1 };
    this.users.set(user.login, made);
    return made;
  }

  addRepository(fullName: string, files: Readonly<Record<string, string | Buffer>>): Repository {
    const [owner, name] = splitName(fullName);
    const repository = this.#makeRepository({ owner, name });
    const blobs = Object.entries(files).map(([path, text]): [string, string] => [path, this.objects.addBlob(text)]);
    const author = { name: 'A steward', email: 'steward@example.org' };
    repository.commit(repository.defaultBranch, new Map(blobs), { message: 'Begin the archive', author });
    return repository;
  }

  /** Somebody’s own copy; the one that is there where there is one. */
  fork(parent: Repository, login: string, { notReadyFor }: { notReadyFor: number }): Repository {
    const { name } = parent.address;
    const known = this.findRepository(`${login}/${name}`);
    if (known) return known;
    const fork = this.#makeRepository({ owner: login, name, parent });
    for (const [branch, sha] of parent.branches) fork.branches.set(branch, sha);
    fork.notReadyFor = notReadyFor;
    return fork;
  }

  /** By full name, in whatever case, or by number. */
  findRepository(name: string): Repository | undefined {
    const wanted = name.toLowerCase();
    return this.repositories.find((one) => one.fullName.toLowerCase() === wanted || String(one.id) === name);
  }

  /** A token for somebody, and what it can be renewed with. */
  issueToken(login: string): { token: string; refreshToken: string } {
    const number = ++this.#made;
    const [token, refreshToken] = [`token-${number}-${login}`, `refresh-${number}-${login}`];
    this.#tokens.set(token, { login, isExpired: false });
    this.#refreshTokens.set(refreshToken, login);
    return { token, refreshToken };
  }

  findToken(token: string): { user: User; isExpired: boolean } | undefined {
    const kept = this.#tokens.get(token);
    const user = this.users.get(kept?.login ?? '');
    return kept && user && { user, isExpired: kept.isExpired };
  }

  /** Takes a renewal’s token in, once. */
  useRefreshToken(refreshToken: string): string | undefined {
    const login = this.#refreshTokens.get(refreshToken);
    this.#refreshTokens.delete(refreshToken);
    return login;
  }

  /** Ends all tokens; with `forGood`, none can be renewed either. */
  expireTokens({ forGood }: { forGood: boolean }): void {
    for (const token of this.#tokens.values()) token.isExpired = true;
    if (forGood) this.#refreshTokens.clear();
  }

  #makeRepository(address: { owner: string; name: string; parent?: Repository }): Repository {
    const made = new Repository(this.repositories.length + 1, address, { objects: this.objects, now: this.now });
    this.repositories.push(made);
    return made;
  }
}

/** The last part is the name; what is before it, the owner, which at GitLab may be groups in groups. */
function splitName(fullName: string): [string, string] {
  const cut = fullName.lastIndexOf('/');
  return [fullName.slice(0, cut), fullName.slice(cut + 1)];
}

export interface User {
  id: number;
  login: string;
  name: string;
  email: string;
}

/** Somebody at an invented forge, and what they may do in its repository. */
export type Inhabitant = Omit<User, 'id'> & { access?: Access };
