import type { Fault } from '../../archive/entry/faults.ts';

/** What to do about a fault, for someone who has a form before them and no file: a line to add is a source to choose. */
export function toFormRemedy({ code, remedy }: Pick<Fault, 'code' | 'remedy'>): string {
  if (code !== 'citation-undeclared') return remedy;
  return remedy.replace(/^add “- source: ([^”]*)” to sources/, 'add “$1” under Sources in this form');
}
