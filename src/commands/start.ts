import path from 'node:path';
import { contentFolder } from '../archive/collection-loader.ts';
import { toBase } from '../site/site.ts';
import { canKeepDrafts, createDeskWorkflow } from './desk-workflow.ts';
import { checkPort, startServer } from './serve.ts';
import { buildSite } from './site-build.ts';

/** Builds the site with the contribution desk on the local repository, serves it, and stops on Ctrl-C. */
const port = Number(process.env['PORT'] ?? 4321);
const isOwnArchive = contentFolder() === path.resolve('content');
process.env['CMS_BACKEND'] ??= isOwnArchive ? 'local' : 'none';
process.env['SITE_URL'] ??= `http://localhost:${port}`;

try {
  const hasDesk = isOwnArchive && process.env['CMS_BACKEND'] === 'local';
  process.env['CMS_WORKFLOW'] ??= hasDesk && (await canKeepDrafts(process.cwd())) ? 'editorial' : 'simple';
  const workflow = parseWorkflow(process.env['CMS_WORKFLOW']);
  // Opened once before the build, so that nobody waits to hear that there is no repository.
  if (hasDesk && workflow) await createDeskWorkflow(process.cwd());
  await checkPort(port);
  const { faults, folder } = await buildSite();
  if (faults > 0) process.exit(1);
  const server = await startServer({
    root: folder,
    base: toBase(process.env['BASE_PATH']),
    port,
    repository: process.cwd(),
    desk: hasDesk,
    workflow,
  });
  console.log(
    `Handed On is at ${server.url} (${hasDesk ? `contribution desk: ${server.url}admin/, ${workflow ? 'drafts are git branches' : 'a save writes the file'}` : 'no desk: it edits ./content only'}; stop with Ctrl-C)`,
  );
  const stop = () => void server.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function parseWorkflow(name: string): boolean {
  if (name === 'editorial' || name === 'simple') return name === 'editorial';
  throw new Error(
    `CMS_WORKFLOW is “${name}”: use editorial (drafts are git branches) or simple (a save writes the file).`,
  );
}
