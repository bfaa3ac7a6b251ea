import path from 'node:path';
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
  } finally {
    await close();
  }
}
