import type { ChangeRequest, Repository } from '../store/repository.ts';
import { ok, Refused, route, type Answer, type Call, type Route } from '../http/call.ts';
import { sendPage } from '../http/paging.ts';
import { findProject, pages, readValue, requireUser, requireWriter, showRequest, signatureOf } from './shapes.ts';

/** Merge requests: https://docs.gitlab.com/api/merge_requests/ */
export const mergeRequests: readonly Route[] = [
  route('GET', '/projects/:/merge_requests', listRequests),
  route('POST', '/projects/:/merge_requests', addRequest),
  route('GET', '/projects/:/merge_requests/:', sendRequest),
  route('PUT', '/projects/:/merge_requests/:', changeRequest),
  route('PUT', '/projects/:/merge_requests/:/merge', mergeRequest),
  route('PUT', '/projects/:/merge_requests/:/rebase', rebaseRequest),
];

function find(call: Call): { project: Repository; request: ChangeRequest } {
  const project = findProject(call);
  const request = project.findRequest(call.parts[1] ?? '');
  if (!request) throw new Refused(404, '404 Not found');
  return { project, request };
}

function listRequests(call: Call): Answer {
  const project = findProject(call);
  const { query } = call;
  const states: Record<string, string> = { opened: 'open', closed: 'closed', merged: 'merged' };
  const state = states[query.get('state') ?? ''];
  const found = project.requests.filter(
    (request) =>
      (state ?? request.state) === request.state &&
      (query.get('target_branch') ?? request.base) === request.base &&
      (query.get('source_branch') ?? request.head.branch) === request.head.branch &&
      hasLabels(request, query.get('labels')),
  );
  return sendPage(call, found.toReversed(), { rule: pages, show: (request) => showRequest(call, project, request) });
}

/** `Any` and `None` are words of their own; else all of the labels have to be there. */
function hasLabels({ labels }: ChangeRequest, asked: string | null): boolean {
  if (asked === null || asked === '') return true;
  if (asked === 'Any' || asked === 'None') return labels.length > 0 === (asked === 'Any');
  return asked.split(',').every((label) => labels.includes(label));
}

/** The project in the path holds the branch; the one it is for may be another. Only its members may set labels. */
function addRequest(call: Call): Answer {
  const source = findProject(call);
  const author = requireWriter(call, source);
  const target = call.store.findRepository(readValue(call, 'target_project_id') ?? '') ?? source;
  const [branch = '', base = ''] = ['source_branch', 'target_branch'].map((name) => readValue(call, name));
  const head = { repository: source, branch };
  if (!source.branches.has(branch)) throw new Refused(400, 'source_branch does not exist');
  if (!target.branches.has(base)) throw new Refused(400, 'target_branch does not exist');
  const twin = target.findOpenRequest(head, base);
  if (twin) throw new Refused(409, `Another open merge request already exists for this source branch: !${twin.number}`);
  const title = readValue(call, 'title') ?? '';
  if (title === '') throw new Refused(400, 'title is missing');
  const request = target.openRequest({ title, body: readValue(call, 'description') ?? '', head, base, author });
  if (target.canWrite(author)) request.labels = splitLabels(readValue(call, 'labels'));
  return ok(showRequest(call, target, request), 201);
}

function sendRequest(call: Call): Answer {
  const { project, request } = find(call);
  const asked = call.query.get('include_rebase_in_progress') === 'true';
  return ok({ ...showRequest(call, project, request), ...(asked && { rebase_in_progress: false }) });
}

function changeRequest(call: Call): Answer {
  const { project, request } = find(call);
  const login = requireUser(call);
  if (!project.canWrite(login) && request.author !== login) throw new Refused(403, '403 Forbidden');
  const labels = readValue(call, 'labels');
  if (labels !== undefined && project.canWrite(login)) {
    request.labels = splitLabels(labels);
    for (const name of request.labels)
      if (!project.labels.some((label) => label.name === name)) project.addLabel(name, '#ededed');
  }
  request.title = readValue(call, 'title') ?? request.title;
  request.body = readValue(call, 'description') ?? request.body;
  const event = readValue(call, 'state_event');
  if (event === 'close' && request.state === 'open') request.state = 'closed';
  if (event === 'reopen' && request.state === 'closed') request.state = 'open';
  request.updatedAt = call.store.now();
  return ok(showRequest(call, project, request));
}

function splitLabels(text: string | undefined): string[] {
  return (text ?? '').split(',').filter(Boolean);
}

/** 405 where it is not open, 409 where the branch has moved, 422 in a conflict: …/merge_requests/#merge-a-merge-request */
function mergeRequest(call: Call): Answer {
  const { project, request } = find(call);
  const login = requireUser(call);
  if (!project.canWrite(login)) throw new Refused(401, '401 Unauthorized');
  const expected = readValue(call, 'sha');
  if (request.state !== 'open') throw new Refused(405, '405 Method Not Allowed');
  if (expected !== undefined && expected !== project.headOf(request))
    throw new Refused(409, 'SHA does not match HEAD of source branch');
  if (project.findConflicts(request).length > 0) throw new Refused(422, 'Branch cannot be merged');
  const message = readValue(call, 'merge_commit_message') ?? `Merge branch '${request.head.branch}'`;
  project.merge(request, { message, author: signatureOf(call) });
  if (readValue(call, 'should_remove_source_branch') === 'true')
    request.head.repository.deleteBranch(request.head.branch, { closing: false });
  return ok(showRequest(call, project, request));
}

/** Done later at a real one: it answers 202, and how it went is asked for. …/merge_requests/#rebase-a-merge-request */
function rebaseRequest(call: Call): Answer {
  const { project, request } = find(call);
  requireWriter(call, request.head.repository);
  const conflicts = project.rebase(request);
  delete request.mergeError;
  if (conflicts.length > 0)
    request.mergeError = 'Rebase failed: Rebase locally, resolve all conflicts, then push the branch.';
  return ok({ rebase_in_progress: true }, 202);
}
