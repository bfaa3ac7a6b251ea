import { expect, it } from 'vitest';
import { pagePolicy, policyToReach } from '../../../src/site/policy.ts';

it('lets the page that sends a story reach the forge beside our own files, and changes nothing else', () => {
  const policy = policyToReach(['https://codeberg.org']);
  expect(policy).toContain("; connect-src 'self' https://codeberg.org;");
  expect(policy.replace(' https://codeberg.org', '')).toBe(pagePolicy);
});
