import { titleFieldOf, type CollectionName } from '../../model/names/collection-names.ts';
import type { DeskCollection } from '../settings/decap-config.ts';
import type { DeskField } from '../settings/decap-fields.ts';

/**
 * The fields of a short form: what an entry cannot do without, and what is at hand while one writes about something
 * else. All others wait in the whole form.
 */
export function listShown({ name, fields }: Pick<DeskCollection, 'name' | 'fields'>): DeskField[] {
  const wanted = new Set(atHand[name] ?? []);
  const title = titleFieldOf(name);
  const shown = fields.filter((field) => field.required || wanted.has(field.name));
  // What it is called comes first: it is known already, most often.
  const isTitle = (field: DeskField) => field.name === title;
  const ordered = [...shown.filter(isTitle), ...shown.filter((field) => !isTitle(field))];
  return ordered.map((field) => (isRow(field) ? toRow(field) : field));
}

/** True for a list of groups, of which a short form has one. */
export function isRow({ kind, item, fields }: DeskField): boolean {
  return kind === 'list' && item === 'group' && fields !== undefined;
}

/** A row with what it cannot do without, and the place in a source. */
function toRow(field: DeskField): DeskField {
  const { fields = [] } = field;
  return { ...field, fields: fields.filter(({ name, required }) => required || name === 'locator') };
}

const atHand: Partial<Record<CollectionName, readonly string[]>> = {
  sources: ['author', 'issued', 'container-title', 'URL'],
  practices: ['themes', 'sources'],
  principles: ['themes', 'sources'],
  projects: ['themes', 'sources'],
  lineages: ['carried'],
};

/**
 * What a short form holds, without what was left empty; a row that was left empty is none. The sources of its evidence
 * are listed among its sources, as the check asks.
 */
export function toData(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const data = dropEmpty(values);
  const cited = listGroups(data['evidence']).flatMap(({ source }) => (typeof source === 'string' ? [{ source }] : []));
  return cited.length > 0 && !data['sources'] ? { ...data, sources: cited } : data;
}

function listGroups(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
}

function dropEmpty(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const kept = Array.isArray(value) ? value.filter((item) => !isEmpty(item)) : value;
      return isEmpty(kept) ? [] : [[name, kept]];
    }),
  );
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isEmpty);
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
