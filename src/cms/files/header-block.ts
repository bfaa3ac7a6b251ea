import { isRecord } from '../../model/fields/record.ts';
import { isCollection, isMap, isNode, isScalar, isSeq, type Document, type Node, type ParsedNode } from 'yaml';
import { isSame, prune, toFileValue, toFormValue, type Spelling } from './form-value.ts';
import { matchItems, matchKeys, type Member } from './header-match.ts';
import { listParts, type Part } from './header-parts.ts';
import { swapWord } from './scalar-edit.ts';
import { toBlockText, toFlowText, toScalarText } from '../../archive/files/yaml-write.ts';

/** A block map or block list with its members kept, edited, added or left out. */
export function editBlock(place: BlockPlace, wanted: unknown, field: Spelling | undefined): string {
  const { parts, indent, tail } = listParts(place.source, place.node, place.end);
  const members = isMap(place.node) ? matchKeys(parts, wanted, field) : matchItems(parts, wanted, field);
  const texts = members.map(({ part, key, value, field: memberOf }) => {
    const lead = part?.lead || `\n${' '.repeat(indent)}`;
    return {
      lead,
      text: part
        ? editPart(place, part, { value, field: memberOf, indent })
        : newPart(key, toFileValue(value, memberOf), indent),
    };
  });
  const opening = place.path.length === 0 ? place.source.slice(0, parts[0]?.start ?? 0) : '';
  return opening + texts.map(({ lead, text }, index) => (index === 0 ? text : lead + text)).join('') + tail;
}

/** One member's text: kept where it says the same, else with its value edited in place or written anew. */
function editPart(place: BlockPlace, part: Part, change: MemberChange): string {
  const text = place.source.slice(part.start, part.end);
  const { node } = part;
  if (change.value === undefined || !isNode(node) || !node.range)
    return change.value === undefined
      ? text
      : newPart(part.key, toFileValue(change.value, change.field), change.indent);
  if (isSame(prune(toFormValue(node.toJSON(), change.field)), change.value)) return text;
  const [start, valueEnd] = node.range;
  const path = [...place.path, part.position];
  const before = place.source.slice(part.start, start);
  const inside = { ...place, node: node as ParsedNode, path, end: part.end };
  if (isCollection(node) && !node.flow && isSameShape(node, change.value))
    return before + editBlock(inside, change.value, change.field);
  const value = editInline(inside, change.value, change.field);
  if (value === undefined) return newPart(part.key, toFileValue(change.value, change.field), change.indent);
  return before + value.trimEnd() + place.source.slice(Math.min(valueEnd, part.end), part.end);
}

/** A scalar or flow collection with its value changed; undefined where it has to be written anew. */
function editInline(place: BlockPlace, wanted: unknown, field: Spelling | undefined): string | undefined {
  const { node } = place;
  if (isScalar(node)) return isScalarValue(wanted) ? editScalar(place, wanted) : undefined;
  if (isSeq(node) && Array.isArray(wanted)) {
    const parts = node.items.map((item, position) => ({ node: item, position }) as Part);
    const members = matchItems(parts, wanted, field);
    return editInPlace(place, members) ?? `[${members.map((member) => editFlowMember(place, member)).join(', ')}]`;
  }
  if (isMap(node) && isRecord(wanted)) {
    const parts = node.items.map((pair, position) => ({ node: pair.value, key: String(pair.key), position }) as Part);
    const members = matchKeys(parts, wanted, field).filter((member) => member.value !== undefined);
    return (
      editInPlace(place, members) ??
      `{ ${members.map((member) => `${member.key}: ${editFlowMember(place, member)}`).join(', ')} }`
    );
  }
  return undefined;
}

/** A flow collection with the same members in the same order: spaces, line ends and comments between them stay. */
function editInPlace(place: BlockPlace, members: readonly Member[]): string | undefined {
  const { node, source } = place;
  if (!isCollection(node) || members.length !== node.items.length) return undefined;
  const [start, end] = node.range;
  let text = '';
  let at = start;
  for (const [position, member] of members.entries()) {
    const old = member.part?.node;
    if (member.part?.position !== position || !isNode(old) || !old.range) return undefined;
    text += source.slice(at, old.range[0]) + editFlowMember(place, member);
    at = old.range[1];
  }
  return text + source.slice(at, end);
}

function editFlowMember(place: BlockPlace, { part, value, field }: Member): string {
  const node = part?.node;
  if (part && isNode(node) && node.range) {
    const [start, end] = node.range;
    if (isSame(prune(toFormValue(node.toJSON(), field)), value)) return place.source.slice(start, end);
    const edited = editInline(
      { ...place, node: node as ParsedNode, end, path: [...place.path, part.position] },
      value,
      field,
    );
    if (edited !== undefined) return edited;
  }
  return toFlowText(toFileValue(value, field));
}

function editScalar(place: BlockPlace, wanted: unknown): string {
  const { node, source } = place;
  const [start, end] = node.range;
  const swapped =
    isScalar(node) && typeof node.value === 'string' && typeof wanted === 'string'
      ? swapWord({ source, start, end, node }, wanted)
      : undefined;
  if (swapped !== undefined) return swapped;
  if (isInFlow(place)) return toFlowText(wanted);
  return toScalarText(wanted, isScalar(node) ? node.type : undefined, lineIndent(source, start));
}

function isInFlow({ document, path }: BlockPlace): boolean {
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
  return isSeq(node) ? Array.isArray(value) : isMap(node) && isRecord(value);
}

function isScalarValue(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}

/** A value in the text of a header. */
export interface BlockPlace {
  source: string;
  document: Document.Parsed;
  node: ParsedNode;
  /** Where the text of the value ends at the latest. */
  end: number;
  /** Positions of the members that lead to it. */
  path: readonly number[];
}

interface MemberChange {
  value: unknown;
  field: Spelling | undefined;
  indent: number;
}
