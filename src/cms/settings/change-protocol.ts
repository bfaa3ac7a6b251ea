import type { Fault } from '../../archive/entry/faults.ts';

/*
 * What the desk's own pages ask the backend of a local archive, beside Decap's protocol: changes. A change is a branch
 * that holds whatever belongs together, with one step for all of it. Requests are `{action, params}`, answers plain JSON.
 */

/** Steps of a draft, as Decap names them. */
export const draftStatuses = ['draft', 'pending_review', 'pending_publish'] as const;

export type DraftStatus = (typeof draftStatuses)[number];

/** What the short names of the branches of changes begin with. */
export const changePrefix = 'cms/changes/';

/** Parameters of each action. */
export interface ChangeRequests {
  /** Every branch of drafts; answered with `ChangeSummary[]`, the last changed first. */
  changes: Record<string, never>;
  /** One of them, whole: `ChangeReview`. */
  change: { branch: string };
  /** A picture as the branch holds it: `{content, encoding: 'base64'}`. */
  changePicture: { branch: string; path: string };
  /**
   * With the `state` that whoever asks has seen: refused with 409 where the branch holds something else by now. So is
   * publishing.
   */
  setChangeStatus: { branch: string; status: DraftStatus; state?: string };
  /** Answered with `PublishedChange`. */
  publishChange: { branch: string; state?: string };
  deleteChange: { branch: string };
  /** Puts what other branches hold into a change, which begins with that where there is none of the name. */
  joinChange: { branch: string; from: readonly string[] };
  /** Takes one entry out of a change, with the pictures that only its text names. */
  leaveOut: { branch: string; key: string };
  /** `answers` is the id of the question that it is an answer to. */
  addChangeNote: { branch: string; key?: string; text: string; answers?: string };
  /** Marks a question as settled, and its answers with it. */
  resolveChangeNote: { branch: string; note: string };
}

/** A branch of drafts: a change, a draft of one entry, or what `npm run intake` took in. */
export interface ChangeSummary {
  /** Its short name: `cms/changes/<name>`, `cms/<collection>/<id>`, or the one that intake gave. */
  branch: string;
  kind: 'change' | 'draft' | 'intake';
  title: string;
  status: DraftStatus;
  entries: readonly ChangedEntry[];
  /** Paths of the pictures that its entries show and that are new or other. */
  pictures: readonly string[];
  /** Name of whoever began it, and names of all others who wrote in it. */
  author: string;
  coAuthors: readonly string[];
  /** ISO 8601. */
  updatedAt: string;
  /** How many questions wait. */
  openNotes: number;
}

export interface ChangedEntry {
  /** `<collection>/<id>`. */
  key: string;
  title: string;
  isNew: boolean;
}

/** A branch of drafts with all that whoever decides over it has to see. */
export interface ChangeReview extends ChangeSummary {
  /** Stands for all that the branch holds; another step or question leaves it as it is. */
  state: string;
  entries: readonly ReviewedEntry[];
  /** Paths on the branch that the desk will not publish. */
  foreign: readonly string[];
  /** Paths that were published otherwise since the branch was begun. */
  conflicts: readonly string[];
  /** What the check of the whole archive would find with this change and does not find now. */
  faults: readonly Fault[];
  /** What is worth a second look in the change's own files. */
  warnings: readonly Fault[];
  /** What in its texts could lead to a person. */
  details: readonly { file: string; kind: string; words: string }[];
  /** New entries, and those in the archive that may be the same. */
  likenesses: readonly { key: string; title: string; others: readonly { key: string; title: string }[] }[];
  /** Its entries that another branch changes too. */
  alsoIn: readonly { key: string; branch: string }[];
  /** Drafts on other branches that its entries name and that are not published. */
  needs: readonly { key: string; title: string; branch: string; status: DraftStatus }[];
  /** Oldest first. */
  notes: readonly ChangeNote[];
  /** Commits, oldest first; dates in ISO 8601. */
  history: readonly { author: string; date: string; subject: string }[];
}

export interface ReviewedEntry extends ChangedEntry {
  path: string;
  /** The file as the branch found it; null for a new entry. */
  before: string | null;
  after: string;
}

/** A question or an answer, kept with the change and never published. */
export interface ChangeNote {
  id: string;
  /** The entry that it is about; undefined where it is about all. */
  key?: string;
  /** Id of the question that it answers, which is among the notes; undefined for a question. */
  answers?: string;
  text: string;
  author: string;
  /** ISO 8601. */
  date: string;
  isSettled: boolean;
}

/** What publishing came to. */
export interface PublishedChange {
  /** Keys of all entries that were published, with those of the drafts that went along. */
  published: readonly string[];
}

/** True for a question that waits to be settled; an answer to one waits for nothing of its own. */
export function isOpenQuestion({ answers, isSettled }: Pick<ChangeNote, 'answers' | 'isSettled'>): boolean {
  return answers === undefined && !isSettled;
}
