import fs from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { startServer } from '../../src/desk-server/serve.ts';
import type { BuiltSite } from '../sites.ts';
import { patience } from './wait.ts';

/** A site that is being served, and a browser to look at it with. */
export interface OpenSite {
  /** Address of the site with its base, such as `http://localhost:40123/some/where/`. */
  url: string;
  browser: Browser;
  /** A page in a context of its own; what went wrong in it is in `problems`. */
  open(path: string, options?: BrowserContextOptions): Promise<{ page: Page; problems: string[] }>;
  close(): Promise<void>;
}

/** Serves a built site on a free port and starts the machine's Chromium. */
export async function openSite({ folder, base }: BuiltSite): Promise<OpenSite> {
  const server = await startServer({ root: folder, base, port: 0, desk: false });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  return {
    url: server.url,
    browser,
    open: async (path, options = {}) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      page.setDefaultTimeout(patience);
      const problems: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(server.url) && !/^(?:blob|data):/.test(request.url()))
          problems.push(`asks ${request.url()}`);
      });
      await page.goto(`${server.url}${path}`, { waitUntil: 'load' });
      return { page, problems };
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Chromium as root in a container, and without its own calls to the network. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The machine's Chromium; `npm test` installs one where none is found. */
export function findBrowser(): string {
  const names = [
    process.env['CHROMIUM'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  const found = names.find((name) => name !== undefined && fs.existsSync(name));
  if (!found) throw new Error('No Chromium was found: run npm run setup -- --browser, or set CHROMIUM to its path.');
  return found;
}
