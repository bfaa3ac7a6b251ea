import { describe, expect, it } from 'vitest';
import { readWholeTrees, withWholeTrees, type ForgejoApi } from '../../../../src/cms/decap/forgejo-trees.ts';

const files = Array.from({ length: 2501 }, (_, index) => ({ path: `content/sources/${index}.yaml`, type: 'blob' }));
const treePath = '/repos/neighbours/archive/git/trees/abc123';

describe('the tree of a Forgejo', () => {
  it('is read to its last page', async () => {
    const { api, asked } = openForge();
    const { tree } = (await readWholeTrees(api).request(treePath, { params: { recursive: 1 } })) as { tree: unknown[] };
    expect(tree).toEqual(files);
    expect(asked).toEqual([1, 2, 3].map((page) => ({ path: treePath, params: { recursive: 1, page } })));
  });

  it('is asked for once a commit, however many lists are made of it', async () => {
    const { api, asked } = openForge();
    const { request } = readWholeTrees(api);
    const ask = () => request(treePath, { params: { recursive: 1 } });
    expect(await Promise.all([ask(), ask()])).toHaveLength(2);
    await ask();
    expect(asked).toHaveLength(3);
    await request(treePath.replace('abc123', 'def456'), { params: { recursive: 1 } });
    expect(asked).toHaveLength(6);
  });

  it('is asked for again where it did not arrive', async () => {
    const { api } = openForge();
    let isDown = true;
    const { request } = api;
    api.request = (...given) => (isDown ? Promise.reject(new Error('no connection')) : request(...given));
    const { request: ask } = readWholeTrees(api);
    await expect(ask(treePath)).rejects.toThrow('no connection');
    isDown = false;
    await expect(ask(treePath)).resolves.toMatchObject({ tree: files });
  });

  it('is refused where the forge says that there is more and sends nothing', async () => {
    const api = { request: () => Promise.resolve({ tree: [], truncated: true }) };
    await expect(readWholeTrees(api).request(treePath)).rejects.toThrow('did not send the whole list');
  });

  it('leaves every other request as it is', async () => {
    const { api, asked } = openForge();
    await readWholeTrees(api).request('/user', { method: 'GET' });
    expect(asked).toEqual([{ path: '/user', params: undefined }]);
  });

  it('is whole from the moment somebody has logged in', async () => {
    class Backend {
      api: ForgejoApi | null = null;
      authenticate(): Promise<string> {
        this.api = openForge().api;
        return Promise.resolve('neighbour');
      }
    }
    const backend = new (withWholeTrees(Backend))();
    expect(await backend.authenticate({})).toBe('neighbour');
    expect(await backend.api?.request(treePath)).toMatchObject({ tree: files });
  });
});

/** A Forgejo that sends a thousand files a page. */
function openForge(): { api: ForgejoApi; asked: unknown[] } {
  const asked: unknown[] = [];
  const request: ForgejoApi['request'] = (path, options) => {
    asked.push({ path, params: options?.params });
    const page = Number(options?.params?.['page'] ?? 1);
    const tree = files.slice((page - 1) * 1000, page * 1000);
    return Promise.resolve({ tree, truncated: page * 1000 < files.length });
  };
  return { api: { request }, asked };
}
