import type { CollectionName } from '../model/collections.ts';
import type { FieldKind } from '../model/fields/field-meta.ts';
import { isRecord } from '../model/fields/record.ts';
import { toJsonSchema, type JsonSchema } from '../model/json-schema.ts';
import type { VocabularyName } from '../model/vocabularies/index.ts';
import { formatDate } from '../site/dates.ts';
import { nameCountry } from '../site/names.ts';
import { sayField } from '../site/words/field-words.ts';
import { nameTerm } from '../site/words/terms.ts';
import { translate, type StringKey } from '../site/translate.ts';

/** A filled field of an entry: its name in the model, its label, and what it says, one list of parts for each value. */
export interface Fact {
  name: string;
  label: string;
  values: FactPart[][];
}

/** A piece of what a field says. Page, desk and form each give it their own form. */
export type FactPart =
  | { kind: 'text'; text: string }
  | { kind: 'date'; value: string }
  | { kind: 'term'; vocabulary: VocabularyName; id: string }
  | { kind: 'entry'; key: string }
  /** A source; `index` is its place in its list. */
  | { kind: 'citation'; source: string; locator?: string; index: number };

/**
 * What an entry says in its fields, in the order of the model and by the kind that the model gives each field: the one
 * list behind the page, the desk's preview and the form's. Empty fields are left out; of a withheld place nothing is
 * told. Takes values that no schema has seen, as a form holds them.
 */
export function listFacts(collection: CollectionName, data: Readonly<Record<string, unknown>>): Fact[] {
  const properties = toJsonSchema(collection)['properties'] as Record<string, FieldNode>;
  return Object.entries(properties).flatMap(([name, node]) => {
    const values = toList(data[name])
      .map((value, index) => toParts(value, itemOf(node), index))
      .filter((parts) => parts.length > 0);
    return values.length > 0 ? [{ name, label: toLabel(name, node), values }] : [];
  });
}

/** Fields that page, desk and form show in places of their own, above the facts or below the text. */
export const shownApart: ReadonlySet<string> = new Set([
  ...['title', 'alsoKnownAs', 'careNote', 'summary', 'themes', 'sources', 'language', 'consent', 'people'],
  ...['formerIds', 'withdrawn', 'rights', 'coverage', 'completeness', 'pictures'],
]);

/** A value in plain words, without its citations; dates and terms as pages write them. */
export function toFactText(parts: readonly FactPart[], nameOf: (key: string) => string): string {
  return parts
    .map((part) => {
      switch (part.kind) {
        case 'text':
          return part.text;
        case 'date':
          return formatDate(part.value);
        case 'term':
          return nameTerm(part.vocabulary, part.id);
        case 'entry':
          return nameOf(part.key);
        case 'citation':
          return '';
      }
    })
    .join('');
}

/** The facts of some fields, in the order of the names. */
export function pickFacts(facts: readonly Fact[], names: readonly string[]): Fact[] {
  return names.flatMap((name) => facts.find((fact) => fact.name === name) ?? []);
}

/** Where pages ask a question of their own for a field, that; else the label of the model. */
function toLabel(name: string, node: FieldNode): string {
  const key = asked.find((one) => one === name);
  return key ? translate(key) : node.label === undefined ? name : sayField(node.label);
}

const asked = ['kind', 'period', 'places', 'needMet', 'decisions', 'scale', 'endings'] as const satisfies StringKey[];

function toParts(value: unknown, node: FieldNode, index: number): FactPart[] {
  if (value === undefined || value === null || value === '') return [];
  if (node.kind === 'citation') return toCitation(value, index);
  if (node.kind === 'otherName' && isRecord(value)) return toParts(value['name'], {}, index);
  if (isRecord(value)) return node.properties && 'precision' in node.properties ? toPlace(value) : toGroup(value, node);
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  switch (node.kind) {
    case 'date':
    case 'interval':
      return [{ kind: 'date', value: text }];
    case 'term':
      return node.vocabulary ? [{ kind: 'term', vocabulary: node.vocabulary, id: text }] : [{ kind: 'text', text }];
    case 'reference':
    case 'anyReference':
      return [{ kind: 'entry', key: text.includes('/') ? text : `${node.relation?.[0] ?? ''}/${text}` }];
    case 'country':
      return [{ kind: 'text', text: nameCountry(text) }];
    case 'flag':
      return [{ kind: 'text', text: translate(value === true ? 'yes' : 'no') }];
    default:
      return text ? [{ kind: 'text', text }] : [];
  }
}

function toCitation(value: unknown, index: number): FactPart[] {
  const { source, locator } = isRecord(value) ? value : { source: value, locator: undefined };
  if (typeof source !== 'string' || source === '') return [];
  return [{ kind: 'citation', source, index, ...(typeof locator === 'string' && locator && { locator }) }];
}

/** `name, country (territory)`. */
function toPlace(place: Record<string, unknown>): FactPart[] {
  if (place['precision'] === 'withheld') return [{ kind: 'text', text: translate('withheldPlace') }];
  const countries = toList(place['country']).filter((code) => typeof code === 'string');
  const where = [place['name'], ...countries.map((code) => nameCountry(code))].filter(Boolean).join(', ');
  const { territory } = place;
  const told =
    typeof territory === 'string' && territory && territory !== place['name']
      ? ` (${translate('territory', { name: territory })})`
      : '';
  return where + told === '' ? [] : [{ kind: 'text', text: where + told }];
}

/** The members of a group as a line: `first: second (date) · third`, citations last. */
function toGroup(group: Record<string, unknown>, node: FieldNode): FactPart[] {
  const parts: FactPart[] = [];
  const citations: FactPart[] = [];
  let count = 0;
  for (const [name, member] of Object.entries(node.properties ?? {})) {
    for (const [index, value] of toList(group[name]).entries()) {
      const own = toParts(value, itemOf(member), index);
      if (own.length === 0) continue;
      if (own[0]?.kind === 'citation') citations.push(...own);
      else if (own[0]?.kind === 'date' && count > 0) parts.push(text(' ('), ...own, text(')'));
      else {
        if (count > 0) parts.push(text(count === 1 ? ': ' : ' · '));
        parts.push(...own);
        count += 1;
      }
    }
  }
  return [...parts, ...citations];
}

function text(words: string): FactPart {
  return { kind: 'text', text: words };
}

function toList(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

/** What a field's members are: of a list those of its items. */
function itemOf(node: FieldNode): FieldNode {
  return node.kind === 'list' ? (node.items ?? {}) : node;
}

type FieldNode = JsonSchema & {
  kind?: FieldKind;
  label?: string;
  vocabulary?: VocabularyName;
  relation?: readonly CollectionName[];
  properties?: Record<string, FieldNode>;
  items?: FieldNode;
};
