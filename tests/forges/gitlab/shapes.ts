import type { Change } from '../store/differences.ts';
import type { Commit } from '../store/objects.ts';
import type { ChangeRequest, Repository } from '../store/repository.ts';
import { Refused, textOf, type Call } from '../http/call.ts';
import type { PageRule } from '../http/paging.ts';

/** https://docs.gitlab.com/api/rest/#pagination */
export const pages: PageRule = {
  key: 'per_page',
  usual: 20,
  most: 100,
  headers: ({ page, size, total, last }) => ({
    'X-Page': String(page),
    'X-Per-Page': String(size),
    'X-Total': String(total),
    'X-Total-Pages': String(last),
    'X-Next-Page': page < last ? String(page + 1) : '',
    'X-Prev-Page': page > 1 ? String(page - 1) : '',
  }),
};

/** https://docs.gitlab.com/api/project_members/#roles */
export const levels = { read: 10, write: 30, admin: 50 } as const;

/** The project that a path names, by number or by its path in one part. */
export function findProject({ store, parts: [id = ''] }: Call): Repository {
  const found = store.findRepository(id);
  if (!found) throw new Refused(404, '404 Project Not Found');
  return found;
}

/** A project whose files are asked for; a fork has none until it is imported. */
export function findFiles(call: Call): Repository {
  const project = findProject(call);
  if (isImporting(project)) throw new Refused(404, '404 Repository Not Found');
  return project;
}

export function isImporting(project: Repository): boolean {
  if (project.notReadyFor === 0) return false;
  project.notReadyFor -= 1;
  return true;
}

export function requireUser({ user }: Call): string {
  if (!user) throw new Refused(401, '401 Unauthorized');
  return user.login;
}

export function requireWriter(call: Call, project: Repository, message = '403 Forbidden'): string {
  const login = requireUser(call);
  if (!project.canWrite(login)) throw new Refused(403, message);
  return login;
}

export const signatureOf = ({ user }: Call) => ({ name: user?.name ?? '', email: user?.email ?? '' });

/** A value that is sent in the address or in the body, as GitLab takes either. */
export function readValue({ query, body }: Call, name: string): string | undefined {
  const value = body[name];
  return query.get(name) ?? textOf(value) ?? (typeof value === 'boolean' ? String(value) : undefined);
}

export function showUser({ store }: Call, login: string) {
  const user = store.users.get(login);
  return { id: user?.id, username: login, name: user?.name, email: user?.email, state: 'active', avatar_url: null };
}

export function showProject(call: Call, project: Repository): Record<string, unknown> {
  const login = call.user?.login;
  const level = login === undefined ? undefined : levels[project.accessOf(login)];
  const isMember = login !== undefined && (login === project.address.owner || project.access.has(login));
  const { parent } = project;
  return {
    id: project.id,
    name: project.address.name,
    path_with_namespace: project.fullName,
    default_branch: project.defaultBranch,
    web_url: `${call.origin}/${project.fullName}`,
    visibility: 'public',
    import_status: isImporting(project) ? 'started' : parent ? 'finished' : 'none',
    shared_with_groups: [],
    ...(parent && { forked_from_project: { id: parent.id, path_with_namespace: parent.fullName } }),
    ...(login !== undefined && {
      permissions: { project_access: isMember ? { access_level: level } : null, group_access: null },
    }),
  };
}

export function showCommit({ sha, parents, author, committer, message }: Commit) {
  return {
    id: sha,
    short_id: sha.slice(0, 8),
    parent_ids: parents,
    title: message.split('\n')[0],
    message,
    author_name: author.name,
    author_email: author.email,
    authored_date: author.date,
    committer_name: committer.name,
    committer_email: committer.email,
    committed_date: committer.date,
    created_at: committer.date,
  };
}

export function showBranch({ store: { objects } }: Call, { name, sha }: { name: string; sha: string }) {
  const commit = objects.commits.get(sha);
  return {
    name,
    commit: commit && showCommit(commit),
    merged: false,
    protected: false,
    developers_can_push: true,
    developers_can_merge: true,
    can_push: true,
  };
}

export function showDiff({ store: { objects } }: Call, { path, status, before, after }: Change) {
  const isBinary = [before, after].some((sha) => sha !== undefined && objects.blobs.get(sha)?.includes(0));
  return {
    old_path: path,
    new_path: path,
    diff: isBinary ? `Binary files a/${path} and b/${path} differ\n` : '@@ -1 +1 @@\n',
    new_file: status === 'added',
    deleted_file: status === 'removed',
    renamed_file: false,
  };
}

export function showRequest(call: Call, project: Repository, request: ChangeRequest) {
  const state = request.state === 'open' ? 'opened' : request.state;
  const canMerge = request.state !== 'open' || project.findConflicts(request).length === 0;
  return {
    id: project.id * 1000 + request.number,
    iid: request.number,
    project_id: project.id,
    source_project_id: request.head.repository.id,
    target_project_id: project.id,
    title: request.title,
    description: request.body,
    state,
    source_branch: request.head.branch,
    target_branch: request.base,
    sha: project.headOf(request),
    labels: request.labels,
    author: showUser(call, request.author),
    created_at: request.createdAt,
    updated_at: request.updatedAt,
    merged_at: request.mergedAt ?? null,
    merge_status: canMerge ? 'can_be_merged' : 'cannot_be_merged',
    detailed_merge_status: request.state !== 'open' ? 'not_open' : canMerge ? 'mergeable' : 'conflict',
    has_conflicts: !canMerge,
    merge_error: request.mergeError ?? null,
    web_url: `${call.origin}/${project.fullName}/-/merge_requests/${request.number}`,
  };
}
