import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkArchive } from '../../../../src/archive/check-archive.ts';
import { checkVanished, readHistory } from '../../../../src/archive/files/git-history.ts';
import { copyArchive, removeCopy, type ArchiveCopy } from '../../../fixtures/archive-copy.ts';
import { toText } from '../../../fixtures/entry-texts.ts';
import { cloneShallow, createRepository, type Repository } from '../../../fixtures/repository.ts';

let copy: ArchiveCopy;
let repository: Repository;

beforeEach(() => {
  copy = copyArchive();
  repository = createRepository(copy.path);
  repository.commit('2020-01-01');
});

afterEach(() => {
  vi.unstubAllEnvs();
  removeCopy(copy);
});

async function listVanished(): Promise<string[]> {
  const { faults } = await checkArchive(copy.path, { label: 'content' });
  return faults.filter(({ code }) => code === 'id-vanished').map(({ file }) => file);
}

describe('the history of an entry', () => {
  it('says when it was first published and last changed, and how often', async () => {
    copy.edit('themes/food.mdx', 'Growing', 'Sowing');
    repository.commit('2020-02-02');
    copy.edit('themes/food.mdx', 'Sowing', 'Growing');
    copy.edit('themes/need.mdx', 'lacked', 'missed');
    repository.commit('2021-03-03');
    const { revisions: history, problem } = await readHistory(copy.path);
    expect(problem).toBeUndefined();
    expect(history.get('themes/food')).toEqual({ firstPublished: '2020-01-01', lastChanged: '2021-03-03', count: 3 });
    expect(history.get('themes/need')).toEqual({ firstPublished: '2020-01-01', lastChanged: '2021-03-03', count: 2 });
    expect(history.get('sources/rossi-1999')).toEqual({
      firstPublished: '2020-01-01',
      lastChanged: '2020-01-01',
      count: 1,
    });
  });

  it('is found in a folder inside a repository too', async () => {
    const inner = copyArchive({ empty: true });
    inner.write('content/themes/food.mdx', 'x');
    inner.write('elsewhere/themes/other.mdx', 'x');
    createRepository(inner.path).commit('2022-01-01');
    expect([...(await readHistory(`${inner.path}/content`)).revisions.keys()]).toEqual(['themes/food']);
    removeCopy(inner);
  });

  it('is empty where half of it would be wrong, and says so', async () => {
    copy.edit('themes/food.mdx', 'Growing', 'Sowing');
    repository.commit('2020-02-02');
    const { revisions, problem, isKept } = await readHistory(cloneShallow(copy.path));
    expect([revisions.size, isKept]).toEqual([0, true]);
    expect(problem?.message).toContain('shallow');
    expect(problem?.remedy).toContain('git fetch --unshallow');
  });

  it('is empty where there is none, and says so', async () => {
    const plain = copyArchive();
    for (const folder of [plain.path, '/nowhere']) {
      const { revisions, problem, isKept } = await readHistory(folder);
      expect([revisions.size, isKept]).toEqual([0, false]);
      expect(problem?.message).toContain('in no git repository');
    }
    removeCopy(plain);
  });

  it('is empty where git does not read what belongs to somebody else, and says how to allow it', async () => {
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    const { revisions, problem, isKept } = await readHistory(copy.path);
    expect([revisions.size, isKept]).toEqual([0, true]);
    expect(problem?.message).toContain('belongs to another user');
    expect(problem?.remedy).toContain(`git config --global --add safe.directory ${fs.realpathSync(copy.path)}`);
  });

  it('is empty where there is no git, and says so', async () => {
    vi.stubEnv('PATH', '/nowhere');
    const { revisions, problem, isKept } = await readHistory(copy.path);
    expect([revisions.size, isKept]).toEqual([0, true]);
    expect(problem?.message).toContain('there is no git on this machine');
  });

  it('is empty where the repository is damaged, and says so', async () => {
    fs.rmSync(path.join(copy.path, '.git/objects'), { recursive: true });
    fs.mkdirSync(path.join(copy.path, '.git/objects'));
    const { revisions, problem } = await readHistory(copy.path);
    expect(revisions.size).toBe(0);
    expect(problem?.message).toContain('git could not read it');
  });

  it('is empty before the first commit, which is no problem', async () => {
    const empty = copyArchive();
    createRepository(empty.path);
    expect(await readHistory(empty.path)).toEqual({ revisions: new Map(), isKept: true });
    removeCopy(empty);
  });
});

