import { normaliseInput } from '../../model/fields/input.ts';
import type { FieldPath } from './yaml-header.ts';

/** Paths of fields that hold nothing: these count as left out, so no schema ever sees whether their names are known. */
export function listEmptyFields(data: unknown, path: FieldPath = []): FieldPath[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => listEmptyFields(item, [...path, index]));
  if (typeof data !== 'object' || data === null || data instanceof Date) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    isEmpty(value) ? [[...path, key]] : listEmptyFields(value, [...path, key]),
  );
}

function isEmpty(value: unknown): boolean {
  return Object.keys(normaliseInput({ value }) as object).length === 0;
}
