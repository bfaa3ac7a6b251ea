import type { PathWithRoute } from 'astro';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listFilesBelow } from '../../../../src/archive/files/files-below.ts';
import { noteRead } from '../../../../src/archive/reads/page-reads.ts';
import { PageKeeper } from '../../../../src/build/program/page-keeper.ts';
import type { PageProgram } from '../../../../src/build/program/open-program.ts';
import { renderAll } from '../../../../src/build/program/render-all.ts';

let out: string;
beforeEach(() => {
  out = fs.mkdtempSync(path.join(os.tmpdir(), 'rendered-'));
});
afterEach(() => {
  fs.rmSync(out, { recursive: true });
});

const toPath = (pathname: string, type: 'page' | 'endpoint' = 'page') =>
  ({ pathname, route: { type, component: `src/pages${pathname}` } }) as PathWithRoute;
const some = [
  toPath('/'),
  toPath('/404'),
  toPath('/projects/vandu'),
  toPath('/projects/vandu/cite'),
  toPath('/projects/jane'),
  toPath('/projects/vandu.md', 'endpoint'),
  toPath('/sitemap.xml', 'endpoint'),
];

/** A program that says at which address it was asked; all that is not there is answered as such. */
function programOf(paths: PathWithRoute[], status = 200): PageProgram {
  return {
    listPaths: () => Promise.resolve(paths),
    render: (request, { component }) =>
      Promise.resolve(new Response(request.url, { status: component.endsWith('404') ? 404 : status })),
  };
}

function readAll(): Record<string, string> {
  return Object.fromEntries(
    listFilesBelow(out).map((file) => [path.relative(out, file), fs.readFileSync(file, 'utf8')]),
  );
}

it('makes every page a folder and every file itself, at the address below the base', async () => {
  await renderAll(programOf(some), { out, base: '/archive/es/', url: 'https://handedon.example' });
  const site = 'https://handedon.example/archive/es/';
  expect(readAll()).toEqual({
    'index.html': site,
    '404.html': `${site}404/`,
    'projects/vandu/index.html': `${site}projects/vandu/`,
    'projects/vandu/cite/index.html': `${site}projects/vandu/cite/`,
    'projects/jane/index.html': `${site}projects/jane/`,
    'projects/vandu.md': `${site}projects/vandu.md`,
    'sitemap.xml': `${site}sitemap.xml`,
  });
});

it('brings pages that hold from the site as it was, and notes what the others read', async () => {
  const told = new Map([
    ['title vandu', 'VANDU'],
    ['title jane', 'Jane'],
  ]);
  const program: PageProgram = {
    listPaths: () => Promise.resolve(some.slice(2, 5).map((one) => ({ ...one, props: one.pathname }))),
    render: (request) => {
      const id = request.url.includes('vandu') ? 'vandu' : 'jane';
      noteRead(`title ${id}`);
      return Promise.resolve(new Response(`${id} is ${told.get(`title ${id}`)}`));
    },
  };
  const digestOf = (name: string) => told.get(name) ?? '';
  const wholeOf = () => undefined;
  const render = async (folder: string, keeper: PageKeeper, from?: string) => {
    const place = { out: path.join(out, folder), base: '/', url: 'https://handedon.example' };
    await renderAll(program, place, { keeper, given: String, from: from && path.join(out, from) });
    return keeper.toNotes();
  };
  const notes = await render('first', new PageKeeper({ digestOf, wholeOf }));
  told.set('title jane', 'Jane of Chicago');
  const others = await render('second', new PageKeeper({ digestOf, wholeOf }, notes), 'first');
  expect(readAll()).toMatchObject({
    'second/projects/vandu/index.html': 'vandu is VANDU',
    'second/projects/jane/index.html': 'jane is Jane of Chicago',
  });
  const inode = (file: string) => fs.statSync(path.join(out, file)).ino;
  expect(inode('second/projects/vandu/cite/index.html')).toBe(inode('first/projects/vandu/cite/index.html'));
  expect(others.names).toEqual(['title vandu', 'title jane']);
  expect(others.pages.size).toBe(3);
});

it('stops at a page that does not answer, and where two would be one file', async () => {
  const settings = { out, base: '/', url: 'https://handedon.example' };
  await expect(renderAll(programOf(some, 500), settings)).rejects.toThrow('src/pages/ answered 500 for /.');
  const twice = [...some, toPath('/projects/jane/')];
  await expect(renderAll(programOf(twice), settings)).rejects.toThrow(
    'src/pages/projects/jane and src/pages/projects/jane/ both make projects/jane/index.html.',
  );
});
