import path from 'node:path';
import { buildSite } from '../build/build-site.ts';
import { explainError, isGitMissing } from '../build/explain-error.ts';
import { createRebuilder } from '../build/rebuilder.ts';
import { canKeepDrafts, createDeskWorkflow } from '../desk-server/decap-protocol.ts';
import { openGitStore } from '../git/git-store.ts';
import { createTipWatch } from '../git/watch-tip.ts';
import { checkPort, startServer } from '../desk-server/serve.ts';
import { Refusal } from '../site/refusal.ts';
import { readSettings } from '../site/settings.ts';
import { runCommand } from './run-command.ts';

await runCommand(start);

/** Builds the site with the contribution desk on the local repository, serves it, and stops on Ctrl-C. */
async function start(): Promise<number> {
  const { base, content, port } = readSettings().settings;
  const isOwnArchive = content === path.resolve('content');
  process.env['CMS_BACKEND'] ??= isOwnArchive ? 'local' : 'none';
  process.env['SITE_URL'] ??= `http://localhost:${port}`;
  const hasDesk = isOwnArchive && process.env['CMS_BACKEND'] === 'local';
  if (hasDesk) process.env['CMS_WORKFLOW'] ??= (await hasDrafts()) ? 'editorial' : 'simple';
  const workflow = hasDesk && parseWorkflow(process.env['CMS_WORKFLOW']);
  // Opened once before the build, so that nobody waits to hear that there is no repository.
  if (hasDesk && workflow) await createDeskWorkflow(process.cwd());
  await checkPort(port);
  const store = isOwnArchive && (await hasDrafts()) ? await openGitStore(process.cwd()) : undefined;
  const watch = store && (await createTipWatch(store));
  const { faults, folder } = await buildSite({ mayBeEmpty: true });
  if (faults > 0) return 1;
  const askForRebuild = createRebuilder(rebuild, reportFailure);
  // What the desk commits is noticed like any other commit; without drafts it writes files, and says so.
  watch?.begin(askForRebuild);
  const server = await startServer({
    root: folder,
    base,
    port,
    packsAgain: true,
    repository: process.cwd(),
    desk: hasDesk,
    workflow,
    onPublished: workflow && watch ? () => void watch.look() : askForRebuild,
  });
  console.log(
    `Handed On is at ${server.url} (${hasDesk ? `contribution desk: ${server.url}admin/, ${workflow ? 'drafts are git branches' : 'a save writes the file'}` : 'no desk: it edits ./content only'}; stop with Ctrl-C)`,
  );
  const stop = () => {
    watch?.stop();
    void server.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return 0;
}
/** Puts the site as it is now in the place of the one that is being served; a fault leaves that one there. */
async function rebuild(): Promise<void> {
  const { faults } = await buildSite();
  console.log(faults > 0 ? 'The site is shown as it was before.' : 'The site shows what the archive holds now.');
}

function reportFailure(error: unknown): void {
  console.error(explainError(error) ?? error);
  console.error('The site is shown as it was before.');
}

/** Without git the desk writes files; the build says what else is missing then. */
async function hasDrafts(): Promise<boolean> {
  try {
    return await canKeepDrafts(process.cwd());
  } catch (error) {
    if (isGitMissing(error)) return false;
    throw error;
  }
}

function parseWorkflow(name = ''): boolean {
  if (name === 'editorial' || name === 'simple') return name === 'editorial';
  throw new Refusal(
    `CMS_WORKFLOW is “${name}”: use editorial (drafts are git branches) or simple (a save writes the file).`,
  );
}
