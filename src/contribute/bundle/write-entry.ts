import { isNode, LineCounter, parseDocument } from 'yaml';
import { toBlockText } from '../../archive/files/yaml-write.ts';
import { collections, type CollectionName } from '../../model/collections.ts';
import { toMarkdown } from '../text/escape-markdown.ts';

/** A value of a header and the question it answers. */
export class Traced {
  readonly value: unknown;
  readonly question: string;
  constructor(value: unknown, question: string) {
    this.value = value;
    this.question = question;
  }
}

/** Some paragraphs of an entry's text. */
export interface Section {
  heading?: string;
  text: string;
  question: string;
  /** Source that the section rests on. */
  source?: string | undefined;
}

export interface EntryParts {
  collection: CollectionName;
  id: string;
  /** Header in any order; values may be `Traced`, at every depth. What is empty is left out. */
  fields: Record<string, unknown>;
  sections?: readonly Section[];
  /** Lines of Markdown after the text. */
  after?: readonly Section[];
}

/** Where an answer stands in a file. */
export interface Trace {
  path: string;
  /** A field of the header, or `body`. */
  field: string;
  /** Lines of the file, from 1; none where the answer left nothing in it. */
  lines?: [first: number, last: number];
  question: string;
}

export interface WrittenEntry {
  path: string;
  text: string;
  traces: Trace[];
}

/** The file of an entry, its header in the order of the model, and what of it answers which question. */
export function writeEntry(entry: EntryParts): WrittenEntry {
  const { collection, id, sections = [], after = [] } = entry;
  const { schema, extension } = collections[collection];
  const path = `content/${collection}/${id}.${extension}`;
  const traces: Trace[] = [];
  const note: TraceFn = (field, question) => traces.push({ path, field, question });
  const fields = (toPlainTree(entry.fields, '', note) ?? {}) as Record<string, unknown>;
  const ordered = Object.keys(schema.shape).flatMap((name) => (name in fields ? [[name, fields[name]] as const] : []));
  const header = `${toBlockText(Object.fromEntries(ordered))}\n`;
  const isWhole = extension === 'yaml';
  locateFields(traces, header, isWhole ? 1 : 2);
  if (isWhole) return { path, text: header, traces };
  let text = `---\n${header}---\n`;
  const add = (markdown: string, question: string) => {
    const first = text.split('\n').length + 1;
    text += `\n${markdown}\n`;
    traces.push({ path, field: 'body', lines: [first, text.split('\n').length - 1], question });
  };
  for (const section of sections) add(toSectionText(section), section.question);
  for (const { text: markdown, question } of after) add(markdown, question);
  return { path, text, traces };
}

/** Tells the traces of a header on which lines their values stand. */
function locateFields(traces: readonly Trace[], header: string, firstLine: number): void {
  const counter = new LineCounter();
  const document = parseDocument(header, { lineCounter: counter, schema: 'core' });
  for (const trace of traces) {
    const node = document.getIn(toPath(trace.field), true);
    if (!isNode(node) || !node.range) continue;
    const [first, end] = node.range;
    const last = counter.linePos(Math.max(first, end - 1)).line;
    trace.lines = [counter.linePos(first).line + firstLine - 1, last + firstLine - 1];
  }
}

/** `events[2].when` as the keys and indexes that lead there. */
function toPath(field: string): (string | number)[] {
  return [...field.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, index]) => (index === undefined ? key : Number(index)));
}

function toSectionText({ heading, text, source }: Section): string {
  const cite = source ? ` <Cite source="${source}" />` : '';
  return `${heading ? `## ${heading}\n\n` : ''}${toMarkdown(text)}${cite}`;
}

type TraceFn = (field: string, question: string) => void;

/** Plain values of a tree without what is empty; notes where each answer stands, left out or not. */
function toPlainTree(value: unknown, field: string, note: TraceFn): unknown {
  if (value instanceof Traced) {
    note(field, value.question);
    return toPlainTree(value.value, field, note);
  }
  if (Array.isArray(value)) {
    const items = value.filter((item) => toPlainTree(item, '', () => undefined) !== undefined);
    return items.length > 0 ? items.map((item, index) => toPlainTree(item, `${field}[${index}]`, note)) : undefined;
  }
  if (typeof value === 'object' && value !== null) {
    const kept = Object.entries(value).flatMap(([name, item]) => {
      const plain = toPlainTree(item, field ? `${field}.${name}` : name, note);
      return plain === undefined ? [] : [[name, plain] as const];
    });
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
  }
  return value === '' || value === null ? undefined : value;
}
