import { listAttributes } from '../dialect/attributes.ts';
import { findCharacters, lineColumn } from '../characters/characters.ts';
import { codePointName } from '../characters/hidden.ts';
import { spanOf, type MdastNode } from '../dialect/tree.ts';
import type { PlacedFault } from '../../model/placed-fault.ts';

/**
 * Characters that the policy refuses and that were written as entities, such as &#x200B;.
 * What stands in the file as itself is found in the file.
 */
export function checkDecoded(node: MdastNode, text: string): PlacedFault[] {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    return listAttributes(text, node).flatMap(({ value, offset, end: last }) => checkSpan(value, text, [offset, last]));
  }
  const values = [
    'value' in node && node.type !== 'code' && node.type !== 'inlineCode' ? node.value : undefined,
    'title' in node ? node.title : undefined,
    'url' in node ? node.url : undefined,
    'alt' in node ? node.alt : undefined,
  ];
  return values.flatMap((value) => checkSpan(value, text, spanOf(node)));
}

/** Checks a decoded value against the span of the text it was written in. */
function checkSpan(value: unknown, text: string, [start, end]: readonly [number, number]): PlacedFault[] {
  if (typeof value !== 'string') return [];
  const written = text.slice(start, end);
  if (!written.includes('&')) return [];
  const known = new Set(findCharacters(written).map(({ code }) => code));
  const faults: PlacedFault[] = [];
  for (const { offset, ...fault } of findCharacters(value)) {
    if (known.has(fault.code)) continue;
    faults.push({ ...fault, ...lineColumn(text, start + findEntity(written, value.slice(offset))) });
  }
  return faults;
}

/** Offset of the entity that stands for the first character of `decoded`; 0 when it cannot be told. */
function findEntity(written: string, decoded: string): number {
  const codePoint = decoded.codePointAt(0) ?? 0;
  for (const match of written.matchAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi)) {
    const number = match[1] ? Number.parseInt(match[1], 16) : Number(match[2]);
    if (number === codePoint || (match[3] && namedEntities[match[3]] === codePointName(decoded))) return match.index;
  }
  return Math.max(0, written.indexOf('&'));
}

/** Named entities of HTML that decode to an invisible character. */
const namedEntities: Partial<Record<string, string>> = {
  ZeroWidthSpace: 'U+200B',
  NegativeVeryThinSpace: 'U+200B',
  NegativeThinSpace: 'U+200B',
  NegativeMediumSpace: 'U+200B',
  NegativeThickSpace: 'U+200B',
  zwnj: 'U+200C',
  zwj: 'U+200D',
  NoBreak: 'U+2060',
  ApplyFunction: 'U+2061',
  af: 'U+2061',
  InvisibleTimes: 'U+2062',
  it: 'U+2062',
  InvisibleComma: 'U+2063',
  ic: 'U+2063',
};
