import fs from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Route } from 'playwright-core';
import { faces, findFace } from './faces.ts';

/** An address that nobody has: what the pages load is answered from here, and nothing reaches the network. */
const origin = 'http://booklet.invalid';

/** What is printed, and where its style sheet lies. */
const sheets = { booklet: 'book/booklet.css', poster: 'poster/poster.css' } as const;

/** Addresses of the style sheets of what is printed, its faces first. */
export function listStyles(what: keyof typeof sheets): string[] {
  return [...faces.map((name) => `${origin}/faces/${name}`), `${origin}/${what}.css`];
}

/** A printed document. */
export interface Printed {
  pdf: Uint8Array;
  /** Letters that no face on this machine has, our own included. */
  missing: string[];
}

/** A browser without a window that turns documents into PDFs with tags, outline and their faces in them. */
export class Printer {
  readonly #browser: Browser;
  readonly #context: BrowserContext;
  readonly #media: string;
  /** What is being printed, by its path. */
  readonly #documents = new Map<string, string>();
  #count = 0;

  private constructor(browser: Browser, context: BrowserContext, media: string) {
    this.#browser = browser;
    this.#context = context;
    this.#media = media;
  }

  /** `media` is the folder of the pictures that entries show. */
  static async start(executablePath: string, media: string): Promise<Printer> {
    const browser = await chromium.launch({
      executablePath,
      // Chromium refuses its sandbox to root alone. With hints for screens each letter would be as wide as whole dots.
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--no-first-run',
        '--font-render-hinting=none',
      ],
    });
    const context = await browser.newContext({ javaScriptEnabled: true, serviceWorkers: 'block' });
    const printer = new Printer(browser, context, media);
    await context.route('**/*', (route) => printer.#answer(route));
    return printer;
  }

  /** Several documents can be printed beside each other. */
  async print(text: string): Promise<Printed> {
    this.#count += 1;
    const name = `/${String(this.#count)}/`;
    this.#documents.set(name, text);
    const page = await this.#context.newPage();
    try {
      await page.goto(`${origin}${name}`, { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
      return { pdf, missing: await page.evaluate(listMissing) };
    } finally {
      this.#documents.delete(name);
      await page.close();
    }
  }

  async stop(): Promise<void> {
    await this.#browser.close();
  }

  async #answer(route: Route): Promise<void> {
    const { pathname, origin: asked } = new URL(route.request().url());
    if (asked !== origin) return route.abort();
    const text = this.#documents.get(pathname);
    if (text !== undefined)
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: text,
        headers: { 'Content-Security-Policy': policy },
      });
    const file = findFile(decodeURIComponent(pathname), this.#media);
    return file === undefined ? route.abort() : route.fulfill({ path: file });
  }
}

/** No script of a document runs, whatever an entry says. */
const policy = "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self'";

function findFile(name: string, media: string): string | undefined {
  for (const [what, sheet] of Object.entries(sheets))
    if (name === `/${what}.css`) return path.join(import.meta.dirname, '../../booklets', sheet);
  const [, face] = /^\/faces\/(@fontsource(?:-variable)?\/[a-z-]+\/(?:files\/)?[\w.-]+)$/.exec(name) ?? [];
  if (face !== undefined) return findFace(face);
  const [, picture] = /^\/(?:.*\/)?media\/([\w.-]+)$/.exec(name) ?? [];
  const file = picture === undefined ? undefined : path.join(media, picture);
  return file !== undefined && fs.existsSync(file) ? file : undefined;
}

/** Runs in the page: letters that look like one that nobody has, in the document's own faces. */
function listMissing(): string[] {
  const letters = new Set(
    Array.from(document.body.innerText).filter((letter) => letter > '\u024f' && !/[\p{M}\p{Z}\p{C}]/u.test(letter)),
  );
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) return [];
  canvas.canvas.width = 40;
  canvas.canvas.height = 40;
  const look = (letter: string) => {
    canvas.clearRect(0, 0, 40, 40);
    canvas.font = `24px ${getComputedStyle(document.body).fontFamily}`;
    canvas.fillText(letter, 4, 30);
    return canvas.getImageData(0, 0, 40, 40).data.join();
  };
  const nothing = look('\u0378');
  return [...letters].filter((letter) => look(letter) === nothing);
}
