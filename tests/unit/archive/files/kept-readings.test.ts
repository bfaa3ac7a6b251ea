import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openKept } from '../../../../src/archive/files/kept-readings.ts';
import { readArchive, type ReadResult } from '../../../../src/archive/read-archive.ts';
import { copyArchive, removeCopy, type ArchiveCopy } from '../../../fixtures/archive-copy.ts';

let copy: ArchiveCopy;
let folder: string;
beforeEach(() => {
  copy = copyArchive();
  folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'kept-')), 'kept');
  vi.stubEnv('CI', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  removeCopy(copy);
  fs.rmSync(path.dirname(folder), { recursive: true });
});

const open = () => openKept(copy.path, '/', folder);

/** Reads the copy with what an earlier run kept; `read` names the files that were read anew. */
async function readKept(): Promise<{ result: Plain; read: string[] }> {
  const kept = open();
  if (!kept) throw new Error('nothing is kept here');
  const read: string[] = [];
  const result = await readArchive(copy.path, {
    label: '.',
    kept: {
      ...kept,
      keep(file, bytes, reading) {
        read.push(file.name);
        kept.keep(file, bytes, reading);
      },
    },
  });
  return { result: toPlain(result), read };
}

type Plain = Omit<ReadResult, 'resolvesTo'>;

function toPlain({ entries, withdrawn, neighbours, media, named, faults, warnings }: ReadResult): Plain {
  return { entries, withdrawn, neighbours, media, named, faults, warnings };
}

const readAnew = async () => toPlain(await readArchive(copy.path, { label: '.' }));

const broken = '---\ntitle: [\n---\n\n<script>x</script>\n';
const faulty =
  '---\ntitle: A claim\nsummary: S.\nkind: cloud\nperiod: 1900/..\nsources: [{ source: nobody }]\n---\n\nText <Cite source="nobody" />.\n';

describe('readings that are kept', () => {
  it('answer for files that have not changed, and for no others, with every fault in its place', async () => {
    copy.write('projects/broken.mdx', broken);
    copy.write('projects/faulty.mdx', faulty);
    const first = await readKept();
    expect(first.result.faults.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['projects/broken.mdx', 'projects/faulty.mdx']),
    );
    expect(first.result).toStrictEqual(await readAnew());
    expect(first.read.length).toBeGreaterThan(10);

    const second = await readKept();
    expect(second.read).toEqual([]);
    expect(second.result).toStrictEqual(first.result);

    copy.write('projects/faulty.mdx', faulty.replace('A claim', 'Another'));
    fs.rmSync(path.join(copy.path, 'projects/broken.mdx'));
    const third = await readKept();
    expect(third.read).toEqual(['projects/faulty.mdx']);
    expect(third.result).toStrictEqual(await readAnew());
  });

  it('tell where a value stands when only others make it a fault', async () => {
    await readKept();
    const [source] = fs.readdirSync(path.join(copy.path, 'sources')).sort();
    fs.rmSync(path.join(copy.path, 'sources', source ?? ''));
    const { result, read } = await readKept();
    expect(read).toEqual([]);
    expect(result.faults.length).toBeGreaterThan(0);
    expect(result).toStrictEqual(await readAnew());
  });

  it('belong to a name: a file under another one is read', async () => {
    await readKept();
    const [name = ''] = fs.readdirSync(path.join(copy.path, 'projects')).sort();
    fs.copyFileSync(path.join(copy.path, 'projects', name), path.join(copy.path, 'projects/its-twin.mdx'));
    expect((await readKept()).read).toEqual(['projects/its-twin.mdx']);
  });

  it('are forgotten with their files', async () => {
    copy.write('projects/faulty.mdx', faulty);
    await readKept();
    const size = fs.statSync(keptFile()).size;
    fs.rmSync(path.join(copy.path, 'projects/faulty.mdx'));
    await readKept();
    expect(fs.statSync(keptFile()).size).toBeLessThan(size);
  });
});

const keptFile = () => path.join(folder, fs.readdirSync(folder)[0] ?? '');

describe('kept readings that cannot be trusted are left aside', () => {
  const spoil: [string, () => void][] = [
    ['a file cut short', () => fs.truncateSync(keptFile(), 1000)],
    ['an empty file', () => fs.truncateSync(keptFile(), 0)],
    [
      'a file with one other byte',
      () => {
        const bytes = fs.readFileSync(keptFile());
        bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1;
        fs.writeFileSync(keptFile(), bytes);
      },
    ],
    [
      'a file of another version of the code',
      () => {
        const bytes = fs.readFileSync(keptFile());
        fs.writeFileSync(keptFile(), Buffer.concat([Buffer.from('x'), bytes.subarray(1)]));
      },
    ],
    ['a file that others may write', () => fs.chmodSync(keptFile(), 0o666)],
    ['a file in a folder that others may write', () => fs.chmodSync(folder, 0o777)],
    [
      'a link to a file',
      () => {
        fs.renameSync(keptFile(), `${folder}.bin`);
        fs.symlinkSync(`${folder}.bin`, path.join(folder, path.basename(keptName)));
      },
    ],
  ];
  let keptName = '';

  it.each(spoil)('%s', async (_what, ruin) => {
    const first = await readKept();
    keptName = keptFile();
    ruin();
    const { read, result } = await readKept();
    expect(read.sort()).toEqual(first.read.sort());
    expect(result).toStrictEqual(first.result);
  });

  it.runIf(process.getuid?.() === 0)('a file of another user', async () => {
    await readKept();
    fs.chownSync(keptFile(), 12345, 12345);
    expect((await readKept()).read.length).toBeGreaterThan(10);
  });

  it('readings under another base path, which stands in their links', async () => {
    await readKept();
    const other = openKept(copy.path, '/under/', folder);
    const { entries } = await readArchive(copy.path, { label: '.', base: '/under/', kept: other });
    const anew = await readArchive(copy.path, { label: '.', base: '/under/' });
    expect(entries).toStrictEqual(anew.entries);
  });
});

it('keeps nothing where nobody watches, and does without a place to write', async () => {
  vi.stubEnv('CI', 'true');
  expect(open()).toBeUndefined();
  vi.stubEnv('CI', '');
  fs.writeFileSync(folder, 'a file where the folder should be');
  expect((await readKept()).result).toStrictEqual(await readAnew());
});
