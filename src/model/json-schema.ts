import * as z from 'zod';
import { collections, type CollectionName } from './collections.ts';

/** A JSON Schema node with our own metadata kept beside the standard keys. */
export type JsonSchema = Record<string, unknown>;

/**
 * JSON Schema (draft 2020-12) of what a contributor may write in a collection's header, with labels and hints as
 * `title` and `description` so that editors show them.
 */
export function toJsonSchema(name: CollectionName): JsonSchema {
  const known = cache.get(name);
  if (known) return known;
  const schema = z.toJSONSchema(collections[name].schema, {
    io: 'input',
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      describe(jsonSchema);
    },
  }) as JsonSchema;
  const whole = { ...schema, title: collections[name].label.one, description: collections[name].about };
  cache.set(name, whole);
  return whole;
}

const cache = new Map<CollectionName, JsonSchema>();

/** Shows the label and hint to editors, and allows the short spellings that the schema absorbs. */
function describe(node: JsonSchema): void {
  if (typeof node['label'] === 'string') node['title'] = node['label'];
  if (typeof node['hint'] === 'string') node['description'] = node['hint'];
  if (node['kind'] === 'date' || node['kind'] === 'interval') node['type'] = ['string', 'integer'];
  if (node['takesNumber'] === true) node['type'] = ['string', 'integer'];
  if (node['kind'] === 'citation' || node['kind'] === 'otherName')
    allowText(node, ['type', 'properties', 'required', 'additionalProperties']);
  if (node['kind'] === 'country' && node['type'] === 'array')
    allowText(node, ['type', 'items', 'minItems', 'maxItems']);
  if (node['kind'] === 'name') allowText(node, ['anyOf']);
}

function allowText(node: JsonSchema, keys: readonly string[]): void {
  const full: JsonSchema = {};
  for (const key of keys) {
    if (key in node) full[key] = node[key];
    Reflect.deleteProperty(node, key);
  }
  node['anyOf'] = [{ type: 'string' }, ...(Array.isArray(full['anyOf']) ? (full['anyOf'] as unknown[]) : [full])];
}
