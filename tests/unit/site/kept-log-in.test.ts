import { afterEach, describe, expect, it, vi } from 'vitest';
import { readLogIn } from '../../../src/site/kept-log-in.ts';

describe('the login of the desk', () => {
  afterEach(() => vi.unstubAllGlobals());
  const keep = (value: string | null) => vi.stubGlobal('localStorage', { getItem: () => value });

  it.each([
    ['nobody', null, undefined],
    ['somebody', { backendName: 'github', token: 'gho_1', login: 'rosa' }, { token: 'gho_1', account: 'rosa' }],
    [
      'a name as GitLab has it',
      { backendName: 'github', token: 'a', username: 'rosa' },
      { token: 'a', account: 'rosa' },
    ],
    ['no name', { backendName: 'github', token: 'a' }, { token: 'a', account: '' }],
    ['another forge', { backendName: 'gitlab', token: 'a' }, undefined],
    ['no token', { backendName: 'github' }, undefined],
    ['a token that breaks a header', { backendName: 'github', token: 'a\nb' }, undefined],
  ])('is read where it is of %s', (_name, kept, expected) => {
    keep(kept && JSON.stringify(kept));
    expect(readLogIn('github')).toEqual(expected);
  });

  it('is nobody’s where it is broken, or where the browser lets nobody in', () => {
    keep('{');
    expect(readLogIn('github')).toBeUndefined();
    vi.stubGlobal('localStorage', undefined);
    expect(readLogIn('github')).toBeUndefined();
  });
});
