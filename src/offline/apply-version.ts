import { speaksOf, type FileList, type KeptVersion } from './file-list.ts';
import type { Kept } from './kept.ts';
import { keptParts } from './names.ts';
import { isStyleOrScript, toPath } from './routes.ts';

/**
 * Takes out of what is kept whatever a newly published site has taken back: entries withdrawn since, every page that
 * leads to one, the data of search that may tell of one, and addresses that are no more. Without the list of files only
 * what was withdrawn is known, and the version is looked at again the next time.
 */
export async function applyVersion(kept: Kept, said: KeptVersion, list: FileList | undefined): Promise<void> {
  const state = await kept.state();
  if (!state || state.version === said.version) return;
  const known = new Set(state.withdrawn);
  const withdrawn = new Set(said.withdrawn.filter((digest) => !known.has(digest)));
  const isWhole = list?.version === said.version;
  const drop = [
    ...(withdrawn.size > 0 ? await listTelling(kept, withdrawn) : []),
    ...(isWhole ? await listVanished(kept, new Set(list.files.map(([path]) => path))) : []),
  ];
  await kept.drop([...new Set(drop)]);
  const now = await kept.state();
  if (now) await kept.saveState({ ...now, withdrawn: said.withdrawn, version: isWhole ? said.version : state.version });
}

/** Kept addresses that tell of what was withdrawn. */
async function listTelling(kept: Kept, withdrawn: ReadonlySet<string>): Promise<string[]> {
  const base = new URL(kept.scope).pathname;
  const telling: string[] = [];
  for (const part of ['read', 'pieces', 'whole'] as const)
    for (const address of await kept.list(part)) {
      const path = toPath(address, kept.scope) ?? '';
      if (isData(path)) telling.push(address);
      else if (isPagePath(path)) {
        const html = (await (await kept.find(address, part))?.text()) ?? '';
        if (speaksOf({ path, html, base }, withdrawn)) telling.push(address);
      }
    }
  return telling;
}

/** Kept addresses that the site has no more. Styles and scripts stay with the kept pages that they belong to. */
async function listVanished(kept: Kept, paths: ReadonlySet<string>): Promise<string[]> {
  const all = await Promise.all(keptParts.map((part) => kept.list(part)));
  return all
    .flat()
    .filter((address) => !isStyleOrScript(address) && !paths.has(toPath(address, kept.scope) ?? address));
}

function isPagePath(path: string): boolean {
  return path === '' || path.endsWith('/') || path.endsWith('.html');
}

/** What search answers from holds names and sentences of all entries together. */
function isData(path: string): boolean {
  return path.endsWith('.json') || path.startsWith('pagefind/');
}
