import type { FieldKind } from '../../model/fields/field-meta.ts';
import { isRecord } from '../../model/fields/record.ts';
import type { DeskField } from '../settings/decap-fields.ts';

/** The part of a field that says how its value is spelled. */
export type Spelling = Pick<DeskField, 'kind' | 'item' | 'fields' | 'name' | 'default'>;

/** A header as one field, so that one walk serves every depth. */
export function headerField(fields: readonly DeskField[]): Spelling {
  return { name: 'header', kind: 'group', fields };
}

/** The field of a group's member; undefined for a key that the model does not know. */
export function memberField(field: Spelling | undefined, name: string): Spelling | undefined {
  return field?.fields?.find((member) => member.name === name);
}

/** The field of a list's members. */
export function itemField(field: Spelling | undefined): Spelling | undefined {
  return field?.item ? { name: 'item', kind: field.item, ...(field.fields && { fields: field.fields }) } : undefined;
}

/**
 * A value as a file spells it, as the form shows it: a citation always as source and place, another name as name and language, a person’s name as one text, a
 * year written as a number as text. What does not have the expected form stays as it is.
 */
export function toFormValue(value: unknown, field: Spelling | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => toFormValue(item, itemField(field)));
  const short = field && shortKeys[field.kind];
  if (short !== undefined && typeof value === 'string') return { [short]: value };
  if ((field?.kind === 'date' || field?.kind === 'interval') && Number.isInteger(value))
    return String(value).padStart(4, '0');
  if (field?.kind === 'name' && isRecord(value)) return toNameText(value);
  if (isRecord(value)) return mapGroup(value, (item, key) => toFormValue(item, memberField(field, key)));
  return value;
}

/** A value of the form in the short spelling that new text in a file gets. */
export function toFileValue(value: unknown, field: Spelling | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => toFileValue(item, itemField(field)));
  if (!isRecord(value)) return value;
  const short = field && shortKeys[field.kind];
  if (short !== undefined && Object.keys(value).length === 1 && typeof value[short] === 'string') return value[short];
  return mapGroup(value, (item, key) => toFileValue(item, memberField(field, key)));
}

/** A value without the empty texts, lists and groups that a form leaves behind; undefined where nothing is left. */
export function prune(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\r\n', '\n').trim() || undefined;
  if (Array.isArray(value)) {
    const items = value.map(prune).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (!isRecord(value)) return value ?? undefined;
  const kept = Object.entries(value).flatMap(([key, item]) => {
    const clean = prune(item);
    return clean === undefined ? [] : [[key, clean] as const];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** True where two plain values say the same, whatever the order of their keys. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  if (isRecord(one) && isRecord(other)) {
    const keys = Object.keys(one);
    return (
      keys.length === Object.keys(other).length &&
      keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
    );
  }
  return one === other;
}

/** Kinds of groups that a file may write as one text, and the member that the text then is. */
const shortKeys: Partial<Record<FieldKind, string>> = { citation: 'source', otherName: 'name' };

function mapGroup(
  group: Record<string, unknown>,
  change: (item: unknown, key: string) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(group).map(([key, item]) => [key, change(item, key)]));
}

/** `Family, Given`, or the name of a group, as the model reads it. */
function toNameText(name: Record<string, unknown>): unknown {
  if (typeof name['literal'] === 'string') return name['literal'];
  if (typeof name['family'] !== 'string') return name;
  return typeof name['given'] === 'string' ? `${name['family']}, ${name['given']}` : name['family'];
}
