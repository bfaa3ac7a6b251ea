import type { FaultText } from '../../model/placed-fault.ts';
import type * as z from 'zod';
import { findNearest } from '../../mdx/characters/did-you-mean.ts';
import type { CollectionName } from '../../model/collections.ts';
import { formerIdPattern } from '../../model/entry.ts';
import { idPattern, type FaultParams } from '../../model/fields/fields.ts';
import { normaliseInput } from '../../model/fields/input.ts';
import { listEmptyFields } from './empty-fields.ts';
import { showValue } from '../entry/faults.ts';
import { schemaAt } from './schema-node.ts';
import { quoteYaml } from './yaml-scalars.ts';
import { formatPath, type FieldPath, type Header, type LocalFault } from './yaml-header.ts';

/** Faults for what a schema refused, one for each issue, in words for contributors. The issues must carry their input. */
export function toSchemaFaults(
  collection: CollectionName,
  issues: readonly z.core.$ZodIssue[],
  header: Header,
): LocalFault[] {
  return issues.flatMap((issue) =>
    toFaults({ collection, issue, header, path: toWritten(header.data, issue.path as FieldPath) }),
  );
}

/** Faults for what a withdrawn entry may not keep, or does not say. */
export function toTombstoneFaults(
  collection: CollectionName,
  issues: readonly z.core.$ZodIssue[],
  header: Header,
): LocalFault[] {
  const kept = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [],
  );
  const others = issues.filter((issue) => issue.code !== 'unrecognized_keys' || issue.path.length > 0);
  return [
    ...kept.map((key) => ({ ...header.locate([key]), ...describeKept(collection, key) })),
    ...toSchemaFaults(collection, others, header),
  ];
}

/** Faults for fields that hold nothing and are no fields: a slip of the pen that the schema never sees. */
export function toEmptyFieldFaults(collection: CollectionName, header: Header): LocalFault[] {
  return listEmptyFields(header.data).flatMap((path) => {
    const key = path.at(-1);
    const node = schemaAt(collection, path.slice(0, -1));
    const known = node?.['properties'];
    if (typeof key !== 'string' || !known || Object.hasOwn(known, key)) return [];
    return [{ ...header.locate(path), ...describeUnknownKey({ collection, path: path.slice(0, -1) }, key) }];
  });
}

/** A field as far as it is written: where the schema makes a list of a text, the text. */
function toWritten(data: unknown, path: FieldPath): FieldPath {
  const end = path.findIndex(
    (step, depth) => typeof step === 'number' && typeof valueAt(data, path.slice(0, depth)) === 'string',
  );
  return end === -1 ? path : path.slice(0, end);
}

interface Context {
  collection: CollectionName;
  issue: z.core.$ZodIssue;
  header: Header;
  path: FieldPath;
}

function toFaults(context: Context): LocalFault[] {
  const { issue, header, path } = context;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ ...header.locate([...path, key]), ...describeUnknownKey(context, key) }));
  return [{ ...header.locate(path), ...(isEmptyItem(context) ? emptyItem : describe(context)) }];
}

function describe(context: Context): FaultText {
  const { issue } = context;
  const shown = showValue(issue.input);
  switch (issue.code) {
    case 'custom':
      return describeCustom(issue);
    case 'invalid_type':
      return issue.input === undefined ? describeMissing(context) : describeWrongType(context, issue.expected);
    case 'invalid_value':
      return issue.input === undefined
        ? describeMissing(context)
        : describeWrongTerm(issue.values.map(String), issue.input);
    case 'too_big':
      return describeTooBig(issue);
    case 'too_small':
      return describeTooSmall(context, issue);
    case 'invalid_format':
      return describeFormat(context, shown);
    default:
      return { code: 'value-form', message: `${shown} has the wrong form`, remedy: hintOf(context) };
  }
}

/** A `-` with nothing after it; it keeps its place in the list so that its neighbours keep theirs. */
function isEmptyItem({ header, path }: Context): boolean {
  if (typeof path.at(-1) !== 'number') return false;
  const [item] = normaliseInput([valueAt(header.data, path)]) as [unknown];
  return item === '';
}

const emptyItem: FaultText = {
  code: 'value-empty',
  message: 'this item of the list is empty',
  remedy: 'fill it in, or delete its “-”',
};

function describeKept(collection: CollectionName, key: string): FaultText {
  const stays = collection === 'people' ? 'the date and the reason stay' : 'the title, the date and the reason stay';
  return {
    code: 'withdrawn-kept',
    message: `a withdrawn entry still has ${showValue(key)}`,
    remedy: `delete the field; ${stays}`,
  };
}

function describeCustom({ input, message, params }: z.core.$ZodIssueCustom): FaultText {
  const { fault = 'value-form', remedy = 'correct it', formRemedy } = (params ?? {}) as Partial<FaultParams>;
  const about = input === undefined || typeof input === 'object' ? '' : `${showValue(input)} `;
  return { code: fault, message: `${about}${message}`, remedy, ...(formRemedy && { formRemedy }) };
}

