import { parseDate } from '../../model/dates/edtf.ts';
import { toReporter, type ParsedEntry } from '../files/parsed-entry.ts';
import type { Fault } from '../entry/faults.ts';

/** Costs and setbacks of a project that were over before it began; what came after its end may be its cost all the same. */
export function checkCosts(drafts: readonly ParsedEntry[]): Fault[] {
  const faults: Fault[] = [];
  for (const draft of drafts) {
    if (draft.entry?.collection !== 'projects') continue;
    const { period } = draft.entry.data;
    const began = parseDate(period)?.earliest ?? -Infinity;
    for (const field of ['costs', 'setbacks'] as const)
      draft.entry.data[field].forEach(({ when }, index) => {
        if (when === undefined || (parseDate(when)?.latest ?? Infinity) >= began) return;
        toReporter(faults, draft).atField([field, index, 'when'], {
          code: 'cost-too-early',
          message: `${when} is before the project began (${period})`,
          remedy: 'correct when, or the period of the project; what was there before belongs in the text',
          formRemedy: 'correct the date, or when it began; what was there before belongs in the story',
        });
      });
  }
  return faults;
}
