import { diffFiles } from '../store/differences.ts';
import {
  bytesOf,
  ok,
  readBlob,
  Refused,
  route,
  textOf,
  type Answer,
  type Call,
  type Dialect,
  type Route,
} from '../http/call.ts';
import { sendPage } from '../http/paging.ts';
import { gitData } from './git-data.ts';
import { pulls } from './pulls.ts';
import {
  findOwn,
  findRepository,
  pages,
  requireUser,
  showBranch,
  showCommit,
  showComparison,
  showRepository,
  showUser,
  signatureOf,
} from './shapes.ts';

/** People, repositories, forks, branches, contents and comparisons: https://docs.github.com/en/rest */
const general: readonly Route[] = [
  route('GET', '/user', (call) => ok(showUser(call, requireUser(call)))),
  route('GET', '/users/:', (call) => ok(showUser(call, findUser(call)))),
  route('GET', '/repos/:/:', (call) => ok(showRepository(call, findRepository(call)))),
  route('GET', '/repos/:/:/collaborators/:/permission', sendPermission),
  route('POST', '/repos/:/:/forks', addFork),
  route('POST', '/repos/:/:/merge-upstream', syncFork),
  route('GET', '/repos/:/:/branches', listBranches),
  route('GET', '/repos/:/:/branches/*', sendBranch),
  route('GET', '/repos/:/:/commits', listCommits),
  route('GET', '/repos/:/:/commits/:/status', () => ok({ state: 'pending', statuses: [] })),
  route('GET', '/repos/:/:/compare/*', compare),
  route('GET', '/repos/:/:/contents/*', sendContent),
  route('PUT', '/repos/:/:/contents/*', putContent),
  route('GET', '/search/issues', () => ok({ total_count: 0, incomplete_results: false, items: [] })),
];

export const github: Dialect = {
  root: '',
  routes: [...general, ...gitData, ...pulls],
  schemes: /^(?:token|bearer)\s+(.+)$/i,
  // https://docs.github.com/en/rest/using-the-rest-api/using-cors-and-jsonp-to-make-cross-origin-requests
  cors: {
    allowed:
      'Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since, Accept-Encoding, X-GitHub-OTP, X-Requested-With, User-Agent, GraphQL-Features, X-GitHub-Api-Version',
    exposed:
      'ETag, Link, Location, Retry-After, X-GitHub-OTP, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Used, X-RateLimit-Resource, X-RateLimit-Reset, X-OAuth-Scopes, X-Accepted-OAuth-Scopes, X-Poll-Interval',
  },
  refuse: (status, message = words[status] ?? 'Error') => ok({ message, documentation_url: manual }, status),
  refuseToken: () => ok({ message: 'Bad credentials', documentation_url: manual }, 401),
  refuseHaste,
  caching: 'private, max-age=60, s-maxage=60',
};

const manual = 'https://docs.github.com/rest';
const words: Record<number, string> = {
  401: 'Requires authentication',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  422: 'Validation Failed',
  500: 'Server Error',
};

/** 403 or 429 with the second at which it ends: …/using-the-rest-api/rate-limits-for-the-rest-api */
function refuseHaste(status: number, retryAfter: number): Answer {
  return ok({ message: 'API rate limit exceeded for user ID 1.', documentation_url: manual }, status, {
    'Retry-After': String(retryAfter),
    'X-RateLimit-Limit': '5000',
    'X-RateLimit-Remaining': '0',
    'X-RateLimit-Reset': String(Math.floor(Date.now() / 1000) + retryAfter),
  });
}

function findUser({ store, parts: [login = ''] }: Call): string {
  if (!store.users.has(login)) throw new Refused(404);
  return login;
}

/** Only who may push is told: …/rest/collaborators/collaborators */
function sendPermission(call: Call): Answer {
  const repository = findRepository(call);
  if (!repository.canWrite(requireUser(call)))
    throw new Refused(403, 'Must have push access to view collaborator permission.');
  return ok({ permission: repository.accessOf(call.parts[2] ?? '') });
}

/** 202: the fork is there a while later. …/rest/repos/forks#create-a-fork */
function addFork(call: Call): Answer {
  const login = requireUser(call);
  const fork = call.store.fork(findRepository(call), login, { notReadyFor: call.limits.forkDelay });
  return ok(showRepository(call, fork), 202);
}

