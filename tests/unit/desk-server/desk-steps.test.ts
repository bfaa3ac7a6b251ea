import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDeskWorkflow } from '../../../src/desk-server/decap-protocol.ts';
import { createArchiveRepository, type ArchiveRepository } from '../../fixtures/archive-repository.ts';
import { toAsset, toSave } from './test-desk.ts';

const path = 'content/projects/harbour-kitchen.mdx';
const branch = 'cms/projects/harbour-kitchen';
const name = { collection: 'projects', slug: 'harbour-kitchen' };
const usualPath = process.env['PATH'];
let repository: ArchiveRepository;
let scratch: string;

beforeEach(() => {
  repository = createArchiveRepository();
  repository.write('content/projects/untracked.mdx', 'not yet');
  scratch = mkdtempSync(join(tmpdir(), 'steps-'));
  const git = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  // Only what writes is counted: between two readings nothing can be half done. After the last one git is dead.
  const script = `#!/bin/sh
left=$(cat '${scratch}/left')
[ "$left" -ge 0 ] || exit 137
case " $* " in *' hash-object '*|*' read-tree '*|*' update-index '*|*' write-tree '*|*' commit-tree '*|*' update-ref '*|*' merge '*)
  echo $((left - 1)) > '${scratch}/left'
  [ "$left" -gt 0 ] || exit 137;;
esac
exec '${git}' "$@"
`;
  writeFileSync(join(scratch, 'git'), script, { mode: 0o755 });
});

afterEach(() => {
  process.env['PATH'] = usualPath;
  rmSync(scratch, { recursive: true });
  repository.remove();
});

describe('a desk that is cut off at any step', () => {
  it('of a save has either the old draft or the new one', async () => {
    await ask('persistEntry', toSave({ raw: 'old\n' }));
    const steps = await cutOffAtEveryStep(
      async () => {
        await ask('persistEntry', toSave({ raw: 'new\n', assets: [toAsset('content/media/pot.png')] }));
      },
      () => {
        const text = repository.run('show', `${branch}:${path}`);
        const pictures = repository.run('ls-tree', '--name-only', branch, '--', 'content/media/pot.png');
        expect([text, pictures]).toEqual(text === 'old\n' ? ['old\n', ''] : ['new\n', 'content/media/pot.png\n']);
      },
    );
    expect(steps).toBeGreaterThan(5);
  });

  it('of a change of status has the whole draft', async () => {
    await ask('persistEntry', toSave({ raw: 'old\n' }));
    await cutOffAtEveryStep(
      async () => {
        await ask('updateUnpublishedEntryStatus', { ...name, newStatus: 'pending_review' });
      },
      () => {
        expect(repository.run('show', `${branch}:${path}`)).toBe('old\n');
        expect(repository.run('show', '-s', '--format=%B', branch)).toMatch(/Desk-Status: (?:draft|pending_review)\n/);
      },
    );
  });

  it('of publishing has the text in the draft or in the base, and can publish again', async () => {
    const before = repository.read(path);
    const raw = before.replace('Harbour Kitchen', 'Kitchen at the Harbour');
    await ask('persistEntry', toSave({ raw }));
    await ask('updateUnpublishedEntryStatus', { ...name, newStatus: 'pending_publish' });
    await cutOffAtEveryStep(
      async () => {
        await ask('publishUnpublishedEntry', name);
      },
      () => {
        const published = repository.run('show', `main:${path}`);
        expect(repository.read(path)).toBe(published);
        if (published === before) expect(repository.run('show', `${branch}:${path}`)).toBe(raw);
        else expect(published).toBe(raw);
      },
    );
    expect(repository.read(path)).toBe(raw);
    expect(repository.run('branch', '--list', 'cms/*')).toBe('');
    expect(repository.run('rev-list', '--count', 'main').trim()).toBe('2');
  });
});

/** Lets git write one time more in each round, until the work is done; gives the number of rounds. */
async function cutOffAtEveryStep(work: () => Promise<void>, check: () => void): Promise<number> {
  for (let steps = 0; steps < 100; steps += 1) {
    writeFileSync(join(scratch, 'left'), String(steps));
    process.env['PATH'] = `${scratch}${delimiter}${usualPath}`;
    const isDone = await work().then(
      () => true,
      () => false,
    );
    process.env['PATH'] = usualPath;
    expect(repository.run('fsck', '--strict', '--no-dangling')).toBe('');
    expect(repository.run('status', '--porcelain')).toBe('?? content/projects/untracked.mdx\n');
    check();
    if (isDone) return steps;
  }
  throw new Error(`The work is never done: ${readFileSync(join(scratch, 'left'), 'utf8')} steps are left.`);
}

async function ask(action: string, params: object): Promise<unknown> {
  const desk = await createDeskWorkflow(repository.folder);
  return desk({ action, params: { branch: 'main', ...params } });
}
