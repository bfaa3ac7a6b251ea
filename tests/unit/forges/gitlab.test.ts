import { afterEach, describe, expect, it } from 'vitest';
import { startForge, type Forge, type ForgeOptions } from '../../forges/start-forge.ts';
import { archive, ask, asText, base64, readAll, tell } from './ask.ts';

let forge: Forge;
const project = '/projects/neighbours%2Farchive';
const users = [
  { login: 'steward', name: 'A steward', email: 'steward@example.org', access: 'write' },
  { login: 'visitor', name: 'A visitor', email: 'visitor@example.org', access: 'read' },
] as const;

async function open(options: Partial<ForgeOptions> = {}): Promise<void> {
  forge = await startForge({ dialect: 'gitlab', files: archive(), users, ...options });
}

afterEach(() => forge.close());

const path = 'content/themes/food.mdx';
const change = (text: string, action = 'update') => ({
  action,
  file_path: path,
  content: base64(text),
  encoding: 'base64',
});
const commit = (body: object, token = forge.token) =>
  ask(forge, `POST ${project}/repository/commits`, { body: { commit_message: 'Change', ...body }, token });

async function openRequest(text = 'Food and drink\n'): Promise<void> {
  await commit({ branch: 'cms/themes/food', start_branch: 'main', actions: [change(text)] });
  const query = 'source_branch=cms/themes/food&target_branch=main&title=Food&labels=decap-cms/draft';
  await tell(forge, `POST ${project}/merge_requests?${query}`);
}

describe('files and trees (docs: api/repositories, api/repository_files)', () => {
  it('come by pages of at most 100, with headers that tell of them', async () => {
    await open({ files: archive(230) });
    const tree = `${project}/repository/tree?path=content/sources&ref=main&per_page=500`;
    const { body, headers } = await ask(forge, `GET ${tree}`);
    expect(body).toHaveLength(100);
    expect(body[0]).toMatchObject({ path: 'content/sources/s-0000.yaml', name: 's-0000.yaml', type: 'blob' });
    const told = ['X-Total', 'X-Total-Pages', 'X-Page', 'X-Next-Page', 'X-Per-Page'].map((name) => headers.get(name));
    expect(told).toEqual(['230', '3', '1', '2', '100']);
    expect(await readAll(forge, tree)).toHaveLength(230);
    expect(await tell(forge, `GET ${project}/repository/tree?path=content/sources`)).toHaveLength(20);
    expect(await ask(forge, `GET ${project}/repository/tree?path=nowhere`)).toMatchObject({ status: 404 });
  });

  it('tell of a file by headers alone', async () => {
    await open();
    const file = `${project}/repository/files/${encodeURIComponent(path)}`;
    const { status, headers, body } = await ask(forge, `HEAD ${file}?ref=main`);
    expect([status, asText(body)]).toEqual([200, '']);
    expect(headers.get('X-Gitlab-Blob-Id')).toBe(forge.repository.filesAt('main').get(path));
    expect(headers.get('Access-Control-Expose-Headers')).toContain('X-Gitlab-Blob-Id');
    expect((await ask(forge, `GET ${file}/raw?ref=main`)).body).toBe('Food\n');
    expect(await ask(forge, `HEAD ${file.replace('food', 'none')}?ref=main`)).toMatchObject({ status: 404 });
  });
});

describe('commits (docs: api/commits)', () => {
  it('hold several files, begin a branch, and carry their author', async () => {
    await open();
    const teller = { author_name: 'A teller', author_email: 'teller@example.org' };
    const actions = [change('Food and drink\n'), { action: 'create', file_path: 'content/new.txt', content: 'plain' }];
    const { status, body } = await commit({ branch: 'story', start_branch: 'main', actions, ...teller });
    expect(status).toBe(201);
    expect(body).toMatchObject({ ...teller, parent_ids: [forge.repository.branches.get('main')] });
    expect(forge.repository.read('content/new.txt', 'story')).toBe('plain');
    expect(forge.repository.read(path)).toBe('Food\n');
  });

  it.each([
    [
      'a file that is there made anew',
      { branch: 'main', actions: [change('', 'create')] },
      'A file with this name already exists',
    ],
    [
      'one changed that is not there',
      { branch: 'main', actions: [{ ...change(''), file_path: 'none' }] },
      "A file with this name doesn't exist",
    ],
    [
      'no branch to build on',
      { branch: 'none', actions: [] },
      'You can only create or edit files when you are on a branch',
    ],
    [
      'a branch begun twice',
      { branch: 'main', start_branch: 'main', actions: [] },
      "A branch called 'main' already exists. Switch to that branch in order to make changes",
    ],
    [
      'a branch below another',
      { branch: 'main/more', start_branch: 'main', actions: [] },
      'Could not update main/more. Please refresh and try again.',
    ],
  ])('refuse %s with 400', async (_, body, message) => {
    await open();
    const answer = await commit(body);
    expect([answer.status, answer.body['message']]).toEqual([400, message]);
  });

  it('are for those who may push', async () => {
    await open();
    const answer = await commit({ branch: 'main', actions: [change('')] }, forge.tokens['visitor']);
    expect(answer).toMatchObject({ status: 403, body: { message: 'You are not allowed to push into this branch' } });
  });
});

