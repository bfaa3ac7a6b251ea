import * as z from 'zod';
import { collectionNames, collections, type CollectionName } from '../../model/collections.ts';
import { idPattern } from '../../model/fields/fields.ts';
import { toKey, type EntryKey } from '../entry/entry.ts';
import type { FieldPath } from './yaml-header.ts';

/** A value that names another entry, and where it stands in the header. */
export interface EntryReference {
  path: FieldPath;
  to: EntryKey;
  collection: CollectionName;
  id: string;
}

/**
 * Every reference that an entry's schema declares, in the order of the header. Also reads headers that the schema
 * refused, so that one fault does not make others; what cannot be the name of an entry is left to the schema.
 */
export function listReferences(collection: CollectionName, data: unknown): EntryReference[] {
  return walk(schemaOf(collection), data, []);
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

function walk(node: Node, value: unknown, path: FieldPath): EntryReference[] {
  if (typeof value === 'string') return toReferences(node, value, path);
  if (Array.isArray(value))
    return value.flatMap((item, index) => (node.items ? walk(node.items, item, [...path, index]) : []));
  if (!value || typeof value !== 'object' || !node.properties) return [];
  const { properties } = node;
  return Object.entries(value).flatMap(([key, item]) => {
    const child = Object.hasOwn(properties, key) ? properties[key] : undefined;
    return child ? walk(child, item, [...path, key]) : [];
  });
}

function toReferences(node: Node, value: string, path: FieldPath): EntryReference[] {
  const [collection, id] = node.kind === 'anyReference' ? value.split(/\/(.*)/s) : [targetOf(node), value];
  if (!id || !idPattern.test(id)) return [];
  const known = collectionNames.find((name) => name === collection);
  if (!known || (node.relation && !node.relation.includes(known))) return [];
  return [{ path, to: toKey(known, id), collection: known, id }];
}

function targetOf({ kind, relation }: Node): CollectionName | undefined {
  if (kind === 'citation') return 'sources';
  return kind === 'reference' ? relation?.[0] : undefined;
}
