import CMS from 'decap-cms-app';
import type { DeskConfig } from './config.ts';
import { registerFields, type FieldRegistry } from './field-registration.tsx';
import { readSettings } from './field-settings.ts';
import { createFormat } from './format.ts';
import './desk.css';

const data = document.getElementById('desk-config')?.textContent;
if (!data) throw new Error('The page of the contribution desk carries no configuration.');
const config = JSON.parse(data) as DeskConfig;

for (const collection of config.collections)
  CMS.registerCustomFormat(collection.format, collection.extension, createFormat(collection));
registerFields(CMS as unknown as FieldRegistry, { ...readSettings(document), collections: config.collections });
if (config.backend.name === 'proxy') enterWithoutLogin();
CMS.init({ config: config as unknown as DecapConfig });
document.getElementById('desk-waiting')?.remove();

/** On one's own machine there is nobody to log in as: Decap is told that it happened, under the key it reads. */
function enterWithoutLogin(): void {
  localStorage.setItem('decap-cms-user', JSON.stringify({ backendName: 'proxy' }));
}

/** Decap's own type of a configuration; it knows neither our keys nor our formats. */
type DecapConfig = NonNullable<NonNullable<Parameters<typeof CMS.init>[0]>['config']>;
