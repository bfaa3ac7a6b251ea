import { Keeper } from './keeper.ts';
import { Kept } from './kept.ts';
import { chooseRoute } from './routes.ts';

/*
 * The program that keeps pages, as a Service Worker. A browser gets it only when a reader asks for it on the page
 * `/offline/`; it is bundled into one file by `build/offline-files.ts`.
 */
const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
const kept = new Kept(scope, caches);
const keeper = new Keeper(kept, { fetch: (...asked) => fetch(...asked), patienceMs: 4000, now: () => new Date() });
let isForgotten = false;

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('message', (event) => {
  isForgotten = event.data === 'forget';
  if (isForgotten) kept.close();
  else kept.reopen();
  event.waitUntil((isForgotten ? kept.forget() : Promise.resolve()).then(() => event.ports[0]?.postMessage(true)));
});
worker.addEventListener('fetch', (event) => {
  const { request, clientId } = event;
  const route = chooseRoute(request, scope);
  if (route === 'leave' || isForgotten) return;
  const goOn = (work: Promise<unknown>) => event.waitUntil(work);
  event.respondWith(
    isOfDesk(route === 'page' ? '' : clientId).then((isDesk) =>
      isDesk ? fetch(request) : keeper.answer({ request, route, goOn }),
    ),
  );
});

/** What the desk loads is not kept either, though other pages may load the same. */
async function isOfDesk(clientId: string): Promise<boolean> {
  const client = clientId ? await worker.clients.get(clientId) : undefined;
  return ['admin/', 'review/'].some((page) => client?.url.startsWith(`${scope}${page}`));
}

/** The part of ServiceWorkerGlobalScope that is used; the types of pages do not know it. */
interface WorkerScope {
  registration: ServiceWorkerRegistration;
  clients: { claim(): Promise<void>; get(id: string): Promise<{ url: string } | undefined> };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', listen: (event: LastingEvent) => void): void;
  addEventListener(name: 'message', listen: (event: LastingEvent & MessageEvent) => void): void;
  addEventListener(name: 'fetch', listen: (event: AskingEvent) => void): void;
}

interface LastingEvent {
  waitUntil(work: Promise<unknown>): void;
}

interface AskingEvent extends LastingEvent {
  request: Request;
  clientId: string;
  respondWith(answer: Promise<Response>): void;
}
