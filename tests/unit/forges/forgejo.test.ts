import { afterEach, describe, expect, it } from 'vitest';
import { startForge, type Forge, type ForgeOptions } from '../../forges/start-forge.ts';
import { archive, ask, base64, readAll, tell } from './ask.ts';

// Paths and answers are those of /api/swagger of a Forgejo, limits those of its configuration cheat sheet.
let forge: Forge;
const repo = '/repos/neighbours/archive';
const users = [
  { login: 'steward', name: 'A steward', email: 'steward@example.org', access: 'write' },
  { login: 'visitor', name: 'A visitor', email: 'visitor@example.org', access: 'read' },
] as const;

async function open(options: Partial<ForgeOptions> = {}): Promise<void> {
  forge = await startForge({ dialect: 'forgejo', files: archive(), users, ...options });
}

afterEach(() => forge.close());

const path = 'content/themes/food.mdx';
const change = (content: string) => ({
  path,
  content: base64(content),
  sha: forge.repository.filesAt('main').get(path),
});
const write = (body: object, token = forge.token) =>
  ask(forge, `POST ${repo}/contents`, { body: { message: 'Change', ...body }, token });

async function openPull(text = 'Food and drink\n'): Promise<void> {
  await write({ branch: 'main', new_branch: 'cms/themes/food', files: [{ operation: 'update', ...change(text) }] });
  await tell(forge, `POST ${repo}/pulls`, {
    body: { title: 'Food', head: 'neighbours:cms/themes/food', base: 'main' },
  });
}

describe('trees (repoGetTree)', () => {
  it('come by pages of a thousand, which say that more follow', async () => {
    await open({ files: archive(1200) });
    const first = await tell(forge, `GET ${repo}/git/trees/main?recursive=1`);
    expect(first).toMatchObject({ truncated: true, page: 1, total_count: 1205 });
    expect(first['tree']).toHaveLength(1000);
    const second = await tell(forge, `GET ${repo}/git/trees/main?recursive=1&page=2`);
    expect(second['truncated']).toBe(false);
    expect(second['tree']).toHaveLength(205);
    const greedy = await tell(forge, `GET ${repo}/git/trees/main?recursive=1&per_page=5000`);
    expect(greedy['tree']).toHaveLength(1000);
  });
});

describe('lists', () => {
  it('come by pages of at most 50, whatever is asked for', async () => {
    await open();
    for (let index = 0; index < 70; index += 1)
      forge.repository.moveBranch(`b-${index}`, forge.repository.branches.get('main') ?? '');
    const { body, headers } = await ask(forge, `GET ${repo}/branches?limit=100`);
    expect(body).toHaveLength(50);
    expect(headers.get('X-Total-Count')).toBe('71');
    expect(await readAll(forge, `${repo}/branches?limit=100`)).toHaveLength(71);
  });
});

