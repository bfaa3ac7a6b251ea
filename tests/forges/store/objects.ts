import { createHash } from 'node:crypto';

/**
 * The objects of git in memory, under the ids that git itself would give them (SHA-1 of kind, length and content).
 * All repositories of a forge share them, as forks do.
 */
export class Objects {
  readonly blobs = new Map<string, Buffer>();
  readonly commits = new Map<string, Commit>();
  readonly #trees = new Map<string, readonly TreeNode[]>();
  readonly #files = new Map<string, Files>();

  addBlob(bytes: Buffer | string): string {
    const content = typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes;
    const sha = hash('blob', content);
    this.blobs.set(sha, content);
    return sha;
  }

  /** Writes the tree that holds these files, and those below it. */
  addTree(files: Files): string {
    const below = new Map<string, Map<string, string>>();
    const nodes: TreeNode[] = [];
    for (const [path, sha] of files) {
      const [name = '', ...rest] = path.split('/');
      if (rest.length === 0) nodes.push({ name, type: 'blob', sha });
      else below.set(name, (below.get(name) ?? new Map<string, string>()).set(rest.join('/'), sha));
    }
    for (const [name, inside] of below) nodes.push({ name, type: 'tree', sha: this.addTree(inside) });
    const sorted = nodes.sort((one, other) => (sortName(one) < sortName(other) ? -1 : 1));
    const sha = hash('tree', Buffer.concat(sorted.map(toTreeLine)));
    this.#trees.set(sha, sorted);
    return sha;
  }

  addCommit(commit: Omit<Commit, 'sha'>): Commit {
    const lines = [
      `tree ${commit.tree}`,
      ...commit.parents.map((parent) => `parent ${parent}`),
      `author ${toPersonLine(commit.author)}`,
      `committer ${toPersonLine(commit.committer)}`,
    ];
    const made = { ...commit, sha: hash('commit', Buffer.from(`${lines.join('\n')}\n\n${commit.message}`)) };
    this.commits.set(made.sha, made);
    return made;
  }

  /** The folder or file at a path below a tree; the tree itself for an empty path. */
  findNode(tree: string, path: string): TreeNode | undefined {
    let node: TreeNode | undefined = this.#trees.has(tree) ? { name: '', type: 'tree', sha: tree } : undefined;
    for (const name of path.split('/').filter(Boolean))
      node = node?.type === 'tree' ? this.#trees.get(node.sha)?.find((one) => one.name === name) : undefined;
    return node;
  }

  /** What lies in a tree, in git's order: a folder before what is in it. */
  listTree(tree: string, { recursive }: { recursive: boolean }): ListedNode[] {
    return (this.#trees.get(tree) ?? []).flatMap((node) => {
      const own = { ...node, path: node.name, size: this.blobs.get(node.sha)?.length ?? 0 };
      if (node.type === 'blob' || !recursive) return [own];
      const inside = this.listTree(node.sha, { recursive });
      return [own, ...inside.map((one) => ({ ...one, path: `${node.name}/${one.path}` }))];
    });
  }

  /** All files of a tree, by path. */
  filesOf(tree: string): Files {
    const known = this.#files.get(tree);
    if (known) return known;
    const blobs = this.listTree(tree, { recursive: true }).filter(({ type }) => type === 'blob');
    const files = new Map(blobs.map(({ path, sha }) => [path, sha]));
    this.#files.set(tree, files);
    return files;
  }

  filesAt(commit: string): Files {
    return this.filesOf(this.commits.get(commit)?.tree ?? '');
  }

  /** The commits that can be reached from one, it first, then the nearer ones. */
  ancestors(commit: string): string[] {
    const found = new Set<string>();
    const waiting = [commit];
    for (let sha = waiting.shift(); sha !== undefined; sha = waiting.shift()) {
      if (found.has(sha)) continue;
      found.add(sha);
      waiting.push(...(this.commits.get(sha)?.parents ?? []));
    }
    return [...found];
  }
}

function hash(kind: string, content: Buffer): string {
  return createHash('sha1').update(`${kind} ${content.length}\0`).update(content).digest('hex');
}

/** Git sorts a folder as if its name ended with a slash. */
function sortName({ name, type }: TreeNode): string {
  return type === 'tree' ? `${name}/` : name;
}

function toTreeLine({ name, type, sha }: TreeNode): Buffer {
  const mode = type === 'tree' ? '40000' : '100644';
  return Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(sha, 'hex')]);
}

function toPersonLine({ name, email, date }: Signature): string {
  return `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} +0000`;
}

/** Ids of blobs by the paths of files. */
export type Files = ReadonlyMap<string, string>;

export interface TreeNode {
  name: string;
  type: 'blob' | 'tree';
  sha: string;
}

export interface ListedNode extends TreeNode {
  path: string;
  size: number;
}

/** Who did something, and when (ISO 8601). */
export interface Signature {
  name: string;
  email: string;
  date: string;
}

export interface Commit {
  sha: string;
  tree: string;
  parents: readonly string[];
  author: Signature;
  committer: Signature;
  message: string;
}
