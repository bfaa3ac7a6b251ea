import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { startServer } from '../../src/commands/serve.ts';
import type { BuiltSite } from '../sites.ts';
import { browserArguments, findBrowser } from './open.ts';

/** A site with a desk, served over a scratch copy of `content/`, and a browser. */
export interface DeskSite {
  url: string;
  /** Folder whose `content/` the desk writes into. */
  repository: string;
  browser: Browser;
  close: () => Promise<void>;
}

/** Serves a site that was built with the local backend. */
export async function openDeskSite({ folder, base }: BuiltSite): Promise<DeskSite> {
  const repository = mkdtempSync(join(tmpdir(), 'desk-'));
  cpSync(join(import.meta.dirname, '../../content'), join(repository, 'content'), { recursive: true });
  const server = await startServer({ root: folder, base, port: 0, repository, desk: true });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  const close = async () => {
    await browser.close();
    await server.close();
    rmSync(repository, { recursive: true });
  };
  return { url: server.url, repository, browser, close };
}
