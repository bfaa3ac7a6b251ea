import { afterEach, describe, expect, it } from 'vitest';
import { startForge, type Forge, type ForgeOptions } from '../../forges/start-forge.ts';
import { archive, ask, asText, base64, readAll, tell } from './ask.ts';

let forge: Forge;
const repo = '/repos/neighbours/archive';
const users = [
  { login: 'steward', name: 'A steward', email: 'steward@example.org', access: 'write' },
  { login: 'visitor', name: 'A visitor', email: 'visitor@example.org', access: 'read' },
] as const;

async function open(options: Partial<ForgeOptions> = {}): Promise<void> {
  forge = await startForge({ dialect: 'github', files: archive(), users, ...options });
}

afterEach(() => forge.close());

/** Puts one text onto a new branch by the four steps of the git database. */
async function addBranch(branch: string, text: string, login?: 'visitor'): Promise<string> {
  const [owner, token = ''] = login ? [login, forge.tokens[login]] : ['neighbours', forge.token];
  const own = `/repos/${owner}/archive`;
  const post = (path: string, body: unknown) => tell(forge, `POST ${own}/git/${path}`, { body, token });
  const { commit } = await tell(forge, `GET ${own}/branches/main`, { token });
  const blob = await post('blobs', { content: base64(text), encoding: 'base64' });
  const entry = { path: 'content/themes/food.mdx', mode: '100644', type: 'blob', sha: blob['sha'] };
  const tree = await post('trees', { base_tree: commit?.['sha'], tree: [entry] });
  const made = await post('commits', { message: 'Change food', tree: tree['sha'], parents: [commit?.['sha']] });
  await post('refs', { ref: `refs/heads/${branch}`, sha: made['sha'] });
  return asText(made['sha']);
}

const openPull = (head: string, token = forge.token) =>
  ask(forge, `POST ${repo}/pulls`, { body: { title: 'Food', head, base: 'main' }, token });

describe('the trees of GitHub (docs: rest/git/trees)', () => {
  it('are read by revision and folder, and say where they were cut', async () => {
    await open({ files: archive(30), limits: { treeEntries: 20 } });
    const folder = await tell(forge, `GET ${repo}/git/trees/main:content/themes`);
    expect(folder).toMatchObject({ truncated: false, tree: [{ path: 'food.mdx', type: 'blob', mode: '100644' }] });
    const all = await tell(forge, `GET ${repo}/git/trees/main?recursive=1`);
    expect(all).toMatchObject({ truncated: true });
    expect(all['tree']).toHaveLength(20);
    expect(await ask(forge, `GET ${repo}/git/trees/main:nowhere`)).toMatchObject({ status: 404 });
  });

  it('are made on others, with files put in and taken out', async () => {
    await open();
    const make = (tree: unknown) =>
      ask(forge, `POST ${repo}/git/trees`, { body: { base_tree: forge.repository.branches.get('main'), tree } });
    const { body } = await make([{ path: 'README.md', mode: '100644', type: 'blob', sha: null }]);
    const { tree } = await tell(forge, `GET ${repo}/git/trees/${asText(body['sha'])}`);
    expect(tree).toMatchObject([{ path: 'content', type: 'tree' }]);
    expect(await make([{ path: 'gone.md', mode: '100644', type: 'blob', sha: null }])).toMatchObject({ status: 422 });
  });
});

describe('references (docs: rest/git/refs)', () => {
  it('are made once, moved forward, and by force', async () => {
    await open();
    const sha = await addBranch('cms/themes/food', 'Food and drink\n');
    const made = { ref: 'refs/heads/cms/themes/food', sha };
    const again = await ask(forge, `POST ${repo}/git/refs`, { body: made });
    expect(again).toMatchObject({ status: 422, body: { message: 'Reference already exists' } });
    const nested = await ask(forge, `POST ${repo}/git/refs`, { body: { ...made, ref: 'refs/heads/cms' } });
    expect(nested).toMatchObject({ status: 422, body: { message: 'Reference update failed' } });
    const back = { sha: forge.repository.branches.get('main'), force: false };
    const path = `${repo}/git/refs/heads/cms%2Fthemes%2Ffood`;
    expect(await ask(forge, `PATCH ${path}`, { body: back })).toMatchObject({
      status: 422,
      body: { message: 'Update is not a fast forward' },
    });
    expect(await ask(forge, `PATCH ${path}`, { body: { ...back, force: true } })).toMatchObject({ status: 200 });
    expect(await tell(forge, `GET ${repo}/git/matching-refs/heads/cms`)).toHaveLength(1);
    expect(await ask(forge, `DELETE ${path}`)).toMatchObject({ status: 204 });
    expect(await ask(forge, `DELETE ${path}`)).toMatchObject({
      status: 422,
      body: { message: 'Reference does not exist' },
    });
  });
});

