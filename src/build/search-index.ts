import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';

/** Indexes a built site with Pagefind, into its `pagefind` folder. */
export async function buildIndex(site: string): Promise<void> {
  const { index, errors } = await createIndex({ writePlayground: false });
  try {
    if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
    const added = await index.addDirectory({
      path: site,
      glob: '{projects,practices,principles,themes,lineages,dispatches,founding}/*/index.html',
    });
    const written = await index.writeFiles({ outputPath: path.join(site, 'pagefind') });
    const problems = [...added.errors, ...written.errors];
    if (problems.length > 0) throw new Error(`Pagefind could not index the site: ${problems.join('; ')}`);
    nameFragments(path.join(site, 'pagefind'));
  } finally {
    await close();
  }
}

/** Writes which entry each of Pagefind's pages is, so that results can be told apart before their texts are loaded. */
function nameFragments(folder: string): void {
  const fragments = path.join(folder, 'fragment');
  const names = fs.existsSync(fragments) ? fs.readdirSync(fragments).sort() : [];
  const keys = names.map((name) => {
    const text = gunzipSync(fs.readFileSync(path.join(fragments, name))).toString('utf8');
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    return [path.parse(name).name, url.replace(/^\//, '').replace(/\/(?:index\.html)?$/, '')];
  });
  fs.writeFileSync(path.join(folder, 'entries.json'), JSON.stringify(Object.fromEntries(keys)));
}