describe('a history that cannot be read', () => {
  const codes = async () => {
    const { faults, warnings } = await checkArchive(copy.path, { label: 'content' });
    return [faults, warnings].map((list) => list.map(({ code }) => code));
  };

  it('is a warning where somebody watches', async () => {
    vi.stubEnv('CI', '');
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    expect(await codes()).toEqual([[], ['history-unread']]);
  });

  it('is a fault where nobody does, since an id could be lost unseen', async () => {
    vi.stubEnv('CI', 'true');
    expect(await codes()).toEqual([[], []]);
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    expect(await codes()).toEqual([['history-unread'], []]);
  });

  it('is a warning everywhere where there is no repository', async () => {
    vi.stubEnv('CI', 'true');
    fs.rmSync(path.join(copy.path, '.git'), { recursive: true });
    expect(await codes()).toEqual([[], ['history-unread']]);
  });
});

describe('an id that was published', () => {
  it('is a fault where it leads nowhere, and says what to do', async () => {
    copy.write('dispatches/gone.mdx', toText('dispatches'));
    repository.commit('2020-02-02');
    copy.remove('dispatches/gone.mdx');
    const { faults } = await checkArchive(copy.path, { label: 'content' });
    expect(faults).toEqual([
      {
        code: 'id-vanished',
        file: 'content/dispatches/gone.mdx',
        line: 1,
        column: 1,
        field: 'file',
        message: 'dispatches/gone was published and is gone',
        remedy: expect.stringContaining('list the old id in formerIds') as string,
      },
    ]);
    repository.commit('2020-03-03');
    expect(await listVanished()).toEqual(['content/dispatches/gone.mdx']);
  });

  it('keeps its ending in the fault of a source', () => {
    const faults = checkVanished(
      new Map([['sources/gone', { firstPublished: '', lastChanged: '', count: 1 }]]),
      () => false,
    );
    expect(faults.map(({ file }) => file)).toEqual(['sources/gone.yaml']);
  });

  it('is none where another entry had it before', async () => {
    copy.write('dispatches/gone.mdx', toText('dispatches'));
    repository.commit('2020-02-02');
    repository.run('mv', 'dispatches/gone.mdx', 'dispatches/renamed.mdx');
    expect(await listVanished()).toEqual(['content/dispatches/gone.mdx']);
    copy.write('dispatches/renamed.mdx', toText('dispatches', { formerIds: '[gone]' }));
    expect(await listVanished()).toEqual([]);
  });

  it('is none where the entry was withdrawn, with its former ids', async () => {
    copy.write('dispatches/older.mdx', toText('dispatches'));
    repository.commit('2020-02-02');
    copy.remove('dispatches/older.mdx');
    copy.write(
      'dispatches/newer.mdx',
      '---\ntitle: Gone\nformerIds: [older]\nwithdrawn: { date: 2021, reason: Asked. }\n---\n',
    );
    expect(await listVanished()).toEqual([]);
  });

  it('is none where the file is there and faulty, or where a faulty file may answer for it', async () => {
    copy.write('dispatches/older.mdx', toText('dispatches'));
    repository.commit('2020-02-02');
    copy.remove('dispatches/older.mdx');
    copy.write('dispatches/newer.mdx', toText('dispatches', { formerIds: '[older]', kind: 'letter' }));
    copy.edit('themes/food.mdx', 'facet: need', 'facet: [need');
    expect(await listVanished()).toEqual([]);
    copy.write('dispatches/newer.mdx', toText('dispatches', { formerIds: '[older]', kind: '[letter' }));
    expect(await listVanished()).toEqual([]);
  });
});
