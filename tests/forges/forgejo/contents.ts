import { diffFiles } from '../store/differences.ts';
import type { Files } from '../store/objects.ts';
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
import { readPage, sendPage } from '../http/paging.ts';
import {
  findOwn,
  findRepository,
  pages,
  requireUser,
  showBranch,
  showCommit,
  showFile,
  signatureOf,
} from './shapes.ts';

/** Branches, trees, blobs and contents, after /api/swagger of a Forgejo */
export const contents: readonly Route[] = [
  route('GET', '/repos/:/:/branches', listBranches),
  route('POST', '/repos/:/:/branches', addBranch),
  route('GET', '/repos/:/:/branches/*', sendBranch),
  route('DELETE', '/repos/:/:/branches/*', deleteBranch),
  route('GET', '/repos/:/:/git/trees/:', sendTree),
  route('GET', '/repos/:/:/git/blobs/:', sendBlob),
  route('GET', '/repos/:/:/commits', listCommits),
  route('GET', '/repos/:/:/compare/*', compare),
  route('POST', '/repos/:/:/contents', changeFiles),
  route('GET', '/repos/:/:/contents/*', sendContent),
];

function listBranches(call: Call): Answer {
  const branches = [...findRepository(call).branches];
  return sendPage(call, branches, { rule: pages, show: ([name, sha]) => showBranch(call, { name, sha }) });
}

function sendBranch(call: Call): Answer {
  const name = call.parts[2] ?? '';
  const sha = findRepository(call).branches.get(name);
  if (sha === undefined) throw new Refused(404, "The target couldn't be found.");
  return ok(showBranch(call, { name, sha }));
}

function addBranch(call: Call): Answer {
  const repository = findOwn(call);
  const name = textOf(call.body['new_branch_name']) ?? '';
  const from = textOf(call.body['old_ref_name']) ?? textOf(call.body['old_branch_name']) ?? repository.defaultBranch;
  const sha = repository.resolve(from);
  if (sha === undefined) throw new Refused(404, 'The old branch does not exist');
  refuseBranch(repository, name);
  repository.moveBranch(name, sha);
  return ok(showBranch(call, { name, sha }), 201);
}

function refuseBranch(repository: Repository, name: string, status = 409): void {
  if (repository.branches.has(name)) throw new Refused(status, 'The branch already exists.');
  const inTheWay = repository.findNameConflict(name);
  if (inTheWay !== undefined) throw new Refused(status, `The branch with the same tag or path exists: ${inTheWay}`);
}

function deleteBranch(call: Call): Answer {
  const repository = findOwn(call);
  const name = call.parts[2] ?? '';
  if (!repository.branches.has(name)) throw new Refused(404);
  if (name === repository.defaultBranch) throw new Refused(403, "can't delete default branch");
  repository.deleteBranch(name, { closing: true });
  return empty();
}

/** By pages of DEFAULT_GIT_TREES_PER_PAGE; `truncated` where more follow. */
function sendTree(call: Call): Answer {
  const repository = findRepository(call);
  const { objects } = call.store;
  const revision = call.parts[2] ?? '';
  const commit = repository.resolve(revision);
  const node = objects.findNode(commit === undefined ? revision : (objects.commits.get(commit)?.tree ?? ''), '');
  if (!node) throw new Refused(404);
  const recursive = ['1', 'true'].includes(call.query.get('recursive') ?? '');
  const nodes = objects.listTree(node.sha, { recursive });
  const size = call.limits.treePage;
  const rule = { key: 'per_page', usual: size, most: size, headers: () => ({}) };
  const facts = readPage(call, nodes.length, rule);
  const start = (facts.page - 1) * facts.size;
  const tree = nodes.slice(start, start + facts.size).map(({ path, type, sha, size }) => ({
    path,
    type,
    mode: type === 'tree' ? '040000' : '100644',
    size,
    sha,
  }));
  const { headers } = sendPage(call, nodes, { rule, show: () => undefined });
  const truncated = start + tree.length < nodes.length;
  const body = { sha: commit ?? node.sha, tree, truncated, page: facts.page, total_count: nodes.length };
  return ok(body, 200, { ...headers, 'X-Total-Count': String(nodes.length) });
}

function sendBlob(call: Call): Answer {
  const sha = call.parts[2] ?? '';
  const bytes = readBlob(call, findRepository(call), sha);
  return ok({ sha, size: bytes.length, encoding: 'base64', content: bytes.toString('base64') });
}

