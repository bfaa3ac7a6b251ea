import { expect, it } from 'vitest';
import { checkEntriesAgainstIndex } from '../../../src/archive/check-few.ts';
import { toFormRemedy } from '../../../src/model/placed-fault.ts';
import { parseBody } from '../../../src/mdx/parse-body.ts';
import { toText } from '../../fixtures/entry-texts.ts';

it('says where in the form an undeclared source goes, and changes no other remedy', () => {
  const events = '[{ when: 1940, what: It., sources: [undeclared-1934] }]';
  const known = ['sources/undeclared-1934', 'sources/rossi-1999'] as const;
  const { faults } = checkEntriesAgainstIndex(
    [{ collection: 'projects', id: 'new', text: toText('projects', { events }) }],
    {
      index: { entries: known.map((key) => ({ key, title: key })), withdrawn: [], moved: [] },
      parse: parseBody,
    },
  );
  const undeclared = faults.filter(({ code }) => code === 'citation-undeclared');
  expect(undeclared.map(toFormRemedy)).toEqual([
    expect.stringMatching(/^add “undeclared-1934” under Sources in this form/),
  ]);
  const others = faults.filter(({ formRemedy }) => formRemedy === undefined);
  for (const fault of others) expect(toFormRemedy(fault)).toBe(fault.remedy);
});
