import fs from 'node:fs';
import path from 'node:path';
import { collectReads } from '../../archive/reads/page-reads.ts';
import { writerInto, type SiteWriter } from '../site-files.ts';
import type { PagePath, PageProgram } from './open-program.ts';
import type { PageKeeper } from './page-keeper.ts';

/**
 * Renders every page into the folder of a site; where pages are kept, those that hold are brought from the site as it
 * was. Throws where a page cannot be rendered, and where two would be one file.
 */
export async function renderAll(program: PageProgram, place: Place, keeping?: Keeping): Promise<void> {
  const all = await program.listPaths();
  checkOnce(all);
  const render = async (one: PagePath) => {
    const request = new Request(new URL(`${place.base}${toAddress(one)}`, place.url));
    const answer = await program.render(request, one.route);
    if (answer.status !== 200 && one.pathname !== notFound)
      throw new Error(`${one.route.component} answered ${answer.status} for ${one.pathname}.`);
    return Buffer.from(await answer.arrayBuffer());
  };
  const write = writerInto(place.out);
  if (keeping) {
    for (const one of all) await renderKept(one, { ...keeping, render, write });
    return;
  }
  const rest = all.values();
  const work = async () => {
    for (const one of rest) write(toFileName(one), await render(one));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** How pages are kept from one build to the next. */
export interface Keeping {
  keeper: PageKeeper;
  /** A digest of what a route gives a page. */
  given: (props: unknown) => string;
  /** The folder of the site as it was. */
  from: string | undefined;
}

interface Rendering extends Keeping {
  render: (one: PagePath) => Promise<Buffer>;
  write: SiteWriter;
}

/** Brings a page that holds, else makes it: one after the other, so that what is read is known to be read by it. */
async function renderKept(one: PagePath, { keeper, from, render, write, ...keeping }: Rendering): Promise<void> {
  const file = toFileName(one);
  const given = keeping.given(one.props);
  const before = from && path.join(from, file);
  if (before && fs.existsSync(before) && keeper.keeps(file, given)) {
    write(file, { before });
    return;
  }
  const { made, reads } = await collectReads(() => render(one));
  write(file, made);
  keeper.note(file, { given, reads });
}

/** The folder of a site, the path under which it is served, and its origin. */
interface Place {
  out: string;
  base: string;
  url: string;
}

/** Pages that wait for something, such as a picture, hold up no other. */
const atOnce = 16;

function checkOnce(paths: readonly PagePath[]): void {
  const seen = new Map<string, string>();
  for (const one of paths) {
    const name = toFileName(one);
    const other = seen.get(name);
    if (other !== undefined) throw new Error(`${other} and ${one.route.component} both make ${name}.`);
    seen.set(name, one.route.component);
  }
}

/** Relative to the base of a site: every page is a folder, and every file says by its ending what it is. */
function toAddress({ pathname, route }: PagePath): string {
  const plain = pathname.replaceAll(/^\/+|\/+$/g, '');
  return route.type === 'endpoint' || plain === '' ? plain : `${plain}/`;
}

/** Hosts look for the page of what is not there by its name. */
function toFileName(one: PagePath): string {
  if (one.pathname === notFound) return '404.html';
  const address = toAddress(one);
  return one.route.type === 'endpoint' ? address : `${address}index.html`;
}

const notFound = '/404';
