import fs from 'node:fs';
import type { FaultText } from '../../model/placed-fault.ts';
import { isRecord } from '../../model/fields/record.ts';
import type { Words } from '../../model/translation.ts';
import { toFormerKey, toKey, type EntryKey } from '../entry/entry.ts';
import { showValue, type Fault } from '../entry/faults.ts';
import type { TranslationFile } from '../files/list-files.ts';
import { listDeclared } from '../files/open-file.ts';
import { toReporter, type ParsedEntry, type Reporter } from '../files/parsed-entry.ts';
import type { FieldPath } from '../files/yaml-header.ts';
import { toOwnWords } from './in-language.ts';
import { readWords } from './stamps.ts';

/** What translations are held against. */
interface Originals {
  drafts: readonly ParsedEntry[];
  ids: ReadonlySet<EntryKey>;
  /** True where a file that cannot be read may be the original. */
  isMentioned: (key: EntryKey) => boolean;
}

/**
 * The translations whose originals are there, with the sources of these; a fault for each of the others. One whose
 * original cannot be read waits until that is mended, and one whose original was withdrawn is read no more: a warning
 * asks for its file to be deleted, and nothing stands in the way of the withdrawal.
 */
export function matchOriginals(
  files: readonly TranslationFile[],
  { drafts, ids, isMentioned }: Originals,
): { readable: TranslationFile[]; faults: Fault[]; warnings: Fault[] } {
  const byKey = new Map(drafts.map((draft) => [toKey(draft.file.collection, draft.file.id), draft]));
  const moved = new Map(drafts.flatMap(listMoved));
  const readable: TranslationFile[] = [];
  const faults: Fault[] = [];
  const warnings: Fault[] = [];
  for (const file of files) {
    const key = toKey(file.collection, file.id);
    const original = byKey.get(key);
    const problem = original?.withdrawn
      ? describeWithdrawn(key)
      : ids.has(key)
        ? original?.entry?.data && describeLanguage(file, (original.entry.data as { language?: string }).language)
        : isMentioned(key)
          ? undefined
          : describeOrphan(file, moved.get(key));
    const found = original?.withdrawn ? warnings : faults;
    if (problem) found.push({ ...problem, file: file.name, line: 1, column: 1, field: 'file' });
    else if (original?.entry) readable.push({ ...file, sources: listDeclared(original.header) });
  }
  return { readable, faults, warnings };
}

/**
 * Holds each translation against its original, and gives the original’s entry what it says. Where the original has
 * changed since, a warning says so; where it has not, another shape is a fault.
 */
export function holdTranslations(
  translations: readonly ParsedEntry[],
  drafts: readonly ParsedEntry[],
): { faults: Fault[]; warnings: Fault[] } {
  const faults: Fault[] = [];
  const warnings: Fault[] = [];
  const byKey = new Map(drafts.map((draft) => [toKey(draft.file.collection, draft.file.id), draft]));
  for (const draft of translations) {
    const file = draft.file as TranslationFile;
    const original = byKey.get(toKey(file.collection, file.id));
    if (!original?.entry || !draft.translation) continue;
    const own: Fault[] = [];
    const stale = listStale(draft, original, {
      faults: toReporter(own, draft),
      warnings: toReporter(warnings, draft),
    });
    faults.push(...own);
    const { words, translators } = draft.translation;
    draft.entry = { ...toOwnWords(original.entry, words), ...(draft.body && { body: draft.body }) };
    if (own.length > 0) continue;
    const said = {
      words,
      translators,
      stale,
      language: file.language,
      file: file.name,
      ...(draft.body && { body: draft.body }),
    };
    original.entry = { ...original.entry, translations: { ...original.entry.translations, [file.language]: said } };
  }
  for (const { file, body } of translations)
    for (const warning of body?.warnings ?? []) warnings.push({ ...warning, file: file.name });
  return { faults, warnings };
}

