import type { JsonSchema } from '../model/json-schema.ts';
import { toJsonSchema } from '../model/json-schema.ts';
import type { CollectionName } from '../model/collections.ts';

/** Rows of Dublin Core metadata for a page's head, from the terms that the fields of the schema name. */
export function toMetadata(collection: CollectionName, data: object): [name: string, content: string][] {
  const properties = toJsonSchema(collection)['properties'] as Record<string, JsonSchema>;
  return Object.entries(data).flatMap(([field, value]) => {
    const dcterms = properties[field]?.['dcterms'];
    if (typeof dcterms !== 'string') return [];
    const values = Array.isArray(value) ? value : [value];
    return values.flatMap((item): [string, string][] => {
      const text = toText(item);
      return text ? [[`DCTERMS.${dcterms}`, text]] : [];
    });
  });
}

function toText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object') return undefined;
  const group = value as Record<string, unknown>;
  if (typeof group['family'] === 'string') return [group['family'], group['given']].filter(Boolean).join(', ');
  const text = group['literal'] ?? group['name'];
  return typeof text === 'string' ? text : undefined;
}
