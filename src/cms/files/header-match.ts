import { isRecord } from '../../model/fields/record.ts';
import { isNode } from 'yaml';
import { isSame, itemField, memberField, prune, toFormValue, type Spelling } from './form-value.ts';
import type { Part } from './header-parts.ts';

/** Keys in the order of the file; a new one after the nearest key that comes before it in the model. */
export function matchKeys(parts: readonly Part[], wanted: unknown, field: Spelling | undefined): Member[] {
  const values = isRecord(wanted) ? wanted : {};
  const members: Member[] = parts.flatMap((part) => {
    const key = String(part.key);
    const inForm = prune(toFormValue(isNode(part.node) ? part.node.toJSON() : undefined, memberField(field, key)));
    if (!(key in values) && inForm !== undefined) return [];
    return [{ part, key, value: values[key], field: memberField(field, key) }];
  });
  const order = field?.fields?.map((member) => member.name) ?? [];
  for (const key of Object.keys(values).toSorted((one, other) => order.indexOf(one) - order.indexOf(other))) {
    if (members.some((member) => member.key === key)) continue;
    const nearest = order
      .slice(0, Math.max(0, order.indexOf(key)))
      .findLast((name) => members.some((member) => member.key === name));
    const at = order.includes(key) ? members.findIndex((member) => member.key === nearest) + 1 : members.length;
    members.splice(at, 0, { key, value: values[key], field: memberField(field, key) });
  }
  return members;
}

/** Items in the order of the form: first each with the one that says the same, then what is left in turn. */
export function matchItems(parts: readonly Part[], wanted: unknown, field: Spelling | undefined): Member[] {
  const values = Array.isArray(wanted) ? (wanted as unknown[]) : [];
  const left = [...parts];
  const take = (isMatch: (part: Part) => boolean) => {
    const index = left.findIndex(isMatch);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const item = itemField(field);
  const same = values.map((value) =>
    take((part) => isSame(prune(toFormValue(isNode(part.node) ? part.node.toJSON() : undefined, item)), value)),
  );
  return values.map((value, index) => {
    const part = same[index] ?? take(() => true);
    return { ...(part && { part }), value, field: item };
  });
}

/** A member that is wanted, with the part of the file that holds it so far. */
export interface Member {
  part?: Part;
  key?: string;
  value: unknown;
  field: Spelling | undefined;
}
