import { describe, expect, it } from 'vitest';
import { parseBackend } from '../../../../src/cms/settings/backend.ts';
import { toContributionLinks } from '../../../../src/cms/settings/contribution-links.ts';

describe('the links of an entry', () => {
  it('lead to the forms where there is no desk', () => {
    const links = toContributionLinks(undefined);
    expect(links.edit('projects', 'vandu')).toBe('/contribute/answer/?about=projects/vandu&kind=correction');
    expect(links.answer('projects/vandu', 2)).toBe('/contribute/answer/?about=projects/vandu&kind=answer&question=2');
    expect(links.answer('projects/vandu')).toBe('/contribute/answer/?about=projects/vandu&kind=answer');
    expect(links.testify('projects/vandu')).toBe('/contribute/answer/?about=projects/vandu&kind=testimony');
    expect(links.withoutAccount).toBeUndefined();
  });

  it('lead to the desk where there is one, and to the form beside it', () => {
    const links = toContributionLinks(parseBackend({ CMS_BACKEND: 'local' }));
    expect(links.edit('projects', 'vandu')).toBe('/admin/#/collections/projects/entries/vandu');
    const toAnswer = '/admin/#/collections/dispatches/new?kind=answer&about=projects%2Fvandu';
    expect(links.answer('projects/vandu')).toBe(toAnswer);
    // The page writes the question there.
    expect(links.answer('projects/vandu', 2)).toBe(`${toAnswer}&title=`);
    expect(links.testify('projects/vandu')).toBe(
      '/admin/#/collections/dispatches/new?kind=testimony&about=projects%2Fvandu',
    );
    expect(links.withoutAccount?.('projects/vandu')).toBe('/contribute/answer/?about=projects/vandu');
  });
});
