import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyArchive, goodArchive, removeCopy } from '../../fixtures/archive-copy.ts';
import { toText } from '../../fixtures/entry-texts.ts';
import { runCommand, spawnCommand } from './run.ts';

const copy = copyArchive();

beforeAll(() => {
  copy.write('dispatches/a.mdx', toText('dispatches', { date: 'soon', kind: 'lettre' }));
  copy.write('dispatches/b.mdx', toText('dispatches', {}, 'One\n\n{two}\u001B[31m'));
  copy.write('dispatches/c, 100%\n::error::.mdx', 'x');
});

afterAll(() => {
  removeCopy(copy);
});

describe('npm run check', () => {
  it('mends with --fix what is mechanical, says so, and touches nothing else', async () => {
    const other = copyArchive();
    const name = 'dispatches/fixed.mdx';
    const sound = fs.readFileSync(path.join(other.path, 'projects/harbour-kitchen.mdx'), 'utf8');
    other.write(name, toText('dispatches', {}, 'Kit\u200Bchen <em>work</em><br>\ngoes on.'));
    const { code, out } = await runCommand('check', ['--content', other.path, '--fix']);
    expect(out).toContain('fixed.mdx: took out 1 character that nobody can see; turned 2 HTML tags into Markdown');
    expect(code).toBe(0);
    expect(fs.readFileSync(path.join(other.path, name), 'utf8')).toContain('Kitchen *work*\\\ngoes on.');
    expect(fs.readFileSync(path.join(other.path, 'projects/harbour-kitchen.mdx'), 'utf8')).toBe(sound);
    removeCopy(other);
  });

  it('says that a clean archive is clean, and ends with 0', () => {
    const { code, out, errors } = spawnCommand('check', ['--content', goodArchive]);
    expect(out).toMatch(/^16 entries, no faults \(\d+\.\d s\)\n$/);
    expect([code, errors]).toEqual([0, '']);
  });

  it('says of what it checked before the same again, and sees a file, a link and a word that is another', async () => {
    const other = copyArchive();
    const check = async () => {
      const { code, out } = await runCommand('check', ['--content', other.path]);
      return [code, out.replace(/ \(\d.*/, '')];
    };
    const clean = [0, expect.stringContaining('16 entries, no faults')];
    expect(await check()).toEqual(clean);
    expect(await check()).toEqual(clean);
    const link = path.join(other.path, 'projects/linked.mdx');
    fs.symlinkSync('harbour-kitchen.mdx', link);
    expect(await check()).toEqual([1, expect.stringContaining('projects/linked.mdx')]);
    fs.rmSync(link);
    expect(await check()).toEqual(clean);
    other.edit('projects/harbour-kitchen.mdx', 'kind: ', 'kind: a-kind-of-');
    const faulty = await check();
    expect(faulty).toEqual([1, expect.stringContaining('[term-unknown]')]);
    expect(await check()).toEqual(faulty);
    removeCopy(other);
  });

  it('prints each fault on a line of its own, counts them, and ends with 1', () => {
    const { code, out, errors } = spawnCommand('check', ['--content', copy.path]);
    const folder = path.relative(process.cwd(), copy.path);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.replace(`${folder}/`, '')),
    ).toEqual([
      'dispatches/a.mdx:3:1 › date: “soon” is not a date in EDTF — write it like 2024, 2024-07 or 2024-07-14; 2024~ (about), 2024? (unsure) [edtf-invalid]',
      expect.stringMatching(/^dispatches\/a\.mdx:4:1 › kind: “lettre” is not one of its terms — .* \[term-unknown\]$/),
      expect.stringMatching(
        /^dispatches\/b\.mdx:12:1 › body: a \{…\} expression is not allowed in an entry — .* \[expression-not-allowed\]$/,
      ),
      expect.stringMatching(
        /^dispatches\/b\.mdx:12:6 › body: U\+001B is an invisible control character: .* — .* \[control-character\]$/,
      ),
      expect.stringMatching(/^dispatches\/c, 100%U\+000A::error::\.mdx:1:1 › file: .* \[file-name\]$/),
    ]);
    expect(errors).toBe('\n5 faults in 3 files\n');
    expect(code).toBe(1);
  });

  it('prints no character that a terminal would obey', async () => {
    for (const args of [[], ['--json'], ['--format', 'github']])
      expect((await runCommand('check', ['--content', copy.path, ...args])).out).not.toMatch(
        /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/,
      );
  });

  it('prints an array of exactly these fields with --json', async () => {
    const { code, out } = await runCommand('check', ['--content', copy.path, '--json']);
    const faults = JSON.parse(out) as Record<string, unknown>[];
    for (const fault of faults)
      expect(Object.keys(fault)).toEqual(['code', 'file', 'line', 'column', 'field', 'message', 'remedy']);
    expect(faults.map(({ code, line }) => [code, line])).toEqual([
      ['edtf-invalid', 3],
      ['term-unknown', 4],
      ['expression-not-allowed', 12],
      ['control-character', 12],
      ['file-name', 1],
    ]);
    expect(code).toBe(1);
    expect(await runCommand('check', ['--content', goodArchive, '--json'])).toEqual({
      code: 0,
      out: '[]\n',
      errors: '',
    });
  });

  it.each(['github', 'forgejo'])('prints annotations with --format %s', async (format) => {
    const { code, out } = await runCommand('check', ['--content', copy.path, '--format', format]);
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(5);
    for (const line of lines) expect(line).toMatch(/^::error file=[^,:]+,line=\d+,col=\d+,title=[^,:]+::[^\n]+$/);
    expect(lines.at(-1)).toContain('c%2C 100%25%0A%3A%3Aerror%3A%3A.mdx');
    expect(code).toBe(1);
  });

  it('reads the folder that CONTENT_DIR names, unless --content names another', async () => {
    const env = { CONTENT_DIR: copy.path };
    expect((await runCommand('check', [], { env })).code).toBe(1);
    expect((await runCommand('check', ['--content', goodArchive], { env })).code).toBe(0);
  });

  it('names files from where it runs', async () => {
    const { out } = await runCommand('check', ['--content', 'content', '--json'], { cwd: path.dirname(copy.path) });
    expect((JSON.parse(out) as { file: string }[])[0]?.file).toBe('content/dispatches/a.mdx');
  });

  it('says that a folder is missing, and ends with 1', async () => {
    const { code, out } = await runCommand('check', ['--content', 'no/such/folder']);
    expect(out).toBe(
      'no/such/folder:1:1 › file: there is no such content folder — name an existing folder with --content or CONTENT_DIR [folder-missing]\n',
    );
    expect(code).toBe(1);
  });

  it('says that the content folder is a file, or holds no entry, and ends with 1', async () => {
    const empty = copyArchive({ empty: true });
    expect(await runCommand('check', ['--content', 'package.json'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('the content folder is a file — name an existing folder') as string,
    });
    expect(await runCommand('check', ['--content', empty.path])).toMatchObject({
      code: 1,
      out: expect.stringContaining('the content folder holds no entry — name the archive’s folder') as string,
    });
    removeCopy(empty);
  });

  it('says what is wrong with the environment before it reads anything, and ends with 2', async () => {
    const { code, out, errors } = await runCommand('check', [], { env: { PORT: 'abc', BASE_PATH: '//evil.example/' } });
    expect([code, out]).toEqual([2, '']);
    expect(errors.trim().split('\n')).toEqual([
      expect.stringMatching(/^BASE_PATH is “\/\/evil\.example\/”: write a path/),
      'PORT is “abc”: write a number from 1 to 65535, such as 4321.',
    ]);
  });

  it.each([
    [['--format', 'html'], '--format takes github or forgejo, not html'],
    [['--colour'], '--colour'],
    [['content'], 'content'],
    [['--content'], '--content'],
  ])('explains itself and ends with 2 when called with %j', async (args, words) => {
    const { code, out, errors } = await runCommand('check', args);
    expect([code, out]).toEqual([2, '']);
    expect(errors).toContain(words);
    expect(errors).toContain('npm run check [-- --content DIR]');
  });

  it('explains itself when asked', async () => {
    expect(await runCommand('check', ['--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('Exits 1 when there are faults') as string,
    });
  });
});
