import { empty, ok, Refused, route, type Answer, type Call, type Dialect, type Route } from '../http/call.ts';
import { contents } from './contents.ts';
import { pulls } from './pulls.ts';
import { findOwn, findRepository, requireUser, showRepository, showUser } from './shapes.ts';

/** People, repositories and forks, after /api/swagger of a Forgejo */
const general: readonly Route[] = [
  route('GET', '/user', (call) => ok(showUser(call, requireUser(call)))),
  route('GET', '/users/:', sendUser),
  route('GET', '/settings/api', ({ limits }) =>
    ok({ max_response_items: 50, default_paging_num: 30, default_git_trees_per_page: limits.treePage }),
  ),
  route('GET', '/repos/:/:', (call) => ok(showRepository(call, findRepository(call)))),
  route('GET', '/repos/:/:/collaborators/:/permission', sendPermission),
  route('POST', '/repos/:/:/forks', addFork),
  route('POST', '/repos/:/:/sync_fork', syncFork),
];

export const forgejo: Dialect = {
  root: '/api/v1',
  routes: [...general, ...contents, ...pulls],
  schemes: /^(?:token|bearer)\s+(.+)$/i,
  // https://forgejo.org/docs/latest/admin/config-cheat-sheet/#cors-cors, switched on as a desk needs it
  cors: {
    allowed: 'Content-Type, User-Agent, Authorization, X-Gitea-OTP, X-Forgejo-OTP',
    exposed: 'X-Total-Count, Link',
  },
  refuse: (status, message = words[status] ?? '') => ok({ message, url: manual }, status),
  refuseToken: () => ok({ message: 'invalid username, password or token', url: manual }, 401),
  refuseHaste: (status, retryAfter) =>
    ok({ message: 'Too Many Requests' }, status, { 'Retry-After': String(retryAfter) }),
  caching: 'max-age=0, private, must-revalidate, no-transform',
};

const manual = 'https://forgejo.example/api/swagger';
const words: Record<number, string> = {
  401: 'token is required',
  403: 'forbidden',
  404: "The target couldn't be found.",
};

function sendUser(call: Call): Answer {
  const login = call.parts[0] ?? '';
  if (!call.store.users.has(login)) throw new Refused(404, 'user redirect does not exist');
  return ok(showUser(call, login));
}

/** Of others only stewards are told; of oneself, everybody. */
function sendPermission(call: Call): Answer {
  const repository = findRepository(call);
  const login = requireUser(call);
  const asked = call.parts[2] ?? '';
  if (asked !== login && repository.accessOf(login) !== 'admin')
    throw new Refused(
      403,
      'Only admins can query all permissions, repository admins can query all repository permissions, collaborators can query only their own',
    );
  return ok({
    permission: repository.accessOf(asked),
    role_name: repository.accessOf(asked),
    user: showUser(call, asked),
  });
}

/** 202; 409 where there is one. */
function addFork(call: Call): Answer {
  const login = requireUser(call);
  const parent = findRepository(call);
  const name = `${login}/${parent.address.name}`;
  if (call.store.findRepository(name)) throw new Refused(409, `repository is already forked by user [fork: ${name}]`);
  const fork = call.store.fork(parent, login, { notReadyFor: call.limits.forkDelay });
  return ok(showRepository(call, fork), 202);
}

function syncFork(call: Call): Answer {
  const fork = findOwn(call);
  const [own, above] = [fork.branches.get(fork.defaultBranch), fork.parent?.branches.get(fork.defaultBranch)];
  if (own === undefined || above === undefined) throw new Refused(400, 'The repository is not a fork');
  if (!call.store.objects.ancestors(above).includes(own)) throw new Refused(400, 'The fork has diverged');
  fork.moveBranch(fork.defaultBranch, above);
  return empty();
}
