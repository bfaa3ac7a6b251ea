import type { CMS } from 'decap-cms-core';
import { readLogIn } from '../../site/kept-log-in.ts';
import type { DraftList } from '../catalogue/draft-list.ts';
import type { BackendName } from '../settings/backend.ts';
import { withConflictGuard, type BackendClass, type Implementation } from './conflict-guard.ts';
import { withWholeTrees, type ForgejoClass } from './forgejo-trees.ts';
import { createCarefulFetch } from './forge/careful-fetch.ts';
import { withForgejoCare, type ForgejoClass as CareForgejoClass } from './forge/forgejo-care.ts';
import { withGitHubCare, type GitHubClass } from './forge/github-care.ts';
import { withGitLabCare, type GitLabClass } from './forge/gitlab-care.ts';
import { withWords, type WordlessClass } from './forge/words.ts';
import type { DeskSettings } from '../settings/decap-config.ts';
import { toOpenForm, type OpenForm } from './save-event.ts';
import { withSaidRefusals, type ProxyClass } from './said-refusals.ts';
import { rememberOwnEntry } from '../catalogue/session-entries.ts';

/**
 * Loads the code of the one backend that the desk was built for and registers it, with the guard against overwriting
 * around it. Throws where Decap would use another backend under that name.
 */
export async function registerBackend(
  cms: CMS,
  { backendName, config }: DeskSettings,
  { drafts, findChange, onEntered }: BackendParts,
): Promise<void> {
  const forms = new Map<string, OpenForm>();
  cms.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) => {
      const form = toOpenForm(entry);
      forms.set(form.path, form);
    },
  });
  const Base = await loaders[backendName]();
  const Guarded = withConflictGuard(Base as BackendClass, {
    serverCompares: config.backend.name === 'proxy',
    findForm: (path) => forms.get(path),
    findChange,
    onEntered: (source, store) => {
      onEntered(store);
      if (config.publish_mode === 'editorial_workflow') drafts.open(source);
    },
    onSaved: (entry) => {
      rememberOwnEntry(sessionStorage, entry);
    },
  });
  if (config.backend.name !== 'proxy') askCarefully(config.backend);
  registerGuarded(cms, withWords(Guarded as unknown as WordlessClass) as unknown as BackendClass, config);
}

/** Puts care between Decap and the API of a forge; all that it asks goes through the page’s own `fetch`. */
function askCarefully({ name, api_root: root }: DeskSettings['config']['backend']): void {
  globalThis.fetch = createCarefulFetch(globalThis.fetch.bind(globalThis), {
    apiRoot: typeof root === 'string' ? root : 'https://api.github.com',
    // Whoever has no name cannot be told from another.
    readKept: () => {
      const kept = readLogIn(name);
      return kept?.account ? kept : undefined;
    },
    renewsItself: name === 'gitlab',
    wait,
  });
}

const wait = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** What a backend works with and tells. */
export interface BackendParts {
  drafts: DraftList;
  /** Name of the change that a new draft shall go to. */
  findChange: () => string | undefined;
  /** Told after each log-in what keeps entries. */
  onEntered: (store: Pick<Implementation, 'persistEntry'>) => void;
}

/**
 * Registers a backend under the name that the configuration asks for. Decap keeps the first class of a name and only
 * writes to the console about a second one, so what it answers with is looked at: throws unless that is `Guarded`.
 */
export function registerGuarded(cms: BackendRegistry, Guarded: BackendClass, config: DeskSettings['config']): void {
  const { name } = config.backend;
  cms.registerBackend(name, Guarded);
  const useWorkflow = config.publish_mode === 'editorial_workflow';
  const used: unknown = cms.getBackend(name)?.init(config, { useWorkflow });
  if (!(used instanceof Guarded))
    throw new Error(`Another backend is registered as “${name}”, so saves would not be guarded against overwriting.`);
}

/** The part of Decap's registry that is used here. Its own types know one argument of `init` only. */
export interface BackendRegistry {
  registerBackend(name: string, backend: BackendClass): void;
  getBackend(name: string): { init: (...options: unknown[]) => unknown } | undefined;
}

const loadProxy = async () => withSaidRefusals((await import('decap-cms-backend-proxy')).ProxyBackend as ProxyClass);

const loaders: Record<BackendName, () => Promise<unknown>> = {
  local: loadProxy,
  proxy: loadProxy,
  github: async () => withGitHubCare((await import('decap-cms-backend-github')).GitHubBackend as GitHubClass, { wait }),
  gitlab: async () => withGitLabCare((await import('decap-cms-backend-gitlab')).GitLabBackend as GitLabClass),
  forgejo: async () => {
    const { ForgejoBackend } = await import('decap-cms-backend-forgejo');
    return withForgejoCare(withWholeTrees(ForgejoBackend as ForgejoClass) as unknown as CareForgejoClass, { wait });
  },
};
