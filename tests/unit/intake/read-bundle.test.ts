import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBundle, withPossibleDay } from '../../../src/intake/read-bundle.ts';
import { makeBomb, makeZip, type ZipMember } from '../../fixtures/zip.ts';
import { entryPath, goodEntry, goodFiles, picturePath, sourcePath, toMembers } from './test-bundle.ts';
import { startProcessorClock } from '../../fixtures/processor-time.ts';

describe('a bundle', () => {
  it.each<[string, string, ZipMember[]]>([
    ['a way out of its folder', 'leads out of its folder', [{ name: '../evil.mdx' }, { name: 'content/../../x.mdx' }]],
    ['a path from the root', 'from the root of a disk', [{ name: '/etc/passwd' }, { name: 'C:\\x' }, { name: '\\x' }]],
    ['a backslash', 'has a backslash', [{ name: 'content\\projects\\a.mdx' }]],
    ['one name twice', 'is there twice', [{ name: entryPath, content: goodEntry }]],
    [
      'a link',
      'is a link to another file',
      [{ name: 'content/projects/a.mdx', mode: 0o120777, content: '/etc/passwd' }],
    ],
    ['a program', 'is marked as a program', [{ name: 'content/projects/a.mdx', mode: 0o100755, content: 'x' }]],
    ['a device', 'is not a plain file', [{ name: 'content/projects/a.mdx', mode: 0o020644, content: 'x' }]],
    ['a set-user bit', 'is marked as a program', [{ name: 'content/projects/a.mdx', mode: 0o104644, content: 'x' }]],
    ['a password', 'is encrypted', [{ name: 'content/projects/a.mdx', flags: 1, content: 'x' }]],
    ['an odd method', 'packed in an unusual way', [{ name: 'content/projects/a.mdx', method: 12, content: 'x' }]],
    ['a file that has no place', 'has no place in a bundle', [{ name: 'src/pages/x.astro' }, { name: '.git/hooks/x' }]],
    ['an entry in a wrong folder', 'has no place in a bundle', [{ name: 'content/sources/a.mdx' }]],
    ['hidden letters in a name', 'has no place in a bundle', [{ name: 'content/projects/a\u202E.mdx' }]],
    ['a large entry', 'is larger than 256 KiB', [{ name: 'content/projects/a.mdx', content: 'x'.repeat(262145) }]],
    [
      'a size that is too small',
      'is not what the archive says',
      [{ name: 'content/projects/a.mdx', content: 'four', size: 3 }],
    ],
    [
      'a size that is too large',
      'is not what the archive says',
      [{ name: 'content/projects/a.mdx', content: 'four', size: 5 }],
    ],
    ['a wrong sum', 'is not what the archive says', [{ name: 'content/projects/a.mdx', content: 'four', crc: 1 }]],
    ['broken packing', 'is damaged', [{ name: 'content/projects/a.mdx', packed: Buffer.alloc(9, 0xff), size: 9 }]],
    ['a file that is not listed', 'is in the bundle and not listed', [{ name: 'content/themes/a.mdx', content: 'x' }]],
  ])('with %s is refused', async (_, words, members) => {
    const faults = await readFaults(makeZip([...toMembers(goodFiles), ...members]));
    expect(faults).toEqual(members.map(() => expect.stringContaining(words) as string));
    expect(faults.join()).not.toContain('\u202E');
  });

  it('that unpacks to a gigabyte is refused as soon as it passes the limit, whatever size it claims', async () => {
    const packed = makeBomb(1024);
    for (const name of ['content/projects/a.mdx', 'content/media/a.png', 'contribution.json']) {
      const spent = startProcessorClock();
      const [fault] = await readFaults(makeZip([{ name, packed, size: 100 }]));
      // Read to its end it would be damaged.
      expect(fault).toMatch(/is larger than (?:256 KiB|8 MiB)/);
      expect(spent()).toBeLessThan(5000);
    }
  });

  it('of many pictures within their limits is refused when all together pass theirs', async () => {
    const packed = makeBomb(8).subarray(0, -16);
    const content = Buffer.alloc(8 * 1024 * 1024);
    const whole = Buffer.concat([packed, Buffer.from([3, 0])]);
    const members = Array.from({ length: 30 }, (_, index) => ({
      ...{ name: `content/media/a-${index}.png`, content, packed: whole },
    }));
    expect((await readFaults(makeZip(members))).join()).toContain('more than 40 MiB unpacked');
  });

  it('of more files than a person can read is refused', async () => {
    const members = Array.from({ length: 300 }, (_, index) => ({
      name: `content/themes/t-${index}.mdx`,
      content: 'x',
    }));
    expect((await readFaults(makeZip([...toMembers(goodFiles), ...members]))).join()).toContain(
      'the archive holds too many files',
    );
    const files = Object.fromEntries(members.slice(0, 201).map(({ name, content }) => [name, content]));
    expect((await readFaults(makeZip(toMembers(files)))).join()).toMatch(/contribution\.json: files: Too big/);
  });

  it('of one file many times is refused in one line', async () => {
    const members = Array<ZipMember>(60_000).fill({ name: entryPath, packed: Buffer.alloc(0), method: 0, crc: 0 });
    expect(await readFaults(makeZip(members))).toEqual(['the archive holds too many files — send it in parts']);
  });

  it('that is no zip, is cut off or has no manifest is refused in words', async () => {
    expect(await readFaults(Buffer.from('PK? no.'))).toEqual([expect.stringContaining('this is not a zip archive')]);
    const whole = makeZip(toMembers(goodFiles));
    expect(await readFaults(whole.subarray(0, whole.length / 2))).toEqual([
      expect.stringContaining('this is not a zip archive'),
    ]);
    expect(await readFaults(makeZip([{ name: entryPath, content: 'x' }]))).toEqual([
      expect.stringContaining('there is no contribution.json'),
    ]);
  });

  it.each<[string, object, RegExp]>([
    ['no credit', { credit: '' }, /contribution\.json: credit: /],
    ['a credit with hidden letters', { credit: 'Ann\u202Ea' }, /contribution\.json: .*202E/],
    ['a credit without a letter', { credit: '--' }, /credit: has no letter in it — write a name/],
    ['a credit with an address', { credit: 'Rosa <rosa@example.org>' }, /credit: holds an address.* — write the name/],
    ['an address as credit', { credit: 'rosa@example.org' }, /credit: holds an address/],
    ['another format', { format: 'x' }, /contribution\.json: format: /],
    [
      'a file that is not there',
      { files: [entryPath, sourcePath, picturePath, 'content/themes/a.mdx'] },
      /not in the bundle/,
    ],
    ['a file listed twice', { files: [entryPath, sourcePath, picturePath, picturePath] }, /listed twice/],
    ['only pictures', { files: [picturePath] }, /there is no entry in it/],
  ])('whose manifest has %s is refused', async (_, change, words) => {
    expect((await readFaults(makeZip(toMembers(goodFiles, change)))).join()).toMatch(words);
  });
});

