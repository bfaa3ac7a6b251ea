import { afterEach, describe, expect, it } from 'vitest';
import { connect } from '../../../../src/contribute/send/connect.ts';
import type { Story } from '../../../../src/contribute/send/forge.ts';
import { ForgeRefusal } from '../../../../src/contribute/send/refusal.ts';
import { sendStory, type Sent } from '../../../../src/contribute/send/send-story.ts';
import { isWrite, type Filter } from '../../../forges/http/faults.ts';
import { startForge, type DialectName, type Forge, type ForgeOptions } from '../../../forges/start-forge.ts';

/** One story, sent to each of the invented forges, by somebody who may write there and by a stranger. */
const picture = new Uint8Array([0xff, 0xd8, 0, 1, 2, 0xff, 0xd9]);
const project = 'content/projects/mill-row.mdx';
const story: Story = {
  files: [
    { path: project, bytes: new TextEncoder().encode('---\ntitle: Mill Row, “la Fila”\n---\n') },
    { path: 'content/sources/account-of-mill-row.yaml', bytes: new TextEncoder().encode('kind: testimony\n') },
    { path: 'content/media/mill-row-1.jpg', bytes: picture },
  ],
  branch: 'contribution/2026-11-26-mill-row',
  message: 'content: Take in “Mill Row”\n\n1 project, 1 source, 1 picture.\n\nCredit: Rosa\n',
  author: { name: 'Rosa', email: 'contributor@handedon.invalid' },
  title: 'content: Take in “Mill Row”',
  body: 'A story.',
};
const paths = story.files.map(({ path }) => path);
const users = [
  { login: 'steward', name: 'A steward', email: 'steward@example.org', access: 'write' as const },
  { login: 'rosa', name: 'R. Legal', email: 'legal@example.org', access: 'read' as const },
];

let forge: Forge;
let steps: string[];
let waits: number[];
afterEach(() => forge.close());

async function start(dialect: DialectName, options: Partial<ForgeOptions> = {}): Promise<void> {
  forge = await startForge({ dialect, users, files: { 'content/themes/food.mdx': 'title: Food\n' }, ...options });
  [steps, waits] = [[], []];
}

function send(dialect: DialectName, login: string, sent = story): Promise<Sent> {
  const wait = (milliseconds: number) => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  const settings = { name: dialect, repository: 'neighbours/archive', branch: 'main', api: forge.apiRoot };
  const connected = connect(settings, forge.tokens[login] ?? 'none', { fetch, wait });
  return sendStory(connected, sent, { wait, onStep: (step) => steps.push(step) });
}

const refusalOf = (sending: Promise<Sent>) =>
  sending.then(
    () => 'sent',
    (error: unknown) => (error instanceof ForgeRefusal ? error.code : String(error)),
  );

const ofFork = (login: string) => forge.store.findRepository(`${login}/archive`)!;
const write: Filter = (call) => isWrite(call);

