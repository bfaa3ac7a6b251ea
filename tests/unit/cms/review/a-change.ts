import type { ChangeReview, ReviewedEntry } from '../../../../src/cms/settings/change-protocol.ts';

/** A change that holds a project, its source and a claim, and in whose way nothing stands. */
export function aChange(differences: Partial<ChangeReview> = {}): ChangeReview {
  return {
    state: 'f00d',
    branch: 'cms/changes/mill-row',
    kind: 'change',
    title: 'Mill Row strike',
    status: 'pending_publish',
    entries: [project, claim],
    pictures: [],
    author: 'Ana',
    coAuthors: ['Bo'],
    updatedAt: '2026-11-30T01:00:00.000Z',
    openNotes: 0,
    foreign: [],
    conflicts: [],
    faults: [],
    warnings: [],
    details: [],
    likenesses: [],
    alsoIn: [],
    needs: [],
    notes: [],
    history: [{ author: 'Ana', date: '2026-11-30T01:00:00.000Z', subject: 'content: Draft project “Mill Row strike”' }],
    ...differences,
  };
}

export const project: ReviewedEntry = {
  key: 'projects/mill-row-strike',
  title: 'Mill Row strike',
  isNew: true,
  path: 'content/projects/mill-row-strike.mdx',
  before: null,
  after: '---\ntitle: Mill Row strike\nsummary: Tenants kept back their rent.\n---\n\nThey sang.\n',
};

export const claim: ReviewedEntry = {
  key: 'lineages/lantern-to-mill-row',
  title: 'projects/lantern-street-kitchen → projects/mill-row-strike',
  isNew: false,
  path: 'content/lineages/lantern-to-mill-row.mdx',
  before: toClaim('1934', 'testimony'),
  after: toClaim('1935', 'testimony'),
};

function toClaim(passed: string, standing: string): string {
  return `---
summary: The strikers cooked as the kitchen had.
from: projects/lantern-street-kitchen
to: projects/mill-row-strike
carried:
  - practices/shared-pot
channel: taught-by
passed: ${passed}
saidBy: participant
standing: ${standing}
---
`;
}
