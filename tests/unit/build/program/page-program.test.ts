import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { toProgramVersion } from '../../../../src/build/program/page-program.ts';

beforeEach(() => {
  vi.stubEnv('CI', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

it('compiles the pages anew for another language, address, contact and desk', () => {
  const versions = [toProgramVersion('en'), toProgramVersion('es')];
  for (const [name, value] of [
    ['SITE_URL', 'https://other.example'],
    ['BASE_PATH', 'archive'],
    ['SITE_CONTACT', 'a letter box'],
    ['CMS_BACKEND', 'none'],
  ] as const) {
    vi.stubEnv(name, value);
    versions.push(toProgramVersion('en'));
  }
  expect(new Set(versions).size).toBe(6);
});

it('compiles them once for whatever they are to show, and wherever', () => {
  const version = toProgramVersion('en');
  expect(version).toMatch(/^[0-9a-f]{64}$/);
  for (const name of ['CONTENT_DIR', 'OUT_DIR', 'CACHE_DIR', 'SITE_LANGUAGES', 'PORT']) vi.stubEnv(name, 'another');
  expect(toProgramVersion('en')).toBe(version);
});

it('compiles them each time where nobody watches', () => {
  vi.stubEnv('CI', 'true');
  expect(toProgramVersion('en')).toBeUndefined();
});
