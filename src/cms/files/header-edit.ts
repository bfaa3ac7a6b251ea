import { isRecord } from '../../model/fields/record.ts';
import { isMap, parseDocument, type Document } from 'yaml';
import { headerField, isSame, memberField, prune, toFileValue, toFormValue } from './form-value.ts';
import { editBlock } from './header-block.ts';
import type { DeskField } from '../settings/decap-fields.ts';
import { readPlainYaml } from '../../archive/files/yaml-plain.ts';
import { toBlockText } from '../../archive/files/yaml-write.ts';

/** A header's values as the form shows them. Throws where the text is not YAML or not made of fields. */
export function parseHeaderForm(source: string, fields: readonly DeskField[]): Record<string, unknown> {
  const value = toFormValue(readValue(source), headerField(fields));
  if (value === null || value === undefined) return {};
  if (!isRecord(value)) throw new Error('The header is not made of “name: value” lines.');
  return value;
}

/** A new header in the order of the fields, without what is empty or only repeats a default. */
export function writeHeader(form: unknown, fields: readonly DeskField[]): string {
  return writeFields(withoutNewDefaults(prune(form) ?? {}, {}, fields), fields);
}

/**
 * A header with the values of the form: text that still says the same stays byte for byte, comments, quotes and
 * order included. What comes out always reads back as what the form holds.
 */
export function editHeader(source: string, form: unknown, fields: readonly DeskField[]): string {
  const field = headerField(fields);
  const before = parseHeaderForm(source, fields);
  const wanted = withoutNewDefaults(prune(toFormValue(form, field)) ?? {}, before, fields);
  const says = (values: Record<string, unknown>) => isSame(prune(values) ?? {}, wanted);
  if (says(before)) return source;
  const document = read(source);
  if (isMap(document.contents) && !document.contents.flow) {
    const edited = editBlock(
      { source, document, node: document.contents, end: source.length, path: [] },
      wanted,
      field,
    );
    if (isReadable(edited) && says(parseHeaderForm(edited, fields))) return edited;
  }
  return writeFields(wanted, fields);
}

function isReadable(source: string): boolean {
  if (readPlainYaml(source)) return true;
  return parseDocument(source, { schema: 'core', logLevel: 'silent' }).errors.length === 0;
}

/** A list of entries reads hundreds of headers at once, nearly all of them plain. */
function readValue(source: string): unknown {
  const plain = readPlainYaml(source);
  return plain ? plain.value : read(source).toJS({ maxAliasCount: 0 });
}

function read(source: string): Document.Parsed {
  const document = parseDocument(source, { keepSourceTokens: true, schema: 'core', merge: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error) throw new Error(`The header cannot be read: ${error.message}`);
  return document;
}

/** Decap fills defaults into a form; a file that did without them goes on doing without. */
function withoutNewDefaults(wanted: unknown, before: Record<string, unknown>, fields: readonly DeskField[]): unknown {
  if (!isRecord(wanted)) return wanted;
  const isNewDefault = (name: string) =>
    !(name in before) && isSame(wanted[name], fields.find((field) => field.name === name)?.default);
  return Object.fromEntries(Object.entries(wanted).filter(([name]) => !isNewDefault(name)));
}

function writeFields(wanted: unknown, fields: readonly DeskField[]): string {
  if (!isRecord(wanted) || Object.keys(wanted).length === 0) return '';
  const known = fields.map((field) => field.name);
  const names = [
    ...known.filter((name) => name in wanted),
    ...Object.keys(wanted).filter((name) => !known.includes(name)),
  ];
  const group = Object.fromEntries(
    names.map((name) => [name, toFileValue(wanted[name], memberField(headerField(fields), name))]),
  );
  return `${toBlockText(group)}\n`;
}
