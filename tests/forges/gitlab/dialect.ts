import { ok, Refused, route, type Answer, type Call, type Dialect, type Route } from '../http/call.ts';
import { sendPage } from '../http/paging.ts';
import { mergeRequests } from './merge-requests.ts';
import { repository } from './repository.ts';
import { findProject, levels, pages, requireUser, showProject, showUser } from './shapes.ts';

/** People, projects and forks: https://docs.gitlab.com/api/users/, …/projects/, …/project_forks/ */
const general: readonly Route[] = [
  route('GET', '/user', (call) => ok(showUser(call, requireUser(call)))),
  route('GET', '/users', listUsers),
  route('GET', '/projects/:', (call) => ok(showProject(call, findProject(call)))),
  route('POST', '/projects/:/fork', addFork),
  route('GET', '/projects/:/members/all/:', sendMember),
  route('GET', '/projects/:/labels', (call) =>
    sendPage(call, findProject(call).labels, { rule: pages, show: (label) => label }),
  ),
  route('GET', '/projects/:/issues', (call) => sendPage(call, [], { rule: pages, show: (issue) => issue })),
];

export const gitlab: Dialect = {
  root: '/api/v4',
  routes: [...general, ...repository, ...mergeRequests],
  schemes: /^bearer\s+(.+)$/i,
  // The headers of …/rest/#pagination and …/repository_files/; `Retry-After` is not among those that may be read.
  cors: {
    allowed: '*',
    exposed:
      'ETag, Link, X-Gitlab-Blob-Id, X-Gitlab-Commit-Id, X-Gitlab-Content-Sha256, X-Gitlab-Encoding, X-Gitlab-File-Name, X-Gitlab-File-Path, X-Gitlab-Last-Commit-Id, X-Gitlab-Ref, X-Gitlab-Size, X-Next-Page, X-Page, X-Per-Page, X-Prev-Page, X-Request-Id, X-Total, X-Total-Pages',
  },
  refuse: (status, message = words[status] ?? String(status)) => ok({ message }, status),
  refuseToken,
  refuseHaste,
  caching: 'max-age=0, private, must-revalidate',
};

/** …/rest/troubleshooting/#status-codes */
const words: Record<number, string> = {
  400: '400 Bad request',
  401: '401 Unauthorized',
  403: '403 Forbidden',
  404: '404 Not Found',
  409: '409 Conflict',
  422: '422 Unprocessable',
  500: '500 Internal Server Error',
};

function refuseToken({ isExpired }: { isExpired: boolean }): Answer {
  if (!isExpired) return ok({ message: '401 Unauthorized' }, 401);
  const description = 'Token is expired. You can either do re-authorization or token refresh.';
  return ok({ error: 'invalid_token', error_description: description }, 401);
}

/** Plain text, as its rate limiter answers: https://docs.gitlab.com/security/rate_limits/ */
function refuseHaste(status: number, retryAfter: number): Answer {
  return { status, body: Buffer.from('Retry later\n'), headers: { 'Retry-After': String(retryAfter) } };
}

function listUsers(call: Call): Answer {
  const wanted = call.query.get('username');
  const found = [...call.store.users.keys()].filter((login) => wanted === null || login === wanted);
  return sendPage(call, found, { rule: pages, show: (login) => showUser(call, login) });
}

/** 201 with a project that is still being imported; 409 where there is one. */
function addFork(call: Call): Answer {
  const login = requireUser(call);
  const project = findProject(call);
  if (call.store.findRepository(`${login}/${project.address.name}`))
    throw new Refused(409, 'Project namespace name has already been taken, The project is still being deleted.');
  const fork = call.store.fork(project, login, { notReadyFor: call.limits.forkDelay });
  return ok({ ...showProject(call, fork), import_status: 'scheduled' }, 201);
}

function sendMember(call: Call): Answer {
  const project = findProject(call);
  const user = [...call.store.users.values()].find(({ id }) => String(id) === call.parts[1]);
  const isMember = user && (user.login === project.address.owner || project.access.has(user.login));
  if (!isMember) throw new Refused(404, '404 Not found');
  return ok({ ...showUser(call, user.login), access_level: levels[project.accessOf(user.login)] });
}
