import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findBrowser } from '../../src/commands/find-browser.mjs';
import { startServer } from '../../src/desk-server/serve.ts';
import type { BuiltSite } from '../sites.ts';
import { patience } from './wait.ts';

/** A site that is being served, and a browser to look at it with. */
export interface OpenSite {
  /** Address of the site with its base, such as `http://localhost:40123/some/where/`. */
  url: string;
  browser: Browser;
  /** A page in a context of its own; what went wrong in it is in `problems`. */
  open(path: string, options?: BrowserContextOptions): Promise<Visit>;
  /** The page in the one tab that is kept, as somebody finds it who was never here; its problems are those of this visit. */
  visit(path: string, look?: Look): Promise<Visit>;
  close(): Promise<void>;
}

/** How a visitor looks at a page: 1280 × 900 pixels in the light theme, where nothing else is said. */
export interface Look {
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
}

/** A page, and what went wrong in it. */
export interface Visit {
  page: Page;
  problems: string[];
}

/** Serves a built site on a free port and starts the machine's Chromium. */
export async function openSite({ folder, base }: BuiltSite): Promise<OpenSite> {
  const server = await startServer({ root: folder, base, port: 0, desk: false });
  const { browser, leave } = await shareBrowser();
  const open = async (path: string, options: BrowserContextOptions = {}): Promise<Visit> => {
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
  };
  let kept: Visit | undefined;
  return {
    url: server.url,
    browser,
    open,
    visit: async (path, { width = 1280, height = 900, colorScheme = 'light' } = {}) => {
      if (!kept || kept.page.isClosed()) kept = await open('404.html');
      const { page } = kept;
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await forgetAll(page);
      kept.problems.length = 0;
      await page.goto(`${server.url}${path}`, { waitUntil: 'load' });
      return kept;
    },
    close: async () => {
      await leave();
      await server.close();
    },
  };
}

/** Takes away what a test before left in a tab: what is kept of it in the browser, and what stands between it and the site. */
export async function forgetAll(page: Page): Promise<void> {
  await page.unrouteAll();
  const clear = () =>
    page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
  // A page that is just being left is asked once more, in the one that follows.
  await clear().catch(() => page.waitForLoadState().then(clear));
}

let shared: Promise<Browser> | undefined;

/** The one browser of this process, which ends with it; `leave` closes what was opened in it meanwhile. */
export async function shareBrowser(): Promise<{ browser: Browser; leave: () => Promise<void> }> {
  const known = await shared?.catch(() => undefined);
  if (!known?.isConnected()) shared = chromium.launch({ executablePath: requireBrowser(), args: browserArguments });
  const browser = await shared!;
  const others = new Set(browser.contexts());
  return {
    browser,
    leave: async () => {
      for (const context of browser.contexts()) if (!others.has(context)) await context.close();
    },
  };
}

/** Chromium as root in a container, and without its own calls to the network. */
const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page of a test lives for seconds: what is optimised for a longer life costs more than it saves.
  '--js-flags=--no-maglev --no-turbofan',
];

/** The machine's Chromium; `npm test` installs one where none is found. */
function requireBrowser(): string {
  const found = findBrowser();
  if (!found) throw new Error('No Chromium was found: run npm run setup -- --browser, or set CHROMIUM to its path.');
  return found;
}
