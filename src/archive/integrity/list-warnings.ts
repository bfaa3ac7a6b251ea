import { isDescent } from '../entry/descent.ts';
import { listExposed } from './check-withheld.ts';
import { toReporter, type ParsedEntry } from '../files/parsed-entry.ts';
import type { AnyEntry } from '../entry/entry.ts';
import { warnOfPoints } from './check-points.ts';
import { isUnsureName } from '../../model/names/split-name.ts';
import { quoteYaml } from '../files/yaml-scalars.ts';
import { showValue, type Fault } from '../entry/faults.ts';

/** What is worth a second look and stops nothing. */
export function listWarnings(drafts: readonly ParsedEntry[]): Fault[] {
  const warnings: Fault[] = [];
  const entries = new Map<string, AnyEntry>(drafts.flatMap(({ entry }) => (entry ? [[entry.key, entry]] : [])));
  for (const draft of drafts) {
    warnUnsureNames(draft, warnings);
    warnOfPoints(draft, warnings);
    for (const warning of draft.body?.warnings ?? []) warnings.push({ ...warning, file: draft.file.name });
    warnings.push(...listExposed(draft));
    warnUnclaimed(draft, warnings);
    if (draft.entry?.collection !== 'lineages' || !isDescent(draft.entry)) continue;
    const { from, to, carried } = draft.entry.data;
    carried.forEach((thing, index) => {
      if (!thing.startsWith('practices/') || [from, to].some((end) => practises(entries.get(end), thing))) return;
      toReporter(warnings, draft).atField(['carried', index], {
        code: 'carried-unpractised',
        message: `${thing} is said to have passed, and neither ${from} nor ${to} practises it`,
        remedy: 'add it to the practices of the end that did it, with a source, or take it out of carried',
      });
    });
  }
  return warnings;
}

/** A likeness, or a way that was looked for, is a claim only where somebody outside the archive speaks of it. */
function warnUnclaimed(draft: ParsedEntry, warnings: Fault[]): void {
  if (draft.entry?.collection !== 'lineages') return;
  const { channel, saidBy, from, to } = draft.entry.data;
  if (saidBy !== 'archive' || (channel !== 'resemblance-only' && channel !== 'not-known')) return;
  toReporter(warnings, draft).atField(['channel'], {
    code: 'likeness-unclaimed',
    message: `nobody but the archive says that ${to} is like ${from}, or may come from it`,
    remedy: `tell it in seeAlso of ${to}, or as one of its openQuestions; or say in saidBy who speaks of it`,
  });
}

/** Fields of a source that hold names. */
const nameFields = ['author', 'editor', 'translator', 'interviewer'];

function warnUnsureNames(draft: ParsedEntry, warnings: Fault[]): void {
  if (draft.entry?.collection !== 'sources') return;
  for (const field of nameFields) {
    const names = (draft.header.data as Record<string, unknown>)[field];
    if (!Array.isArray(names)) continue;
    names.forEach((name: unknown, index) => {
      if (typeof name !== 'string' || !isUnsureName(name)) return;
      const [family = '', given = ''] = name.split(',').map((part) => part.trim());
      toReporter(warnings, draft).atField([field, index], {
        code: 'name-unsure',
        message: `${showValue(name)} is taken as the name of a group, comma and all`,
        remedy: `write { literal: ${quoteYaml(name)} } for a group, or { family: ${quoteYaml(family)}, given: ${quoteYaml(given)} } for a person`,
        formRemedy: `leave it so for a group; for a person ask a steward, who can tell family name and given name apart in the file`,
      });
    });
  }
}

/** True for the practice itself, for a project that names it, and for a principle, which has no list of practices. */
function practises(entry: AnyEntry | undefined, thing: string): boolean {
  if (!entry || entry.key === thing) return true;
  return (
    entry.collection === 'projects' && entry.data.practices.some(({ practice }) => `practices/${practice}` === thing)
  );
}
