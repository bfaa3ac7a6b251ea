import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { listFilesBelow } from '../../src/archive/files/files-below.ts';
import { fixtureSite, runBuild } from '../sites.ts';
import { listPages } from './page.ts';

const fixture = inject('fixture');
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'handed-on-build-'));
afterAll(() => {
  fs.rmSync(scratch, { recursive: true, force: true });
});

describe('a build', () => {
  it('is the same, byte for byte, a second time, the search index with it', async () => {
    const again = path.join(scratch, 'again');
    const { code, said } = await runBuild(again, fixtureSite);
    expect(said).toBe('');
    expect(code).toBe(0);
    expect(digest(again)).toEqual(digest(fixture.folder));
  });

  it('may be read by the program that serves it, whoever runs that', () => {
    const files = listFilesBelow(path.join(scratch, 'again'));
    const isOpen = (place: string, bits: number) => (fs.statSync(place).mode & bits) === bits;
    const folders = [...new Set(files.map((file) => path.dirname(file)))];
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => !isOpen(file, 0o004))).toEqual([]);
    expect(folders.filter((folder) => !isOpen(folder, 0o005))).toEqual([]);
  });

  it('leaves a site in its place when nothing has changed since', async () => {
    const again = path.join(scratch, 'again');
    const { ino } = fs.statSync(again);
    const { code, said } = await runBuild(again, fixtureSite);
    expect([code, said]).toEqual([0, 'Nothing has changed since the site was built.\n']);
    expect(fs.statSync(again).ino).toBe(ino);
  });

  it('that finds faults says all of them, writes nothing and leaves the previous site whole', async () => {
    const content = path.join(scratch, 'content');
    fs.cpSync('tests/fixtures/archive', content, { recursive: true });
    fs.writeFileSync(path.join(content, 'projects/torn.mdx'), '---\ntitle: [torn\n---\n');
    fs.writeFileSync(path.join(content, 'projects/coded.mdx'), '---\ntitle: Coded\n---\n\nimport x from "y";\n');
    const folder = path.join(scratch, 'site');
    fs.cpSync(fixture.folder, folder, { recursive: true });
    const before = digest(folder);
    const { code, said } = await runBuild(folder, { CONTENT_DIR: content });
    expect(code).toBe(1);
    expect(said).toContain('projects/torn.mdx:3:1 › header: ');
    expect(said).toContain('projects/coded.mdx:5:1 › body: ');
    expect(said).toContain('nothing was built');
    expect(digest(folder)).toEqual(before);
    expect(fs.readdirSync(scratch).filter((name) => name.startsWith('.build'))).toEqual([]);
  });
});

describe('an address that was published once', () => {
  const pages = new Map(listPages(fixture.folder).map((page) => [page.path, page.html]));

  it('leads from the former id to the entry', () => {
    expect(pages.get('projects/the-lantern/')).toContain(
      'content="0;url=/some/where/projects/lantern-street-kitchen/"',
    );
  });

  it('leads from a claim to the entry that tells now what it said, where both show it', () => {
    const moved = pages.get('lineages/harbour-kitchen-to-nobody-eats-alone/');
    expect(moved).toContain('content="0;url=/some/where/principles/nobody-eats-alone/"');
    expect(moved).toContain('What this page said is told on another:');
    expect(pages.get('lineages/')).not.toContain('harbour-kitchen-to-nobody-eats-alone');
    for (const [page, other] of [
      ['principles/nobody-eats-alone/', '/some/where/projects/harbour-kitchen/'],
      ['projects/harbour-kitchen/', '/some/where/principles/nobody-eats-alone/'],
    ]) {
      const section = /<section class="see-also[^"]*".*?<\/section>/s.exec(pages.get(page ?? '') ?? '')?.[0];
      expect(section, page).toContain(`href="${other}"`);
      expect(section, page).toContain('Dockers kept an open table too.');
    }
    expect(pages.get('principles/nobody-eats-alone/')).toContain(
      '<link rel="DCTERMS.relation" href="http://localhost:4321/some/where/projects/harbour-kitchen/"',
    );
  });

  it('says when and why an entry was withdrawn, and nothing else of it', () => {
    expect(pages.get('principles/old-rule/')).toContain('It named someone who did not wish to be named.');
    expect(pages.get('principles/old-rule/')).toContain('2 January 2021');
    expect(pages.get('principles/')).not.toContain('An old rule');
  });
});

/** Name and digest of every file of a folder. */
function digest(folder: string): Record<string, string> {
  const names = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(
    names.sort().map((name) => [
      name,
      createHash('sha256')
        .update(fs.readFileSync(path.join(folder, name)))
        .digest('hex'),
    ]),
  );
}
