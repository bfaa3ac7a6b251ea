import { isBlob } from '../../git/object-id.ts';
import type { ChangeRequest, Forge, Place, Story } from './forge.ts';
import { ForgeRefusal } from './refusal.ts';

/** What is being done just now; each has words of its own, under `sendStep_…`. */
export type Step = 'account' | 'place' | 'fork' | 'look' | 'write' | 'ask';

export interface SendingOptions {
  onStep: (step: Step) => void;
  wait: (milliseconds: number) => Promise<void>;
}

export interface Sent {
  request: ChangeRequest;
  /** The branch that it brings. */
  branch: string;
  /** True where an earlier try had done everything already. */
  wasThere: boolean;
}

/**
 * Sends a story as one request. Every step looks first at what is there, so the whole can be tried again after any
 * failure and goes on where it stopped: a copy, a branch or a request that is there is used, and never made twice.
 */
export async function sendStory(forge: Forge, story: Story, { onStep, wait }: SendingOptions): Promise<Sent> {
  onStep('account');
  const account = await forge.findAccount();
  onStep('place');
  const { place: archive, canWrite } = await forge.findArchive();
  const place = canWrite ? archive : await findFork(forge, account, { onStep, wait });
  onStep('look');
  const { branch, isThere } = await chooseBranch(forge, place, story);
  if (!isThere) {
    await refuseTaken(forge, archive, story);
    onStep('write');
    await forge.write(place, story, branch);
  }
  onStep('ask');
  const known = isThere ? await forge.findRequest(place, branch) : undefined;
  const request = known ?? (await forge.openRequest(place, story, branch));
  return { request, branch, wasThere: known !== undefined };
}

/** Half a second at first and eight at last; a minute and a half in all. */
const pauses = [500, 1000, 2000, 4000, ...Array.from({ length: 10 }, () => 8000)];

/** The account's own copy of the archive, which a forge makes in its own time. */
async function findFork(forge: Forge, account: string, { onStep, wait }: SendingOptions): Promise<Place> {
  onStep('fork');
  const fork = (await forge.findFork(account)) ?? (await forge.makeFork(account));
  for (const pause of pauses) {
    if (await forge.isReady(fork)) return fork;
    await wait(pause);
  }
  throw new ForgeRefusal('forkSlow');
}

const mostNames = 20;

/** The branch that holds just these files already, or else a name that is free. */
async function chooseBranch(forge: Forge, place: Place, story: Story): Promise<{ branch: string; isThere: boolean }> {
  for (let number = 1; number <= mostNames; number += 1) {
    const branch = number === 1 ? story.branch : `${story.branch}-${number}`;
    if (!(await forge.hasBranch(place, branch))) return { branch, isThere: false };
    if (await holdsAll(forge, place, { story, branch })) return { branch, isThere: true };
  }
  throw new ForgeRefusal('refused', { status: 409, said: story.branch });
}

async function holdsAll(
  forge: Forge,
  place: Place,
  { story, branch }: { story: Story; branch: string },
): Promise<boolean> {
  for (const { path, bytes } of story.files)
    if (!(await isBlob(await forge.findBlob(place, { path, branch }), bytes))) return false;
  return true;
}

/** The list of entries that the story was checked against may be older than the archive. */
async function refuseTaken(forge: Forge, archive: Place, { files }: Story): Promise<void> {
  const there: { path: string; isSame: boolean }[] = [];
  for (const { path, bytes } of files) {
    const blob = await forge.findBlob(archive, { path, branch: forge.branch });
    if (blob !== undefined) there.push({ path, isSame: await isBlob(blob, bytes) });
  }
  if (there.length === files.length && there.every(({ isSame }) => isSame)) throw new ForgeRefusal('published');
  const taken = there.find(({ isSame }) => !isSame) ?? there[0];
  if (taken) throw new ForgeRefusal('taken', { path: taken.path });
}
