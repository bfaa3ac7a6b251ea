import * as z from 'zod';
import { changePrefix, draftStatuses, type ChangeRequests } from '../../cms/settings/change-protocol.ts';
import { isMediaPath, parseEntryPath } from '../../model/content-path.ts';
import { findContent, shortName, type DraftRepository } from '../drafts/draft-repository.ts';
import { changeStatus, deleteBranch, deleteDraft } from '../drafts/drafts.ts';
import { publishBranch } from '../drafts/publish.ts';
import { DeskRefusal } from '../drafts/refusal.ts';
import { addNote, settleNote } from './change-notes.ts';
import { listChanges } from './describe-change.ts';
import { findChange, getChange, getSeen, toChangeRef, toDraft, toKey } from './find-change.ts';
import { joinBranches } from './join-branches.ts';
import { reviewChange } from './review-change.ts';

type Action = (desk: DraftRepository, params: unknown) => Promise<unknown>;

const branch = z.string().max(300);

const state = z.string().max(100).optional();

const schemas = {
  changes: z.object({}),
  change: z.object({ branch }),
  changePicture: z.object({ branch, path: z.string() }),
  setChangeStatus: z.object({ branch, status: z.enum(draftStatuses), state }),
  publishChange: z.object({ branch, state }),
  deleteChange: z.object({ branch }),
  joinChange: z.object({ branch, from: z.array(branch).min(1).max(100) }),
  leaveOut: z.object({ branch, key: z.string().max(300) }),
  addChangeNote: z.object({
    branch,
    key: z.string().max(300).optional(),
    text: z.string(),
    answers: z.string().max(40).optional(),
  }),
  resolveChangeNote: z.object({ branch, note: z.string().max(40) }),
} satisfies Record<keyof ChangeRequests, z.ZodType>;

/** What is asked about changes and alters nothing. */
export const changeReading: Readonly<Record<string, Action>> = {
  changes: (desk) => listChanges(desk),
  change: async (desk, params) => reviewChange(desk, await getChange(desk, parse('change', params).branch)),
  changePicture: async (desk, params) => {
    const { branch: name, path } = parse('changePicture', params);
    const content = isMediaPath(path) && (await findContent(desk, (await getChange(desk, name)).commit, path));
    if (!content) throw new DeskRefusal(`There is no picture at ${path.slice(0, 120)} in this change.`, 404);
    return { content: content.toString('base64'), encoding: 'base64' };
  },
};

/** What alters changes; whoever calls sees to it that one waits for the other. */
export const changeWriting: Readonly<Record<string, Action>> = {
  setChangeStatus: async (desk, params) => {
    const { branch: name, status, state: seen } = parse('setChangeStatus', params);
    await changeStatus(desk, await getSeen(desk, name, seen), status);
    return { message: `status is ${status}` };
  },
  publishChange: async (desk, params) => {
    const { branch: name, state: seen } = parse('publishChange', params);
    const paths = await publishBranch(desk, await getSeen(desk, name, seen));
    return { published: paths.flatMap((path) => parseEntryPath(path) ?? []).map(toKey) };
  },
  deleteChange: async (desk, params) => {
    await deleteBranch(desk, await getChange(desk, parse('deleteChange', params).branch));
    return { message: 'change deleted' };
  },
  joinChange: async (desk, params) => {
    const { branch: name, from } = parse('joinChange', params);
    const ref = toChangeRef(name);
    const target = await findChange(desk, name);
    const others = await Promise.all(
      [...new Set(from)].filter((one) => one !== name).map((one) => getChange(desk, one)),
    );
    if (others.length === 0) throw new DeskRefusal('There is nothing to put into this change.', 400);
    await joinBranches(desk, ref, [...(target ? [target] : []), ...others]);
    return { branch: shortName(ref) };
  },
  leaveOut: async (desk, params) => {
    const { branch: name, key } = parse('leaveOut', params);
    await deleteDraft(desk, toDraft(await getChange(desk, name), key));
    return { message: `${key} is left out` };
  },
  addChangeNote: async (desk, params) => {
    const { branch: name, key, text, answers } = parse('addChangeNote', params);
    const change = await getChange(desk, name);
    await addNote(desk, change, {
      entry: key === undefined ? undefined : toDraft(change, key).entry,
      text,
      answers,
    });
    return { message: 'note kept' };
  },
  resolveChangeNote: async (desk, params) => {
    const { branch: name, note } = parse('resolveChangeNote', params);
    await settleNote(desk, await getChange(desk, name), note);
    return { message: 'question settled' };
  },
};

/** Names of all actions on changes. */
export const changeActions: readonly string[] = Object.keys(schemas);

function parse<Name extends keyof typeof schemas>(name: Name, params: unknown): z.output<(typeof schemas)[Name]> {
  const result = schemas[name].safeParse(params);
  if (result.success) return result.data as z.output<(typeof schemas)[Name]>;
  const [issue] = result.error.issues;
  throw new DeskRefusal(
    `The action “${name}” is not as the desk sends it: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''} (a branch is named as ${changePrefix}…).`,
    400,
  );
}
