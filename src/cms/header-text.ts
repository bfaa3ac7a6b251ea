import { isCollection, isMap, isNode, isScalar, isSeq, parseDocument, type Document, type Node, type ParsedNode } from 'yaml';
import { headerField, isGroup, isSame, itemField, memberField, prune, toFileValue, toFormValue, type Spelling } from './form-value.ts';
import { listParts, type Part } from './header-parts.ts';
import { swapWord } from './word-swap.ts';
import { toBlockText, toFlowText, toScalarText } from './yaml-text.ts';
import type { DeskField } from './widgets.ts';

/** A header's values as the form shows them. Throws where the text is not YAML or not made of fields. */
export function parseHeaderForm(source: string, fields: readonly DeskField[]): Record<string, unknown> {
  const value = toFormValue(read(source).toJS({ maxAliasCount: 0 }), headerField(fields));
  if (value === null || value === undefined) return {};
  if (!isGroup(value)) throw new Error('The header is not made of “name: value” lines.');
  return value;
}

/** A new header in the order of the fields, without what is empty or only repeats a default. */
export function writeHeader(form: unknown, fields: readonly DeskField[]): string {
  const wanted = prune(form);
  if (!isGroup(wanted)) return '';
  const known = fields.filter((field) => field.name in wanted && !isSame(wanted[field.name], field.default));
  const names = [...known.map((field) => field.name), ...Object.keys(wanted).filter((name) => !fields.some((field) => field.name === name))];
  const group = Object.fromEntries(names.map((name) => [name, toFileValue(wanted[name], memberField(headerField(fields), name))]));
  return `${toBlockText(group)}\n`;
}

/**
 * A header with the values of the form: text that still says the same stays byte for byte, comments, quotes and
 * order included. What comes out always reads back as what the form holds.
 */
export function editHeader(source: string, form: unknown, fields: readonly DeskField[]): string {
  const field = headerField(fields);
  const wanted = withoutNewDefaults(prune(form) ?? {}, source, fields);
  const says = (text: string) => isSame(prune(parseHeaderForm(text, fields)) ?? {}, wanted);
  if (says(source)) return source;
  const document = read(source);
  if (isMap(document.contents) && !document.contents.flow) {
    const edited = editBlock({ source, document, node: document.contents as ParsedNode, end: source.length, path: [] }, wanted, field);
    if (isReadable(edited) && says(edited)) return edited;
  }
  return writeHeader(wanted, fields);
}

function isReadable(source: string): boolean {
  return parseDocument(source, { schema: 'core', logLevel: 'silent' }).errors.length === 0;
}

