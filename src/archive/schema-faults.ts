import type * as z from 'zod';
import type { FaultParams } from '../model/fields.ts';
import { toJsonSchema, type JsonSchema } from '../model/json-schema.ts';
import type { CollectionName } from '../model/collections.ts';
import { showValue } from './faults.ts';
import type { FieldPath, Header, LocalFault } from './header.ts';
import { findNearest } from './nearest.ts';

/** Faults for what a schema refused, one for each issue, in words for contributors. */
export function toSchemaFaults(collection: CollectionName, issues: readonly z.core.$ZodIssue[], header: Header): LocalFault[] {
  return issues.flatMap((issue) => toFaults({ collection, issue, header, path: issue.path as FieldPath }));
}

interface Context {
  collection: CollectionName;
  issue: z.core.$ZodIssue;
  header: Header;
  path: FieldPath;
}

type Words = Pick<LocalFault, 'code' | 'message' | 'remedy'>;

function toFaults(context: Context): LocalFault[] {
  const { issue, header, path } = context;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ ...header.locate([...path, key]), ...describeUnknownKey(context, key) }));
  return [{ ...header.locate(path), ...describe(context) }];
}

function describe(context: Context): Words {
  const { issue, header, path } = context;
  const value = valueAt(header.data, path);
  const shown = showValue(value);
  switch (issue.code) {
    case 'custom': {
      const params = issue.params as FaultParams | undefined;
      const about = value === undefined || typeof value === 'object' ? '' : `${shown} `;
      return { code: params?.fault ?? 'value-invalid', message: `${about}${issue.message}`, remedy: params?.remedy ?? 'correct it' };
    }
    case 'invalid_type':
      return value === undefined ? describeMissing(context) : describeWrongType(context, issue.expected);
    case 'invalid_value':
      return value === undefined ? describeMissing(context) : describeWrongTerm(issue.values.map(String), value);
    case 'too_big':
      return { code: 'too-long', message: `is longer than ${issue.maximum} ${issue.origin === 'string' ? 'characters' : ''}`.trim(), remedy: 'shorten it; the long story belongs in the text' };
    case 'too_small':
      return issue.origin === 'array'
        ? { code: 'list-empty', message: 'is empty', remedy: `give at least one; ${hintOf(context)}` }
        : { code: 'value-empty', message: 'is empty', remedy: `fill it in or delete the line; ${hintOf(context)}` };
    case 'invalid_format':
      return describeFormat(context, shown);
    case 'invalid_union':
      return { code: 'value-form', message: `${shown} has the wrong form`, remedy: hintOf(context) };
    default:
      return { code: 'value-invalid', message: `${shown} cannot be used here`, remedy: hintOf(context) };
  }
}

function describeMissing(context: Context): Words {
  const name = String(context.path.at(-1) ?? '');
  const code = name === 'evidence' ? 'claim-without-evidence' : name === 'sources' ? 'fact-without-source' : 'field-missing';
  const message = name === 'evidence' ? 'a lineage claim without evidence' : `${name} is missing`;
  return { code, message, remedy: `add ${name}: … (${hintOf(context)})` };
}

function describeWrongType(context: Context, expected: string): Words {
  const value = valueAt(context.header.data, context.path);
  const names: Record<string, string> = { string: 'text', array: 'a list (lines that begin with “- ”)', object: 'a group of “name: value” lines', number: 'a number', boolean: 'true or false' };
  const quote = expected === 'string' && (typeof value === 'number' || typeof value === 'boolean') ? `put it in quotes: "${String(value)}"` : hintOf(context);
  return { code: 'wrong-type', message: `${showValue(value)} is not ${names[expected] ?? expected}`, remedy: quote };
}

function describeWrongTerm(terms: readonly string[], value: unknown): Words {
  const nearest = findNearest(String(value), terms);
  return {
    code: 'term-unknown',
    message: `${showValue(value)} is not one of its terms`,
    remedy: nearest ? `did you mean ${nearest}? (${terms.join(', ')})` : `use one of: ${terms.join(', ')}`,
  };
}

function describeUnknownKey({ collection, path }: Context, key: string): Words {
  const node = schemaAt(toJsonSchema(collection), path);
  const known = Object.keys((node?.['properties'] as object | undefined) ?? {});
  const nearest = findNearest(key, known);
  return {
    code: 'unknown-key',
    message: `there is no field called ${showValue(key)} here`,
    remedy: nearest ? `did you mean ${nearest}?` : `the fields here are: ${known.join(', ')}`,
  };
}

function describeFormat(context: Context, shown: string): Words {
  const node = schemaAt(toJsonSchema(context.collection), context.path);
  const kind = node?.['kind'];
  if (kind === 'reference' || kind === undefined)
    return { code: 'id-form', message: `${shown} is not an id`, remedy: 'ids are small letters, digits and single hyphens, such as young-lords' };
  if (kind === 'anyReference') {
    const relation = node?.['relation'] as string[];
    return { code: 'reference-form', message: `${shown} is not an entry`, remedy: `write the collection and the id, such as ${relation[0]}/needle-exchange (collections: ${relation.join(', ')})` };
  }
  if (kind === 'address') return { code: 'url-unsafe', message: `${shown} is not an http or https address`, remedy: 'write the whole address, beginning with https://' };
  return { code: 'value-form', message: `${shown} has the wrong form`, remedy: hintOf(context) };
}

function hintOf({ collection, path }: Context): string {
  const node = schemaAt(toJsonSchema(collection), path);
  return String(node?.['hint'] ?? node?.['description'] ?? 'see CONTRIBUTING');
}

function valueAt(data: unknown, path: FieldPath): unknown {
  let value = data;
  for (const key of path) value = value && typeof value === 'object' ? (value as Record<string | number, unknown>)[key] : undefined;
  return value === null ? undefined : value;
}

/** The schema node under a path; the full form is taken where a short form is allowed too. */
function schemaAt(schema: JsonSchema, path: FieldPath): JsonSchema | undefined {
  let node: JsonSchema | undefined = schema;
  for (const key of path) {
    if (!node) return undefined;
    const options: JsonSchema[] = [node, ...((node['anyOf'] as JsonSchema[] | undefined) ?? [])];
    const next: (JsonSchema | undefined)[] = options.map((option) =>
      typeof key === 'number' ? (option['items'] as JsonSchema | undefined) : (option['properties'] as Record<string, JsonSchema> | undefined)?.[key],
    );
    node = next.find(Boolean);
  }
  const full = (node?.['anyOf'] as JsonSchema[] | undefined)?.find((option) => option['properties']);
  return full && node ? { ...full, ...node } : node;
}
