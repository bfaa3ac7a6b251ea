import type { CollectionName } from '../../model/names/collection-names.ts';
import type { FieldKind } from '../../model/fields/field-meta.ts';
import type { JsonSchema } from '../../model/json-schema.ts';
import { sayField } from '../../site/words/field-words.ts';
import type { VocabularyName } from '../../model/vocabularies/index.ts';
import { say } from './say.ts';

/** A field of the desk: what Decap reads, and our own `kind`, which the file format reads. */
export interface DeskField {
  name: string;
  label: string;
  hint: string;
  widget: string;
  required: boolean;
  kind: FieldKind;
  /** Kind of a list's members. */
  item?: FieldKind;
  default?: unknown;
  /** Source of a regular expression, and what it asks for in words. */
  pattern?: readonly [source: string, message: string];
  /** Collections in which a reference is looked up. */
  collections?: readonly CollectionName[];
  /** True where an entry of a neighbour may be named too. */
  takesNeighbours?: boolean;
  /** Vocabulary from which a term is chosen. */
  vocabulary?: VocabularyName;
  fields?: readonly DeskField[];
  field?: DeskField;
  [setting: string]: unknown;
}

/**
 * The fields of a JSON Schema object, in its order.
 * @param mayBeEmpty true inside an optional group, which Decap could otherwise never leave empty
 */
export function toFields(schema: JsonSchema, mayBeEmpty = false): DeskField[] {
  const required = (schema['required'] ?? []) as readonly string[];
  return Object.entries((schema['properties'] ?? {}) as Record<string, FieldNode>).map(([name, node]) =>
    toField(name, node, { isRequired: required.includes(name) && !mayBeEmpty, mayBeEmpty }),
  );
}

/** One node of a JSON Schema as a field of the desk; a kind that nobody wrote a handler for throws by name. */
export function toField(name: string, node: FieldNode, place: FieldPlace): DeskField {
  const toWidget = node.kind && Object.hasOwn(widgets, node.kind) ? widgets[node.kind] : undefined;
  if (!toWidget || !node.kind)
    throw new Error(
      `Field “${name}” is of kind “${node.kind ?? 'none'}”, which the desk has no widget for: add one in src/cms/settings/decap-fields.ts.`,
    );
  const field = {
    name,
    label: node.label === undefined ? name : sayField(node.label),
    hint: node.hint === undefined ? '' : sayField(node.hint),
    required: place.isRequired,
    kind: node.kind,
    ...(hasDefault(node, place) && { default: node.default }),
  };
  return { ...field, ...toWidget(node, place) };
}

const widgets: Record<FieldKind, (node: FieldNode, place: FieldPlace) => Widget> = {
  line: (node) => ({
    widget: 'string',
    pattern: node.pattern ? [node.pattern, patternWords(node)] : lengthPattern(node, '.', 'patternLine'),
  }),
  prose: (node) => ({ widget: 'text', pattern: lengthPattern(node, String.raw`[\s\S]`, 'patternLength') }),
  date: () => ({ widget: 'edtf-date' }),
  interval: () => ({ widget: 'edtf-date' }),
  reference: (node) => ({ widget: 'entry-reference', ...relation(node) }),
  anyReference: (node) => ({ widget: 'entry-reference', ...relation(node) }),
  term: (node) => ({ widget: 'term', ...(node.vocabulary && { vocabulary: node.vocabulary }) }),
  citation: (node) => objectWidget(node.anyOf?.find((form) => form['type'] === 'object') ?? {}, true),
  otherName: (node) => objectWidget(node.anyOf?.find((form) => form['type'] === 'object') ?? {}, true),
  address: () => ({ widget: 'string', pattern: [String.raw`^https?://\S+$`, say('patternAddress')] }),
  language: () => ({
    widget: 'string',
    pattern: ['^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$', say('patternLanguage')],
  }),
  country: () => ({ widget: 'string', pattern: ['^[A-Z]{2}$', say('patternCountry')] }),
  number: (node) => ({ widget: 'number', value_type: node.type === 'integer' ? 'int' : 'float', ...bounds(node) }),
  flag: () => ({ widget: 'boolean', required: false }),
  name: () => ({ widget: 'string', pattern: [String.raw`^\S.*$`, say('patternName')] }),
  group: (node, place) => groupWidget(node as JsonSchema, place),
  list: (node) => listWidget(node),
};

