import type { CollectionName } from '../../model/collections.ts';
import { isRecord } from '../../model/fields/record.ts';
import { toJsonSchema, type JsonSchema } from '../../model/json-schema.ts';
import { roundDegrees } from '../../model/position.ts';
import { translate } from '../../site/translate.ts';
import type { FieldPath } from './yaml-header.ts';

/** A place in an entry's header, and where it stands there. */
export interface FoundPlace {
  path: FieldPath;
  place: Record<string, unknown>;
}

/**
 * Takes out of an entry's facts, as soon as they are read, what its file holds and the site must not: of a withheld
 * place all but the country, what is more exact than a place's precision, and notes that the model keeps for stewards.
 * Nothing that is made of entries can show what it never gets.
 */
export function withhold<Data extends object>(collection: CollectionName, data: Data): Data {
  const { places, kept } = find(toJsonSchema(collection), data);
  for (const { place } of places) coarsen(place);
  for (const { owner, name } of kept) Reflect.deleteProperty(owner, name);
  return data;
}

/** Every place of a header, whichever field it is in; also of one that no schema has seen. */
export function listPlaces(collection: CollectionName, data: unknown): FoundPlace[] {
  return find(toJsonSchema(collection), data).places;
}

interface Found {
  places: FoundPlace[];
  /** Fields for stewards alone. */
  kept: { owner: Record<string, unknown>; name: string }[];
}

/** Walks a value along its schema, so that a place in a field of tomorrow is found as well. */
function find(schema: JsonSchema, data: unknown): Found {
  const found: Found = { places: [], kept: [] };
  visit(schema, { value: data, path: [] }, found);
  return found;
}

function visit(node: FieldNode, { value, path }: { value: unknown; path: FieldPath }, found: Found): void {
  for (const option of node.anyOf ?? []) visit(option, { value, path }, found);
  if (Array.isArray(value) && node.items)
    for (const [index, item] of value.entries()) visit(node.items, { value: item, path: [...path, index] }, found);
  if (!isRecord(value) || !node.properties) return;
  if ('precision' in node.properties) found.places.push({ path, place: value });
  for (const [name, child] of Object.entries(node.properties)) {
    if (!Object.hasOwn(value, name)) continue;
    if (child.isForStewards) found.kept.push({ owner: value, name });
    else visit(child, { value: value[name], path: [...path, name] }, found);
  }
}

function coarsen(place: Record<string, unknown>): void {
  const { precision } = place;
  if (precision === 'withheld') {
    for (const name of Object.keys(place))
      if (!['name', 'country', 'precision'].includes(name)) Reflect.deleteProperty(place, name);
    place['name'] = translate('withheldPlace');
  } else if (precision === 'city' || precision === 'region')
    for (const name of ['lat', 'lon'])
      if (typeof place[name] === 'number') place[name] = roundDegrees(place[name], precision);
}

type FieldNode = JsonSchema & {
  isForStewards?: boolean;
  anyOf?: FieldNode[];
  items?: FieldNode;
  properties?: Record<string, FieldNode>;
};