/** …/rest/branches/branches#sync-a-fork-branch-with-the-upstream-repository */
function syncFork(call: Call): Answer {
  const fork = findOwn(call);
  const branch = textOf(call.body['branch']) ?? '';
  const [own, above] = [fork.branches.get(branch), fork.parent?.branches.get(branch)];
  if (own === undefined || above === undefined) throw new Refused(422);
  if (!call.store.objects.ancestors(above).includes(own)) throw new Refused(409, 'There are merge conflicts');
  fork.moveBranch(branch, above);
  return ok({ message: 'Successfully fetched and fast-forwarded', merge_type: 'fast-forward', base_branch: branch });
}

function listBranches(call: Call): Answer {
  const branches = [...findRepository(call).branches];
  return sendPage(call, branches, { rule: pages, show: ([name, sha]) => showBranch(name, sha) });
}

function sendBranch(call: Call): Answer {
  const name = call.parts[2] ?? '';
  const sha = findRepository(call).branches.get(name);
  if (sha === undefined) throw new Refused(404, 'Branch not found');
  return ok(showBranch(name, sha));
}

function listCommits(call: Call): Answer {
  const repository = findRepository(call);
  const { objects } = call.store;
  const start = repository.resolve(call.query.get('sha') ?? repository.defaultBranch);
  if (start === undefined) throw new Refused(404, 'Not Found');
  const path = call.query.get('path');
  const commits = objects.ancestors(start).flatMap((sha) => objects.commits.get(sha) ?? []);
  const touching = commits.filter(({ sha, parents: [parent = ''] }) =>
    diffFiles(objects.filesAt(parent), objects.filesAt(sha)).some((change) => change.path === path),
  );
  return sendPage(call, path === null ? commits : touching, { rule: pages, show: showCommit });
}

/** `base...head`, each a branch, an id, or `owner:branch`. */
function compare(call: Call): Answer {
  const [base, head] = (call.parts[2] ?? '').split('...').map((one) => resolveAcross(call, one));
  if (base === undefined || head === undefined) throw new Refused(404, 'Not Found');
  return ok(showComparison(call, base, findRepository(call).compare(base, head)));
}

function resolveAcross(call: Call, name: string): string | undefined {
  const repository = findRepository(call);
  const [branch = '', owner = repository.address.owner] = name.split(':').reverse();
  return call.store.findRepository(`${owner}/${repository.address.name}`)?.resolve(branch);
}

function sendContent(call: Call): Answer {
  const repository = findRepository(call);
  const path = call.parts[2] ?? '';
  const sha = repository.filesAt(call.query.get('ref') ?? repository.defaultBranch).get(path);
  if (sha === undefined) throw new Refused(404, 'Not Found');
  const bytes = readBlob(call, repository, sha);
  const shape = { type: 'file', path, name: path.split('/').at(-1), sha, size: bytes.length, encoding: 'base64' };
  return ok({ ...shape, content: bytes.toString('base64') });
}

/** 409 where the file is not as `sha` says, 422 where it is there and none was given: …/rest/repos/contents */
function putContent(call: Call): Answer {
  const repository = findOwn(call);
  const path = call.parts[2] ?? '';
  const branch = textOf(call.body['branch']) ?? repository.defaultBranch;
  const files = new Map(repository.filesAt(branch));
  const [now, expected] = [files.get(path), textOf(call.body['sha'])];
  if (!repository.branches.has(branch)) throw new Refused(404, `Branch ${branch} not found`);
  if (now !== undefined && expected === undefined)
    throw new Refused(422, 'Invalid request.\n\n"sha" wasn\'t supplied.');
  if (expected !== undefined && expected !== now) throw new Refused(409, `${path} does not match ${expected}`);
  const sha = call.store.objects.addBlob(bytesOf(call.body['content'], 'base64'));
  const message = textOf(call.body['message']) ?? '';
  const commit = repository.commit(branch, files.set(path, sha), { message, author: signatureOf(call) });
  return ok({ content: { path, sha }, commit: { sha: commit.sha } }, now === undefined ? 201 : 200);
}
