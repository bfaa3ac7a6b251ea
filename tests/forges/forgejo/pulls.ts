import type { ChangeRequest, RequestHead, Repository } from '../store/repository.ts';
import { empty, listOf, ok, Refused, route, textOf, type Answer, type Call, type Route } from '../http/call.ts';
import { sendPage } from '../http/paging.ts';
import { findOwn, findRepository, pages, requireUser, showFile, showLabel, showPull, signatureOf } from './shapes.ts';

/** Pull requests and labels, after /api/swagger of a Forgejo */
export const pulls: readonly Route[] = [
  route('GET', '/repos/:/:/pulls', listPulls),
  route('POST', '/repos/:/:/pulls', addPull),
  route('GET', '/repos/:/:/pulls/:', (call) => ok(showPull(call, findPull(call)))),
  route('PATCH', '/repos/:/:/pulls/:', changePull),
  route('GET', '/repos/:/:/pulls/:/files', listFiles),
  route('POST', '/repos/:/:/pulls/:/merge', mergePull),
  route('GET', '/repos/:/:/labels', listLabels),
  route('POST', '/repos/:/:/labels', addLabel),
  route('PUT', '/repos/:/:/issues/:/labels', setLabels),
  route('POST', '/repos/:/:/issues/:/labels', setLabels),
];

function findPull(call: Call): ChangeRequest {
  const found = findRepository(call).findRequest(call.parts[2] ?? '');
  if (!found) throw new Refused(404);
  return found;
}

function listPulls(call: Call): Answer {
  const state = call.query.get('state') ?? 'open';
  const base = call.query.get('base_branch');
  const found = findRepository(call).requests.filter(
    (request) =>
      (state === 'all' || (state === 'open') === (request.state === 'open')) && (base ?? request.base) === request.base,
  );
  return sendPage(call, found.toReversed(), { rule: pages, show: (request) => showPull(call, request) });
}

function addPull(call: Call): Answer {
  const author = requireUser(call);
  const repository = findRepository(call);
  const read = (name: string) => textOf(call.body[name]) ?? '';
  const head = findHead(call, repository, read('head'));
  const base = repository.branches.get(read('base'));
  if (!head || base === undefined) throw new Refused(404);
  const twin = repository.findOpenRequest(head, read('base'));
  if (twin) throw new Refused(409, `pull request already exists for these targets [id: ${twin.number}]`);
  if (repository.compare(base, head.repository.branches.get(head.branch) ?? '').commits.length === 0)
    throw new Refused(422, 'Invalid PullRequest: There are no changes between the head and the base');
  const pull = repository.openRequest({ title: read('title'), body: read('body'), head, base: read('base'), author });
  if (repository.canWrite(author)) pull.labels = namesOf(repository, listOf(call.body['labels']));
  return ok(showPull(call, pull), 201);
}

/** `branch`, or `owner:branch`. */
function findHead({ store }: Call, repository: Repository, head: string): RequestHead | undefined {
  const [branch = '', owner = repository.address.owner] = head.split(':').reverse();
  const found = store.findRepository(`${owner}/${repository.address.name}`);
  return found?.branches.has(branch) ? { repository: found, branch } : undefined;
}

function changePull(call: Call): Answer {
  const pull = findPull(call);
  const login = requireUser(call);
  if (!findRepository(call).canWrite(login) && pull.author !== login) throw new Refused(403);
  const { state = pull.state } = call.body;
  if (pull.state === 'merged' && state !== 'merged') throw new Refused(412, 'pull request is already merged');
  pull.title = textOf(call.body['title']) ?? pull.title;
  pull.body = textOf(call.body['body']) ?? pull.body;
  if (pull.state !== 'merged') pull.state = state === 'closed' ? 'closed' : 'open';
  pull.updatedAt = call.store.now();
  return ok(showPull(call, pull), 201);
}

function listFiles(call: Call): Answer {
  const { changes } = findRepository(call).compareRequest(findPull(call));
  return sendPage(call, changes, { rule: pages, show: showFile });
}

/**
 * 405 where it is not open, in conflict, or still looked at: the words are the same for the last two. 409 where the
 * branch is not at `head_commit_id`.
 */
function mergePull(call: Call): Answer {
  const repository = findOwn(call);
  const pull = findPull(call);
  const expected = textOf(call.body['head_commit_id']);
  if (pull.state === 'merged') throw new Refused(405, '');
  if (pull.state !== 'open') throw new Refused(404);
  if (isLookedAt(call) || repository.findConflicts(pull).length > 0) throw new Refused(405, 'Please try again later');
  if (expected !== undefined && expected !== repository.headOf(pull)) throw new Refused(409, 'head out of date');
  if (textOf(call.body['Do']) !== 'merge') throw new Refused(422, '[Do]: Required');
  const message = textOf(call.body['MergeMessageField']) ?? `Merge pull request '${pull.title}'`;
  repository.merge(pull, { message, author: signatureOf(call) });
  if (call.body['delete_branch_after_merge'] === true)
    pull.head.repository.deleteBranch(pull.head.branch, { closing: false });
  return empty(200);
}

/** A real one finds out a while after a request was made whether it can be merged. */
function isLookedAt({ limits }: Call): boolean {
  if (limits.mergeDelay === 0) return false;
  limits.mergeDelay -= 1;
  return true;
}

function listLabels(call: Call): Answer {
  return sendPage(call, findRepository(call).labels, { rule: pages, show: showLabel });
}

function addLabel(call: Call): Answer {
  const repository = findOwn(call);
  const name = textOf(call.body['name']) ?? '';
  const color = textOf(call.body['color']) ?? '';
  if (name === '' || color === '') throw new Refused(422, '[Name]: Required');
  return ok(showLabel(repository.addLabel(name, color.replace('#', ''))), 201);
}

/** Labels are told by number, or by name. */
function setLabels(call: Call): Answer {
  const repository = findOwn(call);
  const pull = findPull(call);
  const names = namesOf(repository, listOf(call.body['labels']));
  pull.labels = call.method === 'PUT' ? names : [...new Set([...pull.labels, ...names])];
  return ok(repository.labels.filter(({ name }) => pull.labels.includes(name)).map(showLabel));
}

function namesOf({ labels }: Repository, given: readonly unknown[]): string[] {
  return labels.filter(({ id, name }) => given.includes(id) || given.includes(name)).map(({ name }) => name);
}
