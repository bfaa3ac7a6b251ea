import { toBlockText } from '../archive/files/yaml-write.ts';
import { splitHeader } from '../mdx/split-header.ts';
import { collections, type CollectionName } from '../model/collections.ts';
import { parseHeader } from '../archive/files/yaml-header.ts';
import { normaliseInput } from '../model/fields/input.ts';
import { toJsonSchema, type JsonSchema } from '../model/json-schema.ts';

/** A field that an entry cannot do without. */
export interface RequiredField {
  name: string;
  label: string;
  hint: string;
  choices?: string[];
}

/** Fields that must be answered for a stub; lists are left to the writer. */
export function listRequired(collection: CollectionName): RequiredField[] {
  const schema = toJsonSchema(collection);
  const properties = schema['properties'] as Record<string, JsonSchema>;
  return (schema['required'] as string[]).flatMap((name) => {
    const node = properties[name] ?? {};
    if (node['type'] === 'array') return [];
    const choices = node['enum'] as string[] | undefined;
    return [{ name, label: String(node['label']), hint: String(node['hint']), ...(choices && { choices }) }];
  });
}

/**
 * What sorts an entry, from the text of its file: terms, themes, language and licence. Its name, dates, places, words,
 * people and everything that rests on a source are its own, and left out. Empty where the file cannot be read.
 */
export function toPattern(collection: CollectionName, text: string): Record<string, unknown> {
  const parts = collections[collection].extension === 'yaml' ? { header: text } : splitHeader(text);
  const { header: parsed } = parseHeader('header' in parts ? parts.header : '', 1);
  const properties = toJsonSchema(collection)['properties'] as Record<string, JsonSchema>;
  const input = normaliseInput(parsed.data ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(input).filter(([name]) => properties[name] && sorts(name, properties[name])),
  );
}

/** True for fields that say of what sort an entry is. */
function sorts(name: string, node: JsonSchema): boolean {
  const items = node['items'] as JsonSchema | undefined;
  return !own.has(name) && sortingKinds.has(String((items ?? node)['kind']));
}

const sortingKinds: ReadonlySet<string> = new Set(['term', 'reference', 'anyReference', 'language', 'address']);
const own: ReadonlySet<string> = new Set(['completeness', 'formerIds', 'standing', 'URL', 'archivedUrl', 'inReplyTo']);

/**
 * Text of a new entry: the answers given to required fields, what it takes over from a pattern or another text, and a first line that
 * tells where the fields are explained.
 */
export function toStub(
  collection: CollectionName,
  answers: Readonly<Record<string, string>>,
  { fields: pattern = {}, body = '' }: { fields?: Readonly<Record<string, unknown>>; body?: string } = {},
): string {
  const names = listRequired(collection).map(({ name }) => name);
  const filled = Object.fromEntries(names.flatMap((name) => (answers[name] ? [[name, answers[name]]] : [])));
  const taken = Object.entries(pattern).filter(([name]) => !names.includes(name));
  const isEntry = collections[collection].extension === 'mdx';
  const fields = { ...filled, ...Object.fromEntries(taken), ...(isEntry && { completeness: 'stub' }) };
  const yaml = `${toBlockText(fields)}\n`;
  const comment = `# Every field is explained in docs/fields.md\n`;
  return isEntry
    ? `---\n${comment}${yaml}---\n\n${body && `${body}\n`}`
    : `# yaml-language-server: $schema=../../public/schema/${collection}.json\n${comment}${yaml}`;
}
