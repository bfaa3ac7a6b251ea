import { compareCommits, findMergeBase, mergeFiles, rebaseCommits, type Comparison } from './differences.ts';
import type { Commit, Files, Objects } from './objects.ts';

/** What somebody may do in a repository; everybody may read. */
export type Access = 'read' | 'write' | 'admin';

/** A repository of an invented forge: branches, requests and labels over the objects that it shares with its forks. */
export class Repository {
  readonly branches = new Map<string, string>();
  readonly access = new Map<string, Access>();
  readonly requests: ChangeRequest[] = [];
  readonly labels: Label[] = [];
  readonly defaultBranch = 'main';
  /** For how many more questions a fork is not there yet, as forges copy it after they have answered. */
  notReadyFor = 0;

  readonly id: number;
  readonly address: Address;
  readonly context: Context;

  constructor(id: number, address: Address, context: Context) {
    this.id = id;
    this.address = address;
    this.context = context;
  }

  get fullName(): string {
    return `${this.address.owner}/${this.address.name}`;
  }

  get parent(): Repository | undefined {
    return this.address.parent;
  }

  canWrite(login: string | undefined): boolean {
    return login !== undefined && this.accessOf(login) !== 'read';
  }

  accessOf(login: string): Access {
    return login === this.address.owner ? 'admin' : (this.access.get(login) ?? 'read');
  }

