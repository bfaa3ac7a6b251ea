import { isKeptVersion, type KeptVersion } from './file-list.ts';
import type { Kept, KeptState } from './kept.ts';
import { toKept } from './kept-response.ts';
import { toPlainAddress, versionName, workerName } from './names.ts';
import { mayKeep } from './routes.ts';

/** How an attempt to keep something went: a browser may forbid it, and a network may be away. */
export type TurnedOn = 'on' | 'forbidden' | 'away';

/** What the site says now of itself; undefined where the network cannot be reached. */
export async function loadVersion(scope: string): Promise<KeptVersion | undefined> {
  try {
    const answer = await fetch(scope + versionName, { cache: 'no-store' });
    const said: unknown = answer.ok ? await answer.json() : undefined;
    return isKeptVersion(said) ? said : undefined;
  } catch {
    return undefined;
  }
}

/** True where the browser lets this site keep anything at all. */
export function canKeep(): boolean {
  return 'serviceWorker' in navigator && 'caches' in window;
}

/** Starts the worker, writes down what is to be kept, and keeps the page that tells of it. */
export async function turnOn(kept: Kept, wish: Partial<KeptState>): Promise<TurnedOn> {
  const said = await loadVersion(kept.scope);
  if (!said) return 'away';
  try {
    const registration = await navigator.serviceWorker.register(kept.scope + workerName, { scope: kept.scope });
    await tell(await waitUntilActive(registration), 'begin');
    const { version, withdrawn } = said;
    const state = (await kept.state()) ?? { read: false, whole: false, isFull: false, version, withdrawn };
    await kept.saveState({ ...state, ...wish });
    await keepThisPage(kept);
    return 'on';
  } catch (error) {
    return error instanceof TypeError ? 'away' : 'forbidden';
  }
}

/** Takes back everything, here and in the worker. False where something of it is still there. */
export async function forgetAll(kept: Kept): Promise<boolean> {
  try {
    const registration = await findRegistration(kept.scope);
    if (registration?.active) await tell(registration.active, 'forget');
    await registration?.unregister();
    await kept.forget();
    return !(await findRegistration(kept.scope)) && (await kept.isEmpty());
  } catch {
    return false;
  }
}

/** The registration of this scope itself, not of one around it. */
async function findRegistration(scope: string): Promise<ServiceWorkerRegistration | undefined> {
  const all = await navigator.serviceWorker.getRegistrations();
  return all.find((registration) => registration.scope === scope);
}

async function waitUntilActive(registration: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const worker = registration.active ?? registration.waiting ?? registration.installing;
  if (!worker) throw new DOMException('There is no worker.', 'InvalidStateError');
  await new Promise<void>((done, failed) => {
    const look = () => {
      if (worker.state === 'activated') done();
      else if (worker.state === 'redundant') failed(new DOMException('The worker was refused.', 'AbortError'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
  return worker;
}

/** Says a word to the worker, and waits for its answer; a worker that does not answer is not waited for long. */
function tell(worker: ServiceWorker, word: 'begin' | 'forget'): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done();
    setTimeout(done, longestAnswerMs);
    worker.postMessage(word, [port2]);
  });
}

const longestAnswerMs = 5000;

/** The page that tells of keeping is there without a network too, with all that it has loaded. */
async function keepThisPage(kept: Kept): Promise<void> {
  const files = performance.getEntriesByType('resource').map(({ name }) => toPlainAddress(name));
  const own = [toPlainAddress(location.href), ...new Set(files.filter((name) => /\/_astro\//.test(name)))];
  for (const address of own) {
    if (!address.startsWith(kept.scope)) continue;
    const answer = await fetch(address, { cache: 'no-cache' });
    if (mayKeep(answer)) await kept.put(address, toKept(answer, await answer.arrayBuffer(), new Date()), 'base');
  }
}
