import type { Repository } from '../store/repository.ts';
import {
  bytesOf,
  empty,
  listOf,
  ok,
  readBlob,
  recordOf,
  Refused,
  route,
  textOf,
  type Answer,
  type Call,
  type Route,
} from '../http/call.ts';
import { findOwn, findRepository, showGitCommit, showReference, signatureOf } from './shapes.ts';

/** Blobs, trees, commits and references: https://docs.github.com/en/rest/git */
export const gitData: readonly Route[] = [
  route('GET', '/repos/:/:/git/blobs/:', sendBlob),
  route('POST', '/repos/:/:/git/blobs', addBlob),
  route('GET', '/repos/:/:/git/trees/*', sendTree),
  route('POST', '/repos/:/:/git/trees', addTree),
  route('GET', '/repos/:/:/git/commits/:', sendCommit),
  route('POST', '/repos/:/:/git/commits', addCommit),
  route('GET', '/repos/:/:/git/ref/*', sendReference),
  route('GET', '/repos/:/:/git/matching-refs/*', (call) => ok(findReferences(call))),
  route('GET', '/repos/:/:/git/refs/*', sendReferences),
  route('POST', '/repos/:/:/git/refs', addReference),
  route('PATCH', '/repos/:/:/git/refs/*', moveReference),
  route('DELETE', '/repos/:/:/git/refs/*', deleteReference),
];

function sendBlob(call: Call): Answer {
  const sha = call.parts[2] ?? '';
  const bytes = readBlob(call, findRepository(call), sha);
  return ok({ sha, size: bytes.length, encoding: 'base64', content: bytes.toString('base64') });
}

function addBlob(call: Call): Answer {
  findOwn(call);
  return ok({ sha: call.store.objects.addBlob(bytesOf(call.body['content'], call.body['encoding'])) }, 201);
}

/** A tree by its id, by a commit or branch, or by `revision:folder`, as git reads it. */
function sendTree(call: Call): Answer {
  const repository = findRepository(call);
  const [revision = '', folder = ''] = splitOnce(call.parts[2] ?? '');
  const { objects } = call.store;
  const commit = repository.resolve(revision);
  const node = objects.findNode(commit === undefined ? revision : (objects.commits.get(commit)?.tree ?? ''), folder);
  if (node?.type !== 'tree') throw new Refused(404, 'Not Found');
  const nodes = objects.listTree(node.sha, { recursive: call.query.has('recursive') });
  const tree = nodes.slice(0, call.limits.treeEntries).map(({ path, type, sha, size }) => ({
    path,
    type,
    mode: type === 'tree' ? '040000' : '100644',
    sha,
    ...(type === 'blob' && { size }),
  }));
  return ok({ sha: node.sha, tree, truncated: nodes.length > tree.length });
}

function splitOnce(text: string): string[] {
  const cut = text.indexOf(':');
  return cut === -1 ? [text] : [text.slice(0, cut), text.slice(cut + 1)];
}

function addTree(call: Call): Answer {
  const repository = findOwn(call);
  const { objects } = call.store;
  const base = textOf(call.body['base_tree']);
  const files = new Map(base === undefined ? [] : filesOfBase(call, repository, base));
  for (const given of listOf(call.body['tree']).map(recordOf)) {
    const path = textOf(given['path']) ?? '';
    if (given['sha'] === null) {
      if (!files.delete(path)) throw new Refused(422, 'GitRPC::BadObjectState');
      continue;
    }
    const sha = textOf(given['sha']) ?? objects.addBlob(textOf(given['content']) ?? '');
    if (!objects.blobs.has(sha)) throw new Refused(422, `tree.sha ${sha} is not a valid blob`);
    files.set(path, sha);
  }
  return ok({ sha: objects.addTree(files) }, 201);
}

function filesOfBase({ store: { objects } }: Call, repository: Repository, base: string) {
  const commit = repository.resolve(base);
  const tree = commit === undefined ? base : (objects.commits.get(commit)?.tree ?? '');
  if (!objects.findNode(tree, '')) throw new Refused(422, 'base_tree is not a valid tree oid');
  return objects.filesOf(tree);
}

function sendCommit(call: Call): Answer {
  findRepository(call);
  const commit = call.store.objects.commits.get(call.parts[2] ?? '');
  if (!commit) throw new Refused(404, 'Not Found');
  return ok(showGitCommit(commit));
}

function addCommit(call: Call): Answer {
  findOwn(call);
  const { objects, now } = call.store;
  const tree = textOf(call.body['tree']) ?? '';
  if (!objects.findNode(tree, '')) throw new Refused(422, 'Tree SHA does not exist');
  const sign = (given: unknown, usual: { name: string; email: string }) => {
    const { name = usual.name, email = usual.email, date } = recordOf(given);
    return { name: textOf(name) ?? '', email: textOf(email) ?? '', date: textOf(date) ?? now() };
  };
  const author = sign(call.body['author'], signatureOf(call));
  const commit = objects.addCommit({
    tree,
    parents: listOf(call.body['parents']).map(String),
    author,
    committer: sign(call.body['committer'], author),
    message: textOf(call.body['message']) ?? '',
  });
  return ok(showGitCommit(commit), 201);
}

function findReferences(call: Call) {
  const prefix = (call.parts[2] ?? '').replace(/^heads\//, '');
  const { branches } = findRepository(call);
  return [...branches].filter(([name]) => name.startsWith(prefix)).map(([name, sha]) => showReference(name, sha));
}

function sendReference(call: Call): Answer {
  const name = branchIn(call);
  const sha = findRepository(call).branches.get(name);
  if (sha === undefined) throw new Refused(404, 'Not Found');
  return ok(showReference(name, sha));
}

/** The older path, which Decap still asks: one reference, or all whose names begin so. */
function sendReferences(call: Call): Answer {
  if (findRepository(call).branches.has(branchIn(call))) return sendReference(call);
  const found = findReferences(call);
  if (found.length === 0) throw new Refused(404, 'Not Found');
  return ok(found);
}

function addReference(call: Call): Answer {
  const repository = findOwn(call);
  const name = (textOf(call.body['ref']) ?? '').replace(/^refs\/heads\//, '');
  const sha = textOf(call.body['sha']) ?? '';
  if (repository.branches.has(name)) throw new Refused(422, 'Reference already exists');
  if (!call.store.objects.commits.has(sha)) throw new Refused(422, 'Object does not exist');
  if (repository.findNameConflict(name) !== undefined) throw new Refused(422, 'Reference update failed');
  repository.moveBranch(name, sha);
  return ok(showReference(name, sha), 201);
}

function moveReference(call: Call): Answer {
  const repository = findOwn(call);
  const name = branchIn(call);
  const [now, sha] = [repository.branches.get(name), textOf(call.body['sha']) ?? ''];
  if (now === undefined) throw new Refused(422, 'Reference does not exist');
  if (!call.store.objects.commits.has(sha)) throw new Refused(422, 'Object does not exist');
  if (call.body['force'] !== true && !call.store.objects.ancestors(sha).includes(now))
    throw new Refused(422, 'Update is not a fast forward');
  repository.moveBranch(name, sha);
  return ok(showReference(name, sha));
}

function deleteReference(call: Call): Answer {
  const repository = findOwn(call);
  const name = branchIn(call);
  if (!repository.branches.has(name)) throw new Refused(422, 'Reference does not exist');
  repository.deleteBranch(name, { closing: true });
  return empty();
}

function branchIn({ parts }: Call): string {
  return (parts[2] ?? '').replace(/^heads\//, '');
}
