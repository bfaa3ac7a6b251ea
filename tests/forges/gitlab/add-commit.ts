import type { Files } from '../store/objects.ts';
import type { Repository } from '../store/repository.ts';
import { bytesOf, listOf, ok, recordOf, Refused, textOf, type Answer, type Call } from '../http/call.ts';
import { findFiles, readValue, requireWriter, showCommit, signatureOf } from './shapes.ts';

/** A commit with several files at once: https://docs.gitlab.com/api/commits/#create-a-commit-with-multiple-files-and-actions */
export function addCommit(call: Call): Answer {
  const project = findFiles(call);
  requireWriter(call, project, 'You are not allowed to push into this branch');
  const branch = readValue(call, 'branch') ?? '';
  const message = readValue(call, 'commit_message') ?? '';
  if (branch === '' || message === '')
    throw new Refused(400, `${branch === '' ? 'branch' : 'commit_message'} is missing`);
  const start = findStart(call, project, branch);
  const files = new Map(call.store.objects.filesAt(start));
  for (const action of listOf(call.body['actions']).map(recordOf)) applyAction(call, files, action);
  const author = {
    name: readValue(call, 'author_name') ?? signatureOf(call).name,
    email: readValue(call, 'author_email') ?? signatureOf(call).email,
  };
  return ok(showCommit(project.commit(branch, files, { message, author, onto: start })), 201);
}

/** The commit to build on: the branch’s, or for a new one that of `start_branch` or `start_sha`, of any project. */
function findStart(call: Call, project: Repository, branch: string): string {
  const [startBranch, startSha] = [readValue(call, 'start_branch'), readValue(call, 'start_sha')];
  const tip = project.branches.get(branch);
  if (startBranch === undefined && startSha === undefined) {
    if (tip === undefined) throw new Refused(400, 'You can only create or edit files when you are on a branch');
    return tip;
  }
  if (tip !== undefined && readValue(call, 'force') !== 'true')
    throw new Refused(
      400,
      `A branch called '${branch}' already exists. Switch to that branch in order to make changes`,
    );
  if (project.findNameConflict(branch) !== undefined)
    throw new Refused(400, `Could not update ${branch}. Please refresh and try again.`);
  const from = readValue(call, 'start_project');
  const start = (from === undefined ? project : call.store.findRepository(from))?.resolve(
    startBranch ?? startSha ?? '',
  );
  if (start === undefined) throw new Refused(400, 'Cannot find start branch or start SHA');
  return start;
}

function applyAction({ store }: Call, files: Map<string, string>, action: Record<string, unknown>): void {
  const path = textOf(action['file_path']) ?? '';
  const before = textOf(action['previous_path']) ?? path;
  const isThere = files.has(before);
  const add = () => files.set(path, store.objects.addBlob(bytesOf(action['content'], action['encoding'])));
  switch (action['action']) {
    case 'create':
      if (files.has(path) || isFolder(files, path)) throw new Refused(400, 'A file with this name already exists');
      add();
      return;
    case 'update':
      if (!isThere) throw new Refused(400, "A file with this name doesn't exist");
      add();
      return;
    case 'move': {
      if (!isThere) throw new Refused(400, "A file with this name doesn't exist");
      const kept = files.get(before) ?? '';
      files.delete(before);
      if (action['content'] === undefined) files.set(path, kept);
      else add();
      return;
    }
    case 'delete':
      if (!files.delete(path)) throw new Refused(400, "A file with this name doesn't exist");
      return;
    default:
      throw new Refused(400, 'actions[0][action] does not have a valid value');
  }
}

function isFolder(files: Files, path: string): boolean {
  return [...files.keys()].some((one) => one.startsWith(`${path}/`));
}
