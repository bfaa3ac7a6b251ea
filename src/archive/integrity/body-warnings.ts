import type { ParsedEntry } from '../files/parsed-entry.ts';
import type { Fault } from '../entry/faults.ts';

/** What is worth a second look in the text of an entry; it stops nothing. */
export function listBodyWarnings({ file, body }: ParsedEntry): Fault[] {
  return (body?.warnings ?? []).map((warning) => ({ ...warning, file: file.name }));
}
