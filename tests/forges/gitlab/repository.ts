import { createHash } from 'node:crypto';
import { diffFiles } from '../store/differences.ts';
import type { Repository } from '../store/repository.ts';
import { empty, ok, readBlob, Refused, route, type Answer, type Call, type Route } from '../http/call.ts';
import { sendPage } from '../http/paging.ts';
import { addCommit } from './add-commit.ts';
import { findFiles, findProject, pages, readValue, requireWriter, showBranch, showCommit, showDiff } from './shapes.ts';

const own = '/projects/:/repository';

/** Trees, files, commits and branches: https://docs.gitlab.com/api/repositories/ and its neighbours */
export const repository: readonly Route[] = [
  route('GET', `${own}/tree`, sendTree),
  route('GET', `${own}/files/:`, (call) => sendFile(call, { isRaw: false })),
  route('HEAD', `${own}/files/:`, (call) => sendFile(call, { isRaw: false })),
  route('GET', `${own}/files/:/raw`, (call) => sendFile(call, { isRaw: true })),
  route('HEAD', `${own}/files/:/raw`, (call) => sendFile(call, { isRaw: true })),
  route('GET', `${own}/commits`, listCommits),
  route('POST', `${own}/commits`, addCommit),
  route('GET', `${own}/commits/:`, sendCommit),
  route('GET', `${own}/commits/:/refs`, listReferences),
  route('GET', `${own}/commits/:/statuses`, () => ok([])),
  route('GET', `${own}/branches`, listBranches),
  route('POST', `${own}/branches`, addBranch),
  route('GET', `${own}/branches/:`, sendBranch),
  route('DELETE', `${own}/branches/:`, deleteBranch),
  route('GET', `${own}/compare`, compare),
];

/** …/repositories/#list-repository-tree */
function sendTree(call: Call): Answer {
  const project = findFiles(call);
  const { objects } = call.store;
  const commit = project.resolve(call.query.get('ref') ?? project.defaultBranch);
  const folder = (call.query.get('path') ?? '').replace(/^\/|\/$/g, '');
  const node = commit === undefined ? undefined : objects.findNode(objects.commits.get(commit)?.tree ?? '', folder);
  if (node?.type !== 'tree') throw new Refused(404, '404 Tree Not Found');
  const nodes = objects.listTree(node.sha, { recursive: call.query.get('recursive') === 'true' });
  const prefix = folder === '' ? '' : `${folder}/`;
  return sendPage(call, nodes, {
    rule: pages,
    show: ({ name, path, type, sha }) => ({
      id: sha,
      name,
      type,
      path: `${prefix}${path}`,
      mode: type === 'tree' ? '040000' : '100644',
    }),
  });
}

/** A file, or only its headers: …/repository_files/ */
function sendFile(call: Call, { isRaw }: { isRaw: boolean }): Answer {
  const project = findFiles(call);
  const path = call.parts[1] ?? '';
  const reference = call.query.get('ref') ?? project.defaultBranch;
  const commit = project.resolve(reference);
  const sha = commit === undefined ? undefined : call.store.objects.filesAt(commit).get(path);
  if (sha === undefined || commit === undefined) throw new Refused(404, '404 File Not Found');
  const bytes = readBlob(call, project, sha);
  const facts = {
    file_name: path.split('/').at(-1) ?? '',
    file_path: path,
    size: bytes.length,
    encoding: 'base64',
    content_sha256: createHash('sha256').update(bytes).digest('hex'),
    ref: reference,
    blob_id: sha,
    commit_id: commit,
    last_commit_id: findLastCommit(project, path, commit),
  };
  const body = isRaw ? bytes : { ...facts, content: bytes.toString('base64') };
  return { status: 200, headers: toHeaders(facts), ...(call.method === 'GET' && { body }) };
}

