/**
 * Lets the page work without a network: its service worker keeps the page and everything it has loaded. False where
 * the browser has no such thing or does not allow it, and where it was no longer wanted before it was done: then
 * nothing of it is left.
 */
export async function keepPage(worker: string, isWanted: () => boolean): Promise<boolean> {
  if (!('serviceWorker' in navigator) || !isWanted()) return false;
  const isKept = await register(worker, isWanted);
  if (isWanted()) return isKept;
  await forgetPage(worker);
  return false;
}

async function register(worker: string, isWanted: () => boolean): Promise<boolean> {
  try {
    const registration = await navigator.serviceWorker.register(worker);
    if (!isWanted()) return false;
    const active = registration.active ?? (await navigator.serviceWorker.ready).active;
    if (!active || !isWanted()) return false;
    return await ask(active, { page: toPlainAddress(location.href), files: listLoaded() });
  } catch {
    return false;
  }
}

/** Takes back what `keepPage` did, in whole, and nothing that others did. */
export async function forgetPage(worker: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const scope = new URL('./', new URL(worker, location.href)).href;
  try {
    const registrations = await navigator.serviceWorker.getRegistrations();
    const own = registrations.filter((registration) => registration.scope === scope);
    await Promise.all(own.map((registration) => registration.unregister()));
    const names = (await caches.keys()).filter((name) => name.startsWith(`contribute ${scope}`));
    await Promise.all(names.map((name) => caches.delete(name)));
  } catch {
    // A browser that does not let us in has kept nothing.
  }
}

/** Everything of this site that the page has loaded. */
function listLoaded(): string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => toPlainAddress(name));
  return [...new Set(loaded)].filter((address) => address.startsWith(`${location.origin}/`));
}

function toPlainAddress(address: string): string {
  return address.split(/[?#]/, 1)[0] ?? '';
}

function ask(worker: ServiceWorker, message: unknown): Promise<boolean> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => done(data === true);
    worker.postMessage(message, [port2]);
  });
}
