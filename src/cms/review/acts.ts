import { toChangeName } from '../catalogue/current-change.ts';
import { changePrefix, type DraftStatus } from '../settings/change-protocol.ts';
import type { ReviewClient } from './client.ts';
import { stepNames } from './words.ts';
import { say } from '../settings/say-review.ts';

/** What can be done to a change; each asks the backend and resolves with what came of it. */
export interface Acts {
  setStatus: (status: DraftStatus) => Promise<Outcome>;
  publish: () => Promise<Outcome>;
  remove: () => Promise<Outcome>;
  leaveOut: (key: string) => Promise<Outcome>;
  /** Takes what another branch holds into this change; where this is none, both begin one. */
  join: (from: string) => Promise<Outcome>;
  /** Puts all that this draft holds into a change that is there, or into a new one. */
  putInto: (change: string | undefined) => Promise<Outcome>;
  /** Keeps a question, or an answer to the one of that id. */
  addNote: (note: { text: string; key?: string | undefined; answers?: string | undefined }) => Promise<Outcome>;
  settle: (note: string) => Promise<Outcome>;
}

export interface Outcome {
  words: string;
  /** Keys of what was published, where the change is no more; none where it was deleted. */
  published?: readonly string[];
  /** The branch on which it goes on. */
  movedTo?: string;
}

/** @param readState what was last seen of the branch, so that nobody decides over something else */
export function listActs(client: ReviewClient, branch: string, readState: () => string | undefined): Acts {
  const seen = () => {
    const state = readState();
    return { branch, ...(state !== undefined && { state }) };
  };
  return {
    setStatus: async (status) => {
      await client('setChangeStatus', { ...seen(), status });
      return { words: say('stepNow', { step: stepNames[status] }) };
    },
    publish: async () => {
      const { published } = await client('publishChange', seen());
      return { words: say('publishedNow'), published };
    },
    remove: async () => {
      await client('deleteChange', { branch });
      return { words: say('changeDeleted'), published: [] };
    },
    leaveOut: async (key) => {
      await client('leaveOut', { branch, key });
      return { words: `${key} was left out of this change.` };
    },
    join: async (from) => {
      if (isChange(branch)) {
        await client('joinChange', { branch, from: [from] });
        return { words: say('heldNow') };
      }
      const home = await findFreeName(client, branch);
      await client('joinChange', { branch: home, from: [branch, from] });
      return { words: say('bothInOne'), movedTo: home };
    },
    putInto: async (change) => {
      const home = change ?? (await findFreeName(client, branch));
      await client('joinChange', { branch: home, from: [branch] });
      return { words: say('inThatChange'), movedTo: home };
    },
    addNote: async ({ text, key, answers }) => {
      await client('addChangeNote', {
        ...{ branch, text },
        ...(key !== undefined && { key }),
        ...(answers !== undefined && { answers }),
      });
      return { words: say('keptWithChange') };
    },
    settle: async (note) => {
      await client('resolveChangeNote', { branch, note });
      return { words: say('markedSettled') };
    },
  };
}

/** True for a branch that may hold any number of entries. */
function isChange(branch: string): boolean {
  return branch.startsWith(changePrefix);
}

/** Name of a change that a draft begins: its own last word, with a number where there is a change of that name. */
async function findFreeName(client: ReviewClient, branch: string): Promise<string> {
  const branches = (await client('changes', {})).map((change) => change.branch);
  return `${changePrefix}${toChangeName(branch.slice(branch.lastIndexOf('/') + 1), branches)}`;
}
