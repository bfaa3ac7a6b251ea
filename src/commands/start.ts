import path from 'node:path';
import { contentFolder } from '../archive/collection-loader.ts';
import { toBase } from '../site/site.ts';
import { canKeepDrafts, createDeskWorkflow } from '../desk-server/decap-protocol.ts';
import { createRebuilder } from '../build/rebuilder.ts';
import { checkPort, startServer } from '../desk-server/serve.ts';
import { buildSite } from '../build/build-site.ts';

/** Builds the site with the contribution desk on the local repository, serves it, and stops on Ctrl-C. */
const port = Number(process.env['PORT'] ?? 4321);
const isOwnArchive = contentFolder() === path.resolve('content');
process.env['CMS_BACKEND'] ??= isOwnArchive ? 'local' : 'none';
process.env['SITE_URL'] ??= `http://localhost:${port}`;

try {
  const hasDesk = isOwnArchive && process.env['CMS_BACKEND'] === 'local';
  if (hasDesk) process.env['CMS_WORKFLOW'] ??= (await canKeepDrafts(process.cwd())) ? 'editorial' : 'simple';
  const workflow = hasDesk && parseWorkflow(process.env['CMS_WORKFLOW']);
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
    onPublished: createRebuilder(rebuild),
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

/** Puts the site as it is now in the place of the one that is being served; a fault leaves that one there. */
async function rebuild(): Promise<void> {
  const { faults } = await buildSite();
  console.log(faults > 0 ? 'The site is shown as it was before.' : 'The site shows what was published.');
}

function parseWorkflow(name = ''): boolean {
  if (name === 'editorial' || name === 'simple') return name === 'editorial';
  throw new Error(
    `CMS_WORKFLOW is “${name}”: use editorial (drafts are git branches) or simple (a save writes the file).`,
  );
}
