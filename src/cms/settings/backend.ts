import {
  applicationId,
  branch,
  endpoint,
  oneOf,
  origin,
  pathOrAddress,
  readVariable,
  repository,
  type Variables,
} from '../../site/env-variables.ts';
import { Refusal } from '../../site/refusal.ts';

/** Where the desk keeps what people write. It holds nothing secret, since it is printed into a public page. */
export type Backend = LocalBackend | ProxyBackend | GitHubBackend | GitLabBackend | ForgejoBackend;
export type BackendName = Backend['name'];
export type Workflow = 'editorial' | 'simple';

/** Address at which the local web server answers the desk. */
export const localBackendPath = '/api/v1';

/**
 * The backend that CMS_BACKEND names; undefined where it is unset or `none`, in which case there is no desk.
 * Throws one error that names every variable that is missing or wrong, with its value and what to write.
 */
export function parseBackend(environment: Variables['environment']): Backend | undefined {
  const variables: Variables = { environment, faults: [] };
  const name = readVariable(variables, 'CMS_BACKEND', oneOf([...Object.keys(readers), 'none'], 'none'));
  const backend = isBackendName(name) ? readers[name](variables) : undefined;
  if (variables.faults.length > 0)
    throw new Refusal(`The contribution desk cannot be set up:\n${variables.faults.join('\n')}`);
  return backend;
}

/** The backend as Decap reads it. */
export function toDecapBackend(backend: Backend): DecapBackend {
  const shared = { branch: backend.branch, commit_messages: commitMessages };
  switch (backend.name) {
    case 'local':
      return { name: 'proxy', proxy_url: localBackendPath, ...shared };
    case 'proxy':
      return { name: 'proxy', proxy_url: backend.url, ...shared };
    case 'github':
      return {
        name: 'github',
        repo: backend.repository,
        base_url: backend.authUrl,
        ...(backend.authEndpoint && { auth_endpoint: backend.authEndpoint }),
        // The archive is public, so no token ever has to open anyone's private repositories.
        auth_scope: 'public_repo',
        open_authoring: backend.isOpen,
        ...shared,
      };
    case 'gitlab':
      return {
        name: 'gitlab',
        repo: backend.repository,
        auth_type: 'pkce',
        app_id: backend.appId,
        base_url: backend.host,
        api_root: `${backend.host}/api/v4`,
        ...shared,
      };
    case 'forgejo':
      return {
        name: 'forgejo',
        repo: backend.repository,
        app_id: backend.appId,
        api_root: `${backend.host}/api/v1`,
        open_authoring: backend.isOpen,
        ...shared,
      };
  }
}

/** Origins beside our own that the desk has to reach. Logging in at GitHub's helper is a window of its own. */
export function listOrigins(backend: Backend): readonly string[] {
  switch (backend.name) {
    case 'local':
      return [];
    case 'proxy':
      return backend.url.startsWith('/') ? [] : [new URL(backend.url).origin];
    case 'github':
      return ['https://api.github.com'];
    case 'gitlab':
    case 'forgejo':
      return [backend.host];
  }
}

/**
 * The forge's page for adding a file, for people who would rather not use the desk; undefined where there is none.
 * `isFilled` says whether the page opens with the text in it: GitLab takes no text, and a long one fits no address.
 * On GitHub and GitLab someone without write access is offered a fork; on Forgejo they have to make one first.
 */
export function toNewFileUrl(
  backend: Backend | undefined,
  path: string,
  text: string,
): { url: string; isFilled: boolean } | undefined {
  if (!backend || backend.name === 'local' || backend.name === 'proxy') return undefined;
  const { page, nameKey, textKey } = newFilePage(backend);
  const bare = `${page}?${nameKey}=${encodeURIComponent(path)}`;
  const filled = textKey && `${bare}&${textKey}=${encodeURIComponent(text)}`;
  return filled && filled.length <= longestUrl ? { url: filled, isFilled: true } : { url: bare, isFilled: false };
}

/** Place of an entry's form in the desk, to be put after the address of its page. */
export function toEditHash(collection: string, id: string): string {
  return `#/collections/${collection}/entries/${encodeURIComponent(id)}`;
}

/** Place of the form for a new entry. */
export function toNewHash(collection: string): string {
  return `#/collections/${collection}/new`;
}

/** Forges and the servers before them refuse addresses somewhere above this; what is refused would be lost. */
const longestUrl = 7000;

