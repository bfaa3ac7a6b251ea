import { titleFieldOf } from '../../model/names/collection-names.ts';
import { checkEntriesAgainstIndex } from '../../archive/check-few.ts';
import type { ParsedEntry } from '../../archive/files/parsed-entry.ts';
import { toKey } from '../../archive/entry/entry.ts';
import { toReporter } from '../../archive/files/parsed-entry.ts';
import { listReferences } from '../../archive/files/references.ts';
import type { Fault } from '../../archive/entry/faults.ts';
import type { BodyInput, BodyResult } from '../../mdx/dialect/body.ts';
import { splitHeader } from '../../mdx/split-header.ts';
import { findEntry, type CatalogueState } from '../catalogue/catalogue.ts';
import type { DeskCollection } from '../settings/decap-config.ts';
import { createFormat, sourceKey } from '../files/entry-format.ts';

/** An entry as the form holds it. */
export interface DeskDraft {
  collection: Pick<DeskCollection, 'name' | 'extension' | 'fields'>;
  /** Name of its file without the ending; empty where none can be made of its title. */
  id: string;
  isNew: boolean;
  data: Record<string, unknown>;
}

export interface EntryCheck {
  /** What stops the entry from being saved. */
  faults: Fault[];
  /** What another entry will mend: a new source is saved before the first entry that cites it. */
  notes: Fault[];
  /** What is worth a second look, and may be meant. */
  warnings: Fault[];
  /** What could be read of the entry. */
  draft?: ParsedEntry;
  /** The text as the site will show it, with each picture from where the browser has it; empty where it has faults. */
  toHtml: (toPictureUrl: (path: string) => string) => string;
  /** How many lines of the file stand before the first line of the text in the form; below 0 where those are blank. */
  linesBefore: number;
}

export interface CheckContext {
  known: CatalogueState;
  base: string;
  parse: (input: BodyInput) => BodyResult;
}

/** Faults of an entry as it would be saved, in the words of the check of all files. */
export function checkDraft(entry: DeskDraft, { known, base, parse }: CheckContext): EntryCheck {
  const { collection, id } = entry;
  const { text, problem } = writeEntry(entry);
  let read: BodyInput | undefined;
  const checked = checkEntriesAgainstIndex([{ collection: collection.name, id, text }], {
    index: known.index,
    base,
    parse: (input) => {
      read = input;
      return parse(input);
    },
  });
  const faults = checked.faults.filter(({ code }) => known.state === 'ready' || !needsIndex.has(code));
  if (problem && faults.length === 0) faults.push(problem);
  const draft = checked.drafts.get(toKey(collection.name, id));
  return {
    faults: [...checkName(entry, known), ...faults.filter(({ code }) => !mendedByOthers.has(code))],
    notes: [...faults.filter(({ code }) => mendedByOthers.has(code)), ...listNamedDrafts(draft, known)],
    warnings: checked.warnings,
    toHtml: (toPictureUrl) => {
      const { html = '', images = [] } = draft?.body ?? {};
      if (!read || images.length === 0) return html;
      const shown = parse({ ...read, toPictureUrl });
      return shown.ok ? shown.body.html : '';
    },
    linesBefore: countLinesBefore(text, entry.data['body']),
    ...(draft && { draft }),
  };
}

/** Where an entry names drafts: the site has it only once those are published, alone or with it. */
function listNamedDrafts(draft: ParsedEntry | undefined, { index, drafts }: CatalogueState): Fault[] {
  if (!draft || !drafts?.size) return [];
  const notes: Fault[] = [];
  const report = toReporter(notes, { ...draft, file: { ...draft.file, name: `content/${draft.file.name}` } });
  for (const { path, to } of listReferences(draft.file.collection, draft.header.data))
    if (drafts.has(to))
      report.atField(path, {
        code: 'reference-dangling',
        message: `“${findEntry(index, to)?.title ?? to}” is a draft`,
        remedy:
          'in one story both are published together; otherwise set both to Ready and publish this one, which takes the other along; on a forge, publish the other first',
      });
  return notes;
}

/**
 * What a new entry’s address stands against; lineage claims are numbered where two have the same ends. While there is
 * no title its absence is the only fault, and the check of the text names it.
 */
function checkName({ collection, id, isNew, data }: DeskDraft, { index }: CatalogueState): Fault[] {
  if (!isNew || collection.name === 'lineages') return [];
  const field = titleFieldOf(collection.name);
  const title = data[field];
  if (id === '' && (typeof title !== 'string' || title.trim() === '')) return [];
  const place = { file: `content/${collection.name}/${id}`, line: 1, column: 1, field };
  if (id === '') return [{ ...place, ...toNameless(collection) }];
  const key = toKey(collection.name, id);
  const [, movedTo] = index.moved.find(([from]) => from === key) ?? [];
  const taken = findEntry(index, movedTo ?? key)?.title ?? (index.withdrawn.includes(key) ? 'withdrawn' : undefined);
  if (taken === undefined) return [];
  return [
    {
      ...place,
      code: 'file-twin',
      message: `there is an entry at this address already (${taken})`,
      remedy: 'change that entry, or give this one another title',
    },
  ];
}

/** Only entries with other names are told where those go. */
function toNameless({ fields }: DeskDraft['collection']): Pick<Fault, 'code' | 'message' | 'remedy'> {
  const remedy = 'give it a name in Latin letters';
  return {
    code: 'file-name',
    message: 'no address can be made of this title',
    remedy: fields.some(({ name }) => name === 'alsoKnownAs')
      ? `${remedy}; its name in other letters goes under “Also known as”`
      : remedy,
  };
}

/**
 * The text of the file. A header that holds nothing gets an empty title, so that what is missing is named; a file that
 * could not be read is never written, so it is checked as it is.
 */
function writeEntry({ collection, data }: DeskDraft): { text: string; problem?: Fault } {
  try {
    const text = createFormat(collection).toFile(data);
    return {
      text: text.replace(bareHeaders[collection.extension], (bare) =>
        bare.replace(/(?:---\n)?$/, `${titleFieldOf(collection.name)}: ""\n$&`),
      ),
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const place = { file: `content/${collection.name}`, line: 1, column: 1, field: 'file' };
    const problem = { ...place, code: 'reader-failed', message, remedy: 'mend the file in a text editor' };
    return { text: String(data[sourceKey]), problem };
  }
}

const bareHeaders = { mdx: /^---\n---\n/, yaml: /^(?:#.*\n)*$/ };

/** Blank lines at the beginning of the text do not go into the file. */
function countLinesBefore(text: string, body: unknown): number {
  if (typeof body !== 'string' || body.trim() === '') return 0;
  const parts = splitHeader(text);
  if ('faults' in parts) return 0;
  const countBlank = (words: string) => countLines(/^\s*/.exec(words)?.[0] ?? '');
  return countLines(parts.body) - countLines(parts.rest) + countBlank(parts.rest) - countBlank(body);
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}

/** Faults that a save need not wait for. */
const mendedByOthers: ReadonlySet<string> = new Set(['source-uncited', 'practice-unpractised']);

/** Faults that cannot be told without the index. */
const needsIndex: ReadonlySet<string> = new Set(['reference-dangling', 'reference-withdrawn']);
