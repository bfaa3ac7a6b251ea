import { fill } from '../model/names/fill.ts';
import { listMissing, type KeptVersion } from './file-list.ts';
import { Kept, type KeptState } from './kept.ts';
import { showKeptPages } from './kept-pages.ts';
import { mostKept } from './names.ts';
import { canKeep, forgetAll, loadVersion, turnOn } from './turn-on.ts';
import { loadList, loadWhole, type Ending, type Progress } from './whole-archive.ts';

/** Brings the page to life on which a reader asks for pages to be kept, and forgets them. Runs in the browser. */
export function startOffline(): void {
  const root = document.getElementById('offline');
  if (!root) return;
  const page = new OfflinePage(root);
  void page.start();
}

class OfflinePage {
  readonly #root: HTMLElement;
  readonly #words: Readonly<Record<string, string>>;
  readonly #kept: Kept | undefined;
  #said: KeptVersion | undefined;
  #loading: AbortController | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#words = JSON.parse(root.dataset['words'] ?? '{}') as Record<string, string>;
    const scope = new URL(root.dataset['base'] ?? '/', location.href).href;
    this.#kept = canKeep() ? new Kept(scope, caches) : undefined;
  }

  async start(): Promise<void> {
    // Without a network this page stands in for those that are not kept.
    const isStandIn = location.pathname !== this.#root.dataset['path'];
    if (isStandIn) this.#tell('offlineMissing');
    if (!this.#kept || !(await this.#isAllowed(this.#kept))) {
      this.#tell('offlineForbidden');
      return;
    }
    const kept = this.#kept;
    this.#on('read', () => this.#read(kept));
    this.#on('whole', () => this.#whole(kept));
    this.#on('stop', () => this.#loading?.abort());
    this.#on('forget', () => this.#forget(kept));
    this.#said = await loadVersion(kept.scope);
    await this.#show(kept);
    this.#root.dataset['ready'] = 'yes';
  }

  /** Some browsers have a store and let nobody in. */
  async #isAllowed(kept: Kept): Promise<boolean> {
    return kept.isEmpty().then(
      () => true,
      () => false,
    );
  }

  async #read(kept: Kept): Promise<void> {
    await this.#turnOn(kept, { read: true });
    await this.#show(kept);
  }

  async #whole(kept: Kept): Promise<void> {
    if (!(await this.#turnOn(kept, { whole: true }))) return;
    this.#loading = new AbortController();
    await this.#show(kept);
    const { signal } = this.#loading;
    const ending = await loadWhole(kept, { signal, onProgress: (progress) => this.#showProgress(progress) });
    this.#loading = undefined;
    await this.#show(kept);
    this.#tell(endings[ending]);
  }

  async #turnOn(kept: Kept, wish: Partial<KeptState>): Promise<boolean> {
    const result = await turnOn(kept, wish);
    this.#tell(result === 'on' ? undefined : result === 'away' ? 'offlineFailed' : 'offlineForbidden');
    if (result === 'on') return true;
    if (!(await kept.state())) await forgetAll(kept);
    return false;
  }

  async #forget(kept: Kept): Promise<void> {
    this.#loading?.abort();
    const isGone = await forgetAll(kept);
    await this.#show(kept);
    this.#tell(isGone ? 'offlineForgot' : 'offlineForgetFailed');
  }

  async #show(kept: Kept): Promise<void> {
    const state = await kept.state();
    const about = location.origin + (this.#root.dataset['path'] ?? '');
    const pages = (await kept.list('read')).filter((address) => address !== about);
    const index = await kept.index();
    this.#button('read').hidden = state?.read === true;
    this.#say('read', state?.read && 'offlineReadIsOn');
    this.#say('full', state?.isFull && 'offlineReadFull');
    await this.#showWhole(kept, state?.whole ? index : new Map<string, string>());
    this.#button('stop').hidden = !this.#loading;
    this.#part('progress').hidden = !this.#loading;
    this.#button('forget').hidden = !state;
    this.#say('nothing', pages.length + index.size === 0 && 'offlineKeptNothing');
    this.#say('kept', pages.length > 0 && 'offlineKeptPages', { n: pages.length });
    this.#say('files', index.size > 0 && 'offlineKeptFiles', { n: index.size });
    await showKeptPages(this.#part('pages'), kept, pages);
    for (const part of this.#root.querySelectorAll<HTMLElement>('[data-part=parts]')) part.hidden = false;
  }

  /** What of the whole is there, and what there is to load. */
  async #showWhole(kept: Kept, index: ReadonlyMap<string, string>): Promise<void> {
    const said = this.#said;
    const button = this.#button('whole');
    const size = toMegabytes(said?.bytes ?? 0);
    this.#say('size', said && 'offlineWholeText', { n: said?.files ?? 0, size });
    this.#say('load', said && 'offlineWholeLoad', { loaded: toMegabytes(said?.loaded ?? 0) });
    const list = index.size > 0 ? await loadList(kept) : undefined;
    const missing = list ? listMissing(list, index) : undefined;
    const isNew = missing?.every(([path]) => index.has(path)) ?? false;
    this.#say('whole', index.size > 0 && (missing?.length ?? 0) === 0 && 'offlineWholeIsOn', { n: index.size });
    button.hidden = Boolean(this.#loading) || !said || missing?.length === 0;
    button.textContent = missing
      ? this.#word(isNew ? 'offlineWholeRenew' : 'offlineWholeGoOn', { n: missing.length })
      : this.#word('offlineWholeDo', { size });
    const free = await estimateFree();
    const isTight = !index.size && said && free !== undefined && free < said.bytes * 1.2;
    this.#say('room', isTight && 'offlineNoRoom', { free: toMegabytes(free ?? 0) });
  }

  #showProgress({ files, ofFiles, bytes, ofBytes }: Progress): void {
    const bar = this.#part('progress').querySelector('progress');
    if (bar) [bar.max, bar.value] = [ofBytes, bytes];
    const values = { n: files, all: ofFiles, size: toMegabytes(bytes), full: toMegabytes(ofBytes) };
    this.#say('loading', 'offlineLoading', values);
  }

  #word(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    return fill(this.#words[key] ?? '', { n: mostKept.read ?? 0, ...values });
  }

  /** Fills a line; an empty one is not there. */
  #say(part: string, key: string | false | undefined, values?: Readonly<Record<string, string | number>>): void {
    const element = this.#part(part);
    element.textContent = key ? this.#word(key, values) : '';
    element.hidden = !key;
  }

  /** Says what just came of something, for eye and screen reader. */
  #tell(key: string | undefined): void {
    this.#part('status').textContent = key ? this.#word(key) : '';
  }

  #part(name: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(`[data-part=${name}]`) as HTMLElement;
  }

  #button(name: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(`[data-do=${name}]`) as HTMLElement;
  }

  #on(name: string, press: () => unknown): void {
    this.#button(name).addEventListener('click', () => void press());
  }
}

const endings: Readonly<Record<Ending, string | undefined>> = {
  done: undefined,
  stopped: 'offlineEndStopped',
  full: 'offlineEndFull',
  away: 'offlineEndAway',
  partly: 'offlineEndPartly',
};

/** Millions of bytes, with a digit behind the point below ten. */
function toMegabytes(bytes: number): string {
  const millions = bytes / 1_000_000;
  return millions < 10 ? millions.toFixed(1) : String(Math.round(millions));
}

/** Bytes that the browser would still take; undefined where it does not say. */
async function estimateFree(): Promise<number | undefined> {
  try {
    const { quota, usage = 0 } = await navigator.storage.estimate();
    return quota === undefined ? undefined : quota - usage;
  } catch {
    return undefined;
  }
}
