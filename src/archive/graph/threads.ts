import type { Archive } from './archive.ts';
import type { Entry } from '../entry/entry.ts';

/** A dispatch with the replies to it, oldest first. */
export interface Thread {
  dispatch: Entry<'dispatches'>;
  replies: Thread[];
}

/** Threads that hold these dispatches: replies stand under what they answer, also where they name no entry. */
export function listThreads(archive: Archive, dispatches: readonly Entry<'dispatches'>[]): Thread[] {
  const replies = new Map<string, Entry<'dispatches'>[]>();
  for (const dispatch of archive.list('dispatches')) {
    const { inReplyTo } = dispatch.data;
    if (inReplyTo) replies.set(inReplyTo, [...(replies.get(inReplyTo) ?? []), dispatch]);
  }
  const told = new Set<string>();
  const build = (dispatch: Entry<'dispatches'>): Thread => {
    told.add(dispatch.id);
    return { dispatch, replies: (replies.get(dispatch.id) ?? []).filter(({ id }) => !told.has(id)).map(build) };
  };
  const here = new Set(dispatches.map(({ id }) => id));
  const roots = dispatches.filter(({ data }) => !data.inReplyTo || !here.has(data.inReplyTo));
  return roots.map(build);
}
