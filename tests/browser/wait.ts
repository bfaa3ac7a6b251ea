import type { Frame, Page } from 'playwright-core';

/** Longest wait for anything in a browser, in milliseconds: only a safety net, for machines that have other work. */
export const patience = 90_000;

/**
 * Waits until the document has stayed the same for thirty frames that the browser drew: as long as that takes on the
 * machine that runs it, and never for a time.
 */
export async function waitUntilStill(page: Page | Frame): Promise<void> {
  await page.evaluate(async () => {
    let still = 0;
    const observer = new MutationObserver(() => (still = 0));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    while (still < 30) {
      await new Promise((done) => requestAnimationFrame(done));
      // A frame counts once everything that waited for it has run.
      await new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage('');
      });
      still += 1;
    }
    observer.disconnect();
  });
}

/** Has the form keep at once what it would keep after a pause, as when somebody goes to another page. */
export async function keepNow(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
}
