import { checkEntriesAgainstIndex, type EntryText } from '../../archive/check-few.ts';
import type { ParsedEntry } from '../../archive/files/parsed-entry.ts';
import type { EntryIndex } from '../../archive/entry/entry-index.ts';
import { toKey } from '../../archive/entry/entry.ts';
import type { Fault } from '../../archive/entry/faults.ts';
import type { BodyInput, BodyResult } from '../../mdx/dialect/body.ts';
import { parseEntryPath } from '../../model/content-path.ts';
import { toFormRemedy } from '../../model/placed-fault.ts';
import type { Problem } from '../answers/list-problems.ts';
import type { Trace } from './write-entry.ts';

/** The files of a contribution and where they come from. */
export interface CheckedBundle {
  files: readonly { path: string; text: string }[];
  manifest: { files: readonly string[] };
  problems: readonly Problem[];
  traces: readonly Trace[];
}

export interface CheckOptions {
  index: EntryIndex;
  parse: (input: BodyInput) => BodyResult;
}

/** A warning, in the words of a problem; without a question where no single one is meant. */
export type Remark = Omit<Problem, 'question'> & { question?: string };

/** What stands in the way of a bundle, and what does not but is worth a look. */
export interface BundleCheck {
  /** At the question where each can be mended; at most one of a kind for a question. */
  problems: Problem[];
  /** Faults of the files that no question can be blamed for. */
  others: Fault[];
  /** What is worth a second look and stops nothing, at its question where there is one. */
  remarks: Remark[];
  /** What could be read of each file, in their order. */
  drafts: ParsedEntry[];
}

/**
 * What the check of the archive says of all files of a bundle together, told to the questions they come from. A
 * question that is open or unclear already is not blamed a second time.
 */
export function checkBundle(bundle: CheckedBundle, { index, parse }: CheckOptions): BundleCheck {
  const texts = bundle.files.flatMap(({ path, text }): EntryText[] => {
    const named = parseEntryPath(path);
    return named ? [{ ...named, text }] : [];
  });
  const media = new Set(
    bundle.manifest.files.flatMap((path) => (path.startsWith('content/media/') ? path.slice('content'.length) : [])),
  );
  const { faults, warnings, drafts } = checkEntriesAgainstIndex(texts, { index, media, parse });
  const problems = [...bundle.problems];
  // What the form itself has said of an answer is not said a second time in the words of a file.
  const blamed = new Set(bundle.problems.map(({ question }) => question));
  const others: Fault[] = [];
  for (const fault of faults) {
    const question = findQuestion(fault, bundle.traces);
    if (question === undefined) others.push(fault);
    else if (!blamed.has(question) && !problems.some((known) => isSame(known, { ...fault, question })))
      problems.push({ question, code: fault.code, message: fault.message, remedy: toFormRemedy(fault) });
  }
  return {
    problems,
    others,
    remarks: listRemarks(warnings, bundle.traces),
    drafts: texts.flatMap(({ collection, id }) => drafts.get(toKey(collection, id)) ?? []),
  };
}

/** Each warning once for a question. */
function listRemarks(warnings: readonly Fault[], traces: readonly Trace[]): Remark[] {
  const remarks = warnings.map((warning): Remark => {
    const question = findQuestion(warning, traces);
    const { code, message } = warning;
    return { ...(question !== undefined && { question }), code, message, remedy: toFormRemedy(warning) };
  });
  return remarks.filter((one, at) => remarks.findIndex((other) => isSame(one, other)) === at);
}

/** The same said of another file. */
function isSame(one: Omit<Remark, 'remedy'>, other: Omit<Remark, 'remedy'>): boolean {
  return one.question === other.question && one.code === other.code && one.message === other.message;
}

/** The question whose answer stands at a fault, or nearest around it. */
function findQuestion({ file, field, line }: Fault, traces: readonly Trace[]): string | undefined {
  const inFile = traces.filter(({ path }) => path === file);
  if (field === 'body' || field === 'header') {
    const isBody = field === 'body';
    const there = inFile.flatMap(({ lines, ...trace }) =>
      lines && lines[0] <= line && line <= lines[1] && (trace.field === 'body') === isBody
        ? { length: lines[1] - lines[0], question: trace.question }
        : [],
    );
    return there.sort((a, b) => a.length - b.length)[0]?.question;
  }
  const around = inFile.filter((trace) => isWithin(field, trace.field));
  around.sort((a, b) => b.field.length - a.field.length);
  return around[0]?.question;
}

/** True for the field itself and for what is inside it: `events[2]` holds `events[2].when`. */
function isWithin(field: string, outer: string): boolean {
  return field === outer || (field.startsWith(outer) && /^[.[]/.test(field.slice(outer.length)));
}