function hasDefault(node: FieldNode, place: FieldPlace): boolean {
  return node.default !== undefined && !Array.isArray(node.default) && !place.mayBeEmpty;
}

function lengthPattern(
  node: FieldNode,
  character: string,
  words: 'patternLine' | 'patternLength',
): readonly [string, string] {
  const { minLength = 0, maxLength } = node;
  return [
    `^${character}{${minLength},${maxLength ?? ''}}$`,
    say(words, { least: minLength, most: maxLength ?? say('patternAny') }),
  ];
}

function patternWords(node: FieldNode): string {
  return node.pattern?.startsWith('^[a-z0-9]+')
    ? say('patternId')
    : node.hint === undefined
      ? say('patternOther')
      : sayField(node.hint);
}

function relation({
  relation: collections = [],
  pattern = '$^',
}: FieldNode): Pick<DeskField, 'collections' | 'takesNeighbours'> {
  const isOpen = new RegExp(pattern).test(`neighbour:${collections[0]}/entry`);
  return { collections, ...(isOpen && { takesNeighbours: true }) };
}

function bounds(node: FieldNode): { min?: number; max?: number } {
  return {
    ...(node.minimum !== undefined && { min: node.minimum }),
    ...(node.maximum !== undefined && { max: node.maximum }),
  };
}

/** A place has a map of its own; other groups are Decap’s. */
function groupWidget(schema: JsonSchema, { isRequired, mayBeEmpty }: FieldPlace): Widget {
  const names = Object.keys(schema['properties'] ?? {});
  if (['lat', 'lon', 'precision'].every((name) => names.includes(name)))
    return { widget: 'place', fields: toFields(schema, mayBeEmpty || !isRequired) };
  return objectWidget(schema, isRequired, mayBeEmpty || !isRequired);
}

function objectWidget(schema: JsonSchema, isOpen: boolean, mayBeEmpty = false): Widget {
  return { widget: 'object', collapsed: !isOpen, fields: toFields(schema, mayBeEmpty) };
}

/** Decap’s simple list cannot be typed into; references and citations have lists of their own. */
function listWidget(node: FieldNode): Widget {
  const item = toField('item', node.items ?? {}, { isRequired: true, mayBeEmpty: false });
  const shared = { item: item.kind, label_singular: item.label };
  if (item.widget === 'entry-reference')
    return { ...relation(node.items ?? {}), ...shared, widget: 'entry-references', multiple: true };
  const list = { ...shared, widget: 'list', collapsed: true, minimize_collapsed: true };
  if (item.widget === 'place') return { ...shared, widget: 'places', fields: item.fields };
  if (item.widget !== 'object') return { ...list, field: item, summary: '{{fields.item | truncate(80)}}' };
  if (item.kind === 'citation') return { ...shared, widget: 'citations', fields: item.fields };
  const fields = (item.fields ?? []).map(withoutDefault);
  return { ...list, fields, summary: summary(fields) };
}

/** Decap fills a list with one member where a field of its members has a default, which a reader of the file sets anyway. */
function withoutDefault(field: DeskField): DeskField {
  return Object.fromEntries(Object.entries(field).filter(([setting]) => setting !== 'default')) as unknown as DeskField;
}

/** The first two plain values of a group say which member of a list it is. */
function summary(fields: readonly DeskField[]): string {
  const plain = fields.filter((field) => field.kind !== 'group' && field.kind !== 'list').slice(0, 2);
  return plain.map((field) => `{{fields.${field.name} | truncate(60)}}`).join(' ');
}

/** What a widget adds to a field. */
type Widget = { widget: string } & Partial<Omit<DeskField, 'pattern'>> & { pattern?: readonly [string, string] };

/** Where a field stands. */
interface FieldPlace {
  isRequired: boolean;
  /** True inside a group that may be left out. */
  mayBeEmpty: boolean;
}

/** The keys of a JSON Schema node that the desk reads. */
interface FieldNode {
  kind?: FieldKind;
  label?: string;
  hint?: string;
  type?: unknown;
  default?: unknown;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  enum?: readonly string[];
  relation?: readonly CollectionName[];
  vocabulary?: VocabularyName;
  anyOf?: readonly JsonSchema[];
  items?: FieldNode;
  properties?: Record<string, FieldNode>;
  required?: readonly string[];
}