describe('pull requests (docs: rest/pulls/pulls)', () => {
  it('are opened, labelled, listed by branch and merged', async () => {
    await open();
    const sha = await addBranch('cms/themes/food', 'Food and drink\n');
    const { body } = await openPull('neighbours:cms/themes/food');
    expect(body).toMatchObject({ number: 1, mergeable: true, head: { sha, ref: 'cms/themes/food' } });
    expect(await openPull('cms/themes/food')).toMatchObject({ status: 422 });
    expect(await openPull('main')).toMatchObject({ status: 422 });
    await tell(forge, `PUT ${repo}/issues/1/labels`, { body: { labels: ['decap-cms/draft'] } });
    const list = await tell(forge, `GET ${repo}/pulls?head=neighbours:cms/themes/food&base=main&state=open`);
    expect(list).toMatchObject([{ labels: [{ name: 'decap-cms/draft' }] }]);
    expect(await tell(forge, `GET ${repo}/pulls/1/files`)).toMatchObject([
      { filename: 'content/themes/food.mdx', status: 'modified' },
    ]);
    const late = await ask(forge, `PUT ${repo}/pulls/1/merge`, { body: { sha: 'other' } });
    expect(late).toMatchObject({ status: 409 });
    await tell(forge, `PUT ${repo}/pulls/1/merge`, { body: { sha, commit_message: 'Published' } });
    expect(forge.repository.read('content/themes/food.mdx')).toBe('Food and drink\n');
    expect(await tell(forge, `GET ${repo}/pulls/1`)).toMatchObject({ state: 'closed', merged: true });
  });

  it('in conflict cannot be merged', async () => {
    await open();
    await addBranch('cms/themes/food', 'Food and drink\n');
    await openPull('cms/themes/food');
    forge.repository.write({ 'content/themes/food.mdx': 'Food for all\n' });
    expect(await tell(forge, `GET ${repo}/pulls/1`)).toMatchObject({ mergeable: false });
    const { status, body } = await ask(forge, `PUT ${repo}/pulls/1/merge`, { body: {} });
    expect([status, body['message']]).toEqual([405, 'Pull Request is not mergeable']);
  });

  it('are closed where their branch is taken away', async () => {
    await open();
    await addBranch('cms/themes/food', 'Food and drink\n');
    await openPull('cms/themes/food');
    await ask(forge, `DELETE ${repo}/git/refs/heads/cms/themes/food`);
    expect(await tell(forge, `GET ${repo}/pulls/1`)).toMatchObject({ state: 'closed', merged: false });
  });
});

describe('forks (docs: rest/repos/forks)', () => {
  it('are there a while after they were asked for, and lead to requests from elsewhere', async () => {
    await open({ limits: { forkDelay: 2 } });
    const { visitor: token = '' } = forge.tokens;
    const asVisitor = { token };
    expect(await tell(forge, `GET ${repo}`, asVisitor)).toMatchObject({ permissions: { push: false } });
    expect(await ask(forge, `POST ${repo}/git/blobs`, { body: {}, token })).toMatchObject({ status: 404 });
    expect(await ask(forge, `GET ${repo}/collaborators/visitor/permission`, asVisitor)).toMatchObject({ status: 403 });
    const fork = await ask(forge, `POST ${repo}/forks`, asVisitor);
    expect(fork).toMatchObject({ status: 202, body: { full_name: 'visitor/archive', fork: true } });
    const look = () => ask(forge, 'GET /repos/visitor/archive', asVisitor);
    expect([(await look()).status, (await look()).status, (await look()).status]).toEqual([404, 404, 200]);
    await addBranch('story', 'Food and drink\n', 'visitor');
    expect(await openPull('visitor:story', token)).toMatchObject({
      status: 201,
      body: { head: { repo: { fork: true } } },
    });
    expect(await tell(forge, `GET ${repo}/compare/main...visitor:story`)).toMatchObject({
      ahead_by: 1,
      files: [{ status: 'modified' }],
    });
    expect(await ask(forge, `PUT ${repo}/pulls/1/merge`, { body: {}, token })).toMatchObject({ status: 404 });
  });

  it('are brought up to date', async () => {
    await open({ limits: { forkDelay: 0 } });
    const { visitor: token = '' } = forge.tokens;
    await tell(forge, `POST ${repo}/forks`, { token });
    forge.repository.write({ 'README.md': 'Newer\n' });
    await tell(forge, 'POST /repos/visitor/archive/merge-upstream', { body: { branch: 'main' }, token });
    expect(forge.store.findRepository('visitor/archive')?.read('README.md')).toBe('Newer\n');
  });
});

describe('lists and limits', () => {
  it('come by pages of at most 100 (docs: using-pagination-in-the-rest-api)', async () => {
    await open();
    for (let index = 0; index < 130; index += 1)
      forge.repository.moveBranch(`b-${index}`, forge.repository.branches.get('main') ?? '');
    expect(await tell(forge, `GET ${repo}/branches`)).toHaveLength(30);
    const { body, headers } = await ask(forge, `GET ${repo}/branches?per_page=500`);
    expect(body).toHaveLength(100);
    expect(headers.get('Link')).toMatch(/page=2&per_page=100|per_page=100&page=2/);
    expect(await readAll(forge, `${repo}/branches?per_page=100`)).toHaveLength(131);
  });

  it('say 403 with the second at which the limit ends (docs: rate-limits-for-the-rest-api)', async () => {
    await open();
    forge.faults.fail(403, 1, { retryAfter: 600 });
    const { status, headers, body } = await ask(forge, 'GET /user');
    expect(status).toBe(403);
    expect(body['message']).toMatch(/^API rate limit exceeded/);
    expect(Number(headers.get('X-RateLimit-Reset'))).toBeGreaterThan(Date.now() / 1000 + 590);
  });
});
