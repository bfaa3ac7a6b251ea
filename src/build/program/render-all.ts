import type { PathWithRoute } from 'astro';
import fs from 'node:fs';
import path from 'node:path';
import type { EntryKey } from '../../archive/entry/entry.ts';
import type { PageProgram } from './open-program.ts';

/**
 * Renders every page into the folder of a site; or those of some entries alone, with what tells of every entry when it
 * was last changed. Throws where a page cannot be rendered, and where two would be one file.
 */
export async function renderAll(
  program: PageProgram,
  { out, base, url }: Place,
  changed?: readonly EntryKey[],
): Promise<void> {
  const all = await program.listPaths();
  checkOnce(all);
  const wanted = (changed ? all.filter(({ pathname }) => isOf(changed, pathname)) : all).values();
  const folders = new Set<string>();
  const makeFolder = (folder: string) => {
    if (folders.has(folder)) return;
    fs.mkdirSync(folder, { recursive: true });
    folders.add(folder);
  };
  const work = async () => {
    for (const one of wanted) {
      const file = path.join(out, toFileName(one));
      const request = new Request(new URL(`${base}${toAddress(one)}`, url));
      const answer = await program.render(request, one.route);
      if (answer.status !== 200 && one.pathname !== notFound)
        throw new Error(`${one.route.component} answered ${answer.status} for ${one.pathname}.`);
      makeFolder(path.dirname(file));
      fs.writeFileSync(file, Buffer.from(await answer.arrayBuffer()));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** The folder of a site, the path under which it is served, and its origin. */
interface Place {
  out: string;
  base: string;
  url: string;
}

/** Pages that wait for something, such as a picture, hold up no other. */
const atOnce = 16;

function checkOnce(paths: readonly PathWithRoute[]): void {
  const seen = new Map<string, string>();
  for (const one of paths) {
    const name = toFileName(one);
    const other = seen.get(name);
    if (other !== undefined) throw new Error(`${other} and ${one.route.component} both make ${name}.`);
    seen.set(name, one.route.component);
  }
}

function isOf(keys: readonly EntryKey[], pathname: string): boolean {
  const parts = pathname.split('/').filter(Boolean);
  return parts.join('/') === 'sitemap.xml' || keys.some((key) => key === parts.slice(0, 2).join('/'));
}

/** Relative to the base of a site: every page is a folder, and every file says by its ending what it is. */
function toAddress({ pathname, route }: PathWithRoute): string {
  const plain = pathname.replaceAll(/^\/+|\/+$/g, '');
  return route.type === 'endpoint' || plain === '' ? plain : `${plain}/`;
}

/** Hosts look for the page of what is not there by its name. */
function toFileName(one: PathWithRoute): string {
  if (one.pathname === notFound) return '404.html';
  const address = toAddress(one);
  return one.route.type === 'endpoint' ? address : `${address}index.html`;
}

const notFound = '/404';
