import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** Serves the small site, built with drafts, as one whose saves go straight into the files of its archive. */
export async function openPlainDesk(site: BuiltSite, archive: string): Promise<DeskSite> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-site-'));
  cpSync(site.folder, folder, { recursive: true });
  const page = join(folder, 'admin/index.html');
  const words = readFileSync(page, 'utf8');
  const plain = words
    .replace('"workflow":"editorial"', '"workflow":"simple"')
    .replace('"editorial_workflow"', '"simple"');
  writeFileSync(page, plain);
  const desk = await serveDesk({ ...site, folder }, copyContent(archive), { workflow: false });
  return {
    ...desk,
    close: async () => {
      await desk.close();
      rmSync(folder, { recursive: true });
    },
  };
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
