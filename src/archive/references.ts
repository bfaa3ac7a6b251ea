import * as z from 'zod';
import { collections, type CollectionName } from '../model/collections.ts';
import type { EntryKey } from './entry.ts';
import type { FieldPath } from './header.ts';

/** A value that names another entry, and where it stands in the header. */
export interface Reference {
  path: FieldPath;
  to: EntryKey;
  collection: CollectionName;
  id: string;
}

/**
 * Every reference that an entry's schema declares, in the order of the header. Also reads headers that the schema
 * refused, so that one fault does not make others.
 */
export function listReferences(collection: CollectionName, data: unknown): Reference[] {
  const found: Reference[] = [];
  walk(schemaOf(collection), data, [], found);
  return found;
}

type Node = {
  kind?: string;
  relation?: readonly CollectionName[];
  properties?: Record<string, Node>;
  items?: Node;
};

const schemas = new Map<CollectionName, Node>();

function schemaOf(collection: CollectionName): Node {
  const known = schemas.get(collection);
  if (known) return known;
  const schema = z.toJSONSchema(collections[collection].schema, { io: 'output' }) as Node;
  schemas.set(collection, schema);
  return schema;
}

function walk(node: Node, value: unknown, path: FieldPath, found: Reference[]): void {
  if (value === undefined || value === null) return;
  if (typeof value === 'string') {
    const reference = toReference(node, value, path);
    if (reference) found.push(reference);
  } else if (Array.isArray(value)) {
    if (node.items) value.forEach((item, index) => walk(node.items as Node, item, [...path, index], found));
  } else if (typeof value === 'object' && node.properties) {
    for (const [key, item] of Object.entries(value)) {
      const child = node.properties[key];
      if (child) walk(child, item, [...path, key], found);
    }
  }
}

function toReference(node: Node, value: string, path: FieldPath): Reference | undefined {
  if (node.kind === 'reference' && node.relation?.[0]) return { path, to: `${node.relation[0]}/${value}`, collection: node.relation[0], id: value };
  if (node.kind === 'citation') return { path, to: `sources/${value}`, collection: 'sources', id: value };
  if (node.kind !== 'anyReference') return undefined;
  const [collection = '', id = ''] = value.split('/');
  return { path, to: `${collection as CollectionName}/${id}`, collection: collection as CollectionName, id };
}
