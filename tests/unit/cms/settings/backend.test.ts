import { describe, expect, it } from 'vitest';
import {
  listOrigins,
  parseBackend,
  toEditHash,
  toNewFileUrl,
  toNewHash,
  type BackendName,
} from '../../../../src/cms/settings/backend.ts';
import { toDecapConfig } from '../../../../src/cms/settings/decap-config.ts';
import { deskPolicy } from '../../../../src/cms/settings/desk-policy.ts';
import { checkDecapConfig } from './decap-schema.ts';

const environments: Record<BackendName, Record<string, string>> = {
  local: { CMS_BACKEND: 'local' },
  proxy: { CMS_BACKEND: 'proxy', CMS_PROXY_URL: 'https://desk.example.org/api/v1' },
  github: { CMS_BACKEND: 'github', CMS_REPOSITORY: 'neighbours/archive', CMS_AUTH_URL: 'https://login.example.org' },
  gitlab: { CMS_BACKEND: 'gitlab', CMS_REPOSITORY: 'neighbours/history/archive', CMS_APP_ID: 'abcdef0123456789' },
  forgejo: { CMS_BACKEND: 'forgejo', CMS_REPOSITORY: 'neighbours/archive', CMS_APP_ID: '6e8f3a52-a1b2-4c3d' },
};
const names = Object.keys(environments) as BackendName[];

describe.each(names)('the %s backend', (name) => {
  const config = toConfig(environments[name]);

  it('is configured as it was', async () => {
    const { collections: _collections, ...rest } = config;
    await expect(`${JSON.stringify(rest, null, 2)}\n`).toMatchFileSnapshot(`__snapshots__/backend-${name}.json`);
  });

  it('holds for Decap’s own schema', async () => {
    await expect(checkDecapConfig(config)).resolves.toBeUndefined();
  });

  it('never says how a preview is sanitised, at any depth', () => {
    expect(listKeys(config)).not.toContain('sanitize_preview');
  });

  it('has a policy that runs nothing contributed and reaches what it names, and nothing else', () => {
    const policy = deskPolicy(getBackend(environments[name]));
    expect(policy).not.toMatch(/unsafe-eval|\*|http:/);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("img-src 'self' blob: data:;");
    const reached = /connect-src 'self' blob:([^;]*);/.exec(policy)?.[1]?.trim();
    expect(reached).toBe(listOrigins(getBackend(environments[name])).join(' '));
  });

  it('publishes at once only where it is told to', () => {
    expect(config.publish_mode).toBe('editorial_workflow');
    expect(toConfig({ ...environments[name], CMS_WORKFLOW: 'simple' }).publish_mode).toBe('simple');
  });
});

describe('the origins that the desk reaches', () => {
  it.each([
    ['local', []],
    ['proxy', ['https://desk.example.org']],
    ['github', ['https://api.github.com']],
    ['gitlab', ['https://gitlab.com']],
    ['forgejo', ['https://codeberg.org']],
  ] as const)('are, for %s, %j', (name, origins) => {
    expect(listOrigins(getBackend(environments[name]))).toEqual(origins);
  });

  it('are none for a proxy on the same site', () => {
    expect(listOrigins(getBackend({ ...environments.proxy, CMS_PROXY_URL: '/api/v1' }))).toEqual([]);
  });
});

