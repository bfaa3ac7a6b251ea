import { stringify } from 'yaml';
import { collections, type CollectionName } from '../model/collections.ts';
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

/** Text of a new entry: the answers given to required fields, and a first line that tells where the fields are explained. */
export function toStub(collection: CollectionName, answers: Readonly<Record<string, string>>): string {
  const names = listRequired(collection).map(({ name }) => name);
  const filled = Object.fromEntries(names.flatMap((name) => (answers[name] ? [[name, answers[name]]] : [])));
  const isEntry = collections[collection].extension === 'mdx';
  const yaml = stringify(isEntry ? { ...filled, completeness: 'stub' } : filled, { lineWidth: 0 });
  const comment = `# Every field is explained in docs/fields.md\n`;
  return isEntry
    ? `---\n${comment}${yaml}---\n\n`
    : `# yaml-language-server: $schema=../../public/schema/${collection}.json\n${comment}${yaml}`;
}
