import type { GitObject, ReadObjects } from './object-reader.ts';
import { remember } from './remember.ts';

export interface StoredFile {
  path: string;
  /** Id of its content. */
  id: string;
}

/** One file that differs; an id is undefined on the side where there is no such file. */
export interface TreeChange {
  path: string;
  before: string | undefined;
  after: string | undefined;
  /** False where it has become a link, a program or a submodule. */
  isPlain: boolean;
}

/** Reads folders as git keeps them; a folder that did not change from commit to commit is read once. */
export function createTrees(read: ReadObjects) {
  const readTree = remember(async (id: string) => toTree(id, (await read([id]))[0]), { ids: 1 });
  const readRoot = async (commit: string) => toTree(commit, (await read([`${commit}^{tree}`]))[0]);
  return {
    /** Plain files at or below a path, in git’s order. */
    listFiles: async (commit: string, path: string): Promise<readonly StoredFile[]> => {
      const names = path.split('/');
      let found: Member | undefined;
      for (const [depth, name] of names.entries()) {
        const tree = depth === 0 ? await readRoot(commit) : await readFolder(readTree, found);
        found = tree.find((member) => member.name === name);
      }
      return found ? listBelow(readTree, path, found) : [];
    },
    /** Files in which one commit differs from another, sorted; a rename is two changes. */
    listChanges: async (from: string, to: string): Promise<readonly TreeChange[]> => {
      const changes = await compare(readTree, '', { before: await readRoot(from), after: await readRoot(to) });
      return changes.sort((one, other) => Buffer.compare(Buffer.from(one.path), Buffer.from(other.path)));
    },
  };
}

/** What a folder holds under a name. */
interface Member {
  /** As git writes it: `40000` for a folder, `100644` for a plain file. */
  mode: string;
  name: string;
  id: string;
}

type Tree = readonly Member[];
type ReadTree = (id: string) => Promise<Tree>;

/** Members in the bytes of a folder: mode, space, name, zero byte, id. */
function toTree(name: string, object: GitObject | undefined): Tree {
  if (object?.kind !== 'tree') throw new Error(`The repository lacks the folder ${name}.`);
  const { content, id } = object;
  const members: Member[] = [];
  for (let at = 0; at < content.length;) {
    const space = content.indexOf(0x20, at);
    const zero = content.indexOf(0, space);
    const end = zero + 1 + id.length / 2;
    if (space < at || zero < space || end > content.length) throw new Error(`The folder ${name} is damaged.`);
    members.push({
      mode: content.toString('latin1', at, space),
      name: content.toString('utf8', space + 1, zero),
      id: content.toString('hex', zero + 1, end),
    });
    at = end;
  }
  return members;
}

async function readFolder(readTree: ReadTree, member: Member | undefined): Promise<Tree> {
  return member && isFolder(member) ? readTree(member.id) : [];
}

async function listBelow(readTree: ReadTree, path: string, member: Member): Promise<StoredFile[]> {
  if (!isFolder(member)) return /^100(?:644|755)$/.test(member.mode) ? [{ path, id: member.id }] : [];
  const members = await readTree(member.id);
  const lists = await Promise.all(members.map((one) => listBelow(readTree, `${path}/${one.name}`, one)));
  return lists.flat();
}

async function compare(
  readTree: ReadTree,
  folder: string,
  { before, after }: { before: Tree; after: Tree },
): Promise<TreeChange[]> {
  const later = new Map(after.map((member) => [member.name, member]));
  const earlier = new Map(before.map((member) => [member.name, member]));
  const changes: TreeChange[] = [];
  for (const name of new Set([...earlier.keys(), ...later.keys()])) {
    const [old, now] = [earlier.get(name), later.get(name)];
    if (old?.id === now?.id && old?.mode === now?.mode) continue;
    const path = `${folder}${name}`;
    const [oldTree, newTree] = [await readFolder(readTree, old), await readFolder(readTree, now)];
    if ((old && isFolder(old)) || (now && isFolder(now)))
      changes.push(...(await compare(readTree, `${path}/`, { before: oldTree, after: newTree })));
    const [oldFile, newFile] = [toFile(old), toFile(now)];
    if (oldFile || newFile)
      changes.push({ path, before: oldFile?.id, after: newFile?.id, isPlain: !newFile || newFile.mode === '100644' });
  }
  return changes;
}

function toFile(member: Member | undefined): Member | undefined {
  return member && !isFolder(member) ? member : undefined;
}

function isFolder({ mode }: Member): boolean {
  return mode === '40000';
}
