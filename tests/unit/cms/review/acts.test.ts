import { describe, expect, it } from 'vitest';
import { listActs } from '../../../../src/cms/review/acts.ts';
import { createReviewClient } from '../../../../src/cms/review/client.ts';
import { aChange } from './a-change.ts';

/** What can be done to a branch, and what was asked of the backend for it. */
function openActs(branch: string, answers: Partial<Record<string, unknown>> = {}) {
  const asked: unknown[] = [];
  const client = createReviewClient('/api/v1', (_address, request) => {
    const { action, params } = JSON.parse(request?.body as string) as { action: string; params: unknown };
    asked.push([action, params]);
    return Promise.resolve(new Response(JSON.stringify(answers[action] ?? {})));
  });
  return { acts: listActs(client, branch, () => 'f00d'), asked };
}

describe('what is done to a change', () => {
  it('takes a draft that it names into itself', async () => {
    const { acts, asked } = openActs('cms/changes/mill-row');
    expect((await acts.join('cms/sources/row')).movedTo).toBeUndefined();
    expect(asked).toEqual([['joinChange', { branch: 'cms/changes/mill-row', from: ['cms/sources/row'] }]]);
  });

  it('begins a change with a draft and what it names, under a name that no other change has', async () => {
    const changes = [aChange({ branch: 'cms/changes/row' }), aChange({ branch: 'cms/changes/row-2' })];
    const { acts, asked } = openActs('cms/projects/row', { changes });
    expect((await acts.join('cms/sources/s')).movedTo).toBe('cms/changes/row-3');
    expect(asked.at(-1)).toEqual([
      'joinChange',
      { branch: 'cms/changes/row-3', from: ['cms/projects/row', 'cms/sources/s'] },
    ]);
  });

  it('puts a draft into a change that is there', async () => {
    const { acts, asked } = openActs('cms/projects/row');
    expect((await acts.putInto('cms/changes/other')).movedTo).toBe('cms/changes/other');
    expect(asked).toEqual([['joinChange', { branch: 'cms/changes/other', from: ['cms/projects/row'] }]]);
  });

  it('tells what was published', async () => {
    const { acts } = openActs('cms/changes/a', { publishChange: { published: ['projects/a'] } });
    expect((await acts.publish()).published).toEqual(['projects/a']);
  });
});
