import { beforeEach, describe, expect, it } from 'vitest';
import { toDigest, type FileList, type KeptVersion } from '../../../src/offline/file-list.ts';
import { Keeper } from '../../../src/offline/keeper.ts';
import { Kept } from '../../../src/offline/kept.ts';
import { textBegins } from '../../../src/offline/kept-response.ts';
import type { Route } from '../../../src/offline/routes.ts';
import { makeCaches } from './memory-caches.ts';

const scope = 'https://handedon.example/some/where/';
const state = { read: true, whole: false, isFull: false, version: 'one', withdrawn: [] };

/** What the network answers by path; nothing where there is none, and `never` for one that does not answer. */
let network: Map<string, () => Response>;
let asked: string[];
let caches: ReturnType<typeof makeCaches>;
let kept: Kept;
let now: Date;
let isAway: boolean;

beforeEach(async () => {
  network = new Map();
  asked = [];
  caches = makeCaches();
  [now, isAway] = [new Date('2026-11-29T12:00:00Z'), false];
  kept = new Kept(scope, caches);
  await kept.saveState(state);
  publish('one');
});

/** An answer as it comes from the network. */
function answer(body: string, { status = 200, type = 'text/html; charset=utf-8' } = {}): () => Response {
  return () =>
    ofType('basic', new Response(body, { status, headers: { 'Content-Type': type, Vary: 'Accept-Encoding' } }));
}

/** Gives an answer the type that only a network gives, for its copies too. */
function ofType(type: ResponseType, made: Response): Response {
  const clone = made.clone.bind(made);
  return Object.defineProperties(made, { type: { value: type }, clone: { value: () => ofType(type, clone()) } });
}

const toPage = (text: string) => answer(`<html><body>${textBegins}${text}</main></body></html>`);
const never = () => new Promise<Response>(() => undefined);

/** The site as it is from now on. */
function publish(version: string, withdrawn: string[] = [], paths: string[] = []): void {
  const said: KeptVersion = { version, files: 1, bytes: 1, loaded: 1, withdrawn: withdrawn.map(toDigest) };
  const list: FileList = { version, files: paths.map((path) => [path, 'x', 1]) };
  network.set('kept-version.json', answer(JSON.stringify(said), { type: 'application/json' }));
  network.set('offline.json', answer(JSON.stringify(list), { type: 'application/json' }));
}