  /** The commit that a branch, a full reference or an id names. */
  resolve(reference: string): string | undefined {
    const name = reference.replace(/^refs\/heads\//, '');
    return this.branches.get(name) ?? (this.context.objects.commits.has(reference) ? reference : undefined);
  }

  filesAt(reference: string): Files {
    return this.context.objects.filesAt(this.resolve(reference) ?? '');
  }

  /** The text of a file, for tests; undefined where there is none. */
  read(path: string, branch = this.defaultBranch): string | undefined {
    const sha = this.filesAt(branch).get(path);
    return sha === undefined ? undefined : this.context.objects.blobs.get(sha)?.toString('utf8');
  }

  /** Commits texts onto a branch, as somebody would with git; undefined takes a file away. */
  write(texts: Readonly<Record<string, string | undefined>>, how: Partial<WriteOptions> = {}): Commit {
    const { branch = this.defaultBranch, message = 'Change files', author = someone } = how;
    const files = new Map(this.filesAt(branch));
    for (const [path, text] of Object.entries(texts))
      if (text === undefined) files.delete(path);
      else files.set(path, this.context.objects.addBlob(text));
    return this.commit(branch, files, { message, author });
  }

  /** Makes these files the content of a branch, by one commit on its tip. */
  commit(branch: string, files: Files, { message, author, onto }: CommitOptions): Commit {
    const parent = onto ?? this.branches.get(branch);
    const signature = { ...author, date: this.context.now() };
    const commit = this.context.objects.addCommit({
      tree: this.context.objects.addTree(files),
      parents: parent === undefined ? [] : [parent],
      author: signature,
      committer: signature,
      message,
    });
    this.moveBranch(branch, commit.sha);
    return commit;
  }

  moveBranch(branch: string, sha: string): void {
    this.branches.set(branch, sha);
    for (const request of this.requestsFrom(branch)) request.updatedAt = this.context.now();
  }

  /** Takes a branch away; with `closing`, its open requests are closed by that. */
  deleteBranch(branch: string, { closing }: { closing: boolean }): void {
    for (const request of this.requestsFrom(branch)) {
      request.lastSha = this.branches.get(branch) ?? request.lastSha;
      if (closing && request.state === 'open') request.state = 'closed';
    }
    this.branches.delete(branch);
  }

  /** A branch that stands in the way of one of this name: git keeps them as files and folders. */
  findNameConflict(branch: string): string | undefined {
    const inTheWay = (one: string) => branch.startsWith(`${one}/`) || one.startsWith(`${branch}/`);
    return [...this.branches.keys()].find(inTheWay);
  }

  openRequest(request: Pick<ChangeRequest, 'title' | 'body' | 'head' | 'base' | 'author'>): ChangeRequest {
    const at = this.context.now();
    const made: ChangeRequest = {
      ...request,
      number: this.requests.length + 1,
      state: 'open',
      labels: [],
      createdAt: at,
      updatedAt: at,
      lastSha: request.head.repository.branches.get(request.head.branch) ?? '',
    };
    this.requests.push(made);
    return made;
  }

  findRequest(number: number | string): ChangeRequest | undefined {
    return this.requests.find((one) => one.number === Number(number));
  }

  /** The open request from a branch onto another. */
  findOpenRequest(head: RequestHead, base: string): ChangeRequest | undefined {
    return this.requests.find(
      (one) =>
        one.state === 'open' &&
        one.base === base &&
        one.head.repository === head.repository &&
        one.head.branch === head.branch,
    );
  }

  headOf({ head, lastSha }: ChangeRequest): string {
    return head.repository.branches.get(head.branch) ?? lastSha;
  }

  compare(base: string, head: string): Comparison {
    return compareCommits(this.context.objects, base, head);
  }

  compareRequest(request: ChangeRequest): Comparison {
    return this.compare(this.branches.get(request.base) ?? '', this.headOf(request));
  }

  /** Paths that keep a request from being merged. */
  findConflicts(request: ChangeRequest): string[] {
    return this.#tryMerge(request).conflicts;
  }

  /** Merges a request by a commit with two parents; there must be no conflict. */
  merge(request: ChangeRequest, { message, author }: Pick<CommitOptions, 'message' | 'author'>): Commit {
    const { objects, now } = this.context;
    const signature = { ...author, date: now() };
    const commit = objects.addCommit({
      tree: objects.addTree(this.#tryMerge(request).files),
      parents: [this.branches.get(request.base) ?? '', this.headOf(request)],
      author: signature,
      committer: signature,
      message,
    });
    Object.assign(request, {
      lastSha: this.headOf(request),
      state: 'merged',
      mergedAt: now(),
      mergeCommit: commit.sha,
    });
    this.branches.set(request.base, commit.sha);
    return commit;
  }

  /** Puts the commits of a request onto the tip of its base; the paths in conflict where that cannot be done. */
  rebase(request: ChangeRequest): string[] {
    const onto = this.branches.get(request.base) ?? '';
    const result = rebaseCommits(this.context.objects, onto, this.headOf(request));
    if ('conflicts' in result) return result.conflicts;
    request.head.repository.moveBranch(request.head.branch, result.sha);
    return [];
  }

  addLabel(name: string, color: string): Label {
    const label = { id: this.id * 100 + this.labels.length + 1, name, color };
    this.labels.push(label);
    return label;
  }

  #tryMerge(request: ChangeRequest): { files: Files; conflicts: string[] } {
    const { objects } = this.context;
    const [ours, theirs] = [this.branches.get(request.base) ?? '', this.headOf(request)];
    const base = findMergeBase(objects, ours, theirs) ?? '';
    return mergeFiles(objects.filesAt(base), objects.filesAt(ours), objects.filesAt(theirs));
  }

  requestsFrom(branch: string): ChangeRequest[] {
    const all = [...this.requests, ...(this.parent?.requests ?? [])];
    return all.filter(({ head }) => head.repository === this && head.branch === branch);
  }
}

const someone = { name: 'Somebody else', email: 'somebody@example.org' };

export interface CommitOptions {
  message: string;
  author: { name: string; email: string };
  /** The parent, where it is not the tip of the branch. */
  onto?: string;
}

type WriteOptions = CommitOptions & { branch: string };

/** A pull request, or merge request. */
export interface ChangeRequest {
  number: number;
  title: string;
  body: string;
  state: 'open' | 'closed' | 'merged';
  head: RequestHead;
  base: string;
  /** Login of who opened it. */
  author: string;
  labels: string[];
  createdAt: string;
  updatedAt: string;
  mergedAt?: string;
  mergeCommit?: string;
  /** Where its branch stood last, for when that is gone. */
  lastSha: string;
  mergeError?: string;
}

export interface RequestHead {
  repository: Repository;
  branch: string;
}

export interface Label {
  id: number;
  name: string;
  color: string;
}

interface Address {
  owner: string;
  name: string;
  parent?: Repository;
}

interface Context {
  objects: Objects;
  /** The moment, in ISO 8601. */
  now: () => string;
}