function read(source: string): Document.Parsed {
  const document = parseDocument(source, { keepSourceTokens: true, schema: 'core', merge: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error) throw new Error(`The header cannot be read: ${error.message}`);
  return document;
}

/** Decap fills defaults into a form; a file that did without them goes on doing without. */
function withoutNewDefaults(wanted: unknown, source: string, fields: readonly DeskField[]): unknown {
  const before = parseHeaderForm(source, fields);
  if (!isGroup(wanted)) return wanted;
  const isNewDefault = (name: string) => !(name in before) && isSame(wanted[name], fields.find((field) => field.name === name)?.default);
  return Object.fromEntries(Object.entries(wanted).filter(([name]) => !isNewDefault(name)));
}

/** A block map or block list with its members kept, edited, added or left out. */
function editBlock(place: Place, wanted: unknown, field: Spelling | undefined): string {
  const { parts, indent, tail } = listParts(place.source, place.node, place.end);
  const members = isMap(place.node) ? matchKeys(parts, wanted, field) : matchItems(parts, wanted, field);
  const texts = members.map(({ part, key, value, field: memberOf }) => {
    const lead = part?.lead || `\n${' '.repeat(indent)}`;
    return { lead, text: part ? editPart(place, part, { value, field: memberOf, indent }) : newPart(key, toFileValue(value, memberOf), indent) };
  });
  const opening = place.path.length === 0 ? place.source.slice(0, parts[0]?.start ?? 0) : '';
  return opening + texts.map(({ lead, text }, index) => (index === 0 ? text : lead + text)).join('') + tail;
}

/** Keys in the order of the file; a new one after the nearest key that comes before it in the model. */
function matchKeys(parts: readonly Part[], wanted: unknown, field: Spelling | undefined): Member[] {
  const values = isGroup(wanted) ? wanted : {};
  const members: Member[] = parts.flatMap((part) => {
    const key = String(part.key);
    const inForm = prune(toFormValue(isNode(part.node) ? part.node.toJSON() : undefined, memberField(field, key)));
    if (!(key in values) && inForm !== undefined) return [];
    return [{ part, key, value: values[key], field: memberField(field, key) }];
  });
  const order = field?.fields?.map((member) => member.name) ?? [];
  for (const key of Object.keys(values).toSorted((one, other) => order.indexOf(one) - order.indexOf(other))) {
    if (members.some((member) => member.key === key)) continue;
    const nearest = order.slice(0, Math.max(0, order.indexOf(key))).findLast((name) => members.some((member) => member.key === name));
    const at = order.includes(key) ? members.findIndex((member) => member.key === nearest) + 1 : members.length;
    members.splice(at, 0, { key, value: values[key], field: memberField(field, key) });
  }
  return members;
}

/** Items in the order of the form: first each with the one that says the same, then what is left in turn. */
function matchItems(parts: readonly Part[], wanted: unknown, field: Spelling | undefined): Member[] {
  const values = Array.isArray(wanted) ? (wanted as unknown[]) : [];
  const left = [...parts];
  const take = (isMatch: (part: Part) => boolean) => {
    const index = left.findIndex(isMatch);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const item = itemField(field);
  const same = values.map((value) => take((part) => isSame(prune(toFormValue(isNode(part.node) ? part.node.toJSON() : undefined, item)), value)));
  return values.map((value, index) => {
    const part = same[index] ?? take(() => true);
    return { ...(part && { part }), value, field: item };
  });
}

/** One member's text: kept where it says the same, else with its value edited in place or written anew. */
function editPart(place: Place, part: Part, change: Change): string {
  const text = place.source.slice(part.start, part.end);
  const { node } = part;
  if (change.value === undefined || !isNode(node) || !node.range) return change.value === undefined ? text : newPart(part.key, toFileValue(change.value, change.field), change.indent);
  if (isSame(prune(toFormValue(node.toJSON(), change.field)), change.value)) return text;
  const [start, valueEnd] = node.range;
  const path = [...place.path, part.position];
  const before = place.source.slice(part.start, start);
  const inside = { ...place, node: node as ParsedNode, path, end: part.end };
  if (isCollection(node) && !node.flow && isSameShape(node, change.value)) return before + editBlock(inside, change.value, change.field);
  const value = editInline(inside, change.value, change.field);
  if (value === undefined) return newPart(part.key, toFileValue(change.value, change.field), change.indent);
  return before + value.trimEnd() + place.source.slice(Math.min(valueEnd, part.end), part.end);
}

/** A scalar or flow collection with its value changed; undefined where it has to be written anew. */
function editInline(place: Place, wanted: unknown, field: Spelling | undefined): string | undefined {
  const { node } = place;
  if (isScalar(node)) return isScalarValue(wanted) ? editScalar(place, wanted) : undefined;
  if (isSeq(node) && Array.isArray(wanted)) {
    const parts = node.items.map((item, position) => ({ node: item as unknown, position }) as Part);
    const items = matchItems(parts, wanted, field).map((member) => editFlowMember(place, member));
    return `[${items.join(', ')}]`;
  }
  if (isMap(node) && isGroup(wanted)) {
    const parts = node.items.map((pair, position) => ({ node: pair.value as unknown, key: String(pair.key), position }) as Part);
    const members = matchKeys(parts, wanted, field).filter((member) => member.value !== undefined);
    return `{ ${members.map((member) => `${member.key}: ${editFlowMember(place, member)}`).join(', ')} }`;
  }
  return undefined;
}

function editFlowMember(place: Place, { part, value, field }: Member): string {
  const node = part?.node;
  if (part && isNode(node) && node.range) {
    const [start, end] = node.range;
    if (isSame(prune(toFormValue(node.toJSON(), field)), value)) return place.source.slice(start, end);
    const edited = editInline({ ...place, node: node as ParsedNode, end, path: [...place.path, part.position] }, value, field);
    if (edited !== undefined) return edited;
  }
  return toFlowText(toFileValue(value, field));
}

function editScalar(place: Place, wanted: unknown): string {
  const { node, source } = place;
  const [start, end] = node.range;
  const swapped = isScalar(node) && typeof node.value === 'string' && typeof wanted === 'string' ? swapWord({ source, start, end, node }, wanted) : undefined;
  if (swapped !== undefined) return swapped;
  if (isInFlow(place)) return toFlowText(wanted);
  return toScalarText(wanted, isScalar(node) ? node.type : undefined, lineIndent(source, start));
}

function isInFlow({ document, path }: Place): boolean {
  let node: unknown = document.contents;
  for (const position of path) {
    if (isCollection(node) && node.flow) return true;
    const item = isCollection(node) ? node.items[position] : undefined;
    node = item && typeof item === 'object' && 'value' in item && !isNode(item) ? item.value : item;
  }
  return false;
}

/** Column of the text on the line on which a value stands, a list's hyphens not counted. */
function lineIndent(source: string, offset: number): number {
  const line = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ -]*/.exec(line)?.[0].length ?? 0;
}

function newPart(key: string | undefined, value: unknown, indent: number): string {
  return toBlockText(key === undefined ? [value] : { [key]: value }, indent);
}

function isSameShape(node: Node, value: unknown): boolean {
  return isSeq(node) ? Array.isArray(value) : isMap(node) && isGroup(value);
}

function isScalarValue(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}

/** A value in the text of a header. */
interface Place {
  source: string;
  document: Document.Parsed;
  node: ParsedNode;
  /** Where the text of the value ends at the latest. */
  end: number;
  /** Positions of the members that lead to it. */
  path: readonly number[];
}

/** A member that is wanted, with the part of the file that holds it so far. */
interface Member {
  part?: Part;
  key?: string;
  value: unknown;
  field: Spelling | undefined;
}

interface Change {
  value: unknown;
  field: Spelling | undefined;
  indent: number;
}
