import { expect, it } from 'vitest';
import { readClaim, withChange, withTitles } from '../../../../src/cms/review/change-index.ts';
import { claim, project } from './a-change.ts';

const index = {
  entries: [
    { key: 'projects/lantern-street-kitchen' as const, title: 'Lantern Street Kitchen', also: ['The Lantern'] },
  ],
  withdrawn: [],
  moved: [],
};

it('lays what a change holds over the index of the site', () => {
  const { entries } = withChange(index, [project, claim]);
  expect(entries.map(({ key, title }) => [key, title])).toEqual([
    ['projects/lantern-street-kitchen', 'Lantern Street Kitchen'],
    ['projects/mill-row-strike', 'Mill Row strike'],
    ['lineages/lantern-to-mill-row', claim.title],
  ]);
  expect(entries[2]?.claim).toEqual({
    from: 'projects/lantern-street-kitchen',
    to: 'projects/mill-row-strike',
    carried: ['practices/shared-pot'],
    channel: 'taught-by',
    standing: 'testimony',
    passed: '1935',
    saidBy: 'participant',
  });
});

it('calls a claim by the titles of its ends, where those are known', () => {
  const whole = withChange(index, [project, claim]);
  expect(withTitles(whole, [project, claim]).map(({ title }) => title)).toEqual([
    'Mill Row strike',
    'Lantern Street Kitchen → Mill Row strike',
  ]);
  const named = { ...claim, title: 'How the strikers cooked' };
  expect(withTitles(whole, [named])).toEqual([named]);
});

it('keeps what the index knows of an entry that is altered', () => {
  const altered = { ...project, key: 'projects/lantern-street-kitchen', title: 'The Lantern Kitchen', isNew: false };
  expect(withChange(index, [altered]).entries).toEqual([
    { key: 'projects/lantern-street-kitchen', title: 'The Lantern Kitchen', also: ['The Lantern'] },
  ]);
});

it('reads a claim also where its file has faults, and none from what is no claim or has no ends', () => {
  expect(readClaim(claim.key, claim.before)).toMatchObject({ passed: '1934', isDescent: true, key: claim.key });
  expect(readClaim(project.key, project.after)).toBeUndefined();
  for (const text of ['', '---\nfrom: [\n---\n', '---\nfrom: 3\nto: {}\n---\n', '\0', null])
    expect(readClaim(claim.key, text)).toBeUndefined();
});
