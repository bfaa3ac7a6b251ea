import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatFault } from '../../../src/archive/entry/faults.ts';
import { readArchive } from '../../../src/archive/read-archive.ts';
import { copyArchive, goodArchive, removeCopy, type ArchiveCopy } from '../../fixtures/archive-copy.ts';
import { toText } from '../../fixtures/entry-texts.ts';

let copy: ArchiveCopy;

beforeEach(() => {
  copy = copyArchive();
});

afterEach(() => {
  removeCopy(copy);
});

/** Faults of the copy, short. */
async function listFaults(): Promise<string[]> {
  const { faults } = await readArchive(copy.path, { label: '.' });
  return faults.map(({ file, line, code, field }) => `${file}:${line} ${code} ${field}`);
}

describe('a faulty entry', () => {
  it('is left out, and only it', async () => {
    copy.edit('projects/harbour-kitchen.mdx', 'kind: organization', 'kind: organisation');
    const { entries } = await readArchive(copy.path);
    expect(entries).toHaveLength(14);
    expect(entries.map(({ key }) => key)).not.toContain('projects/harbour-kitchen');
  });

  it('shows the faults of its header and of its text at once', async () => {
    copy.edit('projects/harbour-kitchen.mdx', 'kind: organization', 'kind: organisation');
    copy.edit(
      'projects/harbour-kitchen.mdx',
      'endings: [{ how: not-known }]',
      'endings: [{ how: not-known }]\nthemes: [fod]',
    );
    copy.edit('projects/harbour-kitchen.mdx', 'themes: [food]\n', '');
    copy.edit('projects/harbour-kitchen.mdx', '/projects/lantern-street-kitchen/', '/projects/lantern-street/');
    copy.edit('projects/harbour-kitchen.mdx', 'Dockers cooked', '{x} Dockers cooked');
    expect(await listFaults()).toEqual([
      'projects/harbour-kitchen.mdx:5 term-unknown kind',
      'projects/harbour-kitchen.mdx:12 reference-dangling themes[0]',
      'projects/harbour-kitchen.mdx:16 expression-not-allowed body',
    ]);
    copy.edit('projects/harbour-kitchen.mdx', '{x} ', '');
    expect(await listFaults()).toContain('projects/harbour-kitchen.mdx:16 reference-dangling body');
  });

  it('shows the faults of its text even where its header cannot be read', async () => {
    copy.edit('dispatches/2020-05-01-answer.mdx', 'kind: answer', 'kind: [answer');
    copy.edit('dispatches/2020-05-01-answer.mdx', 'We do.', '{x}<Cite source="rossi-1999" />');
    expect((await listFaults()).map((fault) => fault.split(' ')[1])).toEqual(['yaml-syntax', 'expression-not-allowed']);
  });

  it.each([
    ['of the schema', 'kind: programme', 'kind: program'],
    ['of YAML', 'kind: programme', 'kind: [programme'],
    ['of characters', 'title: Lantern', 'title: \u0000Lantern'],
    ['of the text', 'The kitchen began', '{x} The kitchen began'],
    ['of the header’s form', '---\ntitle', '--- \ntitle'],
  ])('with a fault %s makes no fault of what refers to it, or of what only it cites', async (_what, words, others) => {
    copy.remove('practices/shared-pot.mdx');
    copy.remove('practices/shared-pot.es.mdx');
    copy.edit('projects/lantern-street-kitchen.mdx', words, others);
    copy.edit('projects/harbour-kitchen.mdx', 'practices:\n  - { practice: shared-pot, sources: [rossi-1999] }\n', '');
    copy.edit('lineages/harbour-kitchen-and-shared-pot.mdx', 'to: practices/shared-pot', 'to: practices/stone-soup');
    copy.edit(
      'lineages/lantern-street-kitchen-to-harbour-kitchen.mdx',
      'carried: [practices/shared-pot]',
      'carried: []',
    );
    copy.edit('projects/lantern-street-kitchen.mdx', 'practice: shared-pot', 'practice: stone-soup');
    copy.edit('projects/lantern-street-kitchen.mdx', '/practices/shared-pot/', '/practices/stone-soup/');
    copy.write('practices/stone-soup.mdx', toText('practices'));
    copy.write('sources/only-there.yaml', toText('sources'));
    copy.edit(
      'projects/lantern-street-kitchen.mdx',
      '  - source: rossi-1999\n',
      '  - source: rossi-1999\n  - source: only-there\n',
    );
    expect((await listFaults()).map((fault) => fault.split(':')[0])).toEqual(['projects/lantern-street-kitchen.mdx']);
  });

  it.each([
    ['a name with capitals', 'projects/Lantern-Street-Kitchen.mdx'],
    ['another ending', 'projects/lantern-street-kitchen.md'],
  ])('makes no reference dangle by %s', async (_what, name) => {
    fs.renameSync(path.join(copy.path, 'projects/lantern-street-kitchen.mdx'), path.join(copy.path, name));
    copy.remove('practices/shared-pot.mdx');
    copy.remove('practices/shared-pot.es.mdx');
    copy.write('practices/shared-pot.mdx', fs.readFileSync(path.join(goodArchive, 'practices/shared-pot.mdx')));
    expect(await listFaults()).toEqual([`${name}:1 file-name file`]);
  });

  it('makes no reference dangle by its size, by a mark or by being a link', async () => {
    const file = path.join(copy.path, 'projects/lantern-street-kitchen.mdx');
    fs.appendFileSync(file, '\nWords.'.repeat(50_000));
    expect(await listFaults()).toEqual(['projects/lantern-street-kitchen.mdx:1 file-size file']);
    fs.copyFileSync(path.join(goodArchive, 'projects/lantern-street-kitchen.mdx'), file);
    fs.chmodSync(file, 0o755);
    expect(await listFaults()).toEqual(['projects/lantern-street-kitchen.mdx:1 file-mode file']);
    fs.rmSync(file);
    fs.symlinkSync(path.join(goodArchive, 'projects/lantern-street-kitchen.mdx'), file);
    expect(await listFaults()).not.toContainEqual(expect.stringContaining('reference-dangling'));
  });

  it('is reported once for one cause', async () => {
    copy.edit('projects/harbour-kitchen.mdx', 'sources: [{ source: rossi-1999 }]', 'sources: [{ source: rosi-1999 }]');
    copy.edit('projects/harbour-kitchen.mdx', 'practices:\n  - { practice: shared-pot, sources: [rossi-1999] }\n', '');
    copy.edit('projects/harbour-kitchen.mdx', '<Cite source="rossi-1999" />', '');
    expect(await listFaults()).toEqual(['projects/harbour-kitchen.mdx:5 reference-dangling sources[0].source']);
  });

  it('is reported once for a hidden character, wherever it is', async () => {
    copy.edit('projects/harbour-kitchen.mdx', 'Harbour Kitchen', 'Harbour\u200B Kitchen');
    copy.edit('projects/harbour-kitchen.mdx', 'Dockers cooked', 'Dockers\u200B cooked');
    expect((await listFaults()).map((fault) => fault.replace(/ \w+$/, ''))).toEqual([
      'projects/harbour-kitchen.mdx:2 zero-width',
      'projects/harbour-kitchen.mdx:16 zero-width',
    ]);
  });

  it('is named by its path from where the command runs, or as the caller says', async () => {
    copy.write('projects/empty.mdx', '');
    const [fault] = (await readArchive(copy.path)).faults;
    expect(fault?.file).toBe(path.posix.join(path.relative(process.cwd(), copy.path), 'projects/empty.mdx'));
    const [labelled] = (await readArchive(copy.path, { label: 'content' })).faults;
    expect(labelled && formatFault(labelled)).toBe(
      'content/projects/empty.mdx:1:1 › file: the file is empty — fill it in, or delete it [file-empty]',
    );
  });
});