describe('merge requests (docs: api/merge_requests)', () => {
  it('are opened with labels, found, relabelled and merged', async () => {
    await open();
    await openRequest();
    const twin = await ask(
      forge,
      `POST ${project}/merge_requests?source_branch=cms/themes/food&target_branch=main&title=x`,
    );
    expect(twin).toMatchObject({ status: 409 });
    const list = `GET ${project}/merge_requests?state=opened&labels=Any&target_branch=main`;
    expect(await tell(forge, list)).toMatchObject([{ iid: 1, labels: ['decap-cms/draft'], state: 'opened' }]);
    await tell(forge, `PUT ${project}/merge_requests/1?labels=decap-cms/pending_publish`);
    const late = await ask(forge, `PUT ${project}/merge_requests/1/merge?sha=other`);
    expect(late).toMatchObject({ status: 409, body: { message: 'SHA does not match HEAD of source branch' } });
    await tell(forge, `PUT ${project}/merge_requests/1/merge?should_remove_source_branch=true`);
    expect(forge.repository.read(path)).toBe('Food and drink\n');
    expect([...forge.repository.branches.keys()]).toEqual(['main']);
    expect(await ask(forge, `PUT ${project}/merge_requests/1/merge`)).toMatchObject({ status: 405 });
  });

  it('are put onto the newest, where nothing is in conflict, and say later how that went', async () => {
    await open();
    await openRequest();
    forge.repository.write({ 'README.md': 'Newer\n' });
    const first = await ask(forge, `PUT ${project}/merge_requests/1/rebase`);
    expect(first).toMatchObject({ status: 202, body: { rebase_in_progress: true } });
    const after = `GET ${project}/merge_requests/1?include_rebase_in_progress=true`;
    expect(await tell(forge, after)).toMatchObject({ rebase_in_progress: false, merge_error: null });
    expect(forge.repository.read('README.md', 'cms/themes/food')).toBe('Newer\n');
    forge.repository.write({ [path]: 'Food for all\n' });
    await tell(forge, `PUT ${project}/merge_requests/1/rebase`);
    const { merge_error: error } = await tell(forge, after);
    expect(error).toContain('Rebase failed');
    const merge = await ask(forge, `PUT ${project}/merge_requests/1/merge`);
    expect([merge.status, merge.body['message']]).toEqual([422, 'Branch cannot be merged']);
  });

  it('tell what a branch changed, with new files marked', async () => {
    await open();
    const action = { action: 'create', file_path: 'content/new.txt', content: '' };
    await commit({ branch: 'story', start_branch: 'main', actions: [action] });
    const { diffs } = await tell(forge, `GET ${project}/repository/compare?from=main&to=story`);
    expect(diffs).toMatchObject([{ new_path: 'content/new.txt', new_file: true }]);
  });
});

describe('forks (docs: api/project_forks)', () => {
  it('are imported a while later, and may ask for a merge without labels', async () => {
    await open({ limits: { forkDelay: 2 } });
    const { visitor: token = '' } = forge.tokens;
    expect(await tell(forge, `GET ${project}`, { token })).toMatchObject({
      permissions: { project_access: { access_level: 10 } },
    });
    const fork = await ask(forge, `POST ${project}/fork`, { token });
    expect(fork).toMatchObject({
      status: 201,
      body: { import_status: 'scheduled', path_with_namespace: 'visitor/archive' },
    });
    const own = '/projects/visitor%2Farchive';
    expect(await tell(forge, `GET ${own}`, { token })).toMatchObject({ import_status: 'started' });
    expect(await tell(forge, `GET ${own}`, { token })).toMatchObject({ import_status: 'finished' });
    expect(await ask(forge, `POST ${project}/fork`, { token })).toMatchObject({ status: 409 });
    forge.repository.write({ 'README.md': 'Newer\n' });
    const body = {
      branch: 'story',
      start_branch: 'main',
      start_project: 1,
      commit_message: 'Tell',
      actions: [change('Told\n')],
    };
    await tell(forge, `POST ${own}/repository/commits`, { body, token });
    const asked = {
      source_branch: 'story',
      target_branch: 'main',
      target_project_id: 1,
      title: 'Story',
      labels: 'decap-cms/draft',
    };
    const request = await tell(forge, `POST ${own}/merge_requests`, { body: asked, token });
    expect(request).toMatchObject({ project_id: 1, source_project_id: 2, labels: [] });
    expect(await ask(forge, `PUT ${project}/merge_requests/1/merge`, { token })).toMatchObject({ status: 401 });
    await tell(forge, `PUT ${project}/merge_requests/1/merge`);
    expect([forge.repository.read(path), forge.repository.read('README.md')]).toEqual(['Told\n', 'Newer\n']);
  });
});
