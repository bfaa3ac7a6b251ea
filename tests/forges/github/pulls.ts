import type { ChangeRequest, RequestHead, Repository } from '../store/repository.ts';
import { listOf, ok, Refused, route, textOf, type Answer, type Call, type Route } from '../http/call.ts';
import { sendPage } from '../http/paging.ts';
import { findOwn, findRepository, pages, requireUser, showCommit, showFile, showPull, signatureOf } from './shapes.ts';

/** Pull requests and their labels: https://docs.github.com/en/rest/pulls/pulls and …/issues/labels */
export const pulls: readonly Route[] = [
  route('GET', '/repos/:/:/pulls', listPulls),
  route('POST', '/repos/:/:/pulls', addPull),
  route('GET', '/repos/:/:/pulls/:', (call) => ok(showDetail(call, findPull(call)))),
  route('PATCH', '/repos/:/:/pulls/:', changePull),
  route('GET', '/repos/:/:/pulls/:/files', listFiles),
  route('GET', '/repos/:/:/pulls/:/commits', listCommits),
  route('PUT', '/repos/:/:/pulls/:/merge', mergePull),
  route('PUT', '/repos/:/:/issues/:/labels', setLabels),
  route('POST', '/repos/:/:/issues/:/labels', setLabels),
  route('GET', '/repos/:/:/labels', (call) =>
    sendPage(call, findRepository(call).labels, { rule: pages, show: (label) => label }),
  ),
];

function findPull(call: Call): ChangeRequest {
  const found = findRepository(call).findRequest(call.parts[2] ?? '');
  if (!found) throw new Refused(404, 'Not Found');
  return found;
}

function listPulls(call: Call): Answer {
  const { query } = call;
  const state = query.get('state') ?? 'open';
  const repository = findRepository(call);
  const found = repository.requests.filter(
    (request) =>
      (state === 'all' || (state === 'open') === (request.state === 'open')) &&
      (query.get('base') ?? request.base) === request.base &&
      (query.get('head') ?? labelOf(request.head)) === labelOf(request.head),
  );
  return sendPage(call, found.toReversed(), { rule: pages, show: (request) => showPull(call, request) });
}

const labelOf = ({ repository, branch }: RequestHead) => `${repository.address.owner}:${branch}`;

function addPull(call: Call): Answer {
  const author = requireUser(call);
  const repository = findRepository(call);
  const read = (name: string) => textOf(call.body[name]) ?? '';
  const head = findHead(call, repository, read('head'));
  const base = repository.branches.get(read('base'));
  if (!head || base === undefined) throw new Refused(422, 'Validation Failed');
  if (!head.repository.canWrite(author)) throw new Refused(404, 'Not Found');
  if (repository.findOpenRequest(head, read('base')))
    throw new Refused(422, `A pull request already exists for ${labelOf(head)}.`);
  if (repository.compare(base, head.repository.branches.get(head.branch) ?? '').commits.length === 0)
    throw new Refused(422, `No commits between ${read('base')} and ${head.branch}`);
  const pull = repository.openRequest({ title: read('title'), body: read('body'), head, base: read('base'), author });
  return ok(showDetail(call, pull), 201);
}

/** `branch`, or `owner:branch` for a branch in a fork. */
function findHead({ store }: Call, repository: Repository, head: string): RequestHead | undefined {
  const [branch = '', owner = repository.address.owner] = head.split(':').reverse();
  const found = store.findRepository(`${owner}/${repository.address.name}`);
  return found?.branches.has(branch) ? { repository: found, branch } : undefined;
}

function showDetail(call: Call, request: ChangeRequest) {
  const repository = findRepository(call);
  const isOpen = request.state === 'open';
  const mergeable = isOpen ? repository.findConflicts(request).length === 0 : null;
  return { ...showPull(call, request), merged: request.state === 'merged', mergeable };
}

function changePull(call: Call): Answer {
  const pull = findPull(call);
  const login = requireUser(call);
  if (!findRepository(call).canWrite(login) && pull.author !== login) throw new Refused(404, 'Not Found');
  const { title = pull.title, body = pull.body, state = pull.state } = call.body;
  if (pull.state === 'merged' && state === 'open') throw new Refused(422, 'Validation Failed');
  const isGone = !pull.head.repository.branches.has(pull.head.branch);
  if (state === 'open' && isGone) throw new Refused(422, 'Validation Failed');
  pull.title = textOf(title) ?? '';
  pull.body = textOf(body) ?? '';
  if (pull.state !== 'merged') pull.state = state === 'closed' ? 'closed' : 'open';
  pull.updatedAt = call.store.now();
  return ok(showDetail(call, pull));
}

function listFiles(call: Call): Answer {
  const { changes } = findRepository(call).compareRequest(findPull(call));
  return sendPage(call, changes, { rule: pages, show: (change) => showFile(call, change) });
}

function listCommits(call: Call): Answer {
  const { commits } = findRepository(call).compareRequest(findPull(call));
  return sendPage(call, commits, { rule: pages, show: showCommit });
}

/** 405 where it cannot be merged, 409 where the branch has moved: …/rest/pulls/pulls#merge-a-pull-request */
function mergePull(call: Call): Answer {
  const repository = findOwn(call);
  const pull = findPull(call);
  const expected = textOf(call.body['sha']);
  if (pull.state !== 'open' || repository.findConflicts(pull).length > 0)
    throw new Refused(405, 'Pull Request is not mergeable');
  if (expected !== undefined && expected !== repository.headOf(pull))
    throw new Refused(409, 'Head branch was modified. Review and try the merge again.');
  const message = textOf(call.body['commit_message']) ?? `Merge pull request #${pull.number}`;
  const { sha } = repository.merge(pull, { message, author: signatureOf(call) });
  return ok({ sha, merged: true, message: 'Pull Request successfully merged' });
}

/** A label that is not there yet is made. */
function setLabels(call: Call): Answer {
  const repository = findOwn(call);
  const pull = findPull(call);
  const names = listOf(call.body['labels']).map(String);
  for (const name of names)
    if (!repository.labels.some((label) => label.name === name)) repository.addLabel(name, 'ededed');
  pull.labels = call.method === 'PUT' ? names : [...new Set([...pull.labels, ...names])];
  return ok(pull.labels.map((name) => ({ name })));
}