function describeTooBig({ input, maximum, origin }: z.core.$ZodIssueTooBig): FaultText {
  if (typeof input !== 'string')
    return {
      code: 'out-of-range',
      message: `${showValue(input)} is more than ${maximum}`,
      remedy: `give ${origin} ${maximum} or less`,
    };
  return {
    code: 'too-long',
    message: `has ${input.length} characters where ${maximum} fit`,
    remedy: 'shorten it; the long story belongs in the text',
  };
}

function describeTooSmall(context: Context, { input, minimum, origin }: z.core.$ZodIssueTooSmall): FaultText {
  if (origin === 'number')
    return {
      code: 'out-of-range',
      message: `${showValue(input)} is less than ${minimum}`,
      remedy: `give ${origin} ${minimum} or more`,
    };
  if (origin === 'array') return describeMissing(context);
  return { code: 'value-empty', message: 'is empty', remedy: `fill it in or delete the line; ${hintOf(context)}` };
}

function describeMissing(context: Context): FaultText {
  const name = String(context.path.at(-1) ?? '');
  const remedy = `add ${name}: … (${hintOf(context)})`;
  if (name === 'evidence')
    return { code: 'claim-without-evidence', message: 'a lineage claim without evidence', remedy };
  const formRemedy = 'add a source in this part of the form, for on whose word it stands';
  if (name === 'sources')
    return { code: 'fact-without-source', message: 'a fact without a source', remedy, formRemedy };
  return {
    code: 'field-missing',
    message: `${name} is missing`,
    remedy,
    formRemedy: `fill it in (${hintOf(context)})`,
  };
}

function describeWrongType(context: Context, expected: string): FaultText {
  const value = context.issue.input;
  const names: Record<string, string> = {
    string: 'text',
    array: 'a list (lines that begin with “- ”)',
    object: 'a group of “name: value” lines',
    number: 'a number',
    boolean: 'true or false',
  };
  const quote =
    expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')
      ? `put it in quotes: ${quoteYaml(sourceOf(context) ?? String(value))}`
      : hintOf(context);
  const shown = sourceOf(context) ?? value;
  return { code: 'wrong-type', message: `${showValue(shown)} is not ${names[expected] ?? expected}`, remedy: quote };
}

function describeWrongTerm(terms: readonly string[], value: unknown): FaultText {
  const nearest = findNearest(String(value), terms);
  return {
    code: 'term-unknown',
    message: `${showValue(value)} is not one of its terms`,
    remedy: nearest ? `did you mean ${nearest}? (${terms.join(', ')})` : `use one of: ${terms.join(', ')}`,
  };
}

function describeUnknownKey({ collection, path }: Pick<Context, 'collection' | 'path'>, key: string): FaultText {
  const node = schemaAt(collection, path);
  const known = Object.keys((node?.['properties'] as object | undefined) ?? {});
  const nearest = path.length === 0 && collection === 'lineages' && key === 'when' ? 'passed' : findNearest(key, known);
  return {
    code: 'unknown-key',
    message: `there is no field called ${showValue(key)} here`,
    remedy: nearest ? `did you mean ${nearest}?` : `the fields here are: ${known.join(', ')}`,
  };
}

function describeFormat(context: Context, shown: string): FaultText {
  const node = schemaAt(context.collection, context.path);
  const kind = node?.['kind'];
  const { issue } = context;
  if (issue.code === 'invalid_format' && issue['pattern'] === String(idPattern))
    return {
      code: 'id-form',
      message: `${shown} is not an id`,
      remedy: 'ids are small letters, digits and single hyphens, such as young-lords',
    };
  if (issue.code === 'invalid_format' && issue['pattern'] === String(formerIdPattern))
    return {
      code: 'id-form',
      message: `${shown} is not an id`,
      remedy: 'write the old id, such as young-lords, after its collection where that was another: lineages/old-id',
    };
  if (kind === 'anyReference') {
    const relation = node?.['relation'] as string[];
    return {
      code: 'reference-form',
      message: `${shown} is not an entry`,
      remedy: `write the collection and the id, such as ${relation[0]}/needle-exchange (collections: ${relation.join(', ')})`,
    };
  }
  if (kind === 'address')
    return {
      code: 'url-unsafe',
      message: `${shown} is not a plain web address`,
      remedy: 'write it whole, beginning with https:// and the host, without spaces',
    };
  return { code: 'value-form', message: `${shown} has the wrong form`, remedy: hintOf(context) };
}

function hintOf({ collection, path }: Context): string {
  const hint = schemaAt(collection, path)?.['hint'];
  return typeof hint === 'string' ? hint.replace(/\.$/, '') : 'see docs/fields.md';
}

function valueAt(data: unknown, path: FieldPath): unknown {
  let value = data;
  for (const key of path)
    value = value && typeof value === 'object' ? (value as Record<string | number, unknown>)[key] : undefined;
  return value === null ? undefined : value;
}

/** A value without quotes as it was written: `007`, where YAML gives 7. */
function sourceOf({ header, path }: Context): string | undefined {
  const written = formatPath(path);
  return header.listPlain().find((scalar) => formatPath(scalar.path) === written)?.source || undefined;
}
