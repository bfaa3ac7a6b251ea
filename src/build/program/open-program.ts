import type { PathWithRoute } from 'astro';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The pages' code, compiled and ready to render what a reading left. */
export interface PageProgram {
  /** Every page and file that it makes. */
  listPaths(): Promise<PagePath[]>;
  render(request: Request, route: PathWithRoute['route']): Promise<Response>;
}

/** A page with what its route gives it, beside what it asks for itself. */
export type PagePath = PathWithRoute & { props?: unknown };

/** What Astro knows of a page beside its code: by its key, the styles that it links. */
export type KnownPages = ReadonlyMap<string, { styles: unknown[] }>;

/** Leaves what Astro compiled in the folder of a program, before Astro takes it away. */
export function leaveProgram(folder: string, { compiled, pages }: { compiled: string; pages: KnownPages }): void {
  fs.cpSync(compiled, path.join(folder, codeName), { recursive: true });
  const known = [...pages].map(([key, { styles }]) => [key, { styles }]);
  fs.writeFileSync(path.join(folder, pagesName), JSON.stringify(known));
}

/** Loads a program that was left, into this process. */
export async function openProgram(folder: string): Promise<PageProgram> {
  const code = path.join(folder, codeName);
  const entry = fs.readdirSync(code).find((name) => /^prerender-entry\..*\.mjs$/.test(name));
  if (entry === undefined) throw new Error(`${code} holds no entry: Astro names it otherwise than it did.`);
  const { app } = (await import(pathToFileURL(path.join(code, entry)).href)) as { app: CompiledApp };
  const pages = JSON.parse(fs.readFileSync(path.join(folder, pagesName), 'utf8')) as [string, { styles: unknown[] }][];
  app.setInternals({ pagesByKeys: new Map(pages) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: spoken } } });
  return {
    listPaths: async () => withProps(await new StaticPaths(app).getAll(), app),
    render: (request, routeData) => app.render(request, { routeData }),
  };
}

/** Astro keeps what each route gave its pages, in the order in which it lists them. */
function withProps(paths: readonly PathWithRoute[], { routeCache }: CompiledApp): PagePath[] {
  const counts = new Map<PathWithRoute['route'], number>();
  return paths.map((one) => {
    if (one.route.pathname) return one;
    const at = counts.get(one.route) ?? 0;
    counts.set(one.route, at + 1);
    const given = routeCache?.get(one.route)?.staticPaths[at];
    if (!given) throw new Error(`Nothing is known of what ${one.route.component} gives ${one.pathname}.`);
    return { ...one, props: given.props };
  });
}

/** The part that we use of what Astro's own build asks of the program that it compiles (`BuildApp`). */
interface CompiledApp extends StaticPathsApp {
  setInternals(internals: { pagesByKeys: KnownPages }): void;
  setOptions(options: { settings: { scripts: [] }; logger: { options: { destination: typeof spoken } } }): void;
  render(request: Request, options: { routeData: PathWithRoute['route'] }): Promise<Response>;
}

/** What a page has to complain of. */
const spoken = {
  write({ level, message }: { level: string; message: string }): void {
    if (level === 'warn' || level === 'error') console.error(message);
  },
};

const codeName = 'code';
const pagesName = 'pages.json';
