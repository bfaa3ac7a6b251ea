import { describe, expect, it } from 'vitest';
import { chooseRoute, mayKeep, type AskedFor } from '../../../src/offline/routes.ts';

const scope = 'https://handedon.example/some/where/';

function ask(path: string, asked: Partial<AskedFor> = {}): string {
  const request = { method: 'GET', mode: 'no-cors', destination: '', cache: 'default', headers: new Headers() };
  return chooseRoute({ ...request, url: new URL(path, scope).href, ...asked }, scope);
}

const page = { mode: 'navigate', destination: 'document' };

describe('the worker', () => {
  it.each([
    ['', page, 'page'],
    ['projects/vandu/', page, 'page'],
    ['search/?q=needle#main', page, 'page'],
    ['_astro/index.B6w1sQke.css', { destination: 'style' }, 'kept-first'],
    ['_astro/book-latin.BYAxyqOR.woff2', { destination: 'font' }, 'kept-first'],
    ['pagefind/fragment/en_1a2b3c.pf_fragment', {}, 'kept-first'],
    ['pagefind/pagefind.en_c1ec7eca66.pf_meta', {}, 'kept-first'],
    ['pagefind/pagefind-entry.json?ts=1', {}, 'network-first'],
    ['findable.json', {}, 'network-first'],
    ['media/a-pot.webp', { destination: 'image' }, 'network-first'],
  ])('answers for %s', (path, asked, route) => {
    expect(ask(path, asked)).toBe(route);
  });

  it.each([
    ['the desk', 'admin/', page],
    ['the review of changes', 'review/?change=cms/changes/a', page],
    ['what stands below the desk', 'admin/config.json', {}],
    ['the desk’s backend', 'api/v1', {}],
    ['the forms, which keep themselves', 'contribute/answer/', page],
    ['what is sent', 'projects/', { method: 'POST', ...page }],
    ['a question about a file', 'projects/', { method: 'HEAD' }],
    ['another origin', 'https://elsewhere.example/some/where/x.js', { destination: 'script' }],
    ['another site on the same host', 'https://handedon.example/other/', page],
    ['a part of a file', 'media/a-song.mp3', { headers: new Headers({ range: 'bytes=0-' }) }],
    ['a film', 'media/a-film.mp4', { destination: 'video' }],
    ['a page in a frame', 'projects/', { mode: 'no-cors', destination: 'iframe' }],
    ['what somebody wants anew', 'projects/', { ...page, cache: 'reload' }],
    ['its own program', 'offline-worker.js', { destination: 'script' }],
    ['the list of what was withdrawn', 'kept-version.json', {}],
    ['its own notes', 'kept-state.json', page],
  ])('leaves %s alone', (_what, path, asked) => {
    expect(ask(path, asked)).toBe('leave');
  });

  it.each([
    ['a whole answer of our own', { status: 200, type: 'basic', redirected: false }, true],
    ['an answer that cannot be read', { status: 0, type: 'opaque', redirected: false }, false],
    ['an answer of another origin', { status: 200, type: 'cors', redirected: false }, false],
    ['a part', { status: 206, type: 'basic', redirected: false }, false],
    ['an error', { status: 500, type: 'basic', redirected: false }, false],
    ['what is not there', { status: 404, type: 'basic', redirected: false }, false],
    ['what was led elsewhere', { status: 200, type: 'basic', redirected: true }, false],
  ] as const)('may keep %s: %o', (_what, answer, may) => {
    expect(mayKeep(answer)).toBe(may);
  });
});
