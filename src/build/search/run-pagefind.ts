import { close, createIndex } from 'pagefind';

/** A page of a site by its file, such as `projects/vandu/index.html`. */
export interface IndexedPage {
  name: string;
  read: () => string;
}

/** Has Pagefind index pages in the order that they are given, into a folder. */
export async function runPagefind(pages: readonly IndexedPage[], folder: string): Promise<void> {
  const { index, errors } = await createIndex({ writePlayground: false });
  try {
    if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
    const problems: string[] = [];
    const add = async ({ name, read }: IndexedPage) => {
      const added = await index.addHTMLFile({ sourcePath: name, content: read() });
      problems.push(...added.errors);
    };
    for (let at = 0; at < pages.length; at += atOnce) await Promise.all(pages.slice(at, at + atOnce).map(add));
    problems.push(...(await index.writeFiles({ outputPath: folder })).errors);
    if (problems.length > 0) throw new Error(`Pagefind could not index the site: ${problems.join('; ')}`);
  } finally {
    await close();
  }
}

/** It takes one page after the other; the next ones wait at its door. */
const atOnce = 32;