function newFilePage(backend: ForgeBackend): { page: string; nameKey: string; textKey?: string } {
  const place = (middle: string) =>
    `${toForge(backend)}/${backend.repository}/${middle}/${encodeURIComponent(backend.branch).replaceAll('%2F', '/')}`;
  switch (backend.name) {
    case 'github':
      return { page: place('new'), nameKey: 'filename', textKey: 'value' };
    case 'gitlab':
      return { page: place('-/new'), nameKey: 'file_name' };
    case 'forgejo':
      return { page: place('_new'), nameKey: 'filename', textKey: 'value' };
  }
}

function toForge(backend: ForgeBackend): string {
  return backend.name === 'github' ? 'https://github.com' : backend.host;
}

/** Messages of the desk's commits, as CONTRIBUTING.md asks for them. */
const commitMessages = {
  create: 'content: Add {{collection}} “{{slug}}”',
  update: 'content: Change {{collection}} “{{slug}}”',
  delete: 'content: Remove {{collection}} “{{slug}}”',
  uploadMedia: 'content: Add picture “{{path}}”',
  deleteMedia: 'content: Remove picture “{{path}}”',
  openAuthoring: '{{message}}',
};

const readers: { [Name in BackendName]: (variables: Variables) => Extract<Backend, { name: Name }> } = {
  local: (variables) => ({ name: 'local', ...readShared(variables) }),
  proxy: (variables) => ({
    name: 'proxy',
    ...readShared(variables),
    url: readVariable(variables, 'CMS_PROXY_URL', pathOrAddress),
  }),
  github: (variables) => ({
    name: 'github',
    ...readShared(variables),
    repository: readVariable(variables, 'CMS_REPOSITORY', repository({ isNested: false })),
    authUrl: readVariable(variables, 'CMS_AUTH_URL', origin('https://login.example.org')),
    authEndpoint: readVariable(variables, 'CMS_AUTH_ENDPOINT', endpoint),
    isOpen: readIsOpen(variables),
  }),
  gitlab: (variables) => ({
    name: 'gitlab',
    ...readShared(variables),
    repository: readVariable(variables, 'CMS_REPOSITORY', repository({ isNested: true })),
    host: readVariable(variables, 'CMS_HOST', origin('https://gitlab.com', 'https://gitlab.com')),
    appId: readVariable(variables, 'CMS_APP_ID', applicationId),
  }),
  forgejo: (variables) => ({
    name: 'forgejo',
    ...readShared(variables),
    repository: readVariable(variables, 'CMS_REPOSITORY', repository({ isNested: false })),
    host: readVariable(variables, 'CMS_HOST', origin('https://codeberg.org', 'https://codeberg.org')),
    appId: readVariable(variables, 'CMS_APP_ID', applicationId),
    isOpen: readIsOpen(variables),
  }),
};

function readShared(variables: Variables): SharedSettings {
  return { branch: readVariable(variables, 'CMS_BRANCH', branch), workflow: readWorkflow(variables) };
}

function readWorkflow(variables: Variables): Workflow {
  const words = oneOf(['editorial', 'simple'], 'editorial');
  return readVariable(variables, 'CMS_WORKFLOW', words) === 'simple' ? 'simple' : 'editorial';
}

/** Whoever has no write access works in a fork, and a fork needs the editorial workflow. */
function readIsOpen(variables: Variables): boolean {
  const isSimple = readWorkflow({ ...variables, faults: [] }) === 'simple';
  const words = oneOf(['true', 'false'], isSimple ? 'false' : 'true');
  const isOpen = readVariable(variables, 'CMS_OPEN_AUTHORING', words) === 'true';
  if (isOpen && isSimple)
    variables.faults.push(
      'CMS_OPEN_AUTHORING is “true” while CMS_WORKFLOW is “simple”: write CMS_WORKFLOW=editorial, or CMS_OPEN_AUTHORING=false.',
    );
  return isOpen;
}

function isBackendName(name: string): name is BackendName {
  return Object.hasOwn(readers, name);
}

export interface DecapBackend {
  name: 'proxy' | 'github' | 'gitlab' | 'forgejo';
  branch: string;
  commit_messages: Readonly<Record<string, string>>;
  [key: string]: unknown;
}

interface SharedSettings {
  branch: string;
  workflow: Workflow;
}

type LocalBackend = SharedSettings & { name: 'local' };
type ProxyBackend = SharedSettings & { name: 'proxy'; url: string };
type GitHubBackend = SharedSettings & {
  name: 'github';
  repository: string;
  authUrl: string;
  authEndpoint: string;
  isOpen: boolean;
};
type GitLabBackend = SharedSettings & { name: 'gitlab'; repository: string; host: string; appId: string };
type ForgejoBackend = SharedSettings & {
  name: 'forgejo';
  repository: string;
  host: string;
  appId: string;
  isOpen: boolean;
};
type ForgeBackend = GitHubBackend | GitLabBackend | ForgejoBackend;
