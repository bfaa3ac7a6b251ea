import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startServer } from '../../src/desk-server/serve.ts';
import { createRepository, type Repository } from '../fixtures/repository.ts';
import type { BuiltSite } from '../sites.ts';
import { shareBrowser } from './open.ts';

/** A site with a desk, served over a scratch copy of its archive, and a browser. */
export interface DeskSite {
  url: string;
  /** Folder whose `content/` the desk writes into. */
  repository: string;
  browser: Browser;
  close: () => Promise<void>;
}

/** Serves a site that was built with the local backend, whose saves go straight into the files. */
export async function openDeskSite(site: BuiltSite, archive = 'content'): Promise<DeskSite> {
  return serveDesk(site, copyContent(archive), { workflow: false });
}

/** Serves a site that was built with drafts, over a git repository that holds an archive. */
export async function openDraftSite(site: BuiltSite, archive: string): Promise<DeskSite & { git: Repository }> {
  const repository = copyContent(archive);
  const git = createRepository(repository);
  git.commit('2020-01-01');
  return { ...(await serveDesk(site, repository, { workflow: true })), git };
}

function copyContent(archive: string): string {
  const repository = mkdtempSync(join(tmpdir(), 'desk-'));
  cpSync(archive, join(repository, 'content'), { recursive: true });
  return repository;
}

async function serveDesk(
  { folder, base }: BuiltSite,
  repository: string,
  { workflow }: { workflow: boolean },
): Promise<DeskSite> {
  const server = await startServer({ root: folder, base, port: 0, repository, desk: true, workflow });
  const { browser, leave } = await shareBrowser();
  const close = async () => {
    await leave();
    await server.close();
    rmSync(repository, { recursive: true });
  };
  return { url: server.url, repository, browser, close };
}
