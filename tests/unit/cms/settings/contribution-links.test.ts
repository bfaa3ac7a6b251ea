import { describe, expect, it } from 'vitest';
import { parseBackend } from '../../../../src/cms/settings/backend.ts';
import { toContributionLinks } from '../../../../src/cms/settings/contribution-links.ts';

describe('the links of an entry', () => {
  it('lead to the forms where there is no desk', () => {
    const links = toContributionLinks(undefined);
    expect(links.edit('projects', 'vandu')).toBe('/contribute/answer/?about=projects/vandu&kind=correction');
    expect(links.answer('projects/vandu', { number: 2, text: 'Who?' })).toBe(
      '/contribute/answer/?about=projects/vandu&kind=answer&question=2',
    );
    expect(links.answer('projects/vandu')).toBe('/contribute/answer/?about=projects/vandu&kind=answer');
    expect(links.testify('projects/vandu')).toBe('/contribute/answer/?about=projects/vandu&kind=testimony');
    expect(links.withoutAccount).toBeUndefined();
  });

  it('lead to the desk where there is one, and to the form beside it', () => {
    const links = toContributionLinks(parseBackend({ CMS_BACKEND: 'local' }));
    expect(links.edit('projects', 'vandu')).toBe('/admin/#/collections/projects/entries/vandu');
    const toAnswer = '/admin/#/collections/dispatches/new?kind=answer&about=projects%2Fvandu';
    expect(links.answer('projects/vandu')).toBe(toAnswer);
    expect(links.answer('projects/vandu', { number: 2, text: 'Who brought it?' })).toBe(
      `${toAnswer}&title=Who+brought+it%3F`,
    );
    expect(links.answer('projects/vandu', { number: 2, text: 'Who said "no"?' })).toBe(toAnswer);
    const long = 'Was the working form of a collective given up, and when, and by whom?';
    expect(links.answer('projects/vandu', { number: 3, text: long })).toBe(
      `${toAnswer}&title=Was+the+working+form+of+a+collective+given%E2%80%A6`,
    );
    expect(links.testify('projects/vandu')).toBe(
      '/admin/#/collections/dispatches/new?kind=testimony&about=projects%2Fvandu',
    );
    expect(links.withoutAccount?.('projects/vandu')).toBe('/contribute/answer/?about=projects/vandu');
  });
});
