import { toKey, type EntryKey } from '../entry/entry.ts';
import type { Fault } from '../entry/faults.ts';
import { toReporter, type ParsedEntry, type Reporter } from '../files/parsed-entry.ts';
import type { RestOfArchive } from './rest-of-archive.ts';

/** Faults of entries that stand beside others: one that names itself, or a pair that is named twice. */
export function checkSeeAlso(drafts: readonly ParsedEntry[], rest?: RestOfArchive): Fault[] {
  const faults: Fault[] = [];
  const declared = new Map(drafts.map((draft) => [keyOf(draft), new Set(listBeside(draft))]));
  const names = (from: EntryKey, to: EntryKey) => declared.get(from)?.has(to) ?? rest?.seeAlso(from).includes(to);
  for (const draft of drafts) {
    const key = keyOf(draft);
    const report = toReporter(faults, draft);
    const seen = new Set(listRelated(draft));
    listBeside(draft).forEach((to, index) => {
      if (to === key) reportItself(key, index, report);
      else if (seen.has(to)) reportTwice(`${to} is named twice`, index, report);
      // Of two that name each other one is told, and of a draft and what lies around it the draft.
      else if (names(to, key) && (key > to || !declared.has(to)))
        reportTwice(`${to} names this entry already, and both show it`, index, report);
      seen.add(to);
    });
  }
  return faults;
}

function keyOf({ file }: ParsedEntry): EntryKey {
  return toKey(file.collection, file.id);
}

function listBeside({ entry }: ParsedEntry): EntryKey[] {
  return entry && 'seeAlso' in entry.data ? entry.data.seeAlso.map((item) => item.entry as EntryKey) : [];
}

/** What a principle calls close to it, without a word why. */
function listRelated({ entry }: ParsedEntry): EntryKey[] {
  return entry?.collection === 'principles' ? entry.data.related.map((id) => toKey('principles', id)) : [];
}

function reportItself(key: EntryKey, index: number, report: Reporter): void {
  report.atField(['seeAlso', index, 'entry'], {
    code: 'see-also-itself',
    message: `${key} names itself`,
    remedy: 'name the other entry, or take it out',
  });
}

function reportTwice(message: string, index: number, report: Reporter): void {
  report.atField(['seeAlso', index, 'entry'], {
    code: 'see-also-twice',
    message,
    remedy: 'keep one, and put all that the two share into its why; a see-also with its why says more than related',
  });
}
