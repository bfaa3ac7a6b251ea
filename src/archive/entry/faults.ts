import { toPrintable } from '../../mdx/characters/characters.ts';
import { codePointName } from '../../mdx/characters/hidden.ts';

/** Something wrong in `content/`, said so that whoever wrote it can mend it. */
export interface Fault {
  /** Stable name of the kind of fault; every code is explained in `fault-catalogue.ts`. */
  code: string;
  /** Path of the file, relative to where the command runs. */
  file: string;
  /** Counted from 1. */
  line: number;
  column: number;
  /** Path of the field, such as `events[2].when`, or `body` or `file`. */
  field: string;
  /** What is wrong, with the value. */
  message: string;
  /** What to do in the file. */
  remedy: string;
  /** What to do in a form, where that is something else. */
  formRemedy?: string;
}

/** Where a fault is in a file, without the file. */
export type FaultPlace = Pick<Fault, 'line' | 'column' | 'field'>;

/** Faults in the order of files, then lines, then columns, without exact repetitions. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  const seen = new Set<string>();
  const unique = faults.filter((fault) => {
    const key = JSON.stringify([fault.code, fault.file, fault.line, fault.column, fault.field, fault.message]);
    return !seen.has(key) && seen.add(key);
  });
  return unique.sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code),
  );
}

/** At most fifty faults of a file, in their order; in place of the others, one that says how many there are. */
export function limitFaults(sorted: readonly Fault[]): Fault[] {
  return [...Map.groupBy(sorted, ({ file }) => file).values()].flatMap((faults) => {
    const more = faults.slice(mostOfAFile);
    const [first] = more;
    if (!first || more.length === 1) return faults;
    const message = `${more.length} more faults in this file`;
    const remedy = 'mend those above, then check again';
    return [...faults.slice(0, mostOfAFile), { ...first, code: 'more-faults', message, remedy }];
  });
}

const mostOfAFile = 50;

/** `path:line:column › field: what — remedy [code]`, on one line and with no character that a terminal would obey. */
export function formatFault(fault: Fault): string {
  return toOneLine(
    `${fault.file}:${fault.line}:${fault.column} › ${fault.field}: ${fault.message} — ${fault.remedy} [${fault.code}]`,
  );
}

/** Faults as a JSON array; characters that a terminal would obey are written as escapes, which JSON reads as the same. */
export function formatJson(faults: readonly Fault[]): string {
  return JSON.stringify(faults, fields, 2).replaceAll(/[^\P{C}\n]|[\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from({ length: character.length }, (_, index) => toEscape(character.charCodeAt(index))).join(''),
  );
}

/** A fault as an annotation: GitHub's workflow command, which Forgejo's runner reads too. */
export function formatAnnotation(fault: Fault): string {
  const title = escapeProperty(`${fault.field}: ${fault.code}`);
  const place = `file=${escapeProperty(fault.file)},line=${fault.line},col=${fault.column},title=${title}`;
  return `::error ${place}::${escapeData(`${fault.message} — ${fault.remedy}`)}`;
}

/** `3 faults in 2 files`. */
export function countFaults(faults: readonly Fault[]): string {
  const files = new Set(faults.map((fault) => fault.file)).size;
  return `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${files} ${files === 1 ? 'file' : 'files'}`;
}

/** A value as it may be shown in a message: short, on one line, in quotes. */
export function showValue(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  const short = text.length > 60 ? `${text.slice(0, 57).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
  return `“${short.replaceAll(/\s+/g, ' ')}”`;
}

/** Order of texts by code unit: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Fields of a fault in JSON, in the order of `Fault`. */
const fields: (keyof Fault)[] = ['code', 'file', 'line', 'column', 'field', 'message', 'remedy'];

/** A line end in a value may not begin a line of the log, which a forge would read as a command. */
function toOneLine(text: string): string {
  return toPrintable(text).replaceAll('\n', codePointName);
}

function toEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

function escapeData(text: string): string {
  return toPrintable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
