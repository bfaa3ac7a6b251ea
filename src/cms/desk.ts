import CMS from 'decap-cms-app';
import type { DeskConfig } from './config.ts';
import { createFormat } from './format.ts';
import './desk.css';

const data = document.getElementById('desk-config')?.textContent;
if (!data) throw new Error('The page of the contribution desk carries no configuration.');
const config = JSON.parse(data) as DeskConfig;

for (const collection of config.collections) CMS.registerCustomFormat(collection.format, collection.extension, createFormat(collection));
CMS.init({ config });
document.getElementById('desk-waiting')?.remove();
