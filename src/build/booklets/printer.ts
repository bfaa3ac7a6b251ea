import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium, type Browser, type Page, type Route } from 'playwright-core';

/** Faces of the booklets: what a letter is drawn in, whichever script it is of. */
const faces = [
  '@fontsource/gentium-book-plus/400.css',
  '@fontsource/gentium-book-plus/400-italic.css',
  '@fontsource/gentium-book-plus/700.css',
  '@fontsource/libre-franklin/400.css',
  '@fontsource/libre-franklin/700.css',
  '@fontsource/noto-naskh-arabic/400.css',
  '@fontsource/noto-sans-hebrew/400.css',
  '@fontsource/noto-sans-gurmukhi/400.css',
  '@fontsource/noto-sans-gujarati/400.css',
  '@fontsource/noto-sans-myanmar/400.css',
  '@fontsource/noto-sans-ethiopic/400.css',
  '@fontsource-variable/noto-sans-jp/wght.css',
  '@fontsource-variable/noto-sans-kr/wght.css',
  '@fontsource-variable/noto-sans-sc/wght.css',
  '@fontsource/noto-sans/400.css',
];

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
  readonly #page: Page;
  readonly #browser: Browser;
  readonly #media: string;
  #document = '';

  private constructor(browser: Browser, page: Page, media: string) {
    this.#browser = browser;
    this.#page = page;
    this.#media = media;
  }

  /** `media` is the folder of the pictures that entries show. */
  static async start(executablePath: string, media: string): Promise<Printer> {
    const browser = await chromium.launch({
      executablePath,
      // Chromium refuses its sandbox to root alone.
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--no-first-run'],
    });
    const context = await browser.newContext({ javaScriptEnabled: true, serviceWorkers: 'block' });
    const printer = new Printer(browser, await context.newPage(), media);
    await context.route('**/*', (route) => printer.#answer(route));
    return printer;
  }

  async print(text: string): Promise<Printed> {
    this.#document = text;
    await this.#page.goto(`${origin}/`, { waitUntil: 'load' });
    await this.#page.evaluate(() => document.fonts.ready.then(() => undefined));
    const pdf = await this.#page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    return { pdf, missing: await this.#page.evaluate(listMissing) };
  }

  async stop(): Promise<void> {
    await this.#browser.close();
  }

  async #answer(route: Route): Promise<void> {
    const { pathname, origin: asked } = new URL(route.request().url());
    if (asked !== origin) return route.abort();
    if (pathname === '/')
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: this.#document,
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
  if (face !== undefined) return createRequire(import.meta.url).resolve(face);
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
