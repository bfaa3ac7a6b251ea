import type { LogInPlace } from '../../contribute/send/forge.ts';
import { listOrigins, toDecapBackend, type Backend } from '../../cms/settings/backend.ts';

/** The archive at a forge, as the page that sends a story needs it; undefined where it is at none. */
export function toForgeSite(backend: Backend | undefined) {
  if (!backend || backend.name === 'local' || backend.name === 'proxy') return undefined;
  const { name, repository, branch } = backend;
  const [origin = ''] = listOrigins(backend);
  const { api_root: root } = toDecapBackend(backend);
  return {
    origins: [origin],
    settings: {
      name,
      repository,
      branch,
      api: typeof root === 'string' ? root : origin,
      label: toLabel(backend),
      ...toLogIn(backend),
    },
  };
}

type ForgeBackend = Extract<Backend, { repository: string }>;

/** Where the desk lets nobody in who may not write, the page lets them log in itself. At GitHub no page can. */
function toLogIn(backend: ForgeBackend): { login?: LogInPlace } {
  if (backend.name === 'github' || (backend.name === 'forgejo' && backend.isOpen)) return {};
  const { host, appId } = backend;
  const login =
    backend.name === 'gitlab'
      ? { authorize: `${host}/oauth/authorize`, token: `${host}/oauth/token`, scope: 'api' }
      : { authorize: `${host}/login/oauth/authorize`, token: `${host}/login/oauth/access_token`, scope: 'repository' };
  return { login: { ...login, appId } };
}

/** What people call the forge. */
function toLabel(backend: ForgeBackend): string {
  if (backend.name === 'github') return 'GitHub';
  const { host } = new URL(backend.host);
  return { 'gitlab.com': 'GitLab', 'codeberg.org': 'Codeberg' }[host] ?? host;
}
