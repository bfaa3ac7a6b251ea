/*
 * Keeps the contribution forms at hand without a network. Its scope is this folder: no other page is touched. A page
 * asks it to keep what it has loaded; what is kept answers only when the network does not.
 */
const cacheName = `contribute ${self.registration.scope}`;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const { page, files } = event.data;
  event.waitUntil(
    keep(page, files).then(
      () => event.ports[0].postMessage(true),
      () => event.ports[0].postMessage(false),
    ),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(isUnchanging(request.url) ? keptFirst(request) : networkFirst(request));
});

/** Keeps a page and its files, and lets go of files that it no longer loads. */
async function keep(page, files) {
  const cache = await caches.open(`${cacheName} ${page}`);
  const wanted = [...new Set([page, ...files])];
  const known = new Set((await cache.keys()).map(({ url }) => url));
  await Promise.all(wanted.filter((url) => !known.has(url) || !isUnchanging(url)).map((url) => cache.add(url)));
  await Promise.all([...known].filter((url) => !wanted.includes(url)).map((url) => cache.delete(url)));
}

/** Files whose name changes with what they hold. */
function isUnchanging(url) {
  return url.includes('/_astro/');
}

async function keptFirst(request) {
  return (await find(request)) ?? fetch(request);
}

async function networkFirst(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await find(request);
    if (kept) return kept;
    throw error;
  }
}

/** What a page was asked with, such as ?about=, changes nothing in the page itself. */
function find(request) {
  return caches.match(request, { ignoreSearch: true });
}