/** Asks as a page would; resolves when all that follows from it is done. */
async function ask(path: string, { route = 'page', patienceMs = 1000 }: Asking = {}): Promise<Response> {
  const work: Promise<unknown>[] = [];
  const keeper = new Keeper(kept, {
    fetch: (what) => {
      const name = new URL(typeof what === 'string' ? what : what.url).href.slice(scope.length).replace(/[?#].*/, '');
      asked.push(name);
      if (isAway) return Promise.reject(new TypeError('There is no network.'));
      return Promise.resolve((network.get(name) ?? answer('none', { status: 404 }))());
    },
    patienceMs,
    now: () => now,
  });
  const request = new Request(scope + path);
  const given = await keeper.answer({ request, route, goOn: (more) => work.push(more) });
  for (let at = 0; at < work.length; at++) if (patienceMs > 0) await work[at];
  return given;
}

interface Asking {
  route?: Exclude<Route, 'leave'>;
  patienceMs?: number;
}

describe('what was read', () => {
  it('is shown without a network, with the day on which it was kept', async () => {
    network.set('themes/food/', toPage('Soup'));
    expect(await (await ask('themes/food/?from=home')).text()).not.toContain('29 November');
    isAway = true;
    const html = await (await ask('themes/food/')).text();
    expect(html).toContain('Soup');
    expect(html).toContain('29 November 2026');
    expect(html).toContain('href="https://handedon.example/some/where/offline/"');
  });

  it('is shown where the network takes too long, and where the server is at fault', async () => {
    network.set('themes/food/', toPage('Soup'));
    await ask('themes/food/');
    network.set('themes/food/', answer('broken', { status: 503 }));
    expect(await (await ask('themes/food/')).text()).toContain('Soup');
    network.set('themes/food/', never as unknown as () => Response);
    expect(await (await ask('themes/food/', { patienceMs: 0 })).text()).toContain('Soup');
  });

  it('is kept with the styles that it needs, and no more than two hundred pages are', async () => {
    network.set('_astro/a.css', answer('p {}', { type: 'text/css' }));
    for (let n = 0; n < 203; n++) {
      network.set(`n/${n}/`, toPage(`<link rel="stylesheet" href="/some/where/_astro/a.css">${n}`));
      await ask(`n/${n}/`);
    }
    await ask('n/3/');
    const pages = await kept.list('read');
    expect([pages.length, pages[0], pages.at(-1)]).toEqual([200, `${scope}n/4/`, `${scope}n/3/`]);
    expect(await kept.list('files')).toEqual([`${scope}_astro/a.css`]);
    expect(asked.filter((name) => name === '_astro/a.css')).toHaveLength(1);
  });

  it.each([
    ['an error', answer('broken', { status: 500 })],
    ['a part', answer('half', { status: 206 })],
    [
      'what another origin sent',
      () => ofType('opaque', new Response('x', { headers: { 'Content-Type': 'text/html' } })),
    ],
  ])('does not come to hold %s', async (_what, given) => {
    network.set('themes/food/', given);
    await ask('themes/food/');
    expect(await kept.list('read')).toEqual([]);
  });

  it('is written down nowhere unless that was asked for', async () => {
    await kept.saveState({ ...state, read: false, whole: true });
    network.set('themes/food/', toPage('Soup'));
    await ask('themes/food/');
    expect(await kept.list('read')).toEqual([]);
    await kept.forget();
    asked = [];
    await ask('themes/food/');
    expect([await caches.keys(), asked]).toEqual([[], ['themes/food/']]);
  });

  it('says what is kept where a page is not', async () => {
    network.set('offline/', toPage('What is kept'));
    await ask('offline/');
    isAway = true;
    expect(await (await ask('themes/food/')).text()).toContain('What is kept');
    expect((await ask('findable.json', { route: 'network-first' })).type).toBe('error');
  });
});

describe('a site that was published again', () => {
  beforeEach(async () => {
    network.set('people/ana/', toPage('Ana'));
    network.set('themes/food/', toPage('Soup'));
    network.set('themes/', toPage('<a href="/some/where/people/ana/#main">Ana</a>'));
    network.set('findable.json', answer('["Ana"]', { type: 'application/json' }));
    for (const name of ['people/ana/', 'themes/food/', 'themes/']) await ask(name);
    await ask('findable.json', { route: 'network-first' });
    expect((await kept.list('read')).length + (await kept.list('pieces')).length).toBe(4);
  });

  it('takes back a withdrawn entry, what leads to it and what search knows of it, before anything kept is shown', async () => {
    publish('two', ['people/ana/'], ['people/ana/', 'themes/food/', 'themes/', 'findable.json']);
    network.set('people/ana/', answer('broken', { status: 503 }));
    expect(await (await ask('people/ana/')).text()).toBe('broken');
    expect(await kept.list('read')).toEqual([`${scope}themes/food/`]);
    expect(await kept.list('pieces')).toEqual([]);
    isAway = true;
    expect((await ask('people/ana/')).type).toBe('error');
    expect(await (await ask('themes/food/')).text()).toContain('Soup');
  });

  it('takes it out of the whole archive too, so that it is missing there and can be loaded anew', async () => {
    await kept.put(`${scope}people/ana/`, toPage('Ana')(), 'whole');
    await kept.saveIndex(new Map([['people/ana/', 'x']]));
    publish('two', ['people/ana/'], ['people/ana/', 'themes/food/']);
    await ask('themes/food/');
    expect([await kept.list('whole'), [...(await kept.index())]]).toEqual([[], []]);
  });

  it('takes back what is not there any more', async () => {
    publish('two', [], ['themes/', 'themes/food/', 'findable.json']);
    await ask('themes/food/');
    expect(await kept.list('read')).toEqual([`${scope}themes/`, `${scope}themes/food/`]);
    network.delete('themes/');
    await ask('themes/');
    expect(await kept.list('read')).toEqual([`${scope}themes/food/`]);
  });

  it('takes back what was withdrawn though the list does not come, and looks for the list again', async () => {
    publish('two', ['people/ana/']);
    network.delete('offline.json');
    await ask('themes/food/');
    expect(await kept.list('read')).toEqual([`${scope}themes/food/`]);
    expect(await kept.state()).toMatchObject({ version: 'one', withdrawn: [toDigest('people/ana/')] });
    publish('two', ['people/ana/'], ['themes/food/']);
    await ask('themes/food/');
    expect((await kept.state())?.version).toBe('two');
  });

  it('does not believe a page that asks for a login', async () => {
    network.set('kept-version.json', answer('<html>Log in</html>'));
    await ask('themes/food/');
    expect(await kept.list('read')).toHaveLength(3);
  });
});

describe('files that never change', () => {
  it('come from what is kept, and are kept when they come', async () => {
    network.set('_astro/a.css', answer('p {}', { type: 'text/css' }));
    await ask('_astro/a.css', { route: 'kept-first' });
    asked = [];
    expect(await (await ask('_astro/a.css', { route: 'kept-first' })).text()).toBe('p {}');
    expect(asked).toEqual([]);
  });
});

describe('a device without room', () => {
  it('goes on showing the network, and says that there was none', async () => {
    const full = new Kept(scope, caches);
    full.put = (address, given, part) =>
      part === 'read'
        ? Promise.reject(new DOMException('No room.', 'QuotaExceededError'))
        : Kept.prototype.put.call(full, address, given, part);
    kept = full;
    network.set('themes/food/', toPage('Soup'));
    expect(await (await ask('themes/food/')).text()).toContain('Soup');
    expect((await kept.state())?.isFull).toBe(true);
  });
});
