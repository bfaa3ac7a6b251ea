import type { Change } from '../store/differences.ts';
import type { Commit } from '../store/objects.ts';
import type { ChangeRequest, Label, Repository } from '../store/repository.ts';
import { Refused, type Call } from '../http/call.ts';
import type { PageRule } from '../http/paging.ts';

/** MAX_RESPONSE_ITEMS and DEFAULT_PAGING_NUM of https://forgejo.org/docs/latest/admin/config-cheat-sheet/#api-api */
export const pages: PageRule = {
  key: 'limit',
  usual: 30,
  most: 50,
  headers: ({ total }) => ({ 'X-Total-Count': String(total) }),
};

export function findRepository({ store, parts: [owner = '', name = ''] }: Call): Repository {
  const repository = store.findRepository(`${owner}/${name}`);
  if (!repository) throw new Refused(404);
  if (repository.notReadyFor > 0) {
    repository.notReadyFor -= 1;
    throw new Refused(404);
  }
  return repository;
}

export function findOwn(call: Call): Repository {
  const login = requireUser(call);
  const repository = findRepository(call);
  if (!repository.canWrite(login)) throw new Refused(403, 'user should have a permission to write to a repo');
  return repository;
}

export function requireUser({ user }: Call): string {
  if (!user) throw new Refused(401, 'token is required');
  return user.login;
}

export const signatureOf = ({ user }: Call) => ({ name: user?.name ?? '', email: user?.email ?? '' });

export function showUser({ store }: Call, login: string) {
  const user = store.users.get(login);
  return { id: user?.id, login, username: login, full_name: user?.name, email: user?.email, avatar_url: '' };
}

export function showRepository(call: Call, repository: Repository): Record<string, unknown> {
  const { owner, name, parent } = repository.address;
  const access = call.user ? repository.accessOf(call.user.login) : 'read';
  return {
    id: repository.id,
    name,
    full_name: repository.fullName,
    owner: { login: owner, username: owner },
    private: false,
    empty: false,
    fork: parent !== undefined,
    parent: parent ? showRepository(call, parent) : null,
    default_branch: repository.defaultBranch,
    html_url: `${call.origin}/${repository.fullName}`,
    permissions: { admin: access === 'admin', push: access !== 'read', pull: true },
  };
}

export function showCommit({ sha, author, committer, message, tree, parents }: Commit) {
  return {
    sha,
    commit: { author, committer, message, tree: { sha: tree } },
    parents: parents.map((one) => ({ sha: one })),
  };
}

export function showBranch({ store: { objects } }: Call, { name, sha }: { name: string; sha: string }) {
  const { author, committer, message = '' } = objects.commits.get(sha) ?? {};
  return {
    name,
    commit: { id: sha, message, author, committer, timestamp: committer?.date },
    protected: false,
    user_can_push: true,
    user_can_merge: true,
  };
}

export const showLabel = ({ id, name, color }: Label) => ({ id, name, color, description: '' });

export function showFile({ path, status }: Change) {
  const words = { added: 'added', modified: 'changed', removed: 'deleted' };
  return { filename: path, status: words[status] };
}

export function showPull(call: Call, request: ChangeRequest): Record<string, unknown> {
  const repository = findRepository(call);
  const { head, base, number, state } = request;
  const isOpen = state === 'open';
  return {
    id: repository.id * 1000 + number,
    number,
    title: request.title,
    body: request.body,
    state: isOpen ? 'open' : 'closed',
    user: showUser(call, request.author),
    html_url: `${call.origin}/${repository.fullName}/pulls/${number}`,
    labels: request.labels.flatMap((name) => repository.labels.filter((label) => label.name === name).map(showLabel)),
    mergeable: isOpen && repository.findConflicts(request).length === 0,
    merged: state === 'merged',
    merged_at: request.mergedAt ?? null,
    merge_commit_sha: request.mergeCommit ?? null,
    created_at: request.createdAt,
    updated_at: request.updatedAt,
    head: {
      label: head.branch,
      ref: head.branch,
      sha: repository.headOf(request),
      repo_id: head.repository.id,
      repo: { full_name: head.repository.fullName, owner: { login: head.repository.address.owner } },
    },
    base: { label: base, ref: base, sha: repository.branches.get(base), repo_id: repository.id },
  };
}