describe.each<DialectName>(['github', 'gitlab', 'forgejo'])('a story sent to an invented %s', (dialect) => {
  it('is one request with one commit, credited as the teller wishes, where the account may write', async () => {
    await start(dialect);
    const { request, branch, wasThere } = await send(dialect, 'steward');
    expect({ branch, wasThere, state: request.state }).toEqual({
      branch: story.branch,
      wasThere: false,
      state: 'open',
    });
    expect(request.url).toMatch(new RegExp(`^${forge.url}/neighbours/archive/.*${request.number}$`));
    const { repository } = forge;
    const asked = repository.findRequest(request.number)!;
    expect(asked).toMatchObject({ title: story.title, body: story.body, base: 'main', author: 'steward' });
    const { commits, changes } = repository.compareRequest(asked);
    expect(commits.map(({ message, author: { name, email } }) => ({ message, name, email }))).toEqual([
      { message: story.message, ...story.author },
    ]);
    expect(changes.map(({ path, status }) => `${status} ${path}`).sort()).toEqual(
      paths.map((path) => `added ${path}`).sort(),
    );
    expect(repository.read(project, branch)).toContain('“la Fila”');
    const blob = repository.filesAt(branch).get('content/media/mill-row-1.jpg')!;
    expect([...forge.store.objects.blobs.get(blob)!]).toEqual([...picture]);
    expect(repository.read(project)).toBeUndefined();
    expect(steps).toEqual(['account', 'place', 'look', 'write', 'ask']);
  });

  it('goes through a copy that is made first, and waited for, where the account may not write', async () => {
    await start(dialect);
    const { request, branch } = await send(dialect, 'rosa');
    expect(steps).toEqual(['account', 'place', 'fork', 'look', 'write', 'ask']);
    expect(waits.length).toBeGreaterThan(0);
    const asked = forge.repository.findRequest(request.number)!;
    expect(asked.head.repository).toBe(ofFork('rosa'));
    expect(ofFork('rosa').read(project, branch)).toContain('Mill Row');
    expect(forge.repository.branches.has(branch)).toBe(false);
  });

  it('begins at what is published now, also in a copy that has stayed behind', async () => {
    await start(dialect);
    forge.store.fork(forge.repository, 'rosa', { notReadyFor: 0 });
    forge.repository.write({ 'content/themes/water.mdx': 'title: Water\n' });
    const { request } = await send(dialect, 'rosa');
    const { changes, commits } = forge.repository.compareRequest(forge.repository.findRequest(request.number)!);
    expect(commits).toHaveLength(1);
    expect(changes.map(({ path }) => path).sort()).toEqual(paths.toSorted());
  });

  it('is not sent twice: a second try shows the request that is there', async () => {
    await start(dialect);
    const first = await send(dialect, 'rosa');
    expect(await send(dialect, 'rosa')).toEqual({ ...first, wasThere: true });
    expect(forge.repository.requests).toHaveLength(1);
  });

  it.each([
    ['before anything is written', 0],
    ['after the first write', 1],
    ['after the second write', 2],
    ['before the last write', 3],
  ])('goes on where it was stopped %s, whether the answer was lost or the request', async (_when, after) => {
    for (const cut of ['half', 'fail'] as const) {
      await start(dialect);
      let writes = 0;
      const only: Filter = (call) => write(call) && writes++ === after;
      if (cut === 'half') forge.faults.half(1, only);
      else forge.faults.fail(500, 1, { only });
      const first = await refusalOf(send(dialect, 'rosa'));
      expect(['sent', 'network', 'half', 'server']).toContain(first);
      await send(dialect, 'rosa');
      expect(forge.repository.requests).toHaveLength(1);
      const [request] = forge.repository.requests;
      expect(forge.repository.compareRequest(request!).commits).toHaveLength(1);
      if (cut === 'half') await forge.close();
    }
  });

  it('takes another name where somebody else has a branch of that name, or the story was changed since', async () => {
    await start(dialect);
    forge.repository.write({ [project]: 'title: Another Mill Row\n' }, { branch: story.branch });
    expect((await send(dialect, 'steward')).branch).toBe(`${story.branch}-2`);
  });

  it('never writes over an entry that is there, and names it', async () => {
    await start(dialect);
    forge.repository.write({ [project]: 'title: Mill Row\n' });
    await expect(send(dialect, 'steward')).rejects.toMatchObject({ code: 'taken', values: { path: project } });
    expect(forge.repository.branches.size).toBe(1);
    expect(forge.repository.read(project)).toBe('title: Mill Row\n');
  });

  it('says so where all of it has been taken in and its branch is gone', async () => {
    await start(dialect);
    const { request, branch } = await send(dialect, 'steward');
    forge.repository.merge(forge.repository.findRequest(request.number)!, { message: 'Merge', author: users[0]! });
    expect((await send(dialect, 'steward')).request.state).toBe('merged');
    forge.repository.deleteBranch(branch, { closing: false });
    expect(await refusalOf(send(dialect, 'steward'))).toBe('published');
  });

  it.each([
    [401, 'login'],
    [403, 'forbidden'],
    [404, 'missing'],
    [409, 'refused'],
    [422, 'refused'],
    [503, 'server'],
  ])('stops at a %i with words for it, and sends nothing', async (status, code) => {
    await start(dialect);
    forge.faults.fail(status, 1);
    expect(await refusalOf(send(dialect, 'steward'))).toBe(code);
    expect(forge.repository.branches.size).toBe(1);
  });

  it('waits as long as it is told to and goes on, but not for an hour', async () => {
    await start(dialect);
    forge.faults.fail(429, 2, { only: write, retryAfter: 7 });
    await send(dialect, 'steward');
    expect(waits).toEqual([7000, 7000]);
    forge.faults.fail(429, 1, { retryAfter: 3600 });
    await expect(send(dialect, 'steward')).rejects.toMatchObject({ code: 'busy', values: { minutes: 60 } });
  });

  it('asks for a new login where the old one has run out', async () => {
    await start(dialect);
    forge.expireTokens();
    expect(await refusalOf(send(dialect, 'steward'))).toBe('login');
  });

  it('gives up on a copy that never comes, and says so', async () => {
    await start(dialect, { limits: { forkDelay: 1000 } });
    expect(await refusalOf(send(dialect, 'rosa'))).toBe('forkSlow');
  });
});

it('does not bring along what somebody has changed in a copy at a Forgejo', async () => {
  await start('forgejo');
  forge.store.fork(forge.repository, 'rosa', { notReadyFor: 0 }).write({ 'content/themes/own.mdx': 'title: Own\n' });
  expect(await refusalOf(send('forgejo', 'rosa'))).toBe('forkOwn');
});

it.each<DialectName>(['gitlab', 'forgejo'])('says what is in the way of a copy at a %s', async (dialect) => {
  await start(dialect);
  forge.store.addRepository('rosa/archive', { 'notes.txt': 'mine' });
  expect(await refusalOf(send(dialect, 'rosa'))).toBe('forkName');
});
