import type { CollectionName } from '../../model/collections.ts';
import { toJsonSchema, type JsonSchema } from '../../model/json-schema.ts';
import type { FieldPath } from './yaml-scalars.ts';

/** The schema node under a path of a collection; the full form is taken where a short form is allowed too. */
export function schemaAt(collection: CollectionName, path: FieldPath): JsonSchema | undefined {
  let node: JsonSchema | undefined = toJsonSchema(collection);
  for (const key of path) {
    if (!node) return undefined;
    const options: JsonSchema[] = [node, ...((node['anyOf'] as JsonSchema[] | undefined) ?? [])];
    const next: (JsonSchema | undefined)[] = options.map((option) =>
      typeof key === 'number'
        ? (option['items'] as JsonSchema | undefined)
        : (option['properties'] as Record<string, JsonSchema> | undefined)?.[key],
    );
    node = next.find(Boolean);
  }
  const full = (node?.['anyOf'] as JsonSchema[] | undefined)?.find((option) => option['properties']);
  return full && node ? { ...full, ...node } : node;
}
