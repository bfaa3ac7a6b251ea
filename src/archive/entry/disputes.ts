import type { Entry, EntryKey } from './entry.ts';

/** What of a dispatch tells whether a claim is disputed. */
export type DisputeFacts = Pick<Entry<'dispatches'>, 'id'> & {
  data: Pick<Entry<'dispatches'>['data'], 'kind' | 'about' | 'inReplyTo'>;
};

/** Ids of dispatches that an answer or a correction replies to. */
export function listAnswered(dispatches: readonly DisputeFacts[]): Set<string> {
  return new Set(
    dispatches.flatMap(({ data }) =>
      (data.kind === 'answer' || data.kind === 'correction') && data.inReplyTo ? [data.inReplyTo] : [],
    ),
  );
}

/** Ids of the dispatches that dispute each claim, answered ones too. */
export function groupDisputes(dispatches: readonly DisputeFacts[]): Map<EntryKey, string[]> {
  const disputes = new Map<EntryKey, string[]>();
  for (const { id, data } of dispatches) {
    if (data.kind !== 'dispute') continue;
    for (const about of data.about as EntryKey[]) disputes.set(about, [...(disputes.get(about) ?? []), id]);
  }
  return disputes;
}