describe('second-hand words', () => {
  it.each(['{"note":"a","note":"b"}', '{"note":"a","n\\u006fte":"b"}', '{ "x": [{ "a": "}", "b": 1, "a" : 2 }] }'])(
    'with one key twice are refused: %s',
    async (text) => {
      const [fault, ...others] = await readFaults(makeZip([{ name: 'contribution.json', content: text }]));
      expect(fault).toMatch(/contribution\.json: names “(?:note|a)” twice/);
      expect(others).toEqual([]);
    },
  );

  it('may have a key in two objects, and one that is also a value', async () => {
    const text = '{"a":{"b":"a"},"c":{"b":"\\"b\\":"}}';
    expect((await readFaults(makeZip([{ name: 'contribution.json', content: text }]))).join()).not.toContain('twice');
  });

  it('from a day yet to come are given today’s, time zones allowed for', () => {
    const now = new Date('2026-03-04T23:30:00Z');
    expect(withPossibleDay({ made: '9999-12-31' }, now)).toEqual({ made: '2026-03-04' });
    for (const made of ['2026-03-05', '2026-03-04', '1970-01-01'])
      expect(withPossibleDay({ made }, now)).toEqual({ made });
  });

  it('in a letter of many megabytes are refused at once', async () => {
    const spent = startProcessorClock();
    expect(await readFaults(Buffer.from('>\n'.repeat(10_000_000)))).toEqual([
      expect.stringContaining('more than 4 MiB'),
    ]);
    expect(spent()).toBeLessThan(5000);
  });
});

async function readFaults(archive: Buffer): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  try {
    writeFileSync(join(folder, 'bundle.zip'), archive);
    const { bundle, faults } = await readBundle(join(folder, 'bundle.zip'));
    expect(bundle).toBeUndefined();
    return faults;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
