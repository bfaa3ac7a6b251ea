import { describe, expect, it } from 'vitest';
import { describeChange, describePublishing, listReasons, nameEntry } from '../../../../src/cms/review/words.ts';
import { aChange, claim, project } from './a-change.ts';

describe('what a change does, in a sentence', () => {
  it('names what it adds, alters and brings along', () => {
    expect(describeChange(aChange({ pictures: ['content/media/pot.jpg'] }))).toBe(
      'Adds project “Mill Row strike”; alters claim “projects/lantern-street-kitchen → projects/mill-row-strike”; brings 1 picture.',
    );
  });

  it('counts kinds where it holds many', () => {
    const entries = Array.from({ length: 20 }, (_, index) => ({ ...project, key: `projects/p-${index}` }));
    expect(describeChange(aChange({ entries: [...entries, claim] }))).toBe('Adds 20 projects; alters 1 claim.');
  });

  it('says so where it changes nothing', () => {
    expect(describeChange(aChange({ entries: [] }))).toBe('Changes no entry.');
  });

  it('keeps a title that is written from the right to itself', () => {
    expect(nameEntry({ key: 'projects/m', title: 'مطبخ' })).toBe('project “\u2068مطبخ\u2069”');
  });
});

describe('why a change cannot be published', () => {
  it('is nothing where it is ready and the check lets it through', () => {
    expect(listReasons(aChange())).toEqual([]);
  });

  it('is said for each thing that stands in the way', () => {
    const change = aChange({
      status: 'draft',
      faults: [{ code: 'x', file: 'f', line: 1, column: 1, field: 'title', message: 'm', remedy: 'r' }],
      foreign: ['package.json', 'evil.sh'],
      conflicts: [project.path],
      needs: [
        { key: 'sources/s', title: 'S', branch: 'cms/sources/s', status: 'draft' },
        { key: 'sources/t', title: 'T', branch: 'cms/sources/t', status: 'pending_publish' },
      ],
    });
    expect(listReasons(change)).toEqual([
      'Its step is “Draft”, and not yet “Ready”.',
      '1 thing has to be mended first.',
      '2 files on its branch are nothing that the desk publishes.',
      '1 file changed on the site too, since it was begun.',
      '1 draft that it names is not ready.',
    ]);
  });
});

it('says before publishing what comes of it, and who is credited', () => {
  const needs = [{ key: 'sources/t', title: 'T', branch: 'cms/sources/t', status: 'pending_publish' as const }];
  expect(describePublishing(aChange({ entries: [project], needs }))).toEqual([
    'Publishing adds project “Mill Row strike”.',
    'It takes along source “T”, which other branches hold.',
    'All of it goes in at once, or nothing does. The credit goes to Ana and Bo.',
    'The site is then built anew, and the branch is taken away.',
  ]);
});