describe('ten files with ten faults', () => {
  it('give ten faults, in the order of files', async () => {
    copy.write('dispatches/a.mdx', '');
    copy.write('dispatches/b.mdx', Buffer.from(toText('dispatches', { by: 'Andr\u00E9' }), 'latin1'));
    copy.write('dispatches/c.mdx', toText('dispatches', {}, '{x}'));
    copy.write('dispatches/d.mdx', toText('dispatches', { date: 'yesterday' }));
    copy.write('dispatches/e.mdx', toText('dispatches', { kind: undefined }));
    copy.write('dispatches/f.mdx', toText('dispatches', { about: '[projects/nowhere-at-all]' }));
    copy.write('dispatches/g.mdx', toText('dispatches', { title: 'A: b' }));
    copy.write('dispatches/h h.mdx', toText('dispatches'));
    copy.write('dispatches/i.mdx', toText('dispatches', {}, '[x](javascript:alert(1))'));
    copy.write('dispatches/j.mdx', toText('dispatches', { colour: 'red' }));
    expect(
      (await listFaults()).map((fault) => fault.replace(/^dispatches\/(.)[^ ]*(?: h.mdx:1)? (\S+) .*/, '$1 $2')),
    ).toEqual([
      'a file-empty',
      'b not-utf8',
      'c expression-not-allowed',
      'd edtf-invalid',
      'e field-missing',
      'f reference-dangling',
      'g yaml-syntax',
      'h file-name',
      'i address-not-allowed',
      'j unknown-key',
    ]);
  });
});
