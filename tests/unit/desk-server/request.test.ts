import { describe, expect, it } from 'vitest';
import { parseDeskRequest } from '../../../src/desk-server/request.ts';

const parse = (action: string, params: unknown) =>
  parseDeskRequest(JSON.stringify({ action, params: { branch: 'main', ...(params as object) } }));
const entry = (path: string) => ({ dataFiles: [{ path, slug: 'x', raw: 'x' }], assets: [] });
const picture = (path: string) => ({ asset: { path, content: '', encoding: 'base64' } });

describe('a request of the desk', () => {
  it.each([
    ['info', {}],
    ['entriesByFolder', { folder: 'content/projects', extension: 'mdx', depth: 1 }],
    ['entriesByFiles', { files: [{ path: 'content/projects/a.mdx' }] }],
    ['getEntry', { path: 'content/sources/a-b.yaml' }],
    ['getMedia', { mediaFolder: 'content/media' }],
    ['persistEntry', entry('content/projects/a-b-1970.mdx')],
    ['persistEntry', entry('content/sources/a.yaml')],
    ['persistMedia', picture('content/media/a-picture.jpg')],
    ['deleteFiles', { paths: ['content/media/a.jpg'] }],
  ])('is taken inside content/: %s', (action, params) => {
    expect(parse(action, params)).toMatchObject({ action, params });
  });

  it.each([
    ['getEntry', { path: '.git/config' }],
    ['getEntry', { path: 'content/../.env' }],
    ['getEntry', { path: '/etc/passwd' }],
    ['getEntry', { path: 'contents/x.mdx' }],
    ['getEntry', { path: String.raw`content\..\.env` }],
    ['getEntry', { path: ['content/projects/a.mdx', '.env'] }],
    ['entriesByFolder', { folder: '.', extension: '', depth: 9 }],
    ['entriesByFolder', { folder: 'content/.hidden', extension: '', depth: 9 }],
    ['entriesByFiles', { files: [{ path: 'content/projects/a.mdx' }, { path: 'package.json' }] }],
    ['getMedia', { mediaFolder: 'node_modules' }],
    ['persistEntry', entry('.git/hooks/post-checkout')],
    ['persistEntry', entry('src/pages/index.astro')],
    ['persistEntry', { entry: { path: 'package.json', slug: 'x', raw: '{}' }, assets: [] }],
    [
      'persistEntry',
      { ...entry('content/projects/a.mdx'), assets: [{ path: '.git/config', content: '', encoding: 'base64' }] },
    ],
    ['persistMedia', picture('public/evil.js')],
    ['deleteFile', { path: 'README.md' }],
    ['deleteFiles', { paths: ['content/projects/a.mdx', '../x'] }],
  ])('is refused outside content/: %s %j', (action, params) => {
    expect(() => parse(action, params)).toThrow('is not inside content/');
  });

  it.each([
    ['deleteFile', { path: 'content/projects/a.mdx' }],
    ['deleteFiles', { paths: ['content/media/a.jpg', 'content/sources/a.yaml'] }],
  ])('does not delete an entry, whose address must keep working: %s %j', (action, params) => {
    expect(() => parse(action, params)).toThrow('An entry is not deleted');
  });

  it.each([
    entry('content/projects/St_Mary.mdx'),
    entry('content/projects/a.md'),
    entry('content/projects/.mdx'),
    entry('content/projects/a/b.mdx'),
    entry('content/projects/index.mdx'),
    entry('content/themes/media.mdx'),
    entry('content/projects/constructor.mdx'),
    entry('content/sources/a.mdx'),
    entry('content/unknown/a.mdx'),
    entry('content/a.mdx'),
    entry('content/media/a.svg'),
    entry('content/projects/a.mdx.js'),
  ])('is refused for a file with a name it may not have: %j', (params) => {
    expect(() => parse('persistEntry', params)).toThrow('cannot be the name of a file here');
  });

  it('is refused where it renames, is not known or is not JSON', () => {
    expect(() =>
      parse('persistEntry', {
        dataFiles: [{ path: 'content/projects/a.mdx', newPath: 'content/projects/b.mdx', slug: 'a', raw: 'x' }],
        assets: [],
      }),
    ).toThrow('does not rename');
    expect(() => parse('publishUnpublishedEntry', {})).toThrow('does not know the action');
    expect(() => parse('toString', {})).toThrow('does not know the action');
    expect(() => parseDeskRequest('{')).toThrow('not JSON');
    expect(() => parseDeskRequest('[]')).toThrow('not an object');
    expect(() => parseDeskRequest('{"action":"info","params":[]}')).toThrow('no action');
  });
});
