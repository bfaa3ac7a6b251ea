import type { Change, Comparison } from '../store/differences.ts';
import type { Commit } from '../store/objects.ts';
import type { ChangeRequest, Repository } from '../store/repository.ts';
import { Refused, type Call } from '../http/call.ts';
import type { PageRule } from '../http/paging.ts';

/** https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export const pages: PageRule = { key: 'per_page', usual: 30, most: 100, headers: () => ({}) };

/** The repository that a path names; a fork that is being made is not found. */
export function findRepository({ store, parts: [owner = '', name = ''] }: Call): Repository {
  const repository = store.findRepository(`${owner}/${name}`);
  if (!repository) throw new Refused(404, 'Not Found');
  if (repository.notReadyFor > 0) {
    repository.notReadyFor -= 1;
    throw new Refused(404, 'Not Found');
  }
  return repository;
}

/**
 * The repository, for somebody who may write there. Others are told that it is not there, as GitHub does so that it
 * gives away nothing: https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
export function findOwn(call: Call): Repository {
  const login = requireUser(call);
  const repository = findRepository(call);
  if (!repository.canWrite(login)) throw new Refused(404, 'Not Found');
  return repository;
}

export function requireUser({ user }: Call): string {
  if (!user) throw new Refused(401, 'Requires authentication');
  return user.login;
}

export const signatureOf = ({ user }: Call) => ({ name: user?.name ?? '', email: user?.email ?? '' });

export function showUser({ store }: Call, login: string) {
  const user = store.users.get(login);
  return { login, id: user?.id, name: user?.name, email: user?.email, avatar_url: '', type: 'User' };
}

export function showRepository(call: Call, repository: Repository): Record<string, unknown> {
  const { owner, name, parent } = repository.address;
  const login = call.user?.login;
  const access = login === undefined ? 'read' : repository.accessOf(login);
  return {
    id: repository.id,
    name,
    full_name: repository.fullName,
    owner: { login: owner, id: call.store.users.get(owner)?.id ?? 0 },
    private: false,
    fork: parent !== undefined,
    default_branch: repository.defaultBranch,
    html_url: `${call.origin}/${repository.fullName}`,
    ...(parent && { parent: { full_name: parent.fullName }, source: { full_name: parent.fullName } }),
    ...(login !== undefined && {
      permissions: { admin: access === 'admin', push: access !== 'read', pull: true },
    }),
  };
}

export function showCommit(commit: Commit) {
  return {
    sha: commit.sha,
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree },
    },
    parents: commit.parents.map((sha) => ({ sha })),
  };
}

export function showGitCommit({ sha, author, committer, message, tree, parents }: Commit) {
  return { sha, author, committer, message, tree: { sha: tree }, parents: parents.map((one) => ({ sha: one })) };
}

export const showBranch = (name: string, sha: string) => ({ name, commit: { sha }, protected: false });

export const showReference = (name: string, sha: string) => ({
  ref: `refs/heads/${name}`,
  object: { type: 'commit', sha },
});

export function showFile({ store }: Call, { path, status, before, after }: Change) {
  const sha = after ?? before ?? '';
  const isText = !store.objects.blobs.get(sha)?.includes(0);
  return { sha, filename: path, status, ...(isText && { patch: '@@ -1 +1 @@' }) };
}

export function showComparison(call: Call, base: string, { mergeBase, commits, behind, changes }: Comparison) {
  const find = (sha: string) => call.store.objects.commits.get(sha);
  const show = (sha: string) => ((commit) => commit && showCommit(commit))(find(sha));
  return {
    status: commits.length === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged',
    ahead_by: commits.length,
    behind_by: behind,
    total_commits: commits.length,
    base_commit: show(base),
    merge_base_commit: show(mergeBase),
    commits: commits.map(showCommit),
    files: changes.map((change) => showFile(call, change)),
  };
}

export function showPull(call: Call, request: ChangeRequest) {
  const repository = findRepository(call);
  const { head, base, number, state } = request;
  const owner = head.repository.address.owner;
  return {
    number,
    state: state === 'open' ? 'open' : 'closed',
    title: request.title,
    body: request.body,
    user: { login: request.author },
    html_url: `${call.origin}/${repository.fullName}/pull/${number}`,
    labels: request.labels.map((name) => ({ name })),
    created_at: request.createdAt,
    updated_at: request.updatedAt,
    merged_at: request.mergedAt ?? null,
    merge_commit_sha: request.mergeCommit ?? null,
    head: {
      ref: head.branch,
      label: `${owner}:${head.branch}`,
      sha: repository.headOf(request),
      repo: { full_name: head.repository.fullName, fork: head.repository.parent !== undefined },
    },
    base: { ref: base, label: `${repository.address.owner}:${base}`, sha: repository.branches.get(base) },
  };
}