function listCommits(call: Call): Answer {
  const repository = findRepository(call);
  const { objects } = call.store;
  const start = repository.resolve(call.query.get('sha') ?? repository.defaultBranch);
  if (start === undefined) throw new Refused(404);
  const path = call.query.get('path');
  const commits = objects.ancestors(start).flatMap((sha) => objects.commits.get(sha) ?? []);
  const touching = commits.filter(({ sha, parents: [parent = ''] }) =>
    diffFiles(objects.filesAt(parent), objects.filesAt(sha)).some((change) => change.path === path),
  );
  return sendPage(call, path === null ? commits : touching, { rule: pages, show: showCommit });
}

/** `base...head`, of which each may be `owner:branch`. Files are told by name and kind of change only. */
function compare(call: Call): Answer {
  const repository = findRepository(call);
  const [base, head] = (call.parts[2] ?? '').split('...').map((name) => {
    const [branch = '', owner = repository.address.owner] = name.split(':').reverse();
    return call.store.findRepository(`${owner}/${repository.address.name}`)?.resolve(branch);
  });
  if (base === undefined || head === undefined) throw new Refused(404);
  const { commits, changes } = repository.compare(base, head);
  return ok({
    total_commits: commits.length,
    commits: commits.toReversed().map(showCommit),
    files: changes.map(showFile),
  });
}

function sendContent(call: Call): Answer {
  const repository = findRepository(call);
  const path = call.parts[2] ?? '';
  const reference = call.query.get('ref') ?? repository.defaultBranch;
  if (repository.resolve(reference) === undefined) throw new Refused(404, `object does not exist [id: ${reference}]`);
  const sha = repository.filesAt(reference).get(path);
  if (sha === undefined) throw new Refused(404, `object does not exist [id: , rel_path: ${path}]`);
  const bytes = readBlob(call, repository, sha);
  const facts = { type: 'file', path, name: path.split('/').at(-1), sha, size: bytes.length, encoding: 'base64' };
  return ok({ ...facts, content: bytes.toString('base64') });
}

/** Several files in one commit: POST /repos/{owner}/{repo}/contents. 422 for what does not fit the branch as it is. */
function changeFiles(call: Call): Answer {
  requireUser(call);
  const repository = findOwn(call);
  const branch = textOf(call.body['branch']) ?? repository.defaultBranch;
  const target = textOf(call.body['new_branch']) ?? branch;
  const onto = repository.branches.get(branch);
  if (onto === undefined) throw new Refused(404, `branch does not exist [name: ${branch}]`);
  if (target !== branch) refuseBranch(repository, target, 422);
  const files = new Map(repository.filesAt(branch));
  const changes = listOf(call.body['files']).map(recordOf);
  if (changes.length === 0) throw new Refused(422, '[]: Required');
  for (const change of changes) applyChange(call, files, change);
  const { name, email } = recordOf(call.body['author']);
  const usual = signatureOf(call);
  const author = { name: textOf(name) ?? usual.name, email: textOf(email) ?? usual.email };
  const message = textOf(call.body['message']) ?? 'Change files';
  const commit = repository.commit(target, files, { message, author, onto });
  return ok({ commit: showCommit(commit), files: changes.map(({ path }) => ({ path })) }, 201);
}

function applyChange({ store }: Call, files: Map<string, string>, change: Record<string, unknown>): void {
  const path = textOf(change['path']) ?? '';
  const before = textOf(change['from_path']) ?? path;
  const { operation } = change;
  if (operation === 'create') {
    if (files.has(path) || isFolder(files, path))
      throw new Refused(422, `repository file already exists [path: ${path}]`);
  } else checkSha(files.get(before), { path: before, given: textOf(change['sha']) });
  if (operation !== 'create') files.delete(before);
  if (operation !== 'delete') files.set(path, store.objects.addBlob(bytesOf(change['content'], 'base64')));
}

function checkSha(now: string | undefined, { path, given }: { path: string; given: string | undefined }): void {
  if (now === undefined) throw new Refused(404, `repository file does not exist [path: ${path}]`);
  if (given === undefined) throw new Refused(422, 'a SHA or commit ID must be provided when updating a file');
  if (given !== now) throw new Refused(422, `sha does not match [given: ${given}, expected: ${now}]`);
}

function isFolder(files: Files, path: string): boolean {
  return [...files.keys()].some((one) => one.startsWith(`${path}/`));
}
