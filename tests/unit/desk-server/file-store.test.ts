import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFileStore } from '../../../src/desk-server/file-store.ts';
import { honestPng } from '../../fixtures/pictures.ts';

let repository: string;
let ask: (action: string, params: Record<string, unknown>) => Promise<unknown>;
const path = 'content/projects/lords.mdx';

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'store-'));
  mkdirSync(join(repository, 'content/projects'), { recursive: true });
  write(path, 'old');
  const store = createFileStore(repository);
  ask = (action, params) => store({ action, params });
});

afterEach(() => {
  rmSync(repository, { recursive: true });
});

describe('the desk’s store of files', () => {
  it('lists the entries of a folder, and nothing that is a link, a folder or no entry', async () => {
    symlinkSync('lords.mdx', join(repository, 'content/projects/link.mdx'));
    write('content/projects/Not An Id.mdx', 'x');
    mkdirSync(join(repository, 'content/projects/folder.mdx'));
    const question = { folder: 'content/projects', extension: 'mdx', depth: 1 };
    expect(await ask('entriesByFolder', question)).toMatchObject([{ data: 'old', file: { path } }]);
    expect(await ask('entriesByFolder', { ...question, folder: 'content/sources' })).toEqual([]);
  });

  it('answers without data for an entry that is not there', async () => {
    expect(await ask('getEntry', { path: 'content/projects/none.mdx' })).toMatchObject({ data: null });
  });

  it('writes the text as it is, and leaves nothing beside it', async () => {
    expect(await ask('persistEntry', save('new — Ñ\r\n', toSha256('old')))).toEqual({ message: 'entry persisted' });
    expect(read(path)).toBe('new — Ñ\r\n');
    expect(readdirSync(join(repository, 'content/projects'))).toEqual(['lords.mdx']);
  });

  it('writes over nothing that was changed since the form was opened', async () => {
    write(path, 'theirs');
    await expect(ask('persistEntry', save('mine', toSha256('old')))).rejects.toThrow('Someone else has changed');
    await expect(ask('persistEntry', save('mine', null))).rejects.toThrow('There is an entry at this address already');
    expect(read(path)).toBe('theirs');
  });

  it('lets one of two who save at once go first, and refuses the other', async () => {
    const answers = await Promise.allSettled(
      ['one', 'two'].map((text) => ask('persistEntry', save(text, toSha256('old')))),
    );
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(read(path)).toBe('one');
  });

  it('makes the folder of a first entry', async () => {
    const first = 'content/sources/leaflet.yaml';
    await ask('persistEntry', { dataFiles: [{ path: first, raw: 'x' }], options: { expected: { [first]: null } } });
    expect(read(first)).toBe('x');
  });

  it('keeps, lists and deletes a picture', async () => {
    const content = honestPng.toString('base64');
    const picture = 'content/media/fridge.png';
    await ask('persistMedia', { asset: { path: picture, content, encoding: 'base64' } });
    expect(await ask('getMedia', { mediaFolder: 'content/media' })).toMatchObject([{ path: picture, content }]);
    await ask('deleteFiles', { paths: [picture] });
    expect(existsSync(join(repository, picture))).toBe(false);
    await expect(ask('getMediaFile', { path: picture })).rejects.toThrow('There is no picture');
  });

  it('knows nothing of drafts', async () => {
    await expect(ask('unpublishedEntries', {})).rejects.toThrow('does not know the action');
  });
});

function save(raw: string, hash: string | null): Record<string, unknown> {
  return { dataFiles: [{ path, raw }], assets: [], options: { expected: { [path]: hash } } };
}

function toSha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function write(place: string, text: string): void {
  writeFileSync(join(repository, place), text);
}

function read(place: string): string {
  return readFileSync(join(repository, place), 'utf8');
}
