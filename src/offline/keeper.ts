import { applyVersion } from './apply-version.ts';
import { isFileList, isKeptVersion, listNeeded, type KeptVersion } from './file-list.ts';
import { isFullError, type Kept } from './kept.ts';
import { isPage, toKept, toShown } from './kept-response.ts';
import { listName, toPlainAddress, versionName, type KeptPart } from './names.ts';
import { isGone, isStyleOrScript, mayKeep, type Route } from './routes.ts';

/** What a keeper needs of the browser. */
export interface Surroundings {
  fetch: (asked: Request | string, options?: RequestInit) => Promise<Response>;
  /** Milliseconds that the network is given before a kept copy is shown. */
  patienceMs: number;
  now: () => Date;
}

/** One request: its way to be answered, and a place for work that goes on after the answer (ExtendableEvent). */
export interface Asked {
  request: Request;
  route: Exclude<Route, 'leave'>;
  goOn: (work: Promise<unknown>) => void;
}

/** A look at what the site says now of itself. */
interface Look {
  atMs: number;
  /** True once the network has said something, or that there is none. */
  isSettled: boolean;
  settled: Promise<void>;
  /** False where something was withdrawn and could not be taken out. */
  isClean: Promise<boolean>;
}

/**
 * Answers requests from the network and from what is kept. Nothing kept is shown before what the network says of
 * withdrawn entries is done, where the network can be reached in time.
 */
export class Keeper {
  private readonly kept: Kept;
  private readonly around: Surroundings;
  private last: Look | undefined;

  constructor(kept: Kept, around: Surroundings) {
    this.kept = kept;
    this.around = around;
  }

  async answer(asked: Asked): Promise<Response> {
    const state = await this.kept.state();
    if (!state) return this.around.fetch(asked.request);
    return asked.route === 'kept-first' ? this.keptFirst(asked) : this.networkFirst(asked);
  }

  private async keptFirst({ request, goOn }: Asked): Promise<Response> {
    const address = toPlainAddress(request.url);
    const found = await this.kept.findNewest(address);
    if (found) return found;
    const answer = await this.around.fetch(request);
    goOn(this.keep(address, answer.clone()));
    return answer;
  }

  private async networkFirst({ request, route, goOn }: Asked): Promise<Response> {
    const address = toPlainAddress(request.url);
    const look = this.look(route === 'page' ? 0 : aWhileMs);
    goOn(look.isClean);
    const patience = wait(this.around.patienceMs);
    const fresh = this.around.fetch(request).then(
      (answer) => {
        goOn(this.keep(address, answer.clone()));
        return answer;
      },
      () => undefined,
    );
    goOn(fresh);
    const first = await Promise.race([fresh, patience]);
    if (first && first.status < 500) return first;
    await Promise.race([look.settled, patience]);
    const mayShow = !look.isSettled || (await look.isClean);
    const kept = mayShow ? await this.kept.findNewest(address) : undefined;
    const isPlain = route !== 'page' || address === this.kept.scope + about;
    if (kept) return isPlain ? kept : toShown(kept, this.kept.scope + about);
    return (await fresh) ?? (await this.explain(route));
  }

  /** Where nothing is kept, a page says so and what is; it is kept since keeping was asked for. */
  private async explain(route: Route): Promise<Response> {
    const page = route === 'page' ? await this.kept.findNewest(this.kept.scope + about) : undefined;
    return page ?? Response.error();
  }

  /** Asks what the site says of itself, unless that was done a moment ago. */
  private look(mostAgeMs: number): Look {
    const atMs = this.around.now().getTime();
    if (this.last && atMs - this.last.atMs <= mostAgeMs) return this.last;
    const asked = this.ask(versionName);
    const look: Look = {
      atMs,
      isSettled: false,
      settled: asked.then(() => {
        look.isSettled = true;
      }),
      isClean: asked.then((said) => !isKeptVersion(said) || this.apply(said)).catch(() => false),
    };
    return (this.last = look);
  }

  private async apply(said: KeptVersion): Promise<boolean> {
    const state = await this.kept.state();
    if (!state || state.version === said.version) return true;
    const list = await this.ask(listName);
    await applyVersion(this.kept, said, isFileList(list) ? list : undefined);
    return true;
  }

  private async ask(name: string): Promise<unknown> {
    try {
      const answer = await this.around.fetch(this.kept.scope + name, { cache: 'no-store' });
      return answer.ok ? await answer.json() : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps what was read, where that was asked for and the answer is whole; forgets what is gone. Never rejects. */
  private async keep(address: string, answer: Response): Promise<void> {
    try {
      const state = await this.kept.state();
      if (state && isGone(answer)) await this.kept.drop([address]);
      if (!state?.read || !mayKeep(answer)) return;
      if (!isPage(answer)) await this.put(address, answer, isStyleOrScript(address) ? 'files' : 'pieces');
      else await this.keepPage(address, answer);
    } catch (error) {
      const state = isFullError(error) ? await this.kept.state() : undefined;
      if (state && !state.isFull) await this.kept.saveState({ ...state, isFull: true }).catch(() => undefined);
    }
  }

  /** Keeps a page with what it needs to look as it should, which the browser may have loaded before. */
  private async keepPage(address: string, answer: Response): Promise<void> {
    const html = await answer.text();
    await this.kept.put(address, toKept(answer, html, this.around.now()), 'read');
    const { origin, pathname } = new URL(this.kept.scope);
    for (const file of listNeeded(html, pathname)) {
      const needed = origin + pathname + file;
      if (await this.kept.findNewest(needed)) continue;
      const found = await this.around.fetch(needed);
      if (mayKeep(found)) await this.put(needed, found, isStyleOrScript(needed) ? 'files' : 'pieces');
    }
  }

  private async put(address: string, answer: Response, part: KeptPart): Promise<void> {
    await this.kept.put(address, toKept(answer, answer.body, this.around.now()), part);
  }
}

/** Path of the page that tells of keeping. */
const about = 'offline/';

/** For so long what the site said holds for what a page loads. */
const aWhileMs = 30_000;

function wait(ms: number): Promise<undefined> {
  return new Promise((done) => {
    setTimeout(() => done(undefined), ms);
  });
}