describe('the environment', () => {
  it.each([undefined, '', ' ', 'none'])('asks for no desk with CMS_BACKEND %j', (name) => {
    expect(parseBackend({ CMS_BACKEND: name })).toBeUndefined();
  });

  it('names what is missing and what is wrong, all at once', () => {
    const environment = { CMS_BACKEND: 'github', CMS_REPOSITORY: 'archive', CMS_BRANCH: '../x', CMS_WORKFLOW: 'no' };
    expect(() => parseBackend(environment)).toThrow(
      `The contribution desk cannot be set up:
CMS_BRANCH is “../x”: write the name of a branch, such as main.
CMS_WORKFLOW is “no”: write editorial or simple.
CMS_REPOSITORY is “archive”: write owner/name, such as neighbours/archive.
CMS_AUTH_URL is not set: write an https address without a path, such as https://login.example.org.`,
    );
  });

  it('refuses a backend that is not known', () => {
    expect(() => parseBackend({ CMS_BACKEND: 'ftp' })).toThrow(
      'CMS_BACKEND is “ftp”: write local or proxy or github or gitlab or forgejo or none.',
    );
  });

  it.each([
    ['github', 'CMS_AUTH_URL', 'http://login.example.org'],
    ['github', 'CMS_AUTH_URL', 'https://login.example.org/path'],
    ['github', 'CMS_AUTH_URL', 'https://me:secret@login.example.org'],
    ['github', 'CMS_AUTH_URL', 'javascript:alert(1)'],
    ['github', 'CMS_AUTH_ENDPOINT', '../auth?x'],
    ['gitlab', 'CMS_HOST', 'https://a.example;script-src'],
    ['gitlab', 'CMS_HOST', 'https://*'],
    ['gitlab', 'CMS_APP_ID', 'gloas-0123456789abcdef'],
    ['gitlab', 'CMS_APP_ID', 'short'],
    ['forgejo', 'CMS_APP_ID', 'gto_0123456789abcdef'],
    ['forgejo', 'CMS_REPOSITORY', 'group/neighbours/archive'],
    ['forgejo', 'CMS_OPEN_AUTHORING', 'yes'],
    ['proxy', 'CMS_PROXY_URL', '//elsewhere.example/api'],
    ['proxy', 'CMS_PROXY_URL', 'http://elsewhere.example/api'],
    ['local', 'CMS_BRANCH', 'a..b'],
  ] as const)('refuses, for %s, %s “%s”', (name, variable, value) => {
    const environment = { ...environments[name], [variable]: value };
    expect(() => parseBackend(environment)).toThrow(`${variable} is “${value}”: write `);
  });

  it('takes a server on one’s own machine without https', () => {
    expect(getBackend({ ...environments.gitlab, CMS_HOST: 'http://localhost:8080/' })).toMatchObject({
      host: 'http://localhost:8080',
    });
  });

  it('lets people without write access contribute unless it is told otherwise', () => {
    expect(getBackend(environments.github)).toMatchObject({ isOpen: true });
    expect(getBackend({ ...environments.github, CMS_OPEN_AUTHORING: 'false' })).toMatchObject({ isOpen: false });
    expect(getBackend({ ...environments.github, CMS_WORKFLOW: 'simple' })).toMatchObject({ isOpen: false });
  });

  it('refuses forks without the editorial workflow, which they need', () => {
    const environment = { ...environments.github, CMS_WORKFLOW: 'simple', CMS_OPEN_AUTHORING: 'true' };
    expect(() => parseBackend(environment)).toThrow('write CMS_WORKFLOW=editorial, or CMS_OPEN_AUTHORING=false');
  });
});

describe('the page for a new file', () => {
  const path = 'content/projects/soup & bread.mdx';
  const urlOf = (name: BackendName, text: string) => toNewFileUrl(getBackend(environments[name]), path, text);

  it('opens filled at GitHub', () => {
    expect(urlOf('github', 'a & b\n')).toEqual({
      url: 'https://github.com/neighbours/archive/new/main?filename=content%2Fprojects%2Fsoup%20%26%20bread.mdx&value=a%20%26%20b%0A',
      isFilled: true,
    });
  });

  it('opens filled at Forgejo', () => {
    expect(urlOf('forgejo', 'text')).toEqual({
      url: 'https://codeberg.org/neighbours/archive/_new/main?filename=content%2Fprojects%2Fsoup%20%26%20bread.mdx&value=text',
      isFilled: true,
    });
  });

  it('opens with the name alone at GitLab', () => {
    expect(urlOf('gitlab', 'text')).toEqual({
      url: 'https://gitlab.com/neighbours/history/archive/-/new/main?file_name=content%2Fprojects%2Fsoup%20%26%20bread.mdx',
      isFilled: false,
    });
  });

  it('is not asked to carry a long text', () => {
    expect(urlOf('github', 'é'.repeat(1100))).toMatchObject({ isFilled: true });
    const long = urlOf('github', 'é'.repeat(1200));
    expect(long?.isFilled).toBe(false);
    expect(long?.url).not.toContain('value');
  });

  it('keeps the slashes of a branch', () => {
    const backend = getBackend({ ...environments.github, CMS_BRANCH: 'content/next' });
    expect(toNewFileUrl(backend, 'a.mdx', '')?.url).toContain('/new/content/next?');
  });

  it('is not there without a forge', () => {
    expect(urlOf('local', 'text')).toBeUndefined();
    expect(urlOf('proxy', 'text')).toBeUndefined();
    expect(toNewFileUrl(undefined, path, 'text')).toBeUndefined();
  });
});

it('names the places of forms in the desk', () => {
  expect(toEditHash('projects', 'young-lords')).toBe('#/collections/projects/entries/young-lords');
  expect(toNewHash('themes')).toBe('#/collections/themes/new');
});

function getBackend(environment: Record<string, string>) {
  return parseBackend(environment)!;
}

function toConfig(environment: Record<string, string>) {
  return toDecapConfig({ backend: getBackend(environment), siteUrl: 'https://archive.example', base: '/' });
}

function listKeys(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [key, ...listKeys(item)]);
}
