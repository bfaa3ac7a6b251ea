import type { PathWithRoute } from 'astro';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listFilesBelow } from '../../../../src/archive/files/files-below.ts';
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

it('makes the pages of some entries alone, and what tells of every entry when it was changed', async () => {
  await renderAll(programOf(some), { out, base: '/', url: 'https://handedon.example' }, ['projects/vandu']);
  expect(Object.keys(readAll()).sort()).toEqual([
    'projects/vandu/cite/index.html',
    'projects/vandu/index.html',
    'sitemap.xml',
  ]);
});

it('stops at a page that does not answer, and where two would be one file', async () => {
  const settings = { out, base: '/', url: 'https://handedon.example' };
  await expect(renderAll(programOf(some, 500), settings)).rejects.toThrow('src/pages/ answered 500 for /.');
  const twice = [...some, toPath('/projects/jane/')];
  await expect(renderAll(programOf(twice), settings)).rejects.toThrow(
    'src/pages/projects/jane and src/pages/projects/jane/ both make projects/jane/index.html.',
  );
});
