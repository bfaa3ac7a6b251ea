import { lineColumn } from '../characters/characters.ts';
import { limits } from '../dialect/dialect.ts';
import type { Passage } from '../dialect/passages.ts';
import type { PlacedFault } from '../../model/placed-fault.ts';
import { lineRules } from './line-rules.ts';
import { markRules, type MarkRule } from './mark-rules.ts';

/** Marks of a passage that readers would see as they stand, each with what to write in its place. */
export function checkMarks(passage: Passage, text: string): PlacedFault[] {
  if (!anyMark.test(passage.plain)) return [];
  const taken: (readonly [start: number, end: number])[] = [];
  return rules.flatMap(({ code, within, isOnce, pattern, describe }) => {
    if (within && passage.parent.type !== within) return [];
    const faults: PlacedFault[] = [];
    for (const match of passage.plain.matchAll(pattern)) {
      const [start, end] = match.indices?.[0] ?? [0, 0];
      if (taken.some(([from, to]) => start < to && from < end)) continue;
      taken.push([start, end]);
      const offset = passage.start + start + (/^\s*/.exec(match[0])?.[0].length ?? 0);
      const slice = ([from, to]: readonly [number, number]) => text.slice(passage.start + from, passage.start + to);
      const groups = (match.indices ?? []).slice(1).map((place) => (place ? slice(place).trim() : undefined));
      faults.push({ code, ...lineColumn(text, offset), ...describe(slice([start, end]).trim(), groups) });
      if (isOnce || faults.length >= limits.faultsOfOneKind) break;
    }
    return faults;
  });
}

/** All rules, with the places of what they find. */
const rules: readonly MarkRule[] = [...lineRules, ...markRules].map((rule) => ({
  ...rule,
  pattern: new RegExp(rule.pattern.source, `${rule.pattern.flags.replace('g', '')}dg`),
}));

/** Passages without any of these are innocent. */
const anyMark = /[[\]^=~%:$|'*_`#\\+.]/;