describe('contents (repoChangeFiles)', () => {
  it('hold several files in one commit, on a new branch, with its author', async () => {
    await open();
    const author = { name: 'A teller', email: 'teller@example.org' };
    const files = [
      { operation: 'update', ...change('Told\n') },
      { operation: 'create', path: 'content/new.txt', content: base64('new') },
    ];
    const { status } = await write({ branch: 'main', new_branch: 'story', files, author });
    expect(status).toBe(201);
    const commit = forge.store.objects.commits.get(forge.repository.branches.get('story') ?? '');
    expect(commit).toMatchObject({ author, message: 'Change' });
    expect(forge.repository.read('content/new.txt', 'story')).toBe('new');
    expect(forge.repository.read(path)).toBe('Food\n');
  });

  it('refuse what does not fit the branch with 422', async () => {
    await open();
    const [old, text] = [change('Mine\n'), { path, content: base64('') }];
    forge.repository.write({ [path]: 'Theirs\n' });
    const refusals = [
      await write({ files: [{ operation: 'create', ...text }] }),
      await write({ files: [{ operation: 'update', ...old }] }),
      await write({ branch: 'main', new_branch: 'main2', files: [] }),
    ];
    expect(refusals.map(({ status }) => status)).toEqual([422, 422, 422]);
    expect(refusals[0]?.body['message']).toBe(`repository file already exists [path: ${path}]`);
    expect(refusals[1]?.body['message']).toMatch(/^sha does not match \[given: /);
    expect(await write({ branch: 'none', files: [{ operation: 'create', ...text }] })).toMatchObject({ status: 404 });
    expect(await write({ files: [] }, forge.tokens['visitor'])).toMatchObject({ status: 403 });
  });
});

describe('pull requests and labels', () => {
  it('are labelled by number, and merged', async () => {
    await open();
    await openPull();
    const twin = { title: 'Food', head: 'cms/themes/food', base: 'main' };
    expect(await ask(forge, `POST ${repo}/pulls`, { body: twin })).toMatchObject({ status: 409 });
    const { id } = await tell(forge, `POST ${repo}/labels`, { body: { name: 'decap-cms/draft', color: '#0052cc' } });
    await tell(forge, `PUT ${repo}/issues/1/labels`, { body: { labels: [id] } });
    expect(await tell(forge, `GET ${repo}/pulls?state=open`)).toMatchObject([
      { number: 1, mergeable: true, labels: [{ name: 'decap-cms/draft' }], head: { label: 'cms/themes/food' } },
    ]);
    const compared = await tell(forge, `GET ${repo}/compare/main...neighbours%3Acms%2Fthemes%2Ffood`);
    expect(compared).toMatchObject({ total_commits: 1, files: [{ filename: path, status: 'changed' }] });
    const late = await ask(forge, `POST ${repo}/pulls/1/merge`, { body: { Do: 'merge', head_commit_id: 'other' } });
    expect(late).toMatchObject({ status: 409 });
    expect(await ask(forge, `POST ${repo}/pulls/1/merge`, { body: { Do: 'merge' } })).toMatchObject({ status: 200 });
    expect(forge.repository.read(path)).toBe('Food and drink\n');
    expect(await tell(forge, `GET ${repo}/pulls/1`)).toMatchObject({ state: 'closed', merged: true });
  });

  it('in conflict are refused with the words that it also has for “not looked at yet”', async () => {
    await open({ limits: { mergeDelay: 1 } });
    await openPull();
    const merge = () => ask(forge, `POST ${repo}/pulls/1/merge`, { body: { Do: 'merge' } });
    expect(await merge()).toMatchObject({ status: 405, body: { message: 'Please try again later' } });
    expect(await tell(forge, `GET ${repo}/pulls/1`)).toMatchObject({ mergeable: true });
    forge.repository.write({ [path]: 'Theirs\n' });
    expect(await merge()).toMatchObject({ status: 405, body: { message: 'Please try again later' } });
    expect(await tell(forge, `GET ${repo}/pulls/1`)).toMatchObject({ mergeable: false });
  });

  it('come from forks, which are there a while later', async () => {
    await open({ limits: { forkDelay: 1 } });
    const { visitor: token = '' } = forge.tokens;
    expect(await tell(forge, `GET ${repo}/collaborators/visitor/permission`, { token })).toMatchObject({
      permission: 'read',
    });
    expect(await ask(forge, `POST ${repo}/forks`, { token })).toMatchObject({ status: 202 });
    expect(await ask(forge, `POST ${repo}/forks`, { token })).toMatchObject({ status: 409 });
    const own = '/repos/visitor/archive';
    expect(await ask(forge, `GET ${own}`, { token })).toMatchObject({ status: 404 });
    expect(await tell(forge, `GET ${own}`, { token })).toMatchObject({
      fork: true,
      parent: { full_name: 'neighbours/archive' },
    });
    const body = {
      branch: 'main',
      new_branch: 'story',
      message: 'Tell',
      files: [{ operation: 'update', ...change('Told\n') }],
    };
    await tell(forge, `POST ${own}/contents`, { body, token });
    const pull = await tell(forge, `POST ${repo}/pulls`, {
      body: { title: 'Told', head: 'visitor:story', base: 'main' },
      token,
    });
    expect(pull).toMatchObject({ number: 1, head: { repo: { owner: { login: 'visitor' } } } });
    expect(await ask(forge, `POST ${repo}/pulls/1/merge`, { body: { Do: 'merge' }, token })).toMatchObject({
      status: 403,
    });
    forge.repository.write({ 'README.md': 'Newer\n' });
    expect(await ask(forge, `POST ${own}/sync_fork`, { token })).toMatchObject({ status: 204 });
  });
});
