import { describe, expect, it } from 'vitest';
import { createReviewClient, ReviewRefusal } from '../../../../src/cms/review/client.ts';
import { aChange } from './a-change.ts';

const answering = (body: string, status = 200) =>
  createReviewClient('/api/v1', () => Promise.resolve(new Response(body, { status })));

describe('what the review asks the backend', () => {
  it('is JSON with an action and its parameters', async () => {
    const asked: unknown[] = [];
    const client = createReviewClient('/api/v1', (address, request) => {
      asked.push(address, request?.method, request?.headers, request?.body);
      return Promise.resolve(new Response(JSON.stringify(aChange())));
    });
    expect(await client('change', { branch: 'cms/changes/mill-row' })).toEqual(aChange());
    expect(asked).toEqual([
      '/api/v1',
      'POST',
      { 'Content-Type': 'application/json' },
      '{"action":"change","params":{"branch":"cms/changes/mill-row"}}',
    ]);
  });

  it('is refused in the backend’s words, and told apart where there is no such branch', async () => {
    const refusal = await answering('{"error":"There is no change."}', 404)('change', { branch: 'x' }).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(ReviewRefusal);
    expect(refusal).toMatchObject({ message: 'There is no change.', isGone: true });
    await expect(answering('{"error":"Not ready."}', 409)('publishChange', { branch: 'x' })).rejects.toMatchObject({
      message: 'Not ready.',
      isGone: false,
    });
  });

  it('says so where no server answers, and where another one does', async () => {
    const alone = createReviewClient('/api/v1', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(alone('changes', {})).rejects.toThrow('npm start');
    for (const [body, status] of [
      ['<!doctype html>', 200],
      ['{"entries":[', 200],
      ['{}', 200],
      ['null', 200],
      ['Something went wrong', 500],
      ['{"error":7}', 400],
    ] as const)
      await expect(answering(body, status)('changes', {})).rejects.toThrow('cannot be read');
  });
});