function toHeaders(facts: Readonly<Record<string, string | number>>): Record<string, string> {
  const toName = (key: string) =>
    `X-Gitlab-${key
      .split('_')
      .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
      .join('-')}`;
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [toName(key), String(value)]));
}

function findLastCommit(project: Repository, path: string, from: string): string {
  const { objects } = project.context;
  const touches = (sha: string) => {
    const parent = objects.commits.get(sha)?.parents[0] ?? '';
    return objects.filesAt(parent).get(path) !== objects.filesAt(sha).get(path);
  };
  return objects.ancestors(from).find(touches) ?? from;
}

function listCommits(call: Call): Answer {
  const project = findFiles(call);
  const { objects } = call.store;
  const start = project.resolve(call.query.get('ref_name') ?? project.defaultBranch);
  if (start === undefined) throw new Refused(404, '404 Commit Not Found');
  const path = call.query.get('path');
  const commits = objects.ancestors(start).flatMap((sha) => objects.commits.get(sha) ?? []);
  const touching = commits.filter(({ sha, parents: [parent = ''] }) =>
    diffFiles(objects.filesAt(parent), objects.filesAt(sha)).some((change) => change.path === path),
  );
  return sendPage(call, path === null ? commits : touching, { rule: pages, show: showCommit });
}

function sendCommit(call: Call): Answer {
  const sha = findFiles(call).resolve(call.parts[1] ?? '');
  const commit = call.store.objects.commits.get(sha ?? '');
  if (!commit) throw new Refused(404, '404 Commit Not Found');
  return ok(showCommit(commit));
}

function listReferences(call: Call): Answer {
  const { branches } = findFiles(call);
  const holders = [...branches].filter(([, tip]) => call.store.objects.ancestors(tip).includes(call.parts[1] ?? ''));
  return sendPage(call, holders, { rule: pages, show: ([name]) => ({ type: 'branch', name }) });
}

function listBranches(call: Call): Answer {
  const wanted = call.query.get('search') ?? '';
  const isWanted = ([name]: [string, string]) =>
    wanted.startsWith('^') ? name.startsWith(wanted.slice(1)) : name.includes(wanted);
  const branches = [...findFiles(call).branches].filter(isWanted);
  return sendPage(call, branches, { rule: pages, show: ([name, sha]) => showBranch(call, { name, sha }) });
}

function sendBranch(call: Call): Answer {
  const name = call.parts[1] ?? '';
  const sha = findFiles(call).branches.get(name);
  if (sha === undefined) throw new Refused(404, '404 Branch Not Found');
  return ok(showBranch(call, { name, sha }));
}

function addBranch(call: Call): Answer {
  const project = findFiles(call);
  requireWriter(call, project);
  const name = readValue(call, 'branch') ?? '';
  const sha = project.resolve(readValue(call, 'ref') ?? '');
  if (project.branches.has(name)) throw new Refused(400, 'Branch already exists');
  if (sha === undefined) throw new Refused(400, 'Invalid reference name');
  project.moveBranch(name, sha);
  return ok(showBranch(call, { name, sha }), 201);
}

function deleteBranch(call: Call): Answer {
  const project = findProject(call);
  requireWriter(call, project);
  const name = call.parts[1] ?? '';
  if (!project.branches.has(name)) throw new Refused(404, '404 Branch Not Found');
  project.deleteBranch(name, { closing: false });
  return empty();
}

/** Since the common base, as with three dots: …/repositories/#compare-branches-tags-or-commits */
function compare(call: Call): Answer {
  const project = findFiles(call);
  const [from, to] = ['from', 'to'].map((name) => project.resolve(call.query.get(name) ?? ''));
  if (from === undefined || to === undefined) throw new Refused(404, '404 Ref Not Found');
  const { commits, changes } = project.compare(from, to);
  return ok({
    commits: commits.map(showCommit),
    diffs: changes.map((change) => showDiff(call, change)),
    compare_timeout: false,
    compare_same_ref: from === to,
  });
}
