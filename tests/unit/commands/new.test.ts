import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArchive } from '../../../src/archive/read-archive.ts';
import { listRequired, toStub } from '../../../src/commands/stub.ts';
import { collectionNames } from '../../../src/model/collections.ts';
import { copyArchive, removeCopy, type ArchiveCopy } from '../../fixtures/archive-copy.ts';
import { joinShore, netLoft, shoreRow, toList, toShoreCopy } from '../../fixtures/neighbour.ts';
import { runCommand, type Outcome } from './run.ts';

let copy: ArchiveCopy;

beforeEach(() => {
  copy = copyArchive();
});

afterEach(() => {
  removeCopy(copy);
});

/** Runs the command with answers, one on each line. */
function create(args: readonly string[], ...answers: string[]): Promise<Outcome> {
  return runCommand('new', args, {
    input: answers.map((answer) => `${answer}\n`).join(''),
    env: { CONTENT_DIR: copy.path },
  });
}

function listFiles(): string[] {
  return fs.readdirSync(copy.path, { recursive: true, encoding: 'utf8' }).sort();
}

describe('npm run new', () => {
  it('takes in a Markdown file of another program, and lists what it could not, also where archives join', async () => {
    copy.write('archives.yaml', toList(shoreRow));
    copy.write('archives/shore.json', toShoreCopy([netLoft]));
    joinShore(copy);
    const file = path.join(copy.path, '..', `street-kitchen-${process.pid}.md`);
    fs.writeFileSync(
      file,
      [
        '---',
        'title: Street kitchen',
        'tags: [food]',
        'layout: post',
        '---',
        '',
        'Soup.<br>',
        'Bread, as in [[Shared pot]].',
        '',
      ].join('\r\n'),
    );
    const { code, out } = await create(['project', '--from', file], 'Soup for all.', 'campaign', '1931', 'Soup.');
    fs.rmSync(file);
    expect(code).toBe(0);
    const text = fs.readFileSync(path.join(copy.path, 'projects/street-kitchen.mdx'), 'utf8');
    expect(text).toContain('themes:\n  - food\n');
    expect(text).toContain('Soup.\\\nBread, as in [Shared pot](/practices/shared-pot/).');
    expect(out).toContain('left out, line 1: layout: post');
    expect((await readArchive(copy.path)).faults).toEqual([]);
  });

  it('writes a stub from the answers, which the check takes', async () => {
    const { code, out, errors } = await create(
      ['project', 'The People’s', 'Bakery: a test'],
      'Bread for all.',
      'organization',
      '1969-07/1976~',
      'Bread.',
    );
    expect([code, errors]).toEqual([0, '']);
    expect(out).toContain('Summary: One or two plain sentences');
    expect(out).toContain('(organization, campaign,');
    expect(out).toContain('the-peoples-bakery-a-test.mdx. Fill it in, then: npm run check');
    expect(fs.readFileSync(path.join(copy.path, 'projects/the-peoples-bakery-a-test.mdx'), 'utf8')).toBe(
      [
        '---',
        '# Every field is explained in docs/fields.md',
        'title: "The People’s Bakery: a test"',
        'summary: Bread for all.',
        'kind: organization',
        'period: 1969-07/1976~',
        'needMet: Bread.',
        'completeness: stub',
        '---',
        '',
        '',
      ].join('\n'),
    );
    expect((await readArchive(copy.path)).faults).toEqual([]);
  });

  it('writes what was answered and says what is still at fault', async () => {
    const { code, out } = await create(['project', 'A bakery'], 'Bread.', 'organisation', 'soon');
    expect(code).toBe(0);
    expect(out).toMatch(/kind: “organisation” is not one of its terms — did you mean organization\?/);
    expect(out).toMatch(/period: “soon” is not a date/);
    expect(out).toMatch(/needMet: needMet is missing/);
  });

  it('writes a source with a line for editors', async () => {
    await create(['source', 'Bread'], 'book', 'print', 'press', 'read');
    expect(fs.readFileSync(path.join(copy.path, 'sources/bread.yaml'), 'utf8')).toBe(
      '# yaml-language-server: $schema=../../public/schema/sources.json\n# Every field is explained in docs/fields.md\ntype: book\ntitle: Bread\naccess: print\nvoice: press\nseen: read\n',
    );
  });

  it('names a claim by its title and leaves the title out, which is made of the two ends', async () => {
    await create(
      ['claim', 'Lantern to bakery'],
      'It passed.',
      'projects/lantern-street-kitchen',
      'projects/harbour-kitchen',
      'taught-by',
      '1933',
      'historian',
      'attributed',
    );
    const text = fs.readFileSync(path.join(copy.path, 'lineages/lantern-to-bakery.mdx'), 'utf8');
    expect(text).toContain('from: projects/lantern-street-kitchen\nto: projects/harbour-kitchen\n');
    expect(text).not.toContain('title:');
  });

  it('takes over what sorts another entry, and nothing that is its own', async () => {
    const { code, out, errors } = await create(
      ['project', 'A second kitchen', '--from', 'lantern-street-kitchen'],
      'People cook.',
      '',
      '1950/1951',
      'Food.',
    );
    expect([code, errors]).toEqual([0, '']);
    expect(out).toMatch(/Kind: .* \[Enter: \w+\]/);
    const read = await readArchive(copy.path);
    expect(read.faults).toEqual([]);
    const [model, entry] = ['lantern-street-kitchen', 'a-second-kitchen'].map((id) =>
      read.entries.find((one) => one.id === id),
    );
    if (model?.collection !== 'projects' || entry?.collection !== 'projects') throw new Error('not written');
    const { kind, themes } = model.data;
    expect(entry.data).toMatchObject({ kind, themes, places: [], summary: 'People cook.', completeness: 'stub' });
    expect(entry.data).toMatchObject({
      events: [],
      practices: [],
      sources: [],
      people: [],
      credits: [],
      formerIds: [],
    });
  });

  it.each(['nobody', '../../package', 'practices/shared-pot'])(
    'says so where there is no entry to begin from: %s',
    async (from) => {
      const before = listFiles();
      const { code, errors } = await create(['project', 'A second kitchen', '--from', from]);
      expect(code).toBe(1);
      expect(errors).toContain('to begin from');
      expect(listFiles()).toEqual(before);
    },
  );

  it('refuses an id that is there already, and changes nothing', async () => {
    const before = listFiles();
    const { code, errors } = await create(['project', 'Harbour Kitchen!']);
    expect(code).toBe(1);
    expect(errors).toContain('projects/harbour-kitchen.mdx already');
    expect(listFiles()).toEqual(before);
  });

  it('refuses a title without letters for an address', async () => {
    const before = listFiles();
    const { code, errors } = await create(['project', '共同の家']);
    expect(code).toBe(1);
    expect(errors).toContain('“共同の家” has no letters an address could be made of');
    expect(listFiles()).toEqual(before);
  });

  it.each([[[]], [['project']], [['pamphlet', 'A title']], [['project', '--title', 'A title']], [['--help']]])(
    'explains itself and ends with 2 when called with %j',
    async (args) => {
      const before = listFiles();
      const { code, errors } = await create(args);
      expect(code).toBe(2);
      expect(errors).toContain('npm run new -- project "Title of the project"');
      expect(errors).toContain(
        'Kinds: project, practice, principle, theme, claim, dispatch, document, source, person.',
      );
      expect(listFiles()).toEqual(before);
    },
  );
});

describe('the required fields', () => {
  it.each(collectionNames)('of %s each have a label and a hint', (name) => {
    const fields = listRequired(name);
    expect(fields.length).toBeGreaterThan(0);
    for (const { label, hint } of fields) expect([label, hint].every((text) => text.length > 1)).toBe(true);
  });

  it('offer the terms of a vocabulary', () => {
    expect(listRequired('themes').find(({ name }) => name === 'facet')?.choices).toEqual(['need', 'context', 'form']);
  });
});

describe('a stub', () => {
  it('quotes what YAML would read otherwise', () => {
    expect(toStub('themes', { title: 'yes: no', summary: '# 1', facet: '' })).toContain(
      'title: "yes: no"\nsummary: "# 1"\n',
    );
  });
});