/** Fields, and `body`, of which the original has changed since they were translated, or of which nobody knows. */
function listStale(
  { file, translation, body }: ParsedEntry,
  { file: original, header }: ParsedEntry,
  report: { faults: Reporter; warnings: Reporter },
): string[] {
  const { words = {}, stamps = {} } = translation ?? {};
  const { language } = file as TranslationFile;
  const now = readWords(original.collection, fs.readFileSync(original.path, 'utf8'), header);
  const fields = Object.entries(words);
  const command = `npm run translate -- ${toKey(file.collection, file.id)} ${language} --done`;
  const stale: string[] = [];
  for (const [field, said] of [...fields, ...(body ? [['body', undefined] as const] : [])]) {
    const at = field === 'body' ? [] : [field];
    if (now.stamps[field] === undefined && stamps[field] === undefined)
      report.faults.atField(at, describeNothing(field));
    else if (now.stamps[field] !== stamps[field]) {
      stale.push(field);
      report.warnings.atField(at, describeStale(field, stamps[field] === undefined, command));
    } else if (said !== undefined) holdShape({ path: [field], said, original: now.words[field] }, report.faults);
  }
  return stale;
}

/** Every word of the original is said anew, and no other: a list has as many items, each with the same words in it. */
function holdShape(
  { path, said, original }: { path: FieldPath; said: Words; original: Words | undefined },
  report: Reporter,
): void {
  if (Array.isArray(said) && Array.isArray(original)) {
    if (said.length !== original.length) report.atField(path, describeLength(said.length, original.length));
    else
      said.forEach((item, index) => {
        holdShape({ path: [...path, index], said: item, original: original[index] }, report);
      });
  } else if (isRecord(said) && isRecord(original))
    for (const name of new Set([...Object.keys(said), ...Object.keys(original)])) {
      const [own, other] = [said[name], original[name]];
      if (own === undefined) report.atField([...path, name], describeMissing(name));
      else if (other === undefined) report.atField([...path, name], describeNothing(name));
      else holdShape({ path: [...path, name], said: own, original: other }, report);
    }
  else if (isEmpty(said) !== isEmpty(original))
    report.atField(path, isEmpty(said) ? describeMissing('the text') : describeNothing('this text'));
}

/** An item without words; one that is left out may be written as an empty text or group. */
function isEmpty(words: Words | undefined): boolean {
  return words === undefined || words === '' || (isRecord(words) && Object.keys(words).length === 0);
}

function listMoved({ entry, withdrawn, file }: ParsedEntry): [EntryKey, EntryKey][] {
  const ids = entry?.data.formerIds ?? withdrawn?.formerIds ?? [];
  return ids.map((id) => [toFormerKey(file.collection, id), toKey(file.collection, file.id)]);
}

function describeOrphan({ id, language }: TranslationFile, now: EntryKey | undefined): FaultText {
  return {
    code: 'translation-orphan',
    message: `there is no original ${showValue(`${id}.mdx`)} beside it`,
    remedy: now
      ? `the entry is now called ${now}: rename this file to ${now.slice(now.indexOf('/') + 1)}.${language}.mdx, in the folder ${now.slice(0, now.indexOf('/'))}`
      : 'name it like the file that it translates, or delete it where that is gone',
  };
}

function describeWithdrawn(key: EntryKey): FaultText {
  return {
    code: 'translation-withdrawn',
    message: `${key} was withdrawn, and this still says it`,
    remedy: 'delete the file: what is withdrawn is told in no language',
  };
}

function describeLanguage({ language }: TranslationFile, own: string | undefined): FaultText | undefined {
  if (own !== language) return undefined;
  return {
    code: 'translation-language',
    message: `the entry itself is written in this language (${language})`,
    remedy: 'delete the file, or name it with the language that it is in',
  };
}

function describeStale(field: string, isUnknown: boolean, command: string): FaultText {
  const name = field === 'body' ? 'the text' : field;
  return {
    code: 'translation-stale',
    message: isUnknown
      ? `nobody has noted of which words of the original ${name} is the translation`
      : `${name} of the original has changed since it was translated`,
    remedy: `hold it against the original, then run ${command}`,
  };
}

function describeLength(own: number, other: number): FaultText {
  return {
    code: 'translation-shape',
    message: `has ${own} ${own === 1 ? 'item' : 'items'} where the original has ${other}`,
    remedy: 'give as many as the original, in its order; write {} for one without words',
  };
}

function describeMissing(name: string): FaultText {
  return {
    code: 'translation-shape',
    message: `${name} is missing here, and the original has it`,
    remedy: 'say it too: a list is translated whole, or not at all',
  };
}

function describeNothing(name: string): FaultText {
  return {
    code: 'translation-shape',
    message: `the original has no ${name === 'body' ? 'text' : name} here`,
    remedy: 'delete it: a translation adds nothing',
  };
}
