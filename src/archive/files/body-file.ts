import fs from 'node:fs';
import path from 'node:path';
import type { Body } from '../../mdx/dialect/body.ts';
import { readSettings } from '../../site/settings.ts';
import type { WithdrawnEntry } from '../entry/entry.ts';
import type { Revisions } from './git-history.ts';

/** What is kept beside Astro's data store, which holds facts only: the rendered texts, and what git and tombstones say. */
export interface SideFile {
  bodies: Record<string, Body>;
  withdrawn: WithdrawnEntry[];
  history: [string, Revisions][];
}

/** Folder of one build's caches; each build has its own, so that none can publish another's pages. */
export function cacheFolder(): string {
  return readSettings().settings.cache;
}

export function writeSideFile(content: SideFile): void {
  fs.mkdirSync(cacheFolder(), { recursive: true });
  fs.writeFileSync(sidePath(), JSON.stringify(content));
}

export function readSideFile(): SideFile {
  return JSON.parse(fs.readFileSync(sidePath(), 'utf8')) as SideFile;
}

/** Changes whenever the side file does. */
export function sideFileStamp(): number {
  return fs.statSync(sidePath()).mtimeMs;
}

function sidePath(): string {
  return path.join(cacheFolder(), 'texts.json');
}
