import CMS from 'decap-cms-app';
import * as backend from 'decap-cms-core/dist/esm/backend.js';
import type { DeskSettings } from './settings/decap-config.ts';
import { createCurrentChange } from './catalogue/current-change.ts';
import { createDraftList } from './catalogue/draft-list.ts';
import { keepBackupsApart, nameWindow } from './decap/backups.ts';
import { ensureStorage } from './decap/page-storage.ts';
import { registerBackend } from './decap/register-backend.ts';
import type { EntryStore } from './in-place/keep-entry.ts';
import './desk.css';
import { registerDesk } from './register-desk.ts';
import { say } from './settings/say.ts';

const data = document.getElementById('desk-settings')?.textContent;
if (!data) throw new Error('The page of the contribution desk carries no settings.');
const settings = JSON.parse(data) as DeskSettings;

const waiting = document.getElementById('desk-waiting');
try {
  ensureStorage(window);
  const drafts = createDraftList();
  const current = createCurrentChange(sessionStorage, navigator.locks);
  let store: EntryStore | undefined;
  await registerBackend(CMS, settings, {
    drafts,
    findChange: current.current,
    onEntered: (entered) => (store = entered),
  });
  await registerDesk(CMS, settings, { drafts, current, store: () => store });
  const windows = await nameWindow(navigator.locks, sessionStorage);
  if (windows && backend.localForage) keepBackupsApart(backend.localForage, windows);
  if (settings.config.backend.name === 'proxy') enterWithoutLogin();
  CMS.init({ config: settings.config as unknown as DecapConfig });
  waiting?.remove();
} catch (error) {
  waiting?.append(say('deskNotOpened'));
  throw error;
}

/** Who may reach a proxy may write, so there is no login: Decap is told that it happened, under the key it reads. */
function enterWithoutLogin(): void {
  localStorage.setItem('decap-cms-user', JSON.stringify({ backendName: 'proxy' }));
}

/** Decap's own type of a configuration; it knows neither our keys nor our formats. */
type DecapConfig = NonNullable<NonNullable<Parameters<typeof CMS.init>[0]>['config']>;
