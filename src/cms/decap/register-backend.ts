import type { CMS } from 'decap-cms-core';
import type { BackendName } from '../settings/backend.ts';
import { withConflictGuard, type BackendClass } from './conflict-guard.ts';
import type { DeskSettings } from '../settings/decap-config.ts';
import { toOpenForm, type OpenForm } from './save-event.ts';
import { rememberOwnEntry } from '../catalogue/session-entries.ts';

/** Loads the code of the one backend that the desk was built for and registers it, with care around it. */
export async function registerBackend(cms: CMS, { backendName, config }: DeskSettings): Promise<void> {
  const forms = new Map<string, OpenForm>();
  cms.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) => {
      const form = toOpenForm(entry);
      forms.set(form.path, form);
    },
  });
  const Base = await loaders[backendName]();
  const Careful = withConflictGuard(Base as BackendClass, {
    serverCompares: config.backend.name === 'proxy',
    findForm: (path) => forms.get(path),
    onSaved: (entry) => {
      rememberOwnEntry(sessionStorage, entry);
    },
  });
  cms.registerBackend(config.backend.name, Careful);
}

const loadProxy = async () => (await import('decap-cms-backend-proxy')).ProxyBackend;

const loaders: Record<BackendName, () => Promise<unknown>> = {
  local: loadProxy,
  proxy: loadProxy,
  github: async () => (await import('decap-cms-backend-github')).GitHubBackend,
  gitlab: async () => (await import('decap-cms-backend-gitlab')).GitLabBackend,
  forgejo: async () => (await import('decap-cms-backend-forgejo')).ForgejoBackend,
};
